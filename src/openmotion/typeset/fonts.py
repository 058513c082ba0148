"""Font faces from installed packages: which file, which place on its axes, which characters.

Faces live once in a process. Everything that is measured comes from HarfBuzz in font units, so
that a text measures the same at every size.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import fontpkg
import uharfbuzz as hb

from openmotion.errors import FontUnavailable
from openmotion.model import TextStyle
from openmotion.typeset.packs import PACKED_FONTS, how_to_install, packed_families

# Lean of a synthetic italic, the tangent of 12 degrees as in CSS oblique synthesis.
_LEAN = 0.2126

Position = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One face at one place on its axes, ready to shape; compared by identity.

    Attributes:
        family: slug of the family.
        path: of the font file.
        index: of the face in the file; 0 unless it is a collection.
        position: (axis tag, value) for every axis of the file.
        units_per_em: of the positions that the shaper gives.
        shaper: the HarfBuzz font, scaled to `units_per_em`.
        lean: horizontal skew of a synthetic italic, 0 if none.
    """

    family: str
    path: str
    index: int
    position: Position
    units_per_em: int
    shaper: hb.Font
    lean: float


@dataclass(frozen=True, slots=True)
class _File:
    path: str
    index: int
    upright: bool


@lru_cache(maxsize=1)
def families() -> tuple[str, ...]:
    """Slugs of all installed font families, sorted, for example "bricolage-grotesque"."""
    return tuple(sorted({*fontpkg.families(), *packed_families()}))


def find_face(style: TextStyle) -> Face:
    """The face of a style: the nearest static file, or a variable one with its axes set.

    A family without an italic is slanted.

    Raises:
        FontUnavailable: the family is not installed or its file is damaged.
    """
    file = _find_file(style.family, style.weight, style.italic)
    lean = style.italic and file.upright
    return _load(file, style.family, _position(file, style, lean=lean), lean=lean)


def fallback_face(style: TextStyle, family: str) -> Face:
    """The face of another family in the weight of a style; upright where it has no italic.

    Raises:
        FontUnavailable: the family is not installed or its file is damaged.
    """
    file = _find_file(family, style.weight, style.italic)
    return _load(file, family, _position(file, style, lean=False), lean=False)


@lru_cache(maxsize=1024)
def varied_face(face: Face, weight: float | None, width: float | None) -> Face:
    """The face at another place on its axes; the same one if its file has none of them.

    Args:
        face: where it stands now.
        weight: None keeps the present one.
        width: percent; None keeps the present one.
    """
    wanted = {"wght": weight, "wdth": width}
    limits = _axes(face.path, face.index)
    position = []
    for tag, value in face.position:
        low, high = limits[tag]
        asked = wanted.get(tag)
        position.append((tag, value if asked is None else float(min(high, max(low, asked)))))
    if tuple(position) == face.position:
        return face
    file = _File(face.path, face.index, upright=True)
    return _load(file, face.family, tuple(position), lean=face.lean > 0)


@lru_cache(maxsize=256)
def coverage(path: str, index: int = 0) -> frozenset[int]:
    """The code points that a font file has glyphs for."""
    return frozenset(open_file(path, index).unicodes)


def covers(face: Face, text: str) -> bool:
    """Whether a face has a glyph for every character of a text."""
    known = coverage(face.path, face.index)
    return all(ord(char) in known for char in text)


@lru_cache(maxsize=512)
def _find_file(family: str, weight: float, italic: bool) -> _File:
    """The best file of a family."""
    slug = fontpkg.slugify(family)
    packed = packed_families().get(slug)
    if packed is not None:
        return _File(str(packed), PACKED_FONTS[slug].index, upright=True)
    try:
        files = fontpkg.family(slug).files
    except fontpkg.FamilyNotInstalled as error:
        raise FontUnavailable(
            f"the font family {slug!r} is not installed; "
            f"add it with: pip install {how_to_install(slug)}"
        ) from error
    wanted = [file for file in files if (file.style == "italic") == italic] or list(files)
    best = min(wanted, key=lambda file: (not file.variable, abs((file.weight or 400) - weight)))
    if not Path(best.path).is_file():
        raise FontUnavailable(
            f"the font file {best.path.name} of {slug!r} is missing; "
            f"install it again with: pip install --force-reinstall fontpkg-{slug}"
        )
    return _File(str(best.path), 0, upright=best.style != "italic")


@lru_cache(maxsize=256)
def open_file(path: str, index: int = 0) -> hb.Face:
    """A font file as HarfBuzz reads it, opened once."""
    return hb.Face(hb.Blob.from_file_path(path), index)


@lru_cache(maxsize=256)
def _axes(path: str, index: int) -> dict[str, tuple[float, float]]:
    face = open_file(path, index)
    if not face.has_var_data:
        return {}
    return {axis.tag: (axis.min_value, axis.max_value) for axis in face.axis_infos}


def _position(file: _File, style: TextStyle, *, lean: bool) -> Position:
    """Where a style stands on each axis of a file.

    Every axis is set, because some files have a bold or a tiny default. The optical size is the
    size in pixels. Whole steps of it and weights in tens keep the number of faces small.
    """
    wanted = {
        "wght": round(style.weight, -1),
        "wdth": 100.0 if style.width is None else style.width,
        "opsz": round(style.size_px),
        "slnt": -90.0 if lean else 0.0,
    }
    return tuple(
        (tag, float(min(high, max(low, wanted.get(tag, 0.0)))))
        for tag, (low, high) in _axes(file.path, file.index).items()
    )


@lru_cache(maxsize=512)
def _load(file: _File, family: str, position: Position, *, lean: bool) -> Face:
    opened = open_file(file.path, file.index)
    if not opened.glyph_count or not opened.upem:
        raise FontUnavailable(
            f"the font file {Path(file.path).name} cannot be read; "
            f"install it again with: pip install --force-reinstall {how_to_install(family)}"
        )
    shaper = hb.Font(opened)
    if position:
        shaper.set_variations(dict(position))
    slanted = lean and "slnt" not in _axes(file.path, file.index)
    skew = _LEAN if slanted else 0.0
    return Face(family, file.path, file.index, position, opened.upem, shaper, skew)
