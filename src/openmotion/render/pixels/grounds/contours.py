"""Lines of equal height on a landscape that slowly changes."""

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.grounds.field import (
    CELL_PX,
    Grid,
    Nodes,
    pour_bands,
    spline_weights,
    spread_row,
)
from openmotion.render.pixels.grounds.light import is_dark, mark_colour
from openmotion.render.pixels.grounds.plain import still_light
from openmotion.render.pixels.noise import add_noise
from openmotion.render.pixels.packed import mix_pixel, pack

_LINES = 21.0
_CLOSE = 1  # empty cells between runs that are sooner drawn than left out
_STRONG_EVERY = np.float32(0.25)


def paint_topographic(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Thin contours over the still light, every fourth stronger, quiet around the focus."""
    height = np.zeros(grid.shape, np.float32)
    step = float(grid.x[1] - grid.x[0]) / ground.scale
    add_noise(height, seconds * 0.02, 3.0, 1.15 * step, seconds * 0.05, _LINES * 0.8, ground.seed)
    add_noise(height, 9.0, 1.0, 2.9 * step, seconds * 0.07, _LINES * 0.1, ground.seed)
    rows, columns = np.gradient(height, np.float32(CELL_PX))
    # Pixels from one contour to the next.
    apart = 1 / (np.sqrt(rows * rows + columns * columns) + np.float32(1e-3))
    x = (grid.x / grid.right - ground.focus[0]).astype(np.float32)[None, :]
    y = (grid.y / grid.bottom - ground.focus[1]).astype(np.float32)[:, None]
    quiet = (0.3 + 1.9 * (x * x + y * y)).clip(0, 1)
    strength = quiet * (0.36 if is_dark(ground) else 0.6) * 255
    gaps, weights = apart.astype(np.float32), strength.astype(np.float32)
    half_width = np.float32(0.45 * max(1.0, grid.side / 1080))
    pixel = pack(mark_colour(ground))
    for top, bottom in pour_bands(dst, still_light(ground, grid, seconds, 0.7), grid.width):
        cells = slice(top // CELL_PX, -(-bottom // CELL_PX) + 2)
        _draw_contours(
            dst[top:bottom],
            grid.width,
            height[cells],
            gaps[cells],
            weights[cells],
            half_width,
            pixel,
        )


@kernel
def _draw_contours(
    dst: Frame,
    width: int,
    height: Nodes,
    apart: Nodes,
    strength: Nodes,
    half_width: np.float32,
    pixel: np.uint32,
) -> None:
    # Rows 0..2 of each spread row: height, pixels between contours, strength.
    across = np.empty((3, 3, (height.shape[1] - 2) * CELL_PX), np.float32)
    runs = np.empty((height.shape[1], 2), np.int64)
    half, zero, one = np.float32(0.5), np.float32(0), np.float32(1)
    for cell in range(-(-dst.shape[0] // CELL_PX)):
        for k in range(cell + 2 if cell > 0 else 0, cell + 3):
            spread_row(height[k], across[k % 3, 0])
            spread_row(apart[k], across[k % 3, 1])
            spread_row(strength[k], across[k % 3, 2])
        upper, middle, lower = across[cell % 3], across[(cell + 1) % 3], across[(cell + 2) % 3]
        for run in range(_find_runs(runs, height, apart, cell, half_width + np.float32(0.85))):
            start, end = runs[run, 0], min(runs[run, 1], width)
            above, at, below = upper[:, start:end], middle[:, start:end], lower[:, start:end]
            level_0, gap_0, weight_0 = above[0], above[1], above[2]
            level_1, gap_1, weight_1 = at[0], at[1], at[2]
            level_2, gap_2, weight_2 = below[0], below[1], below[2]
            for j in range(cell * CELL_PX, min(dst.shape[0], (cell + 1) * CELL_PX)):
                w0, w1, w2 = spline_weights((np.float32(j % CELL_PX) + half) / np.float32(CELL_PX))
                row = dst[j, start:end]
                for i in range(row.shape[0]):
                    level = level_0[i] * w0 + level_1[i] * w1 + level_2[i] * w2
                    gap = gap_0[i] * w0 + gap_1[i] * w1 + gap_2[i] * w2
                    weight = weight_0[i] * w0 + weight_1[i] * w1 + weight_2[i] * w2
                    nearest = np.floor(level + half)
                    fourth = nearest * _STRONG_EVERY
                    strong = one if fourth == np.floor(fourth) else zero
                    reach = half_width + half + np.float32(0.35) * strong
                    cover = min(max(reach - abs(level - nearest) * gap, zero), one)
                    share = cover * weight * (np.float32(0.62) + np.float32(0.38) * strong)
                    row[i] = mix_pixel(row[i], pixel, np.uint32(np.int32(share)))


@kernel
def _find_runs(
    runs: NDArray[np.int64], height: Nodes, apart: Nodes, cell: int, reach: np.float32
) -> int:
    # From and to which pixels of a row of cells a contour may pass: between nodes the height
    # stays within that of the nine around. Runs that are close to each other become one.
    count = 0
    for column in range(height.shape[1] - 2):
        low = high = height[cell, column]
        nearest = apart[cell, column]
        for j in range(cell, cell + 3):
            for i in range(column, column + 3):
                low, high = min(low, height[j, i]), max(high, height[j, i])
                nearest = min(nearest, apart[j, i])
        margin = reach / nearest
        below = np.floor(low)
        if low - below > margin and high < below + np.float32(1) - margin:
            continue
        left = column * CELL_PX
        if count == 0 or left > runs[count - 1, 1] + _CLOSE * CELL_PX:
            runs[count, 0] = left
            count += 1
        runs[count - 1, 1] = left + CELL_PX
    return count
