"""Paper: tone that wanders a little, fibres, and a light that passes over it."""

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.grounds.field import Grid, plain_light, pour
from openmotion.render.pixels.grounds.light import (
    glow,
    is_dark,
    linear,
    palette,
    shade_corners,
    sway,
)
from openmotion.render.pixels.noise import add_noise

_FIBRES = 900


def paint_paper(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """A tinted sheet with mottle at two scales and still fibres under moving light."""
    colours = palette(ground.colours)
    light = plain_light(grid, linear(colours[0]))
    places = ((colours[1], 0.86, 0.12, "sun"), (colours[2], 0.1, 0.94, "sky"))
    for colour, x, y, name in places:
        centre = (
            grid.right * (x + 0.2 * sway(seconds * 1.4, ground.seed, name)),
            grid.bottom * (y + 0.1 * sway(seconds * 1.4, ground.seed, name + "y")),
        )
        radii = (0.42 * grid.right, 0.5 * grid.bottom)
        glow(light, grid, colour, centre=centre, radii=radii, strength=0.45)
    mottle = np.ones(grid.shape, np.float32)
    step = float(grid.x[1] - grid.x[0]) / ground.scale
    amount = 0.12 if is_dark(ground) else 0.045
    for octave, share in ((1.7, 1.0), (5.0, 0.5)):
        add_noise(
            mottle, seconds * 0.03, 0.0, octave * step, seconds * 0.08, amount * share, ground.seed
        )
    light *= mottle
    shade_corners(light, grid, ground.vignette)
    pour(dst, light, grid.width)
    strength = 0.7 if is_dark(ground) else 1.0
    _press(dst, grid.width, _fibres(grid.width, grid.height, ground.seed), np.float32(strength))


@lru_cache(maxsize=2)
def _fibres(width: int, height: int, seed: int) -> NDArray[np.int8]:
    # Levels to add: the tooth of the sheet, and short bent fibres, some lighter, some darker.
    unit = min(width, height) / 1080
    tooth = np.zeros((height, width), np.float32)
    add_noise(tooth, 0.0, 0.0, 1 / 2.3, 0.5, 3.0, seed)
    add_noise(tooth, 0.0, 0.0, 1 / 7.0, 0.5, 2.0, seed + 1)
    for sign in (-1, 1):
        canvas = np.zeros((height, width), np.uint8)
        for k in range(_FIBRES):
            cv2.polylines(
                canvas,
                [_fibre(width, height, unit, seed, f"{sign} {k}")],
                isClosed=False,
                color=90 + int(120 * chance(seed, sign, k, "ink")),
                thickness=1,
                lineType=cv2.LINE_AA,
                shift=4,
            )
        tooth += canvas.astype(np.float32) * np.float32(sign * 5 / 255)
    return np.rint(tooth).clip(-12, 12).astype(np.int8)


def _fibre(width: int, height: int, unit: float, seed: int, name: str) -> NDArray[np.int32]:
    x, y = width * chance(seed, name, "x"), height * chance(seed, name, "y")
    angle = 6.2831853 * chance(seed, name, "angle")
    bend = 1.2 * (chance(seed, name, "bend") - 0.5)
    length = unit * (8 + 30 * chance(seed, name, "length") ** 2)
    turns = angle + bend * np.arange(7)
    steps = np.stack([np.cos(turns), np.sin(turns)], axis=1) * length / 7
    points = np.array([x, y]) + np.cumsum(steps, axis=0)
    return np.asarray(np.rint(points * 16), np.int32)


@kernel
def _press(dst: Frame, width: int, texture: NDArray[np.int8], strength: np.float32) -> None:
    for j in range(dst.shape[0]):
        row = dst[j, :width]
        levels = texture[j]
        for i in range(width):
            pixel = row[i]
            add = int(np.float32(levels[i]) * strength + np.float32(32.5)) - 32
            out = np.uint32(0xFF000000)
            for shift in (0, 8, 16):
                level = int((pixel >> np.uint32(shift)) & np.uint32(255)) + add
                level = min(max(level, 0), 255)
                out |= np.uint32(level) << np.uint32(shift)
            row[i] = out
