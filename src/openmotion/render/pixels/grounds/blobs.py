"""Liquid shapes that melt into each other at the edges of the frame."""

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.grounds.field import (
    CELL_PX,
    Grid,
    Light,
    Nodes,
    encode,
    make_dither,
    plain_light,
    pour,
    spline_weights,
    spread_row,
)
from openmotion.render.pixels.grounds.light import (
    glow,
    is_dark,
    lift,
    linear,
    palette,
    shade_corners,
    sway,
)
from openmotion.render.pixels.packed import mix_pixel

# Place as shares of the frame, radius as a share of the shorter side.
_PLACES = ((0.93, 0.1, 0.4), (0.74, -0.08, 0.24), (0.05, 0.98, 0.36), (0.27, 1.1, 0.26))


def paint_blobs(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Four circles that flow together, lit from above, with a soft shadow on the base."""
    colours = palette(ground.colours)
    distance = _distance(ground, grid, seconds)
    outside = plain_light(grid, linear(colours[0]))
    corner = (grid.right * 0.5, grid.bottom * 0.45)
    radii = (0.5 * grid.right, 0.5 * grid.bottom)
    tone = lift(colours[0], 0.03 if is_dark(ground) else 0.01)
    glow(outside, grid, tone, centre=corner, radii=radii, strength=0.8)
    inside = plain_light(grid, linear(colours[1]))
    for colour, x, y in ((colours[2], 0.05, 1.0), (colours[3], 1.0, -0.05)):
        centre = (grid.right * x, grid.bottom * y)
        glow(inside, grid, colour, centre=centre, radii=(0.55, 0.5), strength=0.85)
    shadow = 0.45 if is_dark(ground) else 0.14
    rim = linear(lift(colours[1], 0.16))
    step = np.float32(grid.x[1] - grid.x[0])
    _model(distance, step, outside, inside, rim, np.float32(shadow))
    for light in (outside, inside):
        shade_corners(light, grid, ground.vignette * 0.6)
    pour(dst, outside, grid.width)
    _pour_inside(dst, grid.width, encode(inside), distance * np.float32(grid.side), make_dither())


@kernel
def _model(
    distance: Nodes,
    step: np.float32,
    outside: Light,
    inside: Light,
    rim: NDArray[np.float32],
    shadow: np.float32,
) -> None:
    # Light from above left: a rim where a shape faces it, shade where it turns away, and a soft
    # shadow around it on the base.
    zero, half, one = np.float32(0), np.float32(0.5), np.float32(1)
    rows, columns = distance.shape
    scale = half / step
    for j in range(rows):
        above, below = distance[max(j - 1, 0)], distance[min(j + 1, rows - 1)]
        row = distance[j]
        for i in range(columns):
            d = row[i]
            slope_y = (below[i] - above[i]) * scale
            slope_x = (row[min(i + 1, columns - 1)] - row[max(i - 1, 0)]) * scale
            lit = half - half * (np.float32(0.8) * slope_y + np.float32(0.6) * slope_x)
            lit = min(max(lit, zero), one)
            edge = min(max(one + d * np.float32(1 / 0.075), zero), one)
            edge = np.float32(0.55) * edge * edge * lit
            turned = min(max(one + d * np.float32(1 / 0.3), zero), one) * (one - lit)
            near = min(max(one - d * np.float32(1 / 0.16), zero), one)
            dark = one - shadow * near * near
            for channel in range(3):
                level = inside[channel, j, i]
                level += (rim[channel] - level) * edge
                inside[channel, j, i] = level * (one - np.float32(0.3) * turned)
                outside[channel, j, i] *= dark


def _distance(ground: Ground, grid: Grid, seconds: float) -> Nodes:
    # Signed distance in shares of the shorter side, below 0 inside; circles join smoothly.
    flip = chance(ground.seed, "flip") < 0.5
    circles = np.empty((len(_PLACES), 3), np.float32)
    for k, (x, y, radius) in enumerate(_PLACES):
        name = f"blob {k}"
        circles[k] = (
            grid.right * (1 - x if flip else x) + 0.12 * sway(seconds * 1.6, ground.seed, name),
            grid.bottom * y + 0.1 * sway(seconds * 1.6, ground.seed, name + "y"),
            radius * ground.scale * (0.9 + 0.25 * chance(ground.seed, name, "size")),
        )
    return _join(grid.x.astype(np.float32), grid.y.astype(np.float32), circles)


@kernel
def _join(x: NDArray[np.float32], y: NDArray[np.float32], circles: NDArray[np.float32]) -> Nodes:
    # Polynomial smooth minimum, Inigo Quilez, https://iquilezles.org/articles/smin/
    zero, half, one = np.float32(0), np.float32(0.5), np.float32(1)
    melt = np.float32(0.22)
    distance = np.full((y.shape[0], x.shape[0]), np.float32(9))
    for k in range(circles.shape[0]):
        cx, cy, radius = circles[k, 0], circles[k, 1], circles[k, 2]
        for j in range(y.shape[0]):
            row = distance[j]
            dy = y[j] - cy
            for i in range(x.shape[0]):
                dx = x[i] - cx
                circle = np.sqrt(dx * dx + dy * dy) - radius
                near = min(max(half + half * (row[i] - circle) / melt, zero), one)
                row[i] += (circle - row[i]) * near - melt * near * (one - near)
    return distance


@kernel
def _pour_inside(
    dst: Frame,
    width: int,
    levels: NDArray[np.float32],
    distance: Nodes,
    dither: NDArray[np.float32],
) -> None:
    # Over what is outside, where the distance in pixels is below half a pixel.
    across = np.empty((3, 4, (distance.shape[1] - 2) * CELL_PX), np.float32)
    runs = np.empty((distance.shape[1], 3), np.int64)
    half, zero, one = np.float32(0.5), np.float32(0), np.float32(1)
    for cell in range(-(-dst.shape[0] // CELL_PX)):
        for row in range(cell + 2 if cell > 0 else 0, cell + 3):
            for channel in range(3):
                spread_row(levels[channel, row], across[row % 3, channel])
            spread_row(distance[row], across[row % 3, 3])
        upper, middle, lower = across[cell % 3], across[(cell + 1) % 3], across[(cell + 2) % 3]
        for k in range(_find_runs(runs, distance, cell)):
            start, end, whole = runs[k, 0], min(runs[k, 1], width), runs[k, 2] == 1
            above, at, below = upper[:, start:end], middle[:, start:end], lower[:, start:end]
            red_0, green_0, blue_0, away_0 = above[0], above[1], above[2], above[3]
            red_1, green_1, blue_1, away_1 = at[0], at[1], at[2], at[3]
            red_2, green_2, blue_2, away_2 = below[0], below[1], below[2], below[3]
            for j in range(cell * CELL_PX, min(dst.shape[0], (cell + 1) * CELL_PX)):
                w0, w1, w2 = spline_weights((np.float32(j % CELL_PX) + half) / np.float32(CELL_PX))
                out = dst[j, start:end]
                noise = dither[j % dither.shape[0], start:end]
                if whole:
                    for i in range(out.shape[0]):
                        n = noise[i]
                        red = red_0[i] * w0 + red_1[i] * w1 + red_2[i] * w2 + n
                        green = green_0[i] * w0 + green_1[i] * w1 + green_2[i] * w2 + n
                        blue = blue_0[i] * w0 + blue_1[i] * w1 + blue_2[i] * w2 + n
                        out[i] = _pack(red, green, blue)
                    continue
                for i in range(out.shape[0]):
                    n = noise[i]
                    red = red_0[i] * w0 + red_1[i] * w1 + red_2[i] * w2 + n
                    green = green_0[i] * w0 + green_1[i] * w1 + green_2[i] * w2 + n
                    blue = blue_0[i] * w0 + blue_1[i] * w1 + blue_2[i] * w2 + n
                    away = away_0[i] * w0 + away_1[i] * w1 + away_2[i] * w2
                    cover = min(max(half - away, zero), one) * np.float32(255)
                    share = np.uint32(np.int32(cover + half))
                    out[i] = mix_pixel(out[i], _pack(red, green, blue), share)


@kernel
def _pack(red: np.float32, green: np.float32, blue: np.float32) -> np.uint32:
    return np.uint32(
        np.uint32(0xFF000000)
        | (np.uint32(np.int32(blue)) << np.uint32(16))
        | (np.uint32(np.int32(green)) << np.uint32(8))
        | np.uint32(np.int32(red))
    )


@kernel
def _find_runs(runs: NDArray[np.int64], distance: Nodes, cell: int) -> int:
    # From and to which pixels of a row of cells a shape reaches, and whether it fills them:
    # between nodes the distance stays within that of the nine around.
    count = 0
    for column in range(distance.shape[1] - 2):
        least = most = distance[cell, column]
        for j in range(cell, cell + 3):
            for i in range(column, column + 3):
                least, most = min(least, distance[j, i]), max(most, distance[j, i])
        if least >= np.float32(0.5):
            continue
        left, whole = column * CELL_PX, 1 if most <= np.float32(-0.5) else 0
        if count == 0 or left > runs[count - 1, 1] or whole != runs[count - 1, 2]:
            runs[count, 0] = left
            runs[count, 2] = whole
            count += 1
        runs[count - 1, 1] = left + CELL_PX
    return count
