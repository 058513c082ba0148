"""Lines of equal height on a landscape that slowly changes."""

import numpy as np

from openmotion.model import Ground
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.grounds.field import (
    CELL_PX,
    Grid,
    Nodes,
    pour,
    spline_weights,
    spread_row,
)
from openmotion.render.pixels.grounds.light import is_dark, mark_colour
from openmotion.render.pixels.grounds.plain import still_light
from openmotion.render.pixels.noise import add_noise
from openmotion.render.pixels.packed import mix_pixel, pack

_LINES = 21.0
_STRONG_EVERY = np.float32(0.25)


def paint_topographic(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Thin contours over the still light, every fourth stronger, quiet around the focus."""
    pour(dst, still_light(ground, grid, seconds, 0.7), grid.width)
    height = np.zeros(grid.shape, np.float32)
    step = float(grid.x[1] - grid.x[0]) / ground.scale
    add_noise(height, seconds * 0.02, 3.0, 1.15 * step, seconds * 0.05, _LINES * 0.8, ground.seed)
    add_noise(height, 9.0, 1.0, 2.9 * step, seconds * 0.07, _LINES * 0.1, ground.seed)
    rows, columns = np.gradient(height, np.float32(CELL_PX))
    # Pixels from one contour to the next.
    apart = 1 / (np.sqrt(rows * rows + columns * columns) + np.float32(1e-3))
    x = (grid.x / grid.right - ground.focus[0])[None, :]
    y = (grid.y / grid.bottom - ground.focus[1])[:, None]
    quiet = (0.3 + 1.9 * (x * x + y * y)).clip(0, 1)
    strength = quiet * (0.36 if is_dark(ground) else 0.6) * 255
    _draw_contours(
        dst,
        grid.width,
        height,
        apart.astype(np.float32),
        strength.astype(np.float32),
        np.float32(0.45 * max(1.0, grid.side / 1080)),
        pack(mark_colour(ground)),
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
    half, zero, one = np.float32(0.5), np.float32(0), np.float32(1)
    for j in range(dst.shape[0]):
        cell = j // CELL_PX
        if j % CELL_PX == 0:
            for k in range(cell + 2 if cell > 0 else 0, cell + 3):
                spread_row(height[k], across[k % 3, 0])
                spread_row(apart[k], across[k % 3, 1])
                spread_row(strength[k], across[k % 3, 2])
        w0, w1, w2 = spline_weights((np.float32(j % CELL_PX) + half) / np.float32(CELL_PX))
        upper, middle, lower = across[cell % 3], across[(cell + 1) % 3], across[(cell + 2) % 3]
        row = dst[j, :width]
        for i in range(width):
            level = upper[0, i] * w0 + middle[0, i] * w1 + lower[0, i] * w2
            gap = upper[1, i] * w0 + middle[1, i] * w1 + lower[1, i] * w2
            weight = upper[2, i] * w0 + middle[2, i] * w1 + lower[2, i] * w2
            nearest = np.floor(level + half)
            fourth = nearest * _STRONG_EVERY
            strong = one if fourth == np.floor(fourth) else zero
            reach = half_width + half + np.float32(0.35) * strong
            cover = min(max(reach - abs(level - nearest) * gap, zero), one)
            share = cover * weight * (np.float32(0.62) + np.float32(0.38) * strong)
            row[i] = mix_pixel(row[i], pixel, np.uint32(np.int32(share)))
