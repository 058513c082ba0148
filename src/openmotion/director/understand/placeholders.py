"""Blanks that a template leaves to be filled in: they never reach the screen."""

import re
from collections.abc import Iterator

from openmotion.director.understand.words import vocabulary

_BRACKETED = re.compile(
    r"\{\{[^{}\n]{1,80}\}\}|\$?\{\s?[A-Za-z_][^{}\n\"]{0,80}\}"
    r"|\[\[?[^\[\]\n\"\u201c]{1,80}\]\]?(?!\()"
    r"|%[A-Z_]{2,30}%|\b__[A-Z_]{2,30}__\b|<(?P<angle>[A-Za-z][\w ./'\u2019-]{0,40})>"
)
_BARE = re.compile(
    r"(?<![\w-])X{3,}(?:[-. /]X{2,})*(?![\w-])|(?<!\w)x{4,}(?!\w)|\bTBD\b|\bTO BE DEFINED\b"
    r"|\blorem ipsum\b[^.\n\"\u201d]*\.?|(?<!\w)_{3,}(?!\w)"
    r"|\b(?:INSERT|ADD|PUT|ENTER)(?: [A-Z]+){0,4} HERE\b|\bYOUR(?: [A-Z]+){1,3} HERE\b"
    r"|\b[Ii]nsert (?:your |the )?(?:\w+ ){1,3}here\b|\b[Yy]our (?:text|logo|name) here\b"
)
_DATA = re.compile(r"\[[\d\s.,:;%sS\u2013\u2192-]+\]|\[\s?[xX ]?\s?\]")
_HEADING = re.compile(
    r"\[(?:\d|(?:scene|shot|beat|card|slide|act|part)\s?\d|(?:the )?(?:intro|outro|hook|cta|problem"
    r"|solution|opening|closing|ending|middle|end card)\s*[\]:,\u2014\u2013-])",
    re.IGNORECASE,
)
_STAGE = re.compile(
    r"\[(?:fades?|cuts?|zooms?|pans?|camera|music|sfx|sound|vo\b|voice|pauses?|beat|silence"
    r"|(?:logo|text|title|card) (?:appears?|reveals?|animat\w+|fades?|slides?))\b[^\]]*\]",
    re.IGNORECASE,
)
_ELEMENTS = vocabulary(
    """
    a abbr article aside audio b body br button canvas circle clippath code defs desc div ellipse
    em fefuncr filter font footer form g h1 h2 h3 h4 h5 h6 head header hr html i iframe image img
    input label lg li line lineargradient link main mask meta nav object ol option p path pattern
    picture polygon polyline pre radialgradient rect script section select small source span stop
    strong style sub sup svg symbol table tbody td template text textarea tfoot th thead title tr
    tspan u ul use video
    """
)
_LOOSE = vocabulary(
    """
    visit call at by from for to with in on of only just the a an and is are code use via only
    your our my go see
    """
)


def find_placeholders(prose: str) -> Iterator[tuple[int, int, str]]:
    """Each blank as start, end and what should stand there, in no particular order.

    Stage directions in square brackets are blanks without a name; headings of scenes are none.
    """
    for match in _BRACKETED.finditer(prose):
        if match["angle"] and not is_blank_to_fill(match.group()):
            continue
        if _HEADING.match(match.group()) or _DATA.fullmatch(match.group()):
            continue
        name = "" if _STAGE.match(match.group()) else match.group().strip("[]{}$%_<> ")
        yield match.start(), match.end(), name
    for match in _BARE.finditer(prose):
        yield match.start(), match.end(), match.group().strip(" _.") or "blank"


def is_blank_to_fill(tag: str) -> bool:
    """Whether what stands in angle brackets is a blank such as "<company>", not an element."""
    name = tag.strip("<>").strip()
    if tag.startswith("</") or tag.endswith("/>") or "=" in tag or name.lower() in _ELEMENTS:
        return False
    words = name.split()
    is_component = len(words) == 1 and name[:1].isupper() and not name.isupper()
    if is_component or words[0].lower() in _ELEMENTS - {"a", "title", "text", "label", "link"}:
        return False
    return bool(re.fullmatch(r"[A-Za-z][\w ./'\u2019-]*", name)) and not name.startswith("/")


def without_loose_end(text: str) -> str:
    """Words that lost their blank, without what led up to it: "Visit" of "Visit [website]"."""
    words = text.split()
    while words and words[-1].lower().strip(".,:;!") in _LOOSE:
        words.pop()
    return " ".join(words)
