"""Dates with what happened on them: "2019 founded, 2021 Series A, 2024 1M users"."""

import re
from collections.abc import Iterator

from openmotion.director.understand.asides import is_within
from openmotion.director.understand.group_parts import group, item
from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import MONTHS, has_substance, is_direction
from openmotion.model import Feature, Group

_DATE = (
    rf"(?:(?:early|mid|late|spring|summer|autumn|fall|winter)[ -])?(?:19|20|1[5-8])\d\ds?"
    rf"|Q[1-4](?:\s(?:'?\d\d|20\d\d))?|H[12](?:\s20\d\d)?"
    rf"|(?:{MONTHS})\b\.?(?:\s\d{{1,2}}(?!\d|[.,]\d|\s?%|\s?[kKM]\b|\s(?:thousand|million)))?(?:,?\s(?:19|20)\d\d)?"
    r"|(?:week|day|month|year|phase|stage|woche|tag|monat|jour|semaine|d\u00eda|semana)\s\d{1,2}"
)
_DATE_FIRST = re.compile(
    rf"(?:(?<=[\s,;:.(])|^)(?:\d{{1,2}}[.)]\s)?(?:in\s|en\s"
    rf"|im\s)?\*{{0,3}}(?P<date>{_DATE})\*{{0,3}}\s?(?:[:,=\u2014\u2013|(-]|\u2192|->)?\s?\*{{0,3}}"
    rf"(?P<what>(?!(?:and|to|until|or|bis|through"
    rf"|with)\b)(?=[^\n]*[^\W\d_])(?:(?!,?\s(?:and\s)?(?:in\s)?(?:{_DATE})\b)[^,;\n\u00a4|)]"
    rf"|,(?=\d{{3}}))"
    r"{3,70})",
    re.IGNORECASE | re.MULTILINE,
)
_DATE_LAST = re.compile(
    rf"(?P<what>[^\W\d_][^,;:\n.\u00a4()]{{2,50}}?)\s(?:in\s|\(|im\s|en\s)(?P<date>(?:19|20)\d\d"
    rf"|Q[1-4]\s20\d\d|(?:{MONTHS})(?:\s20\d\d)?)\)?"
    r"(?=[,;.)\n]|\sand\s|\s*$)",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"\b(?:timeline|history|milestones?|road-?map|story of|evolution|founded|journey"
    r"|through the years"
    r"|years|chronik|geschichte|zeitleiste|fahrplan|histoire|chronologie|historia|cronolog\w+"
    r"|storia"
    r"|o\u015b czasu|phases?|schedule|plan)\b",
    re.IGNORECASE,
)
_VERB_BEFORE = re.compile(r"\b(?P<verb>[^\W\d_]{3,12}ed|born|built|begun)\sin\s$", re.IGNORECASE)
_AMOUNT_ONLY = re.compile(
    r"[$\u20ac\u00a3]?\s?-?\d[\d.,]*\s?(?:%|k|M|bn|m|million|billion|[a-z\u00b0]{1,3}\b)?\.?"
)


def find_milestones(reading: Reading, *, taken: tuple[tuple[int, int], ...]) -> Iterator[Group]:
    """Three or more dates with what happened; two where the prompt speaks of a timeline.

    `taken` are places that already are data.
    """
    talk = bool(_TALK.search(reading.plain))
    for pattern in (_DATE_FIRST, _DATE_LAST):
        found = [*_events(pattern, reading, taken)]
        unique = {event.title: event for event in found}
        if len(unique) >= (2 if talk else 3) and len(unique) == len(found):
            yield group("timeline", found)
            return


def _events(
    pattern: re.Pattern[str], reading: Reading, taken: tuple[tuple[int, int], ...]
) -> Iterator[Feature]:
    for match in pattern.finditer(reading.plain):
        what = re.split(r"(?<=[\w)])\.(?:\s|$)", match["what"].strip())[0].strip(" .*")
        end = match.start("what") + match["what"].find(what) + len(what)
        what = re.sub(r"^(?:and|then|was|we|the)\s+", "", what, flags=re.IGNORECASE)
        verb = _VERB_BEFORE.search(
            reading.plain[max(0, match.start("date") - 24) : match.start("date")]
        )
        if verb and re.match(r"(?:in|at|by|with|as)\s", what):
            what = f"{verb['verb']} {what}"
        if pattern is _DATE_LAST:
            what = re.sub(
                r"^.*\b(?:and|of|shows?|timeline|history)\s+", "", what, flags=re.IGNORECASE
            )
        if (
            is_within(match.start("date"), taken)
            or _AMOUNT_ONLY.fullmatch(what)
            or not has_substance(what)
            or is_direction(what)
            or len(what.split()) > 9
        ):
            continue
        yield item(
            match["date"],
            what[:1].upper() + what[1:],
            start=min(match.start("date"), match.start("what")),
            end=max(match.end("date"), end),
        )
