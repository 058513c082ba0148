"""Shafts of light from a point, slowly turning against each other."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance, mix_oklab
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.grounds.field import Grid, Nodes, make_grid, plain_light, pour
from openmotion.render.pixels.grounds.light import (
    glow,
    lift,
    linear,
    mix_light,
    palette,
    shade_corners,
)

_TABLE = 1024


def paint_rays(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Two fans of soft rays from the focus over a glow, brightest near it."""
    colours = palette(ground.colours)
    light = plain_light(grid, linear(colours[0]))
    centre = (grid.right * ground.focus[0], grid.bottom * ground.focus[1])
    radii = (0.3 * grid.right, 0.4 * grid.bottom)
    glow(light, grid, colours[1], centre=centre, radii=radii, strength=0.55)
    angle, fall = _directions(grid.width, grid.height, ground.focus)
    tones = (colours[1], mix_oklab(lift(colours[1], 0.05), colours[2], 0.3))
    share = np.empty(grid.shape, np.float32)
    for k, (pace, strength) in enumerate(((0.006, 0.42), (-0.004, 0.22))):
        table = _fan(ground.seed + k, ground.scale)
        turn = np.float32((seconds * pace) % 1.0)
        _cast(share, angle, fall, table, turn, np.float32(strength))
        mix_light(light, tones[k], share)
    shade_corners(light, grid, ground.vignette)
    pour(dst, light, grid.width)


@lru_cache(maxsize=4)
def _directions(width: int, height: int, focus: tuple[float, float]) -> tuple[Nodes, Nodes]:
    # Angle as a share of a turn, and how much light reaches so far from the focus.
    grid = make_grid(width, height)
    x = (grid.x - focus[0] * grid.right)[None, :]
    y = (grid.y - focus[1] * grid.bottom)[:, None]
    distance = np.sqrt(x * x + y * y)
    near = (distance / 0.34).clip(0, 1)
    far = (1 - distance / (1.15 * max(grid.right, grid.bottom))).clip(0, 1)
    angle = np.arctan2(y, x) / 6.283185307179586 + 0.5
    return angle.astype(np.float32), (near**1.5 * far).astype(np.float32)


@lru_cache(maxsize=8)
def _fan(seed: int, scale: float) -> NDArray[np.float32]:
    # Brightness around the circle: 11 to 17 rays of uneven width and strength, soft at the edges.
    count = max(5, round((11 + 6 * chance(seed, "rays")) / scale))
    edges = np.array([chance(seed, "edge", k) * 0.55 + k for k in range(count)]) / count
    places = np.arange(_TABLE) / _TABLE
    total = np.zeros(_TABLE)
    for k, edge in enumerate(edges):
        half = (0.16 + 0.22 * chance(seed, "width", k)) / count
        away = np.abs((places - edge + 0.5) % 1.0 - 0.5) / half
        total += (0.45 + 0.55 * chance(seed, "power", k)) * ((1.35 - away) / 0.7).clip(0, 1)
    smooth = total.clip(0, 1)
    smooth = smooth * smooth * (3 - 2 * smooth)
    return np.append(smooth, smooth[:2]).astype(np.float32)


@kernel
def _cast(
    share: Nodes,
    angle: Nodes,
    fall: Nodes,
    table: NDArray[np.float32],
    turn: np.float32,
    strength: np.float32,
) -> None:
    for j in range(share.shape[0]):
        row = share[j]
        for i in range(row.shape[0]):
            place = angle[j, i] + turn
            place = (place - np.floor(place)) * np.float32(_TABLE)
            index = np.int32(place)
            low = table[index]
            level = low + (table[index + 1] - low) * (place - np.float32(index))
            row[i] = level * fall[j, i] * strength
