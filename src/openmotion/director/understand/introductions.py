"""Names that stand beside what they name: "our new desk, the Perch One", "Kite, our new app"."""

import re
from collections.abc import Iterator

from openmotion.director.understand.reading import Reading

_PART = r"(?:[A-Z\u00c0-\u017d][\w'\u2019&+-]{0,30}|[a-z]{1,3}[A-Z]\w{1,30}|\d{1,4}\b(?!\s?%))"
_NAME = (
    rf"(?:[A-Z\u00c0-\u017d][\w'\u2019&+-]{{1,30}}|[A-Z]\d\w{{0,8}}|[a-z]{{1,3}}[A-Z]\w{{1,30}})"
    rf"(?:\s{_PART}){{0,3}}"
)
_END = r"(?=\s?[.,;:!?)\n\u2014\u2013]|\s-\s|\s*$|\s(?:in|on|with|from|for|at|that|which|is|has)\b)"
_AFTER = re.compile(
    rf"\b(?:our|my|a|an|their|this|the)\s(?:(?:brand[- ]new|new|first|latest|next|own)\s)?"
    rf"(?P<what>[a-z][\w-]{{1,24}}(?:\s[a-z][\w-]{{1,24}}){{0,3}})"
    rf"(?:,|:|\s\u2014|\s\u2013|\s-)\s(?:it's\s|called\s|named\s|meet\s)?(?P<the>the\s)?(?P<name>{_NAME}){_END}"
)
_BEFORE = re.compile(
    rf"(?:^|[.!?:]\s|\b(?:introducing|introduce|announcing|announce|meet|presenting|about|for|launching"
    rf"|launch)\s)(?:the\s)?(?P<name>{_NAME}),\s(?:our|my)\s(?:\w[\w-]*\s){{0,2}}[a-z][\w-]+",
    re.MULTILINE,
)
_SAID_AFTER = re.compile(
    rf"\b(?:introducing|introduce|meet|announcing|presenting|unveiling)\s(?:the\s)?(?P<name>{_NAME})"
    rf"(?::|\s\u2014|\s\u2013|,)\s(?:the|an?|our|your)\s(?P<what>[a-z][^.,;:\n]{{2,60}}?)\s(?:that|which|who)\b",
    re.IGNORECASE,
)
_NOT_THINGS = re.compile(
    r"\b(?:videos?|clips?|reels?|ads?|spots?|trailers?|teasers?|explainers?|offices?|routes?|teams?"
    r"|ceo|cto|founder|director|plans?|cities|countries|years?|music|background|style|font|colou?rs?"
    r"|look|voice|tone|narrator|hero|host|city|town|country|capital|speaker|guest|end)$"
)
_NOT_NAMES = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Instagram|TikTok|YouTube|LinkedIn"
    r"|Swiss|English|German|French|Spanish|Helvetica|Inter|Use|Show|Make|Add|End|Start|Features?"
    r"|Text|Title|Headline|Tagline|Logo|Music|Style|Vertical|Square|Black|Warm|Dark|Light|Bold"
    r"|I|We|It|You|They|He|She|Q[1-4])\b"
)


def find_introductions(reading: Reading) -> Iterator[tuple[str, int]]:
    """Names with the places where they stand, in the order of how sure they are."""
    text = reading.plain
    for pattern in (_BEFORE, _AFTER):
        for match in pattern.finditer(text):
            name = match["name"]
            what = match.groupdict().get("what") or ""
            if _NOT_THINGS.search(what) or _NOT_NAMES.match(name):
                continue
            yield name, match.start("name")


def find_thing_introduced(reading: Reading, name: str) -> tuple[str, int] | None:
    """What a name stands beside, with its place: "standing desk" for "the Perch One"."""
    if not name:
        return None
    for match in (*_AFTER.finditer(reading.plain), *_SAID_AFTER.finditer(reading.plain)):
        if match["name"].startswith(name) and not _NOT_THINGS.search(match["what"]):
            return match["what"], match.start("what")
    return None
