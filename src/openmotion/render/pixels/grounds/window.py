"""Sun through a window: soft panes of light on the base, with leaves moving in front."""

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance, mix_oklab
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.grounds.field import Grid, Nodes, plain_light, pour
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
_SOFTER = np.float32(1 / (2 * _SOFT))


def paint_window_light(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Two by three slanted panes, blurred; the light breathes and leaf shadows pass."""
    colours = palette(ground.colours)
    dark = is_dark(ground)
    light = plain_light(grid, linear(lift(colours[0], -0.01 if dark else -0.045)))
    side = 1 if chance(ground.seed, "side") < 0.5 else -1
    middle_x = grid.right * (0.5 + 0.2 * side) + 0.05 * sway(seconds * 1.5, ground.seed, "x")
    middle_y = grid.bottom * 0.42 + 0.03 * sway(seconds * 1.5, ground.seed, "y")
    leaves = np.full(grid.shape, 0.7, np.float32)
    step = float(grid.x[1] - grid.x[0]) / ground.scale
    add_noise(leaves, seconds * 0.09, 0.0, 2.4 * step, seconds * 0.14, 1.1, ground.seed)
    add_noise(leaves, -seconds * 0.05, 5.0, 5.5 * step, seconds * 0.2, 0.6, ground.seed)
    size = ground.scale * 0.62
    _let_in(
        leaves,
        ((grid.x - middle_x) / size).astype(np.float32),
        ((grid.y - middle_y) / size).astype(np.float32),
        np.float32(side),
    )
    colour = lift(colours[1], 0.06) if dark else mix_oklab(colours[1], lift(colours[0], 0.05), 0.6)
    mix_light(light, colour, leaves * np.float32(0.6 if dark else 0.9))
    tone = lift(colours[0], 0.1 if dark else 0.04)
    mix_light(light, tone, leaves * np.float32(0.35))
    shade_corners(light, grid, ground.vignette)
    pour(dst, light, grid.width)


@kernel
def _let_in(
    leaves: Nodes, x: NDArray[np.float32], y: NDArray[np.float32], side: np.float32
) -> None:
    # What leaves let through, cut to the panes.
    zero, one = np.float32(0), np.float32(1)
    for j in range(y.shape[0]):
        row = leaves[j]
        for i in range(x.shape[0]):
            u = x[i] + np.float32(0.42) * side * y[j]
            v = y[j] - np.float32(0.14) * side * x[i]
            across = _pane(u, np.float32(-0.54), np.float32(0.52))
            across += _pane(u, np.float32(0.06), np.float32(0.52))
            across += _pane(u, np.float32(0.66), np.float32(0.52))
            down = _pane(v, np.float32(-0.78), np.float32(0.5))
            down += _pane(v, np.float32(-0.2), np.float32(0.5))
            down += _pane(v, np.float32(0.38), np.float32(0.5))
            row[i] = min(max(row[i], zero), one) * across * down


@kernel
def _pane(place: np.float32, start: np.float32, length: np.float32) -> np.float32:
    inside = min(place - start, start + length - place)
    step = min(max(np.float32(0.5) + inside * _SOFTER, np.float32(0)), np.float32(1))
    return step * step * (np.float32(3) - np.float32(2) * step)
