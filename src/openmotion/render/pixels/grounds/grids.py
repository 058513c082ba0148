"""Grids: dots that a slow wave passes through, and a floor of lines in perspective."""

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.grounds.field import Grid, pour
from openmotion.render.pixels.grounds.light import glow, is_dark, mark_colour, palette
from openmotion.render.pixels.grounds.plain import still_light
from openmotion.render.pixels.packed import mix_pixel, pack

_DOT_SPACING = 46 / 1080
_CLOSEST_PX = 4.0
_FLOOR_LINES = 9.0
_HORIZON = 0.52


def paint_dot_grid(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Dots that grow towards the focus; a wave of light runs outwards from it."""
    pour(dst, still_light(ground, grid, seconds, 0.75), grid.width)
    spacing = max(_CLOSEST_PX, _DOT_SPACING * grid.side * ground.scale)
    columns, rows = int(grid.width / spacing) + 2, int(grid.height / spacing) + 2
    x = (np.arange(columns) - columns / 2 + 0.5) * spacing + grid.width / 2
    y = (np.arange(rows) - rows / 2 + 0.5) * spacing + grid.height / 2
    px = (x[None, :] - ground.focus[0] * grid.width) / grid.side
    py = (y[:, None] - ground.focus[1] * grid.height) / grid.side
    distance = np.sqrt(px * px + py * py)
    phase = chance(ground.seed, "wave")
    wave = 0.5 + 0.5 * np.sin(6.2831853 * (distance * 1.4 - seconds * 0.16 + phase))
    near = (1 - distance / 1.1).clip(0, 1) ** 1.5
    unit = grid.side / 1080
    radius = (1.25 + 1.1 * near + 0.75 * wave * (0.3 + near)) * unit
    share = (0.16 + 0.2 * near + 0.24 * wave) * (0.8 if is_dark(ground) else 1.5)
    _stamp_dots(
        dst,
        grid.width,
        np.broadcast_to(x[None, :], distance.shape).astype(np.float32),
        np.broadcast_to(y[:, None], distance.shape).astype(np.float32),
        np.maximum(radius, 0.7).astype(np.float32),
        (share.clip(0, 1) * 255).astype(np.float32),
        pack(mark_colour(ground)),
    )


@kernel
def _stamp_dots(
    dst: Frame,
    width: int,
    x: NDArray[np.float32],
    y: NDArray[np.float32],
    radius: NDArray[np.float32],
    share: NDArray[np.float32],
    pixel: np.uint32,
) -> None:
    half = np.float32(0.5)
    for row in range(x.shape[0]):
        for column in range(x.shape[1]):
            cx, cy, r = x[row, column], y[row, column], radius[row, column]
            left, right = max(0, int(cx - r - 1)), min(width, int(cx + r + 2))
            top, bottom = max(0, int(cy - r - 1)), min(dst.shape[0], int(cy + r + 2))
            for j in range(top, bottom):
                dy = np.float32(j) + half - cy
                for i in range(left, right):
                    dx = np.float32(i) + half - cx
                    cover = r + half - np.sqrt(dx * dx + dy * dy)
                    cover = min(max(cover, np.float32(0)), np.float32(1))
                    weight = np.uint32(cover * share[row, column])
                    dst[j, i] = mix_pixel(dst[j, i], pixel, weight)


def paint_line_grid(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """A floor of lines that runs to a glowing horizon and slowly comes nearer."""
    colours = palette(ground.colours)
    light = still_light(ground, grid, seconds, 0.55)
    centre = (grid.right * ground.focus[0], grid.bottom * _HORIZON)
    colour = colours[1]
    glow(light, grid, colour, centre=centre, radii=(0.3 * grid.right, 0.12), strength=0.75)
    pour(dst, light, grid.width)
    horizon = grid.height * _HORIZON
    rows = np.arange(int(horizon) + 1, grid.height, dtype=np.float64)
    # Lines lie at whole numbers of `depth`; each row covers the stretch between its two edges.
    reach = _FLOOR_LINES / ground.scale
    upper = reach * 0.42 * (grid.height - horizon) / np.maximum(rows - horizon, 0.25)
    lower = reach * 0.42 * (grid.height - horizon) / (rows + 1 - horizon)
    scroll = seconds * 0.22 + chance(ground.seed, "scroll")
    crossing = _line_cover(upper + scroll, lower + scroll, 0.035)
    near = ((rows + 0.5 - horizon) / (grid.height - horizon)) ** 0.8
    strength = near * (0.36 if is_dark(ground) else 0.6)
    # Across, a cell is as wide as it is deep at the bottom of the frame.
    spacing = 0.17 * grid.side * ground.scale * (rows + 0.5 - horizon) / (grid.height - horizon)
    _draw_floor(
        dst,
        grid.width,
        int(rows[0]),
        np.float32(ground.focus[0] * grid.width),
        spacing.astype(np.float32),
        (crossing * strength * 255).astype(np.float32),
        (strength * 255).astype(np.float32),
        np.float32(0.55 * max(1.0, grid.side / 1080)),
        pack(mark_colour(ground)),
    )


def _line_cover(
    upper: NDArray[np.float64], lower: NDArray[np.float64], share: float
) -> NDArray[np.float64]:
    # The exact part of each stretch that lies on a line of that share of a cell.
    def covered(place: NDArray[np.float64]) -> NDArray[np.float64]:
        whole = np.floor(place)
        return whole * share + np.minimum(place - whole, share)

    cover: NDArray[np.float64] = (covered(upper) - covered(lower)) / (upper - lower)
    return cover.clip(0, 1)


@kernel
def _draw_floor(
    dst: Frame,
    width: int,
    first: int,
    middle: np.float32,
    spacing: NDArray[np.float32],
    crossing: NDArray[np.float32],
    strength: NDArray[np.float32],
    half_width: np.float32,
    pixel: np.uint32,
) -> None:
    half = np.float32(0.5)
    for k in range(spacing.shape[0]):
        row = dst[first + k, :width]
        turns = np.float32(1) / spacing[k]
        thin = min(np.float32(1), spacing[k] / np.float32(12))
        for i in range(width):
            u = (np.float32(i) + half - middle) * turns
            away = abs(u - np.floor(u + half)) * spacing[k]
            cover = min(max(half_width + half - away, np.float32(0)), np.float32(1)) * thin
            weight = max(cover * strength[k], crossing[k])
            row[i] = mix_pixel(row[i], pixel, np.uint32(np.int32(weight)))
