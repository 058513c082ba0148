"""Which font draws which letter: the style's own, else one that has the letter.

A word that its font lacks a letter of is drawn whole in one other font, so that it does not look
pasted together. Chinese, Japanese and Korean stand apart: Latin words and figures among them keep
the style's font.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from openmotion.model import TextStyle
from openmotion.typeset.fonts import Face, covers, fallback_face, families, find_face
from openmotion.typeset.graphemes import graphemes, is_ignorable
from openmotion.typeset.scripts import CJK_RANGES, cjk_families, has_cjk

# In the order of asking; installed families that are not named here come after.
_FALLBACKS = ("noto-sans", "noto-sans-arabic", "noto-sans-devanagari", "noto-sans-thai", "inter")
# They have figures too, made for signs; asked for single letters only.
_SIGNS = ("noto-sans-symbols", "noto-emoji")
_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_WORD = re.compile(rf"\s+|[{CJK_RANGES}][{CJK_RANGES}{_SELECTORS}]*|[^\s{CJK_RANGES}]+")


@lru_cache(maxsize=1)
def fallback_families() -> tuple[str, ...]:
    """The installed families that step in for words that a style's font lacks letters of."""
    installed = families()
    known = [family for family in _FALLBACKS if family in installed]
    apart = {*known, *_SIGNS, *cjk_families("")}
    others = [name for name in installed if name.startswith("noto-") and name not in apart]
    return (*known, *others)


def assign_faces(text: str, style: TextStyle, line: str = "") -> tuple[Face | None, ...]:
    """The face for each character of a text; None where no installed font has it.

    Args:
        text: in one style.
        style: names the family that is asked first.
        line: all text around it, which tells the language of Chinese characters.

    Raises:
        FontUnavailable: the style's own family is not installed.
    """
    own = find_face(style)
    installed = families()
    cjk = tuple(family for family in cjk_families(line or text) if family in installed)
    faces: list[Face | None] = []
    for match in _WORD.finditer(text):
        word = match.group()
        letters = [word[start:end] for start, end in graphemes(word)]
        first = cjk if has_cjk(word) else ()
        faces.extend(_faces_of_word(letters, own, style, (*first, *fallback_families())))
    return tuple(faces)


def _faces_of_word(
    letters: Sequence[str], own: Face, style: TextStyle, others: Sequence[str]
) -> list[Face | None]:
    length = sum(map(len, letters))
    if all(_draws(own, letter) for letter in letters):
        return [own] * length
    for family in others:
        face = fallback_face(style, family)
        if all(_draws(face, letter) for letter in letters):
            return [face] * length
    faces: list[Face | None] = []
    for letter in letters:
        faces.extend([_face_of_letter(letter, own, style, others)] * len(letter))
    return faces


def _face_of_letter(letter: str, own: Face, style: TextStyle, others: Sequence[str]) -> Face | None:
    if _draws(own, letter):
        return own
    signs = (family for family in _SIGNS if family in families())
    faces = (fallback_face(style, family) for family in (*others, *signs))
    return next((face for face in faces if _draws(face, letter)), None)


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
