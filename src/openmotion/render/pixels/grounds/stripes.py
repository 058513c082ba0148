"""Slanted stripes of two close tones."""

import math

import numpy as np

from openmotion.model import Ground, chance, to_oklab
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.grounds.field import Grid, pour
from openmotion.render.pixels.grounds.light import palette
from openmotion.render.pixels.grounds.plain import still_light
from openmotion.render.pixels.packed import mix_pixel, pack

_SLANT_DEG = 18
_PERIOD = 190 / 1080
_SPEED = 20 / 1080
# Distance of the tones in OKLab.
_APART = 0.038


def paint_stripes(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Stripes 18 degrees off the upright that drift sideways over the still light."""
    pour(dst, still_light(ground, grid, seconds, 0.5), grid.width)
    period = _PERIOD * grid.side * ground.scale
    turns = seconds * _SPEED * grid.side / period + chance(ground.seed, "start")
    angle = math.radians(_SLANT_DEG)
    base, second = palette(ground.colours)[:2]
    # Two close tones: the nearer the second colour is to the base, the more of it is seen.
    strength = min(0.6, max(0.12, _APART / max(0.01, math.dist(to_oklab(base), to_oklab(second)))))
    _draw_stripes(
        dst,
        grid.width,
        math.cos(angle) / period,
        math.sin(angle) / period,
        turns % 1.0,
        strength * 255,
        pack(second),
    )


@kernel
def _draw_stripes(
    dst: Frame,
    width: int,
    across: float,
    down: float,
    start: float,
    strength: float,
    pixel: np.uint32,
) -> None:
    full = np.uint32(strength)
    for j in range(dst.shape[0]):
        row = dst[j, :width]
        first = start + (j + 0.5) * down
        turn = np.floor(first) - 1
        while turn <= first + width * across:
            # A stripe covers half a turn; its two outer pixels are covered in part.
            left = min(max((turn + 0.25 - first) / across, 0.0), float(width))
            right = min(max((turn + 0.75 - first) / across, 0.0), float(width))
            turn += 1
            if left >= right:
                continue
            i, last = int(left), int(right)
            row[i] = mix_pixel(row[i], pixel, np.uint32((i + 1 - left) * strength))
            middle = row[i + 1 : last]
            for k in range(middle.shape[0]):
                middle[k] = mix_pixel(middle[k], pixel, full)
            if last < width:
                row[last] = mix_pixel(row[last], pixel, np.uint32((right - last) * strength))
