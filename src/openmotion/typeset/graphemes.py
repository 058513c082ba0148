"""Which characters stand together as one letter to a reader.

Source: a subset of the extended grapheme clusters of https://unicode.org/reports/tr29/ that the
standard library's character data can decide.
"""

import unicodedata

_JOINER = "\u200d"
_VIRAMA_CLASS = 9
# Vowel signs that Unicode counts as letters but that belong to the letter before them.
_SPACING_VOWELS = frozenset("\u0e33\u0eb3")


def graphemes(text: str) -> tuple[tuple[int, int], ...]:
    """The (start, end) ranges of the letters of a text, half-open, in order, without gaps."""
    starts: list[int] = []
    flags = 0
    for index, char in enumerate(text):
        if _is_flag(char):
            flags += 1
        else:
            flags = 0
        if not index or not _joins(text[index - 1], char, flags):
            starts.append(index)
    return tuple(zip(starts, [*starts[1:], len(text)], strict=True)) if starts else ()


def is_ignorable(char: str) -> bool:
    """Whether a character shapes its neighbours but is not seen itself (joiners, selectors)."""
    code = ord(char)
    return (
        unicodedata.category(char) == "Cf"
        or 0xFE00 <= code <= 0xFE0F
        or 0xE0100 <= code <= 0xE01EF
        or code in (0x034F, 0x115F, 0x1160, 0x3164)
    )


def _joins(before: str, char: str, flags: int) -> bool:
    """Whether a character belongs to the letter of the one before it."""
    if unicodedata.category(char)[0] == "M" or char in _SPACING_VOWELS:
        return not before.isspace()
    code = ord(char)
    if char == _JOINER or 0x1F3FB <= code <= 0x1F3FF or 0xE0020 <= code <= 0xE007F:
        return not before.isspace()
    if before == _JOINER:
        return not char.isspace()
    if flags and flags % 2 == 0:
        return True
    joined = unicodedata.combining(before) == _VIRAMA_CLASS and char.isalpha()
    # Thai, Lao and Khmer do not stack letters on their viramas the way Indic scripts do.
    return joined and 0x0900 <= code < 0x0DF0


def _is_flag(char: str) -> bool:
    return 0x1F1E6 <= ord(char) <= 0x1F1FF
