"""Where glyphs leave ink: tight bounds of their outlines."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from openmotion.model import Box
from openmotion.typeset.fonts import Face
from openmotion.typeset.line import ShapedRun
from openmotion.typeset.outline import glyph_outline


class Extent(NamedTuple):
    """An upright rectangle by its edges, y down."""

    left: float
    top: float
    right: float
    bottom: float


@lru_cache(maxsize=32768)
def glyph_extent(face: Face, glyph: int) -> Extent | None:
    """The tight bounds of a glyph's outline in ems; None for a space."""
    path = glyph_outline(face, glyph)
    if path.isEmpty():
        return None
    bounds = path.computeTightBounds()
    scale = 1 / face.units_per_em
    return Extent(
        bounds.left() * scale, bounds.top() * scale, bounds.right() * scale, bounds.bottom() * scale
    )


def run_ink(run: ShapedRun, members: Iterable[int]) -> Extent | None:
    """The bounds of some glyphs of a run, in pixels of the line; None if they leave no ink."""
    size = run.style.size_px
    extents: list[Extent] = []
    for index in members:
        bounds = glyph_extent(run.face, int(run.glyphs[index]))
        if bounds is None:
            continue
        x, y = float(run.xs[index]), float(run.ys[index])
        extents.append(
            Extent(
                x + bounds.left * size,
                y + bounds.top * size,
                x + bounds.right * size,
                y + bounds.bottom * size,
            )
        )
    return unite(extents)


def unite(extents: Iterable[Extent | None]) -> Extent | None:
    """The smallest rectangle around all given ones; None around nothing."""
    known = [extent for extent in extents if extent is not None]
    if not known:
        return None
    lefts, tops, rights, bottoms = zip(*known, strict=True)
    return Extent(min(lefts), min(tops), max(rights), max(bottoms))


def box_of(extent: Extent) -> Box:
    """A rectangle as the model has it."""
    return Box(
        x=extent.left,
        y=extent.top,
        width=extent.right - extent.left,
        height=extent.bottom - extent.top,
    )
