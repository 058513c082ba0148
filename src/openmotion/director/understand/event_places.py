"""The town of an event, given by nothing but its place between commas: "Lisbon, 4-6 May"."""

import re
from collections.abc import Iterator

from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import MONTHS, STOP, has_substance, is_direction

_PLACE = re.compile(
    r"(?<=,\s)(?P<place>[A-Z\u00c0-\u017d][\w\u00c0-\u017f'\u2019-]+(?:\s(?:am\s|de\s|of\s)?"
    r"[A-Z\u00c0-\u017d][\w\u00c0-\u017f'\u2019-]+){0,2})(?=,|\.(?:\s|$)|;|\n|\s*$|\s[\u2014\u2013-]\s)"
)
_NOT_PLACES = re.compile(
    rf"(?:{MONTHS}|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b|Doors|Tickets|Free|Neon|Swiss|Bold"
    r"|Warm|Dark|Retro|RSVP|Instagram|TikTok|LinkedIn|Square|Vertical|CEO|CTO|DJ\b",
    re.IGNORECASE,
)
_NEAR = 60  # letters between a date and the town


def find_event_places(reading: Reading, date: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    """Towns that stand in the same sentence as a date, in order."""
    text = reading.plain
    dates = [match.span() for match in date.finditer(text)]
    for match in _PLACE.finditer(text):
        name = match["place"]
        if is_direction(name) or not has_substance(name) or name.lower() in STOP:
            continue
        if _NOT_PLACES.match(name):
            continue
        for start, end in dates:
            between = (
                text[end : match.start()] if end <= match.start() else text[match.end() : start]
            )
            if len(between) <= _NEAR and not re.search(r"[.!?;\n]\s", between):
                yield match.start(), match.end(), name
                break
