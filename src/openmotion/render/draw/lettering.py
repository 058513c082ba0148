"""What letters are painted with: their own colours, a gradient, a line around them."""

from dataclasses import dataclass
from functools import lru_cache

import skia

from openmotion.model import (
    Colour,
    LinearGradient,
    RadialGradient,
    Stroke,
    TextFill,
    TextLayer,
    mix_oklab,
    number_at,
)
from openmotion.render.draw.glyphs import Mark
from openmotion.render.draw.paint import JOINS, fill_paint, solid_paint
from openmotion.render.draw.shared_path import SharedPath
from openmotion.render.matrix import Bounds, bounds_of
from openmotion.render.phrase import Phrase, SetLine

_FINER = 4.0  # lines around letters stay round at so many times their size
_OPACITY_STEPS = 1020  # a quarter of a level; keeps the paints few
Tints = tuple[tuple[Colour, float], ...]


@dataclass(frozen=True, slots=True)
class Lettering:
    """What the letters of a layer are painted with at a frame.

    Attributes:
        fills: the gradient of each line, in the line's own space or in the layer's, as the marks
            are; None for the styles' colours.
        stroke: around the letters.
        filled: whether letters are filled.
        frame: of the layer's clock.
    """

    fills: tuple[skia.Paint, ...] | None
    stroke: Stroke | None
    filled: bool
    frame: float

    @property
    def is_stroked(self) -> bool:
        """Whether there is a line around the letters."""
        return self.stroke is not None


def lettering_of(layer: TextLayer, phrase: Phrase, frame: float, *, by_line: bool) -> Lettering:
    """What a layer's letters are painted with at a frame.

    Args:
        layer: the text.
        phrase: its lines.
        frame: on the layer's clock.
        by_line: they are drawn in the spaces of their lines, not in the layer's.
    """
    fills = None
    if layer.fill is not None:
        fills = tuple(
            _placed_gradient(
                layer.fill.paint, _gradient_box(layer.fill, phrase, line, by_line=by_line)
            )
            for line in phrase.lines
        )
    return Lettering(fills, layer.stroke, layer.filled, frame)


def stroke_reach(layer: TextLayer, frame: float) -> float:
    """How far the line around letters reaches out of them, pixels."""
    if layer.stroke is None:
        return 0.0
    sharp = 4.0 if layer.stroke.join == "miter" else 1.0
    return max(0.0, number_at(layer.stroke.width_px, frame)) / 2 * sharp


def draw_strokes(
    canvas: skia.Canvas, marks: tuple[Mark, ...], lettering: Lettering, opacity: float
) -> None:
    """Draw the lines around letters in the canvas's present space."""
    stroke = lettering.stroke
    if stroke is None:
        return
    width = number_at(stroke.width_px, lettering.frame)
    if width <= 0:
        return
    paint = fill_paint(stroke.paint, opacity)
    for mark in marks:
        for path in mark.paths:
            canvas.drawPath(_outlined(SharedPath(path), width, stroke.join), paint)


def draw_fills(
    canvas: skia.Canvas,
    marks: tuple[Mark, ...],
    lettering: Lettering,
    opacity: float,
    *,
    line: int,
    tints: Tints = (),
) -> None:
    """Draw the insides of letters in the canvas's present space.

    Args:
        canvas: drawn on.
        marks: the letters.
        lettering: of their layer.
        opacity: 0..1.
        line: index of their line.
        tints: what their colours are mixed with.
    """
    opacity = round(opacity * _OPACITY_STEPS) / _OPACITY_STEPS
    for mark in marks:
        paint = _fill(mark.colour, lettering, opacity, line, tints)
        if mark.blob is not None:
            canvas.drawTextBlob(mark.blob, 0, 0, paint)
        if lettering.filled:
            for path in mark.paths:
                canvas.drawPath(path, paint)


@lru_cache(maxsize=2048)
def _outlined(shared: SharedPath, width_px: float, join: str) -> skia.Path:
    """The line around a letter as an outline: filling one that is kept is twice as fast."""
    paint = skia.Paint(Style=skia.Paint.kStroke_Style, StrokeWidth=width_px)
    paint.setStrokeJoin(JOINS[join])
    outlined = skia.Path()
    paint.getFillPath(shared.path, outlined, None, _FINER)
    return outlined


def _fill(
    colour: Colour, lettering: Lettering, opacity: float, line: int, tints: Tints
) -> skia.Paint:
    if lettering.fills is not None:
        paint = lettering.fills[line]
        if opacity < 1:
            paint = skia.Paint(paint)
            paint.setAlphaf(opacity)
        return paint
    for tint, share in tints:
        colour = mix_oklab(colour, tint, share)
    return solid_paint(colour, opacity)


def _gradient_box(fill: TextFill, phrase: Phrase, line: SetLine, *, by_line: bool) -> Bounds:
    dx, dy = (-line.left, -line.y) if by_line else (0.0, 0.0)
    if fill.over == "layer":
        box = phrase.ink or Bounds(0, 0, 1, 1)
    else:
        ink = line.shaped.ink
        box = Bounds(0, 0, 1, 1) if ink is None else bounds_of(ink)
        dx, dy = dx + line.left, dy + line.y
    return Bounds(box.x + dx, box.y + dy, box.right + dx, box.bottom + dy)


@lru_cache(maxsize=256)
def _placed_gradient(paint: LinearGradient | RadialGradient, box: Bounds) -> skia.Paint:
    def at(point: tuple[float, float]) -> tuple[float, float]:
        return box.x + point[0] * box.width, box.y + point[1] * box.height

    placed: LinearGradient | RadialGradient
    if isinstance(paint, LinearGradient):
        placed = LinearGradient(start=at(paint.start), end=at(paint.end), stops=paint.stops)
    else:
        reach = max(box.width, box.height, 1e-3) * paint.radius
        placed = RadialGradient(centre=at(paint.centre), radius=reach, stops=paint.stops)
    return fill_paint(placed, 1.0)
