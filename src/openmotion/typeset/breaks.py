"""Where a text may go on in a new line.

Source: the cases of https://unicode.org/reports/tr14/ that headlines need, and the Japanese rules
for the start and end of lines (kinsoku) of https://www.w3.org/TR/jlreq/.
"""

import unicodedata
from typing import NamedTuple

from openmotion.typeset.graphemes import graphemes
from openmotion.typeset.letters import script_of

# Spaces that do not hold their neighbours together (U+00A0, U+2007 and U+202F do).
_SPACES = frozenset(
    " \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
)
_ZERO_WIDTH_SPACE = "\u200b"
# Signs that stay with the word before them although a space stands between.
_HANGING = frozenset("!?:;%\u2026\u00bb\u203a/&+=\u00b7\u2022|-\u2013\u2014\u2192")
_OPENING = frozenset("\u00ab\u2039\u00bf\u00a1")
_NOT_FIRST = frozenset(
    "\uff05\u2103\uff3d\uff5d\u3017\u3019\u301f\u309d\u309e\u30f5\u30f6"
    "\u30fd\u30fe\uff61\uff63\uff64\uff65"
    "\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f\uff01\u300d\u300f\uff09\u3011\u3009\u300b"
    "\u3015\u2019\u201d\u30fc\u3005\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e"
    "\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u2026\u2025\u301c.,!?:;)]}%"
    "\u0e30\u0e32\u0e33\u0e2f\u0e46"
)
_NOT_LAST = frozenset(
    "\uff3b\uff5b\u3016\u3018\u301d\uff62\uff04\uffe5\uffe1"
    "\u300c\u300e\uff08\u3010\u3008\u300a\u3014\u2018\u201c([{$\u20ac\u00a3\u00a5#"
    "\u0e40\u0e41\u0e42\u0e43\u0e44"
)
_EDGES = ".,;:!?\"'()\u201c\u201d\u2018\u2019\u2026 "
_SEAMS = frozenset("-/._@?&=\u2010\u2013\u2014")
# Short words that look lost at the end of a line.
_LEADING_WORDS = frozenset(
    word
    for words in (
        "a an the of to in on at by for and or but is are with your my our its from as",
        "der die das den dem ein eine und oder zu von mit im am",
        "le la les de des du un une et \u00e0 el los las y o en con para",
        "il lo gli e di da per os do",
    )
    for word in words.split()
)
_BETWEEN_SIGNS = 0.06
# Japanese words mostly start with a Chinese character or katakana and end in hiragana.
_AFTER_HIRAGANA = 0.0
_AFTER_SHORT_WORD = 0.05
_AFTER_PUNCTUATION = -0.05


class Break(NamedTuple):
    """A place where a new line may start, and how bad that looks (0 is plain)."""

    place: int
    cost: float


def is_space(char: str) -> bool:
    """Whether a character is a space at which a line may end."""
    return char in _SPACES or char == _ZERO_WIDTH_SPACE


def break_places(text: str) -> tuple[Break, ...]:
    """The places inside a text where a new line may start, in order.

    Lines end at spaces, and between the characters of scripts that write without spaces (Chinese,
    Japanese, Thai). Words are never split, nor are words in katakana, endings in hiragana from
    their words, and figures from what they count; non-breaking spaces and hyphens hold.
    """
    breaks: list[Break] = []
    for start, _ in graphemes(text)[1:]:
        if is_space(text[start]):
            continue
        if is_space(text[start - 1]):
            if _parts_words(text, start):
                breaks.append(Break(start, _cost(text, start)))
        elif _is_between_signs(text[start - 1], text[start]):
            breaks.append(Break(start, _cost_between(text[start - 1], text[start])))
    return tuple(breaks)


def hyphen_places(word: str) -> tuple[int, ...]:
    """The places behind the hyphens of a compound such as "all-in-one"; none in addresses."""
    parts = word.strip(_EDGES).split("-")
    if len(parts) < 2 or not all(part.isalpha() for part in parts):
        return ()
    return tuple(index + 1 for index, char in enumerate(word[:-1]) if index and char == "-")


def seam_places(text: str) -> tuple[int, ...]:
    """The places inside words where a line may start if it must: behind hyphens, dots, slashes."""
    return tuple(
        index
        for index in range(2, len(text) - 1)
        if text[index - 1] in _SEAMS and text[index] not in _SEAMS and text[index - 2] not in _SEAMS
    )


def _parts_words(text: str, start: int) -> bool:
    """Whether the space before a place stands between two words that may part."""
    end = start
    while end < len(text) and not text[end].isspace():
        end += 1
    word = text[start:end]
    before = text[:start].rstrip()
    if not before:
        return False
    return not all(char in _HANGING for char in word) and before[-1] not in _OPENING


def _cost(text: str, start: int) -> float:
    before = text[:start].rstrip()
    if before[-1] in ",.;:!?\u2026\u2014\u2013\u060c\u3002":
        return _AFTER_PUNCTUATION
    word = before.rsplit(None, 1)[-1].lower()
    return _AFTER_SHORT_WORD if word in _LEADING_WORDS else 0.0


def _cost_between(before: str, after: str) -> float:
    if before in "\u3001\u3002\uff0c\uff01\uff1f\uff1a\uff1b\u300d":
        return _AFTER_PUNCTUATION
    if script_of(before) == "HIRAGANA" and script_of(after) != "HIRAGANA":
        return _AFTER_HIRAGANA
    return _BETWEEN_SIGNS


def _is_between_signs(before: str, after: str) -> bool:
    """Whether two neighbours belong to a script without spaces and may part."""
    if after in _NOT_FIRST or before in _NOT_LAST or before.isspace() or after.isspace():
        return False
    if before.isdigit() and _has_no_spaces(after):
        return False
    first, second = script_of(before), script_of(after)
    # Words in katakana hold; the mark of a long vowel has no script of its own.
    if second == "KATAKANA" and (first == "KATAKANA" or before == "\u30fc"):
        return False
    # Endings and particles stay with their word.
    if second == "HIRAGANA" and first != "HIRAGANA" and before.isalnum():
        return False
    if before == "\u2014":
        return after.isalpha()
    return _has_no_spaces(before) or _has_no_spaces(after)


def _has_no_spaces(char: str) -> bool:
    code = ord(char)
    if 0x0E00 <= code <= 0x0EFF or 0x1000 <= code <= 0x109F or 0x1780 <= code <= 0x17FF:
        return True
    if 0xAC00 <= code <= 0xD7AF or 0x1100 <= code <= 0x11FF:
        return False
    return (code >= 0x2E80 and unicodedata.east_asian_width(char) == "W" and code < 0x1F000) or (
        0x20000 <= code <= 0x3FFFF
    )
