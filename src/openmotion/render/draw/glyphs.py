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
from openmotion.render.draw.paint import solid_paint
from openmotion.render.draw.stage import Stage
from openmotion.typeset import ShapedLine, ShapedRun

_GLYPH_BYTES = 700
Members = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """Glyphs of one colour, from the line's left edge and baseline.

    Attributes:
        colour: fill.
        paths: glyphs, each at its place.
        blob: glyphs of pictures (bitmap emoji), which have no outline.
    """

    colour: Colour
    paths: tuple[skia.Path, ...]
    blob: skia.TextBlob | None = None


def line_marks(
    stage: Stage, shaped: ShapedLine, members: Members | None = None
) -> tuple[Mark, ...]:
    """The glyphs of a line, or some of them, ready to draw."""
    # The line itself is kept with its marks, so that its id stays its own.
    key = id(shaped), members
    return stage.marks.get(key, lambda: (shaped, _marks(shaped, members)), _weight)[1]


def draw_marks(canvas: skia.Canvas, marks: tuple[Mark, ...], opacity: float) -> None:
    """Draw glyphs in the canvas's present space."""
    opacity = round(opacity * 1020) / 1020  # a quarter of a level; keeps the paints few
    for mark in marks:
        paint = solid_paint(mark.colour, opacity)
        if mark.blob is not None:
            canvas.drawTextBlob(mark.blob, 0, 0, paint)
        for path in mark.paths:
            canvas.drawPath(path, paint)


def glyph_path(font: skia.Font, glyph: int) -> skia.Path | None:
    """A glyph's outline at its font's size, empty for spaces; None if it is a picture."""
    typeface = font.getTypeface()
    return _path(_Font(typeface.uniqueID(), font.getSize(), font.getSkewX(), font), glyph)


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


def _weight(kept: tuple[ShapedLine, tuple[Mark, ...]]) -> int:
    """About how many bytes the paths of some glyphs hold."""
    return sum(_GLYPH_BYTES * len(mark.paths) for mark in kept[1])


def _marks(shaped: ShapedLine, members: Members | None) -> tuple[Mark, ...]:
    picked: dict[int, list[int]] = {}
    if members is None:
        picked = {index: list(range(len(run.glyphs))) for index, run in enumerate(shaped.runs)}
    else:
        for run_index, glyph_index in members:
            picked.setdefault(run_index, []).append(glyph_index)
    return tuple(_mark(shaped.runs[index], glyphs) for index, glyphs in picked.items() if glyphs)


def _mark(run: ShapedRun, glyphs: list[int]) -> Mark:
    xs, ys = run.xs[glyphs].tolist(), run.ys[glyphs].tolist()
    ids = run.glyphs[glyphs].tolist()
    paths, pictures, places = [], [], []
    for glyph, x, y in zip(ids, xs, ys, strict=True):
        path = glyph_path(run.font, glyph)
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
