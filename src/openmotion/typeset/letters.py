"""The characters of a line as they are drawn, each with where it comes from."""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from openmotion.model import TextRun

_SPACES = frozenset("\t\u2028\u2029\x0b\x0c\x85\n\r")
_TONOS = "\u0301"


class Letter(NamedTuple):
    """A drawn character, the index of its source in the line's text, and the index of its run."""

    char: str
    source: int
    run: int


def spell(runs: tuple[TextRun, ...]) -> tuple[Letter, ...]:
    """The characters that a line draws: capitals applied, control characters left out."""
    letters: list[Letter] = []
    source = 0
    for index, run in enumerate(runs):
        for char in run.text:
            drawn = _drawn(char, run.style.caps)
            letters.extend(Letter(part, source, index) for part in drawn)
            source += 1
    return tuple(letters)


@lru_cache(maxsize=4096)
def capital(char: str) -> str:
    """A character in capitals by no particular language's rules, perhaps more than one.

    Greek capitals lose their accent; the micro sign and Georgian keep their form, because their
    capitals mean something else or are in few fonts.
    """
    upper = char.upper()
    if char == "\u00b5" or "\u10d0" <= char <= "\u10ff":
        return char
    if "\u0370" <= char <= "\u03ff" or "\u1f00" <= char <= "\u1fff":
        plain = unicodedata.normalize("NFD", upper).replace(_TONOS, "")
        return unicodedata.normalize("NFC", plain)
    return upper


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """A name that letters of one script share; empty for marks, figures, signs and spaces."""
    if not char.isalpha() or unicodedata.category(char) == "Lm":
        return ""
    return unicodedata.name(char, "").split(" ")[0]


def _drawn(char: str, caps: bool) -> str:
    if char in _SPACES:
        return " "
    if unicodedata.category(char) in ("Cc", "Cs"):
        return ""
    return capital(char) if caps else char
