"""Lists of what was counted: "48 concerts, 3,200 members, 12 new songs, 1 van"."""

import re
from itertools import pairwise

from openmotion.director.understand.counters import magnitude_of
from openmotion.director.understand.group_parts import runs_of
from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import as_number, is_direction, vocabulary
from openmotion.model import Figure, PromptSpan

_FEWEST = 3
_MANY = 100
_COUNTED = re.compile(
    r"(?<![\w.,:/#@$\u20ac\u00a3-])(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
    r"(?P<magnitude>[kKM](?![\w])|\s(?:thousand|million|billion)(?=\s))?(?P<more>\+)?"
    r"\s(?P<label>[^\W\d_][\w'\u2019-]*(?:\s(?!(?:and|und|et|y|in|for|from|per|vs)\b)"
    r"[^\W\d_][\w'\u2019-]*){0,3})(?=[,;.\n)]|\s(?:and|und|et|y)\s|\s*$)"
)
_RECAP = re.compile(
    r"\b(?:our|my|the|this|last) (?:year|month|quarter|season|week|tour|summer|decade)\b|\b20\d\d\b"
    r"|\byear in\b|\breview\b|\brecap\b|\bwrapped\b|\bin (?:numbers|figures)\b|\bby the numbers\b"
    r"|\bso far\b|\bannual\b|\bimpact\b|\bachiev\w+|\bmilestones?\b|\bstats\b|\bjahr\b"
    r"|\bann\u00e9e\b|\ba\u00f1o\b",
    re.IGNORECASE,
)
_JOINING = vocabulary("of in or to at by more less times out off x per with from than the a an")
_UNITS = vocabulary(
    """
    s sec secs second seconds min mins minute minutes px fps ms deg g kg mg ml l cl oz lb tbsp tsp
    pm am frames frame scenes scene shots shot slides slide beats beat cards card bars bar
    steps step lines line stats features words charts seconds long
    """
)


def read_tallies(reading: Reading, known: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures known already, with the others of a list that counts what was done.

    A list has three counts or more; it is one where the prompt looks back, or where one of its
    numbers is a figure already.
    """
    text = reading.plain
    starts = {figure.span.start for figure in known if figure.span}
    found = [match for match in _COUNTED.finditer(text) if _counts(match)]
    for run in runs_of(found, text):
        is_known = any(match.start() <= start < match.end() for match in run for start in starts)
        if len(run) < _FEWEST or not (is_known or _RECAP.search(text)):
            continue
        kept = [f for f in known if not (f.span and _is_in(f.span.start, run))]
        both = [*kept, *map(_figure, run)]
        return tuple(sorted(both, key=lambda figure: figure.span.start if figure.span else 0))
    return known


def _is_in(place: int, run: list[re.Match[str]]) -> bool:
    return run[0].start() <= place < run[-1].end() and not any(
        first.end() <= place < second.start() for first, second in pairwise(run)
    )


def _counts(match: re.Match[str]) -> bool:
    words = match["label"].lower().split()
    if words[0] in _UNITS or words[-1] in _UNITS or words[0] in _JOINING:
        return False
    # Nobody asks a film for hundreds of shots: so many "photos" were taken.
    return (as_number(match["number"]) or 0.0) >= _MANY or not is_direction(match["label"])


def _figure(match: re.Match[str]) -> Figure:
    said = (match["magnitude"] or "").strip()
    value = (as_number(match["number"]) or 0.0) * (magnitude_of(said) if said else 1.0)
    number = match["number"]
    gap = " " if len(said) > 1 else ""
    return Figure(
        text=f"{number}{gap}{said}{match['more'] or ''}",
        value=value if not said else as_number(number) or 0.0,
        suffix=f"{gap}{said}{match['more'] or ''}",
        decimals=len(number.partition(".")[2]),
        label=match["label"],
        span=PromptSpan(start=match.start(), end=match.end("label")),
    )
