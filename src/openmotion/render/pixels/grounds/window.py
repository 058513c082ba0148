"""Sun through a window: soft panes of light on the base, with leaves moving in front."""

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance, mix_oklab
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.grounds.field import Grid, plain_light, pour
from openmotion.render.pixels.grounds.light import (
    is_dark,
    lift,
    linear,
    mix_light,
    palette,
    shade_corners,
    sway,
)
from openmotion.render.pixels.noise import add_noise

_SOFT = 0.05


def paint_window_light(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Two by three slanted panes, blurred; the light breathes and leaf shadows pass."""
    colours = palette(ground.colours)
    dark = is_dark(ground)
    light = plain_light(grid, linear(lift(colours[0], -0.01 if dark else -0.045)))
    side = 1 if chance(ground.seed, "side") < 0.5 else -1
    middle_x = grid.right * (0.5 + 0.2 * side) + 0.05 * sway(seconds * 1.5, ground.seed, "x")
    middle_y = grid.bottom * 0.42 + 0.03 * sway(seconds * 1.5, ground.seed, "y")
    x, y = grid.x - middle_x, grid.y - middle_y
    slant = 0.42 * side
    size = ground.scale * 0.62
    u = (x[None, :] + slant * y[:, None]) / size
    v = (y[:, None] - 0.14 * side * x[None, :]) / size
    panes = _boxes(u, (-0.54, 0.06, 0.66), 0.52) * _boxes(v, (-0.78, -0.2, 0.38), 0.5)
    leaves = np.full(grid.shape, 0.7, np.float32)
    step = float(grid.x[1] - grid.x[0]) / ground.scale
    add_noise(leaves, seconds * 0.09, 0.0, 2.4 * step, seconds * 0.14, 1.1, ground.seed)
    add_noise(leaves, -seconds * 0.05, 5.0, 5.5 * step, seconds * 0.2, 0.6, ground.seed)
    share = panes * leaves.clip(0, 1)
    colour = lift(colours[1], 0.06) if dark else mix_oklab(colours[1], lift(colours[0], 0.05), 0.6)
    mix_light(light, colour, (share * (0.6 if dark else 0.9)).astype(np.float32))
    tone = lift(colours[0], 0.1 if dark else 0.04)
    mix_light(light, tone, (share * 0.35).astype(np.float32))
    shade_corners(light, grid, ground.vignette)
    pour(dst, light, grid.width)


def _boxes(
    places: NDArray[np.float64], starts: tuple[float, ...], length: float
) -> NDArray[np.float64]:
    total = np.zeros_like(places)
    for start in starts:
        inside = np.minimum(places - start, start + length - places)
        step = (0.5 + inside / (2 * _SOFT)).clip(0, 1)
        total += step * step * (3 - 2 * step)
    return total
