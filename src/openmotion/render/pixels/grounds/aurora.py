"""Curtains of light that hang over the base and wave."""

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.grounds.field import Grid, Nodes, plain_light, pour
from openmotion.render.pixels.grounds.light import (
    glow,
    linear,
    mix_light,
    palette,
    shade_corners,
    waves,
)

# Height of the lower edge, length upwards, strength.
_CURTAINS = ((0.7, 0.8, 0.95), (0.5, 0.6, 0.8), (0.9, 0.5, 0.7))


def paint_aurora(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Three curtains with soft lower edges, streaked upright, one over the other."""
    colours = palette(ground.colours)
    light = plain_light(grid, linear(colours[0]))
    floor = (grid.right * 0.5, grid.bottom * 1.08)
    radii = (0.5 * grid.right, 0.22 * grid.bottom)
    glow(light, grid, colours[1], centre=floor, radii=radii, strength=0.35)
    share = np.empty(grid.shape, np.float32)
    for k, (height, length, strength) in enumerate(_CURTAINS):
        name = f"curtain {k}"
        place = grid.x + 3 * k
        size = 1.6 * ground.scale
        edge = grid.bottom * height + 0.17 * waves(
            place, seconds * 0.6, ground.seed, name, length=size
        )
        fine = waves(place, seconds * 1.1, ground.seed, name + "fine", length=0.16 * ground.scale)
        broad = waves(place, seconds * 0.5, ground.seed, name + "broad", length=1.1 * ground.scale)
        body = (0.6 + 0.62 * broad).clip(0, 1) * (0.84 + 0.2 * fine).clip(0, 1)
        lean = 0.9 + 0.2 * chance(ground.seed, name, "length")
        _hang(
            share,
            grid.y.astype(np.float32),
            edge.astype(np.float32),
            (strength * body).astype(np.float32),
            np.float32(1 / (length * lean * grid.bottom)),
            np.float32(1 / 0.13),
        )
        mix_light(light, colours[1 + k], share)
    shade_corners(light, grid, ground.vignette)
    pour(dst, light, grid.width)


@kernel
def _hang(
    share: Nodes,
    y: NDArray[np.float32],
    edge: NDArray[np.float32],
    body: NDArray[np.float32],
    up: np.float32,
    down: np.float32,
) -> None:
    for j in range(y.shape[0]):
        row = share[j]
        for i in range(row.shape[0]):
            above = edge[i] - y[j]
            fall = max(np.float32(1) - max(above, np.float32(0)) * up, np.float32(0))
            rise = min(
                max(np.float32(0.5) + above * down * np.float32(0.5), np.float32(0)), np.float32(1)
            )
            rise = rise * rise * (np.float32(3) - np.float32(2) * rise)
            row[i] = body[i] * fall * fall * rise
