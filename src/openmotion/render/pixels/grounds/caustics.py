"""The web of light that moving water throws on the floor of a pool."""

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.grounds.field import Grid, Nodes, pour
from openmotion.render.pixels.grounds.light import is_dark, lift, mix_light, palette
from openmotion.render.pixels.grounds.plain import still_light

_WAVES = 9
_SHORTEST, _LONGEST = 0.24, 0.7  # wavelengths in shares of the shorter side
_FOCUS = 0.95  # how much the waves gather light on the floor; near 1 the web is finest
_PACE = 0.06  # turns a second of a wave as long as the shorter side
_STEP_PX = 6  # between beams of light
_MARGIN = 0.14  # beyond the frame from where beams still reach it

Waves = NDArray[np.float64]
"""(n, 4): wave numbers across and down, phase in radians, turns a second."""


def paint_caustics(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Beams of even light, bent by nine plane waves and counted where they arrive."""
    light = still_light(ground, grid, seconds, 0.7)
    colours = palette(ground.colours)
    share = np.zeros(grid.shape, np.float32)
    x, y = _beams(grid.width, grid.height)
    waves = _waves(ground.seed, ground.scale)
    angle = waves[:, 2] + 2 * math.pi * waves[:, 3] * seconds
    turn_x = waves[:, 0:1] * x + angle[:, None]
    turn_y = waves[:, 1:2] * y
    squared = waves[:, 0] ** 2 + waves[:, 1] ** 2
    bend = waves[:, :2] * (_FOCUS * math.sqrt(2 / _WAVES) / squared)[:, None]
    cell = grid.side / 8
    _arrive(
        share,
        (x * cell + 0.5).astype(np.float32),
        (y * cell + 0.5).astype(np.float32),
        np.cos(turn_x).astype(np.float32),
        np.sin(turn_x).astype(np.float32),
        np.cos(turn_y).astype(np.float32),
        np.sin(turn_y).astype(np.float32),
        (bend * cell).astype(np.float32),
        np.float32((_STEP_PX / 8) ** 2),
    )
    u = (grid.x / grid.right - ground.focus[0])[None, :]
    v = (grid.y / grid.bottom - ground.focus[1])[:, None]
    quiet = (0.32 + 2.0 * (u * u + v * v)).clip(0, 1)
    dark = is_dark(ground)
    web = _shine(share, (quiet * (0.62 if dark else 0.9)).astype(np.float32))
    tone = lift(colours[1], 0.13) if dark else lift(colours[0], 0.04)
    mix_light(light, tone, web)
    pour(dst, light, grid.width)


@lru_cache(maxsize=8)
def _waves(seed: int, scale: float) -> Waves:
    waves = np.empty((_WAVES, 4))
    for k in range(_WAVES):
        length = _SHORTEST * (_LONGEST / _SHORTEST) ** ((k + chance(seed, k, "length")) / _WAVES)
        number = 2 * math.pi / (length * scale)
        # Neighbouring lengths come from far apart, so that no direction is seen.
        way = 2 * math.pi * ((k * 0.381966 + 0.3 * chance(seed, k, "way")) % 1.0)
        waves[k] = (
            number * math.cos(way),
            number * math.sin(way),
            2 * math.pi * chance(seed, k, "phase"),
            # Shorter waves are slower, as in deep water.
            _PACE * math.sqrt(1 / length),
        )
    return waves


@lru_cache(maxsize=8)
def _beams(width: int, height: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    # Where beams meet the water, in shares of the shorter side.
    side = min(width, height)
    step = _STEP_PX / side
    x, y = (
        np.arange(-_MARGIN, length / side + _MARGIN, step) + step / 2 for length in (width, height)
    )
    return x, y


@kernel
def _arrive(
    share: Nodes,
    x: NDArray[np.float32],
    y: NDArray[np.float32],
    cos_x: Nodes,
    sin_x: Nodes,
    cos_y: Nodes,
    sin_y: Nodes,
    bend: NDArray[np.float32],
    weight: np.float32,
) -> None:
    rows, columns = share.shape
    across, down = np.empty_like(x), np.empty_like(x)
    for j in range(y.shape[0]):
        across[:] = x
        down[:] = y[j]
        for k in range(bend.shape[0]):
            # cos(a + b) from the parts that rows and columns share.
            c, s = cos_y[k, j], sin_y[k, j]
            right, below = bend[k, 0], bend[k, 1]
            cos, sin = cos_x[k], sin_x[k]
            for i in range(across.shape[0]):
                slope = cos[i] * c - sin[i] * s
                across[i] += right * slope
                down[i] += below * slope
        for i in range(across.shape[0]):
            u, v = across[i], down[i]
            if u < 0 or v < 0 or u >= columns - 1 or v >= rows - 1:
                continue
            column, row = int(u), int(v)
            u -= np.float32(column)
            v -= np.float32(row)
            low = weight * v
            high = weight - low
            share[row, column] += high - high * u
            share[row, column + 1] += high * u
            share[row + 1, column] += low - low * u
            share[row + 1, column + 1] += low * u


@kernel
def _shine(share: Nodes, most: Nodes) -> Nodes:
    # Smoothed once, as beams lie apart. An evenly lit floor stays dark; brighter light comes near
    # the most and never passes it.
    rows, columns = share.shape
    shone = np.empty_like(share)
    two, sixteenth = np.float32(2), np.float32(1 / 16)
    sums = np.empty(columns, np.float32)
    for j in range(rows):
        above, at, below = share[max(j - 1, 0)], share[j], share[min(j + 1, rows - 1)]
        for i in range(columns):
            sums[i] = above[i] + two * at[i] + below[i]
        row, limit = shone[j], most[j]
        for i in range(columns):
            left, right = sums[max(i - 1, 0)], sums[min(i + 1, columns - 1)]
            level = (left + two * sums[i] + right) * sixteenth
            more = max(level - np.float32(0.7), np.float32(0))
            row[i] = limit[i] * more / (more + np.float32(1.4))
    return shone
