"""Paints of the model as Skia paints."""

from functools import lru_cache
from itertools import pairwise

import skia

from openmotion.model import (
    Colour,
    LinearGradient,
    Paint,
    RadialGradient,
    Solid,
    Stop,
    Stroke,
    mix_oklab,
    number_at,
    rgba,
)

_STEPS = 6  # Skia mixes in sRGB; so many OKLab stops between two of ours hide it
_CAPS = {
    "butt": skia.Paint.kButt_Cap,
    "round": skia.Paint.kRound_Cap,
    "square": skia.Paint.kSquare_Cap,
}
JOINS = {
    "miter": skia.Paint.kMiter_Join,
    "round": skia.Paint.kRound_Join,
    "bevel": skia.Paint.kBevel_Join,
}


@lru_cache(maxsize=4096)
def solid_paint(colour: Colour, opacity: float = 1.0) -> skia.Paint:
    """An anti-aliased fill of one colour; never to be changed by the caller."""
    red, green, blue, alpha = rgba(colour)
    return skia.Paint(Color4f=skia.Color4f(red, green, blue, alpha * opacity), AntiAlias=True)


def fill_paint(paint: Paint, opacity: float) -> skia.Paint:
    """An anti-aliased fill, times an opacity."""
    if isinstance(paint, Solid):
        return solid_paint(paint.colour, opacity)
    made = skia.Paint(AntiAlias=True, Dither=True, Shader=_shader(paint))
    made.setAlphaf(opacity)
    return made


def stroke_paint(stroke: Stroke, opacity: float, frame: float) -> skia.Paint | None:
    """An anti-aliased stroke at a frame; None while it has no width."""
    width = number_at(stroke.width_px, frame)
    if width <= 0:
        return None
    made = skia.Paint(fill_paint(stroke.paint, opacity))
    made.setStyle(skia.Paint.kStroke_Style)
    made.setStrokeWidth(width)
    made.setStrokeCap(_CAPS[stroke.cap])
    made.setStrokeJoin(JOINS[stroke.join])
    dash = _dash(stroke.dash, number_at(stroke.dash_offset, frame))
    if dash is not None:
        made.setPathEffect(dash)
    return made


def _dash(lengths: tuple[float, ...], offset_px: float) -> skia.PathEffect | None:
    if not lengths or sum(lengths) <= 0 or min(lengths) < 0:
        return None
    if len(lengths) % 2:
        lengths = lengths * 2
    return skia.DashPathEffect.Make(list(lengths), offset_px % sum(lengths))


@lru_cache(maxsize=1024)
def _shader(paint: LinearGradient | RadialGradient) -> skia.Shader:
    colours, places = _finer(paint.stops)
    if isinstance(paint, LinearGradient):
        points = [skia.Point(*paint.start), skia.Point(*paint.end)]
        if points[0] == points[1]:
            # Skia gives no shader for a line without length; SVG paints the last colour.
            return skia.Shaders.Color(colours[-1])
        return skia.GradientShader.MakeLinear(points, colours, places)
    return skia.GradientShader.MakeRadial(skia.Point(*paint.centre), paint.radius, colours, places)


def _finer(stops: tuple[Stop, ...]) -> tuple[list[int], list[float]]:
    """Stops mixed in OKLab, as packed colours and places."""
    ordered = sorted(stops, key=lambda stop: stop.offset)
    colours = [_packed(ordered[0].colour)]
    places = [ordered[0].offset]
    for before, after in pairwise(ordered):
        for step in range(1, _STEPS + 1):
            share = step / _STEPS
            colours.append(_packed(mix_oklab(before.colour, after.colour, share)))
            places.append(before.offset + (after.offset - before.offset) * share)
    return colours, places


def _packed(colour: Colour) -> int:
    red, green, blue, alpha = (round(part * 255) for part in rgba(colour))
    return alpha << 24 | red << 16 | green << 8 | blue
