"""Transitions that open from a point."""

import math

import numpy as np

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame, kernel, wide_rows
from openmotion.render.pixels.packed import mix_pixel, pack, scale_pixel
from openmotion.render.pixels.transitions.curves import in_out_cubic, out_cubic, part, smooth
from openmotion.render.pixels.transitions.mixing import mix_colour
from openmotion.render.pixels.transitions.moves import unit_of

_SHADOW_PX = 48.0


def circle_iris(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """The second is seen through a circle that opens, with a soft shadow around its edge."""
    del seed
    radius = in_out_cubic(p) * _reach(transition, dst)
    shade = 0.42 * smooth(min(1.0, 4 * p))
    _open(transition, outgoing, incoming, dst, radius, _SHADOW_PX * unit_of(dst), shade)


def colour_flood(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """A colour grows from a point until it is everywhere; the second appears on it."""
    del seed
    pixel = pack(transition.colour[:7])
    grown = in_out_cubic(part(p, 0.0, 0.62))
    if grown < 1:
        flood = np.full((1, dst.shape[1]), pixel, np.uint32)
        sheet = np.broadcast_to(flood, dst.shape)
        _open(
            transition,
            outgoing,
            np.ascontiguousarray(sheet),
            dst,
            grown * _reach(transition, dst),
            1.0,
            0.0,
        )
    else:
        mix_colour(incoming, pixel, dst, 1 - out_cubic(part(p, 0.62, 1.0)))


def _reach(transition: Transition, dst: Frame) -> float:
    height, width = dst.shape
    x, y = transition.origin[0] * width, transition.origin[1] * height
    return math.hypot(max(x, width - x), max(y, height - y)) + 2


def _open(
    transition: Transition,
    outgoing: Frame,
    incoming: Frame,
    dst: Frame,
    radius: float,
    shadow: float,
    shade: float,
) -> None:
    height, width = dst.shape
    _draw_circle(
        wide_rows(outgoing),
        wide_rows(incoming),
        wide_rows(dst),
        width,
        np.float32(transition.origin[0] * width),
        np.float32(transition.origin[1] * height),
        np.float32(radius),
        np.float32(shadow),
        np.float32(shade),
    )


@kernel
def _draw_circle(
    outgoing: Frame,
    incoming: Frame,
    dst: Frame,
    width: int,
    cx: np.float32,
    cy: np.float32,
    radius: np.float32,
    shadow: np.float32,
    shade: np.float32,
) -> None:
    half, zero, one = np.float32(0.5), np.float32(0), np.float32(1)
    full = np.float32(255)
    for j in range(dst.shape[0]):
        a, b, out = outgoing[j, :width], incoming[j, :width], dst[j, :width]
        dy = np.float32(j) + half - cy
        for i in range(width):
            dx = np.float32(i) + half - cx
            away = np.sqrt(dx * dx + dy * dy) - radius
            near = min(max(one - away / shadow, zero), one)
            keep = np.uint32(np.int32(full * (one - shade * near * near) + half))
            cover = min(max(half - away, zero), one)
            below = np.uint32(scale_pixel(a[i], keep) | np.uint32(0xFF000000))
            out[i] = mix_pixel(below, b[i], np.uint32(np.int32(cover * full)))
