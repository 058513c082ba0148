"""Typographer's signs for plain typing: quotes, dashes, minus, ellipsis, spaces that hold."""

import re
from collections.abc import Iterator
from typing import NamedTuple

# What keeps every character: code, addresses, handles, tags, paths, flags, calls, versions.
_VERBATIM = re.compile(
    r"""`[^`]*`
    | \b[a-z][a-z0-9+.-]*://\S+
    | \bwww\.\S+
    | \S+@\S+\.\w+
    | (?<!\w)[@\#]\w[\w.-]*
    | \b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?(?!\w)
    | \bv?\d+(?:\.\d+){2,}[\w.-]*
    | (?<![\w-])--?[a-z][\w-]*(?:=\S+)?
    | (?<!\S)[~.]?/\S+
    | \b\w+\([^)\s]*\)
    | \S*(?:[{}\\<>_=]|::|->)\S*""",
    re.VERBOSE | re.IGNORECASE,
)
# Stands in for a verbatim stretch; the user's own are taken for verbatim too.
_HOLE = "\ue000"
_UNITS = (
    "px|mm|cm|m|km|ft|mi|g|kg|mg|lb|oz|ml|s|ms|min|h|hr|hrs|Hz|kHz|MHz|GHz|B|KB|MB|GB|TB|PB|W|kW|"
    "MW|GW|kWh|mAh|\u00b0C|\u00b0F|\u00b0|%|\u20ac|\u00a3|\u00a5|USD|EUR|GBP|million|billion|bn|"
    "Mio\\.|Mrd\\.|Uhr|fps|dB|a\\.m\\.|p\\.m\\.|am|pm|AM|PM"
)
_NUMBER_UNIT = re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?![\w\u00b0]))")
_NUMBER = r"[$\u20ac\u00a3]?\d(?:[\d.,:]*\d)?(?:%|[kKmM])?"
# Neither dates nor versions nor phone numbers: one hyphen, no others near.
_RANGE = re.compile(
    rf"(?<![\w.,/:+-])(?!\d{{3}}-\d{{4}}\b)({_NUMBER})(?:-|[ ]-[ ])({_NUMBER})(?![\w-]|[./:]\d)"
)
_MINUS = re.compile(r"(?<![\w.,:)\]%-])(?<!\d )-(?=[$\u20ac\u00a3]?\d)")
_DASHES = re.compile(r"(?<=[^\s-]) ?--- ?(?=[^\s-])|(?<=\w) ?-- ?(?=\w)|(?<= )--(?= )")
_DOTS = re.compile(r"(?<![.\u2026])\.\.\.(?![.\u2026])")
_ROCK_N_ROLL = re.compile(r"(?<=[a-z] )'n'(?= [a-z])", re.IGNORECASE)
_FRENCH_SIGNS = re.compile(r"(?<=\S) (?=[!?:;](?:\s|$))")


class _Marks(NamedTuple):
    """Quotation marks of a language: outer and inner ones."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str


_ENGLISH = _Marks("\u201c", "\u201d", "\u2018", "\u2019")
_LOW = _Marks("\u201e", "\u201c", "\u201a", "\u2018")
_NORDIC = _Marks("\u201d", "\u201d", "\u2019", "\u2019")
_ANGLES = _Marks("\u00ab", "\u00bb", "\u201c", "\u201d")
_MARKS = {
    "de": _LOW,
    "cs": _LOW,
    "sk": _LOW,
    "pl": _Marks("\u201e", "\u201d", "\u201a", "\u2019"),
    "fr": _Marks("\u00ab\u00a0", "\u00a0\u00bb", "\u201c", "\u201d"),
    "es": _ANGLES,
    "it": _ANGLES,
    "el": _ANGLES,
    "ru": _Marks("\u00ab", "\u00bb", "\u201e", "\u201c"),
    "uk": _Marks("\u00ab", "\u00bb", "\u201e", "\u201c"),
    "sv": _NORDIC,
    "fi": _NORDIC,
}
_APOSTROPHE = "\u2019"
_OPENERS = "([{<\u2014\u2013\u201c\u201e\u00ab\u2018\u201a\u00a0\"'"


def smart_text(text: str, language: str, *, verbatim: bool = False) -> str:
    """A text with typographer's signs in place of typed ones.

    Straight quotes become those of the language, a hyphen before a number a minus, one between
    two numbers an en dash, three dots an ellipsis; a number keeps its unit on its line. Code,
    addresses, handles and tags stay as they are. A second pass changes nothing.

    Args:
        text: any text.
        language: ISO 639-1 code; a language without quotes of its own here gets English ones.
        verbatim: give the text back as it is, for words that were asked for letter by letter.
    """
    if verbatim or _HOLE in text:
        return text
    kept: list[str] = []

    def take(match: re.Match[str]) -> str:
        kept.append(match.group())
        return _HOLE

    prose = _VERBATIM.sub(take, text)
    prose = _DOTS.sub("\u2026", prose)
    prose = _RANGE.sub("\\1\u2013\\2", prose)
    prose = _MINUS.sub("\u2212", prose)
    prose = _DASHES.sub(lambda match: " \u2013 " if " " in match.group() else "\u2014", prose)
    prose = _NUMBER_UNIT.sub("\u00a0", prose)
    if language == "fr":
        prose = _FRENCH_SIGNS.sub("\u202f", prose)
    prose = _ROCK_N_ROLL.sub("\u2019n\u2019", prose)
    prose = "".join(_curled(prose, _MARKS.get(language, _ENGLISH)))
    stretches = iter(kept)
    return re.sub(_HOLE, lambda _: next(stretches), prose)


def _curled(text: str, marks: _Marks) -> Iterator[str]:
    """The characters of a text with quotes that know which way they turn."""
    outer_open = inner_open = False
    for index, char in enumerate(text):
        before = text[index - 1] if index else " "
        after = text[index + 1] if index + 1 < len(text) else " "
        starts = (before.isspace() or before in _OPENERS) and not after.isspace()
        if char == '"':
            if starts and not outer_open:
                outer_open = True
                yield marks.opening
            elif outer_open:
                outer_open = False
                yield marks.closing
            else:
                yield char
        elif char == "'":
            if starts and not inner_open and _closes_later(text, index):
                inner_open = True
                yield marks.inner_opening
            elif inner_open and not after.isalnum():
                inner_open = False
                yield marks.inner_closing
            elif before.isdigit() and not after.isalpha():
                yield char
            else:
                yield _APOSTROPHE
        else:
            yield char


def _closes_later(text: str, index: int) -> bool:
    """Whether a single quote that seems to open has a partner behind it."""
    rest = text[index + 1 :]
    return re.search(r"(?<=[^\s])'(?!\w)", rest) is not None and not rest[:1].isdigit()
