"""Glyphs of variable fonts at any weight and width, as paths."""

import math
from functools import lru_cache

import skia

from openmotion.typeset.fonts import Face, varied_face
from openmotion.typeset.outline import glyph_outline

# Faces are made at whole steps of the axes; between them outlines are mixed, which is exact but
# where a font bends an axis.
_WEIGHT_STEP, _WIDTH_STEP = 20.0, 5.0
_WEIGHT_GRAIN, _WIDTH_GRAIN = 4.0, 0.25  # what no eye can tell apart

Axes = tuple[float | None, float | None]
"""Weight, and width in percent; None is the font's own."""


def varied_outline(face: Face, glyph: int, size_px: float, axes: Axes) -> skia.Path:
    """A glyph's outline at a size; never to be changed by the caller."""
    weight, width = axes
    return _outline(
        face,
        glyph,
        size_px,
        None if weight is None else round(weight / _WEIGHT_GRAIN) * _WEIGHT_GRAIN,
        None if width is None else round(width / _WIDTH_GRAIN) * _WIDTH_GRAIN,
    )


def varied_growth(face: Face, glyph: int, size_px: float, axes: Axes) -> float:
    """How much further the pen moves on than in the font as it is, in pixels."""
    weight, width = axes
    settled = _advance(face, glyph, None, None)
    if width is None:
        return (_mixed_advance(face, glyph, weight, None) - settled) * size_px
    low, share = _step(width, _WIDTH_STEP)
    found = _mixed_advance(face, glyph, weight, low)
    if share:
        found += (_mixed_advance(face, glyph, weight, low + _WIDTH_STEP) - found) * share
    return (found - settled) * size_px


def _mixed_advance(face: Face, glyph: int, weight: float | None, width: float | None) -> float:
    if weight is None:
        return _advance(face, glyph, None, width)
    low, share = _step(weight, _WEIGHT_STEP)
    first = _advance(face, glyph, low, width)
    if share == 0:
        return first
    return first + (_advance(face, glyph, low + _WEIGHT_STEP, width) - first) * share


@lru_cache(maxsize=16384)
def _advance(face: Face, glyph: int, weight: float | None, width: float | None) -> float:
    made = varied_face(face, weight, width)
    return float(made.shaper.get_glyph_h_advance(glyph)) / made.units_per_em


@lru_cache(maxsize=4096)
def _outline(
    face: Face, glyph: int, size_px: float, weight: float | None, width: float | None
) -> skia.Path:
    if width is None:
        return _mixed_weight(face, glyph, size_px, weight, None)
    low, share = _step(width, _WIDTH_STEP)
    first = _mixed_weight(face, glyph, size_px, weight, low)
    if share == 0:
        return first
    return _mix(first, _mixed_weight(face, glyph, size_px, weight, low + _WIDTH_STEP), share)


def _mixed_weight(
    face: Face, glyph: int, size_px: float, weight: float | None, width: float | None
) -> skia.Path:
    if weight is None:
        return _stepped(face, glyph, size_px, None, width)
    low, share = _step(weight, _WEIGHT_STEP)
    first = _stepped(face, glyph, size_px, low, width)
    if share == 0:
        return first
    return _mix(first, _stepped(face, glyph, size_px, low + _WEIGHT_STEP, width), share)


@lru_cache(maxsize=4096)
def _stepped(
    face: Face, glyph: int, size_px: float, weight: float | None, width: float | None
) -> skia.Path:
    made = varied_face(face, weight, width)
    path = glyph_outline(made, glyph)
    scale = size_px / made.units_per_em
    path.transform(skia.Matrix.Scale(scale, scale))
    return path


def _step(value: float, step: float) -> tuple[float, float]:
    """The whole step below a value, and how far the value lies towards the next one."""
    low = math.floor(value / step) * step
    return low, (value - low) / step


def _mix(first: skia.Path, second: skia.Path, share: float) -> skia.Path:
    mixed = skia.Path()
    if first.isInterpolatable(second) and first.interpolate(second, 1 - share, mixed):
        return mixed
    return first if share < 0.5 else second
