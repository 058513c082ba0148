"""Copy that stands without quotation marks: labelled lines, "saying …", capitals, counts."""

import re
from collections.abc import Iterator
from itertools import pairwise

from openmotion.director.understand.asides import without_brackets
from openmotion.director.understand.keyed import Role
from openmotion.director.understand.quotations import PERSON
from openmotion.director.understand.reading import MARK, Reading, tidy
from openmotion.director.understand.words import (
    count_directions,
    has_direction_unit,
    is_direction,
    words_of,
)
from openmotion.model import Copy, PromptSpan

_LABELLED = re.compile(
    r"(?P<lead>^[ \t>*#|-]{0,16}(?:\d{1,2}[.)]\s)?|[.;,:|]\s+|[\u00a4)\]]\s*"
    r"|\s[\u2014\u2013/+-]\s|\b(?:the|with"
    r"|with the|a|our|and|add|show|display|then|shows|plus)\s+)\*{0,3}"
    r"(?P<label>(?:main |big |opening |closing |final |first |second |third )?(?:title|headline"
    r"|heading|text|line|copy|caption|message)|on[- ]?screen(?: text| copy| title)?"
    r"|text(?: on[- ]?(?:the )?screen| overlay)|screen text|super|supers|overlay text|title card"
    r"|sub-?title|sub-?line|sub-?head(?:line|ing)?|sub-?text|sub-?copy|supporting line|body copy"
    r"|tag-?line|slogan|motto|claim|cta|call[- ]to[- ]action|hook"
    r"|button(?: text| label)?|quote|end card|eyebrow|kicker|badge|\u00fcberschrift|untertitel"
    r"|titel|text|schlagzeile|zeile"
    r"|titre|sous-titre|texte|accroche|t\u00edtulo|subt\u00edtulo|texto|titular|titolo|sottotitolo"
    r"|testo|tytu\u0142|podtytu\u0142|tekst|\u0437\u0430\u0433\u043e\u043b\u043e\u0432\u043e\u043a"
    r"|\u0442\u0435\u043a\u0441\u0442"
    r"|\u6807\u9898|\u30bf\u30a4\u30c8\u30eb|\u526f\u6807\u9898|\u53e3\u53f7|\u5b57\u5e55"
    r"|\u30ad\u30e3\u30c3\u30c1\u30b3\u30d4\u30fc)(?:\s?#?\d{1,2})?(?:\s?\([^()\n:]{1,40}\))?"
    r"\*{0,2}\s{0,4}(?:(?P<colon>[:=\uff1a])|is\b"
    r"|reads\b)\*{0,2}[ \t]{0,4}(?=(?P<text>[^\n\u00a4]{2,160}))",
    re.IGNORECASE | re.MULTILINE,
)
_NEXT_LABEL = re.compile(
    r"\s+[|/]\s+|[.;,]?\s+\*{0,3}(?:on[- ]?screen(?: text)?|text|title|subtitle|headline"
    r"|sub-?headline"
    r"|tagline|cta|button|caption|vo|voice-?over|narrator|music|sfx|visuals?|camera|animation"
    r"|background|style|duration|colou?rs?|audio)\s?(?:\d{1,2})?\*{0,3}\s?[:\uff1a]"
    r"|,\s+(?=(?:then|and then|fade|fades|fading|slides?|with|in (?:a|the|big|bold)|while|as|over"
    r"|on (?:a|the)|centered|centred)\b)",
    re.IGNORECASE,
)
_TAGLINE_BARE = re.compile(r"\b(?:tag-?line|slogan|motto)\s+(?P<text>[A-Z][^\n.\u00a4]{2,60}\.?)")
_SAYING = re.compile(
    r"\b(?:text|caption|title|words?|sign|headline|card|banner|it|that|which|bubble"
    r"|message)\b[^.\n\u00a4]{0,50}?\b(?:say(?:s|ing)?|that reads?"
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
_ROLE_OF_LABEL: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        "subtitle",
        re.compile(
            r"sub(?!j)|supporting|body|untertitel|sous-|subt|sottot|podtyt|\u526f\u6807\u9898",
            re.IGNORECASE,
        ),
    ),
    ("tagline", re.compile(r"tag-?line|slogan|motto|claim|accroche|\u53e3\u53f7", re.IGNORECASE)),
    ("cta", re.compile(r"cta|call|button", re.IGNORECASE)),
    ("hook", re.compile(r"hook", re.IGNORECASE)),
    ("quote", re.compile(r"quote", re.IGNORECASE)),
    ("label", re.compile(r"eyebrow|kicker|badge", re.IGNORECASE)),
    (
        "line",
        re.compile(
            r"(?!title)(?:.*\s)?(?:text|line|copy|caption|message|screen|supers?|zeile|texte|texto"
            r"|testo|tekst|\u0442\u0435\u043a\u0441\u0442|\u5b57\u5e55)\b",
            re.IGNORECASE,
        ),
    ),
)
_CAST: dict[str, Role] = {"title": "title", "subtitle": "subtitle"}
_LOWER_THIRD = re.compile(
    r"\b(?i:lower[- ](?:thirds?|3rds?)|name ?(?:tag|strap|card|title|plate|bar)|nameplate|chyron"
    r"|bauchbinde|speaker card)\b[^.\n\u00a4]{0,30}?(?:for|of|with|showing|f\u00fcr|:|\u2014)\s+"
    rf"(?:(?:the\s|a\s)?name\s?:?\s+)?(?P<name>(?:Dr\.\s|Prof\.\s)?{PERSON})"
    r"(?:(?:\s?[,\u2014\u2013|/:-]\s?|\s?\()(?P<role>(?!(?:\d|in|on|with|over|for)\b)"
    r"[^\W\d_][\w&', -]{2,44}?)(?=\)|[.;\n]|\s*$|,\s(?:\d|in\b|on\b|with\b|over\b)"
    r"|\s(?:in|on|over|with)\s)"
    r"|,?\s(?:and|with)\s(?:the\s)?(?:job\s)?(?:title|role)\s?:?\s(?P<told>[^.;\n\u00a4]{2,50}))?"
)
_FALLING = re.compile(
    r"(?<![\w.:/-])\d{1,2}(?:(?:\s?[,\u2026\u2192-]\s?|\.\.\.?\s?|\s)\d{1,2}){2,9}(?![\w:/])"
)


