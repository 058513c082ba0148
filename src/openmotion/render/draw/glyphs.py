"""Glyphs ready to be drawn, as paths.

Skia's glyph masks stand on quarters of a pixel and change their weight with their colour: letters
tremble in slow moves, and text that tilts changes its weight. Paths do neither and are as sharp.
Own measurement, a line that grows by 2 % in 40 frames, mean second difference of its pixels: masks
0.64 levels, paths 0.10, drawn at eight times the size and scaled down 0.07.
"""

from dataclasses import dataclass
from functools import lru_cache

import skia

from openmotion.model import Colour
from openmotion.render.draw.stage import Stage
from openmotion.render.phrase import Phrase, Piece, SetLine
from openmotion.typeset import ShapedLine, ShapedRun

_GLYPH_BYTES = 700
Members = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """Glyphs of one colour.

    Attributes:
        colour: fill.
        paths: glyphs, each at its place, in the line's or in the layer's space.
        blob: glyphs of pictures (bitmap emoji), which have no outline.
    """

    colour: Colour
    paths: tuple[skia.Path, ...]
    blob: skia.TextBlob | None = None


def line_marks(
    stage: Stage, shaped: ShapedLine, members: Members | None = None, *, whole: bool = False
) -> tuple[Mark, ...]:
    """The glyphs of a line, or some of them, ready to draw.

    Args:
        stage: shared by all drawing; keeps what was made.
        shaped: the line.
        members: which of its glyphs; None is all of them.
        whole: outlines without overlaps, for lines around them. Letters of variable fonts are
            made of strokes that lie over each other.
    """
    # The line itself is kept with its marks, so that its id stays its own.
    key = id(shaped), members, whole
    return stage.marks.get(
        key,
        lambda: (shaped, _marks(shaped, members, whole=whole)),
        lambda kept: _weight(kept[1]),
    )[1]


def part_marks(
    stage: Stage, phrase: Phrase, parts: tuple[Piece, ...], *, whole: bool = False
) -> tuple[tuple[Mark, ...], ...]:
    """The glyphs of each part of a text, in the layer's space; all of them are kept as one."""
    key = "parts", id(parts), whole
    return stage.marks.get(
        key,
        lambda: (
            parts,
            tuple(piece_marks(phrase.lines[part.line], part, whole=whole) for part in parts),
        ),
        lambda kept: sum(_weight(marks) for marks in kept[1]),
    )[1]


def piece_marks(line: SetLine, part: Piece, *, whole: bool = False) -> tuple[Mark, ...]:
    """The glyphs of a part of a line, in the layer's space."""
    return _marks(line.shaped, part.members, whole=whole, at=(line.left, line.y))


def glyph_path(font: skia.Font, glyph: int, *, whole: bool = False) -> skia.Path | None:
    """A glyph's outline at its font's size, empty for spaces; None if it is a picture."""
    typeface = font.getTypeface()
    key = _Font(typeface.uniqueID(), font.getSize(), font.getSkewX(), font)
    return _whole_path(key, glyph) if whole else _path(key, glyph)


def without_overlaps(path: skia.Path) -> skia.Path:
    """The same area by an outline that does not cross itself."""
    try:
        return skia.Simplify(path)
    except RuntimeError:
        return path


class _Font:
    """A font that is equal to others by what it draws."""

    __slots__ = ("_key", "font")

    def __init__(self, typeface: int, size: float, skew: float, font: skia.Font) -> None:
        self._key = typeface, size, skew
        self.font = font

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Font) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)


@lru_cache(maxsize=8192)
def _path(font: _Font, glyph: int) -> skia.Path | None:
    path: skia.Path | None = font.font.getPath(glyph)
    return path


@lru_cache(maxsize=4096)
def _whole_path(font: _Font, glyph: int) -> skia.Path | None:
    path = _path(font, glyph)
    return None if path is None else without_overlaps(path)


def _weight(marks: tuple[Mark, ...]) -> int:
    """About how many bytes the paths of some glyphs hold."""
    return sum(_GLYPH_BYTES * len(mark.paths) for mark in marks)


def _marks(
    shaped: ShapedLine,
    members: Members | None,
    *,
    whole: bool,
    at: tuple[float, float] = (0.0, 0.0),
) -> tuple[Mark, ...]:
    picked: dict[int, list[int]] = {}
    if members is None:
        picked = {index: list(range(len(run.glyphs))) for index, run in enumerate(shaped.runs)}
    else:
        for run_index, glyph_index in members:
            picked.setdefault(run_index, []).append(glyph_index)
    return tuple(
        _mark(shaped.runs[index], glyphs, whole=whole, at=at)
        for index, glyphs in picked.items()
        if glyphs
    )


def _mark(run: ShapedRun, glyphs: list[int], *, whole: bool, at: tuple[float, float]) -> Mark:
    xs = [at[0] + x for x in run.xs[glyphs].tolist()]
    ys = [at[1] + y for y in run.ys[glyphs].tolist()]
    ids = run.glyphs[glyphs].tolist()
    paths, pictures, places = [], [], []
    for glyph, x, y in zip(ids, xs, ys, strict=True):
        path = glyph_path(run.font, glyph, whole=whole)
        if path is None:
            pictures.append(glyph)
            places.append(skia.Point(x, y))
        elif not path.isEmpty():
            placed = skia.Path(path)
            placed.offset(x, y)
            paths.append(placed)
    blob = None
    if pictures:
        builder = skia.TextBlobBuilder()
        builder.allocRunPos(run.font, pictures, places)
        blob = builder.make()
    return Mark(run.style.colour, tuple(paths), blob)
