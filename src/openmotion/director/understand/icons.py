"""An icon for a few words: only where a plain word says what is meant."""

import re
from itertools import pairwise
from zlib import crc32

from openmotion.director.understand.icon_words import ACTS, NEUTRAL, NOUNS, SHELLS

DEFAULT_ICON = "sparkles"
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_LOOKED_AT = 400
_TABLES = (NOUNS, ACTS, SHELLS)


def icon_for(text: str) -> str:
    """Name of the Lucide icon that suits the words; a plain shape if no word tells.

    The shape differs from text to text, so that the rows of a list do not all look alike.
    """
    return find_icon(text) or _neutral(text)


def find_icon(text: str) -> str:
    """Name of the Lucide icon that a word of the text stands for; empty if none does.

    Nouns come first, then verbs, then words like "app" that fit anything.
    """
    words = _WORD.findall(text[:_LOOKED_AT].lower())
    pairs = [f"{first}-{second}" for first, second in pairwise(words)]
    for table in _TABLES:
        for word in (*pairs, *words):
            for form in (word, *_singular(word)):
                if form in table:
                    return table[form]
    return ""


def _neutral(text: str) -> str:
    words = "".join(_WORD.findall(text.lower()))
    return NEUTRAL[crc32(words.encode()) % len(NEUTRAL)] if words else DEFAULT_ICON


def _singular(word: str) -> tuple[str, ...]:
    if len(word) <= 3 or not word.endswith("s") or word.endswith("ss"):
        return ()
    if word.endswith("ies"):
        return (f"{word[:-3]}y", word[:-1])
    return (word[:-1], word[:-2]) if word.endswith("es") else (word[:-1],)
