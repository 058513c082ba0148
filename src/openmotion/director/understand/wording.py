"""Copy that stands without quotation marks: labelled lines, "saying …", capitals, counts."""

import re
from collections.abc import Iterator
from itertools import pairwise

from openmotion.director.understand.quotations import PERSON, Role
from openmotion.director.understand.reading import MARK, Reading, tidy
from openmotion.director.understand.words import is_direction, words_of
from openmotion.model import Copy, PromptSpan

_LABELLED = re.compile(
    r"(?P<lead>^[ \t>*#-]{0,16}|[.;,:]\s+|\b(?:the|with|with the|a|our|and"
    r"|add)\s+)\**(?P<label>main title|title|headline|heading|sub-?title|sub-?line|tag-?line"
    r"|slogan|cta"
    r"|call[- ]to[- ]action|hook|button|quote|opening line|closing line|end card|titel|titre"
    r"|t\u00edtulo|titolo|slogan"
    r"|\u6807\u9898|\u30bf\u30a4\u30c8\u30eb|\u526f\u6807\u9898|\u53e3\u53f7"
    r"|\u30ad\u30e3\u30c3\u30c1\u30b3\u30d4\u30fc)\*{0,2}\s{0,4}(?:[:=\uff1a]|is\b"
    r"|reads\b)\*{0,2}\s{0,4}(?P<text>[^\n\u00a4]{2,160})",
    re.IGNORECASE | re.MULTILINE,
)
_TAGLINE_BARE = re.compile(r"\b(?:tag-?line|slogan|motto)\s+(?P<text>[A-Z][^\n.\u00a4]{2,60}\.?)")
_SAYING = re.compile(
    r"\b(?:text|caption|title|words?|sign|headline|card|banner|it|that|which|bubble"
    r"|message)\b[^.\n\u00a4]{0,50}?\b(?:say(?:s|ing)|that reads?"
    r"|which reads?)\s+(?:that\s+)?(?P<text>[^\n.,;:\u00a4]{2,80})",
    re.IGNORECASE,
)
_SAYING_ENDS = re.compile(
    r"\s+(?:when|then|while|as|and (?:then|the|it|a)|in (?:a|the|big|bold|white|black|red"
    r"|large)|on (?:a|the|top)|with|at the|before|after|which|that"
    r"|for \d|over|appears?|fades?|slides?|pops?|zooms?)\b",
    re.IGNORECASE,
)
_CAPITALS = re.compile(
    r"\b(?:words?|text|title|headline|lettering|wordmark"
    r"|name)\s+(?P<text>[A-Z][A-Z0-9&'!?.-]+(?:\s+[A-Z0-9&'!?.-]{2,}){0,5})(?![a-z])"
)
_REVEALED = re.compile(
    r"\b(?:reveals?|revealing|ends? (?:on|with)|lands? on|then|finally)\s?:?\s+"
    r"(?:the (?:name|word|title)\s+)?"
    r"(?P<text>[A-Z][A-Z0-9&'!?.-]{2,}(?:\s+[A-Z0-9&'!?.-]{2,}){0,5})(?![a-z])"
)
_ABBREVIATION = re.compile(
    r"CTA|CTAS|URL|QR|LOGO|FAQ|UI|API|CSV|SVG|JSON|HTML|MP4|3D|2D|PNG|GIF|SFX|BGM|RGB|HEX"
)
_ROLE_OF_LABEL: dict[str, Role] = {
    "tagline": "tagline",
    "slogan": "tagline",
    "motto": "tagline",
    "\u53e3\u53f7": "tagline",
    "cta": "cta",
    "button": "cta",
    "hook": "hook",
    "quote": "quote",
    "subtitle": "subtitle",
    "subline": "subtitle",
    "\u526f\u6807\u9898": "subtitle",
    "calltoaction": "cta",
}
_CAST: dict[str, Role] = {"title": "title", "subtitle": "subtitle"}
_LOWER_THIRD = re.compile(
    rf"\b(?:lower[- ]thirds?|name (?:tag|strap|card|title)"
    rf"|speaker card)\b[^.\n\u00a4]{{0,30}}?(?:for|of|with|showing|:"
    rf"|\u2014)\s+(?P<name>(?:Dr\.\s|Prof\.\s)?{PERSON})(?:\s?[,\u2014\u2013"
    rf"|-]\s?(?P<role>[A-Z][\w&' -]{{2,40}}))?"
)
_FALLING = re.compile(
    r"(?<![\w.:/-])\d{1,2}(?:(?:\s?[,\u2026\u2192-]\s?|\.\.\.?\s?|\s)\d{1,2}){2,9}(?![\w:/])"
)


def unquoted_copies(reading: Reading) -> Iterator[Copy]:
    """Copy that a label or a phrase introduces, without quotation marks."""
    plain = reading.plain
    for match in _LABELLED.finditer(plain):
        whole_line = (
            match["lead"].strip(" \t>*#-") == ""
            and plain[: match.start()].endswith(("\n", ""))
            and "\n" in plain
        )
        text = match["text"] if whole_line else re.split(r"(?<=[.!?])\s|;", match["text"])[0]
        key = re.sub(r"[\s-]", "", match["label"].lower())
        yield from _unmarked_copy(text, match.start("text"), _ROLE_OF_LABEL.get(key, "title"))
    for match in _TAGLINE_BARE.finditer(plain):
        yield from _unmarked_copy(match["text"], match.start("text"), "tagline")
    for match in _SAYING.finditer(plain):
        yield from _unmarked_copy(_SAYING_ENDS.split(match["text"])[0], match.start("text"), "line")
    yield from _falling_numbers(plain)
    for match in _REVEALED.finditer(plain):
        if not _ABBREVIATION.fullmatch(match["text"].split()[0].strip(".,!?")):
            yield from _unmarked_copy(match["text"].rstrip("."), match.start("text"), "line")
    yield from _name_and_role(plain)
    for match in _CAPITALS.finditer(plain):
        yield from _unmarked_copy(match["text"], match.start("text"), "title")


def _name_and_role(plain: str) -> Iterator[Copy]:
    """Who a lower third names: "lower third for Ada Stone, Head of Design"."""
    match = _LOWER_THIRD.search(plain)
    if match:
        for part, role in (("name", "title"), ("role", "subtitle")):
            if match[part]:
                yield from _unmarked_copy(match[part], match.start(part), _CAST[role])


def _falling_numbers(plain: str) -> Iterator[Copy]:
    """Read "3, 2, 1": each number of a count that falls by one."""
    for match in _FALLING.finditer(plain):
        numbers = [(found.start(), found.group()) for found in re.finditer(r"\d+", match.group())]
        values = [int(number) for _, number in numbers]
        if all(a - b == 1 for a, b in pairwise(values)):
            for offset, number in numbers:
                start = match.start() + offset
                span = PromptSpan(start=start, end=start + len(number))
                yield Copy(text=number, role="list_item", span=span)


def _unmarked_copy(text: str, start: int, role: Role) -> Iterator[Copy]:
    stripped = text.rstrip(" \t,;*_")
    lead = len(stripped) - len(stripped.lstrip(" \t*_"))
    shown = tidy(stripped.strip(" \t*_"))
    count = len(words_of(shown)) if shown.isascii() else 1
    if not shown or shown[0] in ",;)" or not 1 <= count <= 16 or MARK in shown:
        return
    capitals = shown.isupper() and len(shown) > 2
    if not capitals and is_direction(shown):
        return
    yield Copy(
        text=shown, role=role, span=PromptSpan(start=start + lead, end=start + len(stripped))
    )
