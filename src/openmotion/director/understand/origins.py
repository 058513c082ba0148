"""Where a thing comes from, who made it and when it is to be had: "handmade in Leeds"."""

import re
from collections.abc import Iterator

from openmotion.director.understand.reading import Reading
from openmotion.director.understand.words import TOOLS, vocabulary

_WHO = (
    r"[A-Z\u00c0-\u017d][\w'\u2019.-]*(?:(?<!\w{4}\.)\s(?:(?:de|van|von|der|la|da|&|and)\s)?"
    r"[A-Z\u00c0-\u017d][\w'\u2019-]*){0,3}"
)
_MADE = re.compile(
    r"\b(?P<said>(?:proudly\s|lovingly\s)?(?:hand-?made|hand-?crafted|hand-?poured|hand-?painted|made"
    r"|brewed|roasted|baked|distilled|bottled|woven|sewn|knitted|printed|built|designed|grown|crafted"
    r"|farmed|harvested|born|based|founded|established|assembled|manufactured|available|remote"
    rf"|located|recorded|filmed|shot)\s(?:by hand\s)?(?:in|near|at|on|across)\s(?:the\s)?{_WHO})"
    r"(?!\s(?:style|look|font|colou?rs?|design|typography|grid|format|mode))",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?P<said>(?:written and directed|directed|written|produced|composed|illustrated|edited"
    r"|photographed|narrated|curated|hosted|moderated|conducted|choreographed|performed|sung|arranged"
    rf"|translated|created|founded)\sby\s{_WHO}(?:\sand\s{_WHO})?)"
)
_SINCE = re.compile(
    r"\b(?P<said>(?:(?:family[- ](?:run|owned)|founded|established|open|serving|baking|brewing"
    r"|trusted|independent|made|est\.?)\s)?(?:since|in)\s(?:1[6-9]|20)\d\d)\b(?!\s?[-\u2013x\u00d7])",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?P<said>open\s(?:daily|every day|all day|seven days(?: a week)?|24/7|until|till|from|on"
    r"|all)\b(?:\s(?!with\b|in\b|and\b)[\w:]+){0,4})",
    re.IGNORECASE,
)
_NOT_PLACES = vocabulary(
    """
    swiss bauhaus helvetica inter remotion react blender figma css svg html javascript typescript
    python english german french spanish black white gold i
    """
)


def find_origins(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Places and words of such facts, with a capital, one after the other."""
    text = reading.plain
    for pattern in (_MADE, _BY, _SINCE, _OPEN):
        for match in pattern.finditer(text):
            said = match["said"].rstrip(" .")
            last = said.split()[-1].lower()
            place = re.search(r"\b(?:in|near|at|on|across|by)\s(?:the\s)?(?P<first>\S+)", said)
            named = place["first"] if place else "A"
            if pattern in (_MADE, _BY) and not named[:1].isupper():
                continue
            if last in _NOT_PLACES | TOOLS or named.lower() in _NOT_PLACES | TOOLS:
                continue
            if pattern is _SINCE and re.match(r"in\b", said, re.IGNORECASE):
                continue
            yield match.start("said"), match.start("said") + len(said), said[:1].upper() + said[1:]
