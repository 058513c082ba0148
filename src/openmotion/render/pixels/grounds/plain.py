"""Grounds of no colour, of one that breathes, and of two that meet as in the sky."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Colour, Ground, chance, to_oklab
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.grounds.field import Grid, Light, make_grid, plain_light, pour
from openmotion.render.pixels.grounds.light import (
    glow,
    is_dark,
    lift,
    linear,
    mix_light,
    palette,
    shade_corners,
    sway,
)
from openmotion.render.pixels.noise import add_noise


def paint_none(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Nothing at all: every pixel is transparent."""
    del ground, seconds
    dst[:, : grid.width] = 0


def paint_flat(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """One colour with a wide, faint light that wanders over it."""
    base = ground.colours[0]
    light = plain_light(grid, linear(base))
    by = 0.035 if is_dark(ground) else 0.02
    side = chance(ground.seed, "flat") - 0.5
    for name, shift, centre_x in (("light", by, 0.75), ("shade", -by, 0.2)):
        centre = (
            grid.right * (centre_x + 0.16 * side + 0.22 * sway(seconds, ground.seed, name)),
            grid.bottom * (0.3 + 0.5 * sway(seconds * 1.2, ground.seed, name + "y") * 0.5),
        )
        radii = (0.55 * grid.right * ground.scale, 0.6 * grid.bottom * ground.scale)
        glow(light, grid, lift(base, shift), centre=centre, radii=radii, strength=0.9)
    shade_corners(light, grid, ground.vignette)
    pour(dst, light, grid.width)


def paint_soft_sky(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """From the base above to a second colour below, with thin high clouds and a warm horizon."""
    colours = palette(ground.colours)
    rows, cloudy = _sky(colours, grid.width, grid.height)
    light = np.empty((3, *grid.shape), np.float32)
    light[:] = rows.T[:, :, None]
    horizon = (
        grid.right * (ground.focus[0] + 0.25 * sway(seconds, ground.seed, "sun")),
        grid.bottom * (1.02 + 0.04 * sway(seconds, ground.seed, "rise")),
    )
    radii = (0.42 * grid.right, 0.3 * grid.bottom)
    glow(light, grid, colours[2], centre=horizon, radii=radii, strength=0.85)
    clouds = np.full(grid.shape, 0.1, np.float32)
    step = float(grid.x[1] - grid.x[0]) / ground.scale
    for octave, share in ((1.1, 1.0), (2.6, 0.45)):
        shift = seconds * 0.05 * octave
        add_noise(clouds, shift, octave * 7, octave * step, shift * 0.8, share, ground.seed)
    tone = lift(colours[0], 0.08 if is_dark(ground) else 0.03)
    np.clip(clouds, 0, 1, out=clouds)
    clouds *= cloudy[:, None]
    mix_light(light, tone, clouds)
    shade_corners(light, grid, ground.vignette)
    pour(dst, light, grid.width)


@lru_cache(maxsize=8)
def _sky(
    colours: tuple[Colour, ...], width: int, height: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    # The light of each row from above to below, and the share that clouds have of it.
    grid = make_grid(width, height)
    down = (grid.y / grid.bottom).clip(0, 1) ** 1.25
    return ramp(colours[0], colours[1], down), (0.9 * (1 - down)).astype(np.float32)


def ramp(first: Colour, second: Colour, places: NDArray[np.float64]) -> NDArray[np.float32]:
    """(n, 3) linear light along a gradient that is even in OKLab."""
    a, b = np.array(to_oklab(first)), np.array(to_oklab(second))
    lab = a + (b - a) * places[:, None]
    lightness, green_red, blue_yellow = lab.T
    # Source: OKLab, Björn Ottosson, https://bottosson.github.io/posts/oklab/ (public domain).
    long = (lightness + 0.3963377774 * green_red + 0.2158037573 * blue_yellow) ** 3
    medium = (lightness - 0.1055613458 * green_red - 0.0638541728 * blue_yellow) ** 3
    short = (lightness - 0.0894841775 * green_red - 1.2914855480 * blue_yellow) ** 3
    rgb = np.stack(
        [
            4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
            -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
            -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
        ],
        axis=1,
    )
    return rgb.clip(0, 1).astype(np.float32)


def still_light(ground: Ground, grid: Grid, seconds: float, strength: float) -> Light:
    """The quiet light under grounds that carry marks: the base and two glows at its edges."""
    colours = palette(ground.colours)
    light = plain_light(grid, linear(colours[0]))
    turn = 1.0 if chance(ground.seed, "side") < 0.5 else -1.0
    for name, colour, x, y, share in (
        ("high", colours[1], 0.5 + 0.42 * turn, 0.02, 1.0),
        ("low", colours[2], 0.5 - 0.46 * turn, 1.0, 0.8),
    ):
        centre = (
            grid.right * (x + 0.1 * sway(seconds * 1.3, ground.seed, name)),
            grid.bottom * (y + 0.12 * sway(seconds * 1.3, ground.seed, name + "y")),
        )
        radii = (0.34 * grid.right, 0.42 * grid.bottom)
        glow(light, grid, colour, centre=centre, radii=radii, strength=strength * share)
    shade_corners(light, grid, ground.vignette)
    return light
