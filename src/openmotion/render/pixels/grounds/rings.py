"""Rings of ticks around the focus."""

import math

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.grounds.field import Grid, pour
from openmotion.render.pixels.grounds.light import is_dark, mark_colour
from openmotion.render.pixels.grounds.marks import stamp_strokes
from openmotion.render.pixels.grounds.plain import still_light
from openmotion.render.pixels.packed import pack

# In shares of the shorter side.
_FIRST, _APART = 0.24, 0.088
_MOST = 24
# Length of the ticks and distance from one to the next, pixels at 1080; each ring takes the next.
_KINDS = ((6.5, 12.0), (1.0, 16.0), (10.0, 24.0), (4.0, 9.0), (1.0, 30.0))
_TURN_PER_S = 0.0035


def paint_rings(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Ticks on growing rings that turn against each other; light runs around them."""
    pour(dst, still_light(ground, grid, seconds, 0.6), grid.width)
    unit = grid.side / 1080
    centre = (ground.focus[0] * grid.width, ground.focus[1] * grid.height)
    farthest = math.hypot(
        max(centre[0], grid.width - centre[0]), max(centre[1], grid.height - centre[1])
    )
    parts: list[NDArray[np.float32]] = []
    for ring in range(_MOST):
        radius = (_FIRST + _APART * ring * (1 + 0.03 * ring)) * grid.side * ground.scale
        if radius > farthest:
            break
        length, apart = _KINDS[(ring + int(5 * chance(ground.seed, "kinds"))) % len(_KINDS)]
        count = max(12, round(2 * math.pi * radius / (apart * unit * ground.scale)))
        turn = (1 if ring % 2 else -1) * _TURN_PER_S * (1 + 2 * chance(ground.seed, ring, "pace"))
        angle = (
            2
            * math.pi
            * (np.arange(count) / count + seconds * turn + chance(ground.seed, ring, "start"))
        )
        cos, sin = np.cos(angle), np.sin(angle)
        # Two lights run around each ring, and a swell runs outwards over all of them.
        place = angle / (2 * math.pi) * 2 + seconds * 0.045 + chance(ground.seed, ring, "light")
        light = (0.5 + 0.5 * np.cos(2 * math.pi * place)) ** 3
        swell = 0.5 + 0.5 * math.sin(2 * math.pi * (ring * 0.13 - seconds * 0.07))
        fall = max(0.0, 1 - radius / (1.3 * farthest)) ** 0.5
        near = min(1.0, 0.45 + 0.3 * ring)
        share = near * fall * (0.34 + 0.2 * swell + 0.46 * light)
        half = length * unit * 0.5
        x, y = centre[0] + radius * cos, centre[1] + radius * sin
        inside = (x > -half) & (x < grid.width + half) & (y > -half) & (y < grid.height + half)
        columns = (x, y, half * cos, half * sin, share)
        parts.append(np.stack([column[inside] for column in columns]).astype(np.float32))
    if not parts:
        return
    x, y, along_x, along_y, share = np.ascontiguousarray(np.concatenate(parts, axis=1))
    strength = np.float32(255 * (0.6 if is_dark(ground) else 0.8))
    width = np.float32(max(0.6, 0.95 * unit))
    pixel = pack(mark_colour(ground))
    stamp_strokes(dst, grid.width, x, y, along_x, along_y, width, share * strength, pixel)
