"""A whip of the camera about its own axis."""

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame, as_bytes, as_frame
from openmotion.render.pixels.resample import grow, shrink
from openmotion.render.pixels.transitions.curves import in_quart, out_quart, part
from openmotion.render.pixels.transitions.moves import travel

_TURN_DEG = 26.0
_SWELL = 0.12
# The usual length in frames; a shutter open for 0.8 of one smears what turns in it.
_FRAMES = 11
_SHUTTER = 0.8
# 2^5 turned copies are averaged, in five steps of two.
_STEPS = 5
_SEEN_PX = 0.25  # less than this moves nothing that is seen
# Arcs of this length in pixels hide that the picture has half or a quarter of its pixels.
_SEEN_ARC_PX, _SOFT_ARC_PX = 3.0, 20.0


def spin_whip(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """The camera whips about its axis: all is arcs in the middle, and the second comes to rest."""
    del seed
    height, width = dst.shape
    clockwise = sum(travel(transition)) > 0
    turn = math.radians(_TURN_DEG if clockwise else -_TURN_DEG)
    gone, left = in_quart(part(p, 0.0, 0.5)), 1 - out_quart(part(p, 0.5, 1.0))
    # All is arcs at the cut: nobody sees that it is a hard one.
    frame, angle, away = (
        (outgoing, turn * gone, gone) if p < 0.5 else (incoming, -turn * left, left)
    )
    # What the turn covers in one frame: the slope of a fourth power over half of the time.
    arc = turn * away**0.75 * 8 / _FRAMES * _SHUTTER
    reach = math.hypot(
        max(transition.origin[0], 1 - transition.origin[0]) * width,
        max(transition.origin[1], 1 - transition.origin[1]) * height,
    )
    if abs(angle) * reach < _SEEN_PX:
        dst[:] = frame
        return
    factor = _factor(abs(arc) * reach)
    centre = (
        transition.origin[0] * width / factor - 0.5,
        transition.origin[1] * height / factor - 0.5,
    )
    small = shrink(frame, factor, factor) if factor > 1 else np.ascontiguousarray(frame)
    pixels = _turn(as_bytes(small), centre, angle - arc / 2, 1 + _SWELL * away)
    if factor > 1:
        for step in range(_STEPS):
            more = _turn(pixels, centre, arc * 2**step / (2**_STEPS - 1), 1.0)
            pixels = cv2.addWeighted(pixels, 0.5, more, 0.5, 0)
    grow(as_frame(pixels), dst, factor, factor)


def _factor(arc_px: float) -> int:
    if arc_px < _SEEN_ARC_PX:
        return 1
    return 2 if arc_px < _SOFT_ARC_PX else 4


def _turn(
    pixels: NDArray[Any], centre: tuple[float, float], angle: float, scale: float
) -> NDArray[Any]:
    """The picture turned clockwise about a point and enlarged, mirrored beyond its edges."""
    if abs(angle) < 1e-6 and scale == 1:
        return pixels
    x, y = centre
    cos, sin = math.cos(angle) * scale, math.sin(angle) * scale
    matrix = np.array([[cos, -sin, x - cos * x + sin * y], [sin, cos, y - sin * x - cos * y]])
    size = (pixels.shape[1], pixels.shape[0])
    mirrored = cv2.BORDER_REFLECT_101
    return cv2.warpAffine(pixels, matrix, size, flags=cv2.INTER_LINEAR, borderMode=mirrored)
