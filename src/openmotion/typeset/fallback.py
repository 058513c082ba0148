"""Which font draws which letter: the style's own, else one that has the letter.

A word that its font lacks a letter of is drawn whole in one other font, so that it does not look
pasted together.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from openmotion.model import TextStyle
from openmotion.typeset.fonts import Face, covers, fallback_face, families, find_face
from openmotion.typeset.graphemes import graphemes, is_ignorable

# In the order of asking; the CJK families are optional and large.
_FALLBACKS = (
    "noto-sans",
    "noto-sans-arabic",
    "noto-sans-devanagari",
    "noto-sans-thai",
    "noto-sans-jp",
    "noto-sans-sc",
    "noto-sans-tc",
    "noto-sans-kr",
    "inter",
)
_WORD = re.compile(r"\s+|\S+")


@lru_cache(maxsize=1)
def fallback_families() -> tuple[str, ...]:
    """The installed families that step in for letters that a style's font lacks."""
    installed = families()
    known = [family for family in _FALLBACKS if family in installed]
    others = [name for name in installed if name.startswith("noto-") and name not in known]
    return (*known, *others)


def assign_faces(text: str, style: TextStyle) -> tuple[Face | None, ...]:
    """The face for each character of a text; None where no installed font has it.

    Raises:
        FontUnavailable: the style's own family is not installed.
    """
    own = find_face(style)
    faces: list[Face | None] = []
    for match in _WORD.finditer(text):
        word = match.group()
        letters = [word[start:end] for start, end in graphemes(word)]
        faces.extend(_faces_of_word(letters, own, style))
    return tuple(faces)


def _faces_of_word(letters: Sequence[str], own: Face, style: TextStyle) -> list[Face | None]:
    length = sum(map(len, letters))
    if all(_draws(own, letter) for letter in letters):
        return [own] * length
    for family in fallback_families():
        face = fallback_face(style, family)
        if all(_draws(face, letter) for letter in letters):
            return [face] * length
    faces: list[Face | None] = []
    for letter in letters:
        faces.extend([_face_of_letter(letter, own, style)] * len(letter))
    return faces


def _face_of_letter(letter: str, own: Face, style: TextStyle) -> Face | None:
    if _draws(own, letter):
        return own
    others = (fallback_face(style, family) for family in fallback_families())
    return next((face for face in others if _draws(face, letter)), None)


@lru_cache(maxsize=16384)
def _draws(face: Face, letter: str) -> bool:
    """Whether a face can draw a letter, perhaps composed or taken apart."""
    if letter.isspace():
        return covers(face, " ")
    seen = "".join(char for char in letter if not is_ignorable(char)).replace("\u2011", "-")
    return any(
        covers(face, form)
        for form in (seen, unicodedata.normalize("NFC", seen), unicodedata.normalize("NFD", seen))
    )
