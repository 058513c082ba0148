"""Printed dots on a turned grid."""

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance
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
from openmotion.render.pixels.grounds.marks import quiet_share
from openmotion.render.pixels.grounds.plain import still_light
from openmotion.render.pixels.packed import mix_pixel, pack

_TURN_DEG = 30
_SPACING = 34 / 1080
_CLOSEST_PX = 4.0
_LARGEST = 0.44  # of the spacing: neighbours never touch
_PARTS = 64  # of a pixel, in which distances are kept


def paint_halftone(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Dots that swell towards one corner of the frame, as a slow swell of ink passes through."""
    spacing = max(_CLOSEST_PX, _SPACING * grid.side * ground.scale)
    colour = mark_colour(ground)
    share = 255 * quiet_share(ground.colours[0], colour, 1.3 if is_dark(ground) else 1.22)
    distances = _distances(grid.width, grid.height, spacing)
    radii = _radii(ground, grid, seconds, spacing * _LARGEST)
    for top, bottom in pour_bands(dst, still_light(ground, grid, seconds, 0.6), grid.width):
        _print_dots(
            dst[top:bottom],
            grid.width,
            distances[top:bottom],
            radii[top // CELL_PX : -(-bottom // CELL_PX) + 2],
            np.float32(share),
            pack(colour),
        )


def _radii(ground: Ground, grid: Grid, seconds: float, largest: float) -> Nodes:
    # The radius that a dot has at each node, pixels.
    angle = _direction(ground)
    across, down = math.cos(angle), math.sin(angle)
    x, y = grid.x / grid.right - 0.5, grid.y / grid.bottom - 0.5
    phase = chance(ground.seed, "swell")
    tone = _slope(x * across, y * down)
    aside = seconds * 0.055 + phase
    tone += np.float32(0.1) * _ripple(-0.9 * x * down, 0.9 * y * across, aside)
    ahead = 2 * phase - seconds * 0.09
    tone += np.float32(0.05) * _ripple(2.6 * x * across, 2.6 * y * down, ahead)
    tone *= np.float32(1.25 / 0.62)
    np.clip(tone, 0, 1, out=tone)
    return np.asarray(np.sqrt(tone) * np.float32(largest), np.float32)


def _slope(x: NDArray[np.float64], y: NDArray[np.float64]) -> Nodes:
    return np.asarray(x.astype(np.float32)[None, :] + y.astype(np.float32)[:, None], np.float32)


def _ripple(x: NDArray[np.float64], y: NDArray[np.float64], turns: float) -> Nodes:
    # The sine of x + y + turns, all in turns, from sines along the two axes alone.
    along, over = 2 * math.pi * (x + turns), 2 * math.pi * y
    sin_x, cos_x = np.sin(along).astype(np.float32), np.cos(along).astype(np.float32)
    sin_y, cos_y = np.sin(over).astype(np.float32), np.cos(over).astype(np.float32)
    return np.asarray(cos_y[:, None] * sin_x[None, :] + sin_y[:, None] * cos_x[None, :], np.float32)


def _direction(ground: Ground) -> float:
    # Where the dots are largest: away from the focus, else to one of four corners.
    x, y = ground.focus[0] - 0.5, ground.focus[1] - 0.5
    if abs(x) + abs(y) > 0.08:
        return math.atan2(-y, -x)
    return math.radians(45 + 90 * int(4 * chance(ground.seed, "corner")))


@lru_cache(maxsize=2)
def _distances(width: int, height: int, spacing: float) -> NDArray[np.uint16]:
    # (height, width): from each pixel to the nearest point of the turned grid.
    distances = np.empty((height, width), np.uint16)
    turn = math.radians(_TURN_DEG)
    _measure(distances, math.cos(turn) / spacing, math.sin(turn) / spacing, spacing * _PARTS)
    return distances


@kernel
def _measure(distances: NDArray[np.uint16], cos: float, sin: float, scale: float) -> None:
    height, width = distances.shape
    for j in range(height):
        y = j + 0.5 - height / 2
        row = distances[j]
        for i in range(width):
            x = i + 0.5 - width / 2
            u, v = x * cos + y * sin, y * cos - x * sin
            u -= np.floor(u + 0.5)
            v -= np.floor(v + 0.5)
            row[i] = np.uint16(min(np.sqrt(u * u + v * v) * scale, 65535.0))


@kernel
def _print_dots(
    dst: Frame,
    width: int,
    distances: NDArray[np.uint16],
    radii: Nodes,
    share: np.float32,
    pixel: np.uint32,
) -> None:
    across = np.empty((3, (radii.shape[1] - 2) * CELL_PX), np.float32)
    half, zero, one = np.float32(0.5), np.float32(0), np.float32(1)
    part, faint = np.float32(1 / _PARTS), np.float32(1 / 1.2)
    for cell in range(-(-dst.shape[0] // CELL_PX)):
        for k in range(cell + 2 if cell > 0 else 0, cell + 3):
            spread_row(radii[k], across[k % 3])
        above, at, below = across[cell % 3], across[(cell + 1) % 3], across[(cell + 2) % 3]
        # Nothing is printed left of the first and right of the last node with ink.
        first, last = radii.shape[1], 0
        for k in range(cell, cell + 3):
            for column in range(radii.shape[1]):
                if radii[k, column] > zero:
                    first, last = min(first, column), max(last, column)
        start, end = max(0, (first - 2) * CELL_PX), min(width, (last + 1) * CELL_PX)
        if start >= end:
            continue
        upper, middle, lower = above[start:end], at[start:end], below[start:end]
        for j in range(cell * CELL_PX, min(dst.shape[0], (cell + 1) * CELL_PX)):
            w0, w1, w2 = spline_weights((np.float32(j % CELL_PX) + half) / np.float32(CELL_PX))
            row, away = dst[j, start:end], distances[j, start:end]
            for i in range(row.shape[0]):
                radius = upper[i] * w0 + middle[i] * w1 + lower[i] * w2
                cover = min(max(radius + half - np.float32(away[i]) * part, zero), one)
                level = share * min(radius * faint, one)
                row[i] = mix_pixel(row[i], pixel, np.uint32(np.int32(cover * level + half)))
