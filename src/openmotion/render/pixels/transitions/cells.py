"""The picture turns cell by cell."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Transition, chance
from openmotion.render.pixels.compiled import Frame, kernel, wide_rows
from openmotion.render.pixels.noise import add_noise
from openmotion.render.pixels.packed import mix_pixel
from openmotion.render.pixels.transitions.moves import travel

_CELLS = 18  # along the shorter side
_TURN = 0.3  # how long one cell takes
_GLINT = 110.0  # how much lighter, of 255, a cell comes up


def pixel_dissolve(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """Cells grow from their middles and glint, in an order of drifting patches."""
    height, width = dst.shape
    size, moment = _moments(width, height, travel(transition), seed & 0xFFFFFFFF)
    grown = ((p - moment * (1 - _TURN)) / _TURN).clip(0, 1)
    reach = grown * grown * (3 - 2 * grown) * (size / 2 + 0.5)
    glint = np.rint(_GLINT * (1 - grown) ** 1.5 * (grown > 0)).astype(np.uint32)
    _turn_cells(
        wide_rows(outgoing),
        wide_rows(incoming),
        wide_rows(dst),
        width,
        np.float32(size),
        reach.astype(np.float32),
        glint,
    )


@lru_cache(maxsize=4)
def _moments(
    width: int, height: int, way: tuple[int, int], seed: int
) -> tuple[float, NDArray[np.float64]]:
    # The size of a cell in pixels, and when each cell starts to turn, 0..1, evenly.
    size = max(2.0, min(width, height) / _CELLS)
    rows, columns = int(np.ceil(height / size)), int(np.ceil(width / size))
    field = np.zeros((rows, columns), np.float32)
    add_noise(field, 0.0, 0.0, 0.23, 0.5, 0.62, seed)
    add_noise(field, 0.0, 0.0, 0.71, 0.5, 0.3, seed + 1)
    along = (
        np.linspace(-1, 1, columns)[None, :] * way[0] + np.linspace(-1, 1, rows)[:, None] * way[1]
    )
    grain = np.array([[chance(seed, j, i) for i in range(columns)] for j in range(rows)])
    raw = field + 0.34 * along + 0.34 * grain
    ranks = np.empty(raw.size)
    ranks[np.argsort(raw, axis=None, kind="stable")] = np.linspace(0, 1, raw.size)
    return size, ranks.reshape(raw.shape)


@kernel
def _turn_cells(
    outgoing: Frame,
    incoming: Frame,
    dst: Frame,
    width: int,
    size: np.float32,
    reach: NDArray[np.float32],
    glint: NDArray[np.uint32],
) -> None:
    half, zero, one, full = np.float32(0.5), np.float32(0), np.float32(1), np.float32(255)
    white = np.uint32(0xFFFFFFFF)
    last_row, last_column = reach.shape[0] - 1, reach.shape[1] - 1
    for j in range(dst.shape[0]):
        y = np.float32(j) + half
        row = min(int(y / size), last_row)
        dy = abs(y - (np.float32(row) + half) * size)
        a, b, out = outgoing[j, :width], incoming[j, :width], dst[j, :width]
        for column in range(last_column + 1):
            left = int(np.ceil(np.float32(column) * size - half))
            right = min(width, int(np.ceil(np.float32(column + 1) * size - half)))
            far = reach[row, column]
            tall = min(max(far - dy + half, zero), one)
            light = glint[row, column]
            if tall <= zero:
                for i in range(left, right):
                    out[i] = a[i]
                continue
            middle = (np.float32(column) + half) * size
            for i in range(left, right):
                wide = min(max(far - abs(np.float32(i) + half - middle) + half, zero), one)
                new = mix_pixel(b[i], white, light)
                out[i] = mix_pixel(a[i], new, np.uint32(np.int32(tall * wide * full)))