def unquoted_copies(reading: Reading) -> Iterator[Copy]:
    """Copy that a label or a phrase introduces, without quotation marks."""
    plain = reading.plain
    for match in _LABELLED.finditer(plain):
        whole_line = (
            match["lead"].strip(" \t>*#|-.)0123456789") == ""
            and plain[: match.start()].endswith(("\n", ""))
            and "\n" in plain
        )
        text = match["text"] if whole_line else re.split(r"(?<=[.!?])\s|;", match["text"])[0]
        text = _NEXT_LABEL.split(without_brackets(text))[0]
        role = _role_of_label(match["label"])
        if match["colon"] and role == "line" and not whole_line and _is_vague(text):
            continue
        yield from _unmarked_copy(text, match.start("text"), role, labelled=bool(match["colon"]))
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
        for part, role in (("name", "title"), ("role", "subtitle"), ("told", "subtitle")):
            if match[part]:
                yield from _unmarked_copy(
                    match[part], match.start(part), _CAST[role], labelled=True
                )


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


def _role_of_label(label: str) -> Role:
    return next((role for role, pattern in _ROLE_OF_LABEL if pattern.match(label)), "title")


def _is_vague(text: str) -> bool:
    """Whether words behind "text:" only say what kind of text it shall be."""
    return text[:1].islower() and (
        is_direction(text) or bool(re.match(r"(?:a|an|the|some|any|no|none)\b", text))
    )


def _unmarked_copy(text: str, start: int, role: Role, *, labelled: bool = False) -> Iterator[Copy]:
    stripped = text.rstrip(" \t,;*_")
    lead = len(stripped) - len(stripped.lstrip(" \t*_"))
    shown = tidy(stripped.strip(" \t*_"))
    count = len(words_of(shown)) if shown.isascii() else 1
    if not shown or shown[0] in ",;)" or not 1 <= count <= 16 or MARK in shown:
        return
    capitals = shown.isupper() and len(shown) > 2
    spoken_of = labelled and not shown[:1].islower()
    if spoken_of and (count_directions(shown) >= 2 or has_direction_unit(shown)):
        return
    if not capitals and not spoken_of and is_direction(shown):
        return
    yield Copy(
        text=shown, role=role, span=PromptSpan(start=start + lead, end=start + len(stripped))
    )
