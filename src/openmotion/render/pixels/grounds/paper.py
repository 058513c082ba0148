"""Paper: tone that wanders a little, fibres, and a light that passes over it."""

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.grounds.field import (
    CELL_PX,
    STRETCH_PX,
    Grid,
    encode,
    make_dither,
    plain_light,
    spline_weights,
    spread_row,
)
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
    fibres = _fibres(grid.width, grid.height, ground.seed, 0.7 if is_dark(ground) else 1.0)
    _pour_on(dst, grid.width, encode(light), make_dither(), fibres)


@lru_cache(maxsize=2)
def _fibres(width: int, height: int, seed: int, strength: float) -> NDArray[np.int8]:
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
    return np.floor(np.rint(tooth).clip(-12, 12) * strength + 0.5).astype(np.int8)


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
def _pour_on(
    dst: Frame,
    width: int,
    levels: NDArray[np.float32],
    dither: NDArray[np.float32],
    texture: NDArray[np.int8],
) -> None:
    # As light is poured anywhere, but onto a texture, all at once: going over the frame a second
    # time takes as long again.
    across = np.empty((3, 3, (levels.shape[2] - 2) * CELL_PX), np.float32)
    half, zero, most = np.float32(0.5), np.float32(0), np.float32(255.5)
    for cell in range(-(-dst.shape[0] // CELL_PX)):
        for row in range(cell + 2 if cell > 0 else 0, cell + 3):
            for channel in range(3):
                spread_row(levels[channel, row], across[row % 3, channel])
        upper, middle, lower = across[cell % 3], across[(cell + 1) % 3], across[(cell + 2) % 3]
        for start in range(0, width, STRETCH_PX):
            end = min(width, start + STRETCH_PX)
            above, at, below = upper[:, start:end], middle[:, start:end], lower[:, start:end]
            red_0, green_0, blue_0 = above[0], above[1], above[2]
            red_1, green_1, blue_1 = at[0], at[1], at[2]
            red_2, green_2, blue_2 = below[0], below[1], below[2]
            for j in range(cell * CELL_PX, min(dst.shape[0], (cell + 1) * CELL_PX)):
                w0, w1, w2 = spline_weights((np.float32(j % CELL_PX) + half) / np.float32(CELL_PX))
                out, grain = dst[j, start:end], texture[j, start:end]
                noise = dither[j % dither.shape[0], start:end]
                for i in range(out.shape[0]):
                    n = noise[i] + np.float32(grain[i])
                    red = red_0[i] * w0 + red_1[i] * w1 + red_2[i] * w2 + n
                    green = green_0[i] * w0 + green_1[i] * w1 + green_2[i] * w2 + n
                    blue = blue_0[i] * w0 + blue_1[i] * w1 + blue_2[i] * w2 + n
                    out[i] = (
                        np.uint32(0xFF000000)
                        | (np.uint32(np.int32(min(max(blue, zero), most))) << np.uint32(16))
                        | (np.uint32(np.int32(min(max(green, zero), most))) << np.uint32(8))
                        | np.uint32(np.int32(min(max(red, zero), most)))
                    )
