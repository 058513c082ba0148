"""The second picture comes through spreading ink."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame, kernel, wide_rows
from openmotion.render.pixels.grounds.field import (
    CELL_PX,
    Nodes,
    make_grid,
    spline_weights,
    spread_row,
)
from openmotion.render.pixels.noise import add_noise
from openmotion.render.pixels.packed import mix_pixel, pack
from openmotion.render.pixels.transitions.curves import part, smooth

_RAGGED = 0.34  # share of chance in when a place turns; the rest is how far from the origin it is
_WARP = 0.16  # in shares of the shorter side
_LEAD = 0.13  # how long the ink stands before the second shows through it
_WET, _DRY = 0.01, 0.022  # softness of the ink's edge and of the second's


def ink_wipe(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """Ink in the colour spreads from a point with ragged fingers; drying, it shows the second."""
    height, width = dst.shape
    moment = _moments(width, height, transition.origin, seed & 0xFFFFFFFF)
    wet, dry = smooth(part(p, 0.0, 1 - _LEAD)), smooth(part(p, _LEAD, 1.0))
    _spread(
        wide_rows(outgoing),
        wide_rows(incoming),
        wide_rows(dst),
        width,
        moment,
        np.float32(wet * (1 + 2 * _WET) - _WET),
        np.float32(dry * (1 + 2 * _DRY) - _DRY),
        pack(transition.colour[:7]),
    )


@lru_cache(maxsize=2)
def _moments(
    width: int, height: int, origin: tuple[float, float], seed: int
) -> NDArray[np.float32]:
    # When each node turns, 0..1.
    grid = make_grid(width, height)
    step = float(grid.x[1] - grid.x[0])
    # Noise, looked up at places that slower noise has moved: fingers instead of clouds.
    bend = np.zeros((2, *grid.shape), np.float32)
    for axis in range(2):
        add_noise(bend[axis], 0.0, 0.0, 2.3 * step, 0.5 + axis, 1.0, seed + axis)
    rough = np.zeros(grid.shape, np.float32)
    for octave, share in ((2.4, 1.0), (5.5, 0.55), (12.0, 0.3), (23.0, 0.16)):
        add_noise(rough, 0.0, 0.0, octave * step, 0.5, share, seed + 7)
    fingers = np.empty(grid.shape, np.float32)
    _look_up(rough, bend, np.float32(_WARP / step), fingers)
    dx = grid.x - origin[0] * grid.right
    dy = grid.y - origin[1] * grid.bottom
    away = np.sqrt(dx[None, :] ** 2 + dy[:, None] ** 2)
    ragged = fingers.astype(np.float64)
    ragged = (ragged - ragged.min()) / max(1e-6, float(ragged.max() - ragged.min()))
    moment = away / away.max() * (1 - _RAGGED) + ragged * _RAGGED
    moment = (moment - moment.min()) / max(1e-6, float(moment.max() - moment.min()))
    moments: NDArray[np.float32] = moment.astype(np.float32)
    return moments


@kernel
def _look_up(nodes: Nodes, bend: NDArray[np.float32], far: np.float32, out: Nodes) -> None:
    # Our own loop, since OpenCV's on floats are not the same on every machine.
    one, zero = np.float32(1), np.float32(0)
    last_row, last_column = np.float32(nodes.shape[0] - 1), np.float32(nodes.shape[1] - 1)
    for j in range(nodes.shape[0]):
        for i in range(nodes.shape[1]):
            x = min(max(np.float32(i) + bend[0, j, i] * far, zero), last_column)
            y = min(max(np.float32(j) + bend[1, j, i] * far, zero), last_row)
            column, row = min(int(x), nodes.shape[1] - 2), min(int(y), nodes.shape[0] - 2)
            right, low = x - np.float32(column), y - np.float32(row)
            upper = nodes[row, column] * (one - right) + nodes[row, column + 1] * right
            lower = nodes[row + 1, column] * (one - right) + nodes[row + 1, column + 1] * right
            out[j, i] = upper * (one - low) + lower * low


@kernel
def _spread(
    outgoing: Frame,
    incoming: Frame,
    dst: Frame,
    width: int,
    moment: Nodes,
    wet: np.float32,
    dry: np.float32,
    pixel: np.uint32,
) -> None:
    across = np.empty((3, (moment.shape[1] - 2) * CELL_PX), np.float32)
    half, zero, one, full = np.float32(0.5), np.float32(0), np.float32(1), np.float32(255)
    sharp, soft = half / np.float32(_WET), half / np.float32(_DRY)
    for j in range(dst.shape[0]):
        cell = j // CELL_PX
        if j % CELL_PX == 0:
            for k in range(cell + 2 if cell > 0 else 0, cell + 3):
                spread_row(moment[k], across[k % 3])
        w0, w1, w2 = spline_weights((np.float32(j % CELL_PX) + half) / np.float32(CELL_PX))
        upper, middle, lower = across[cell % 3], across[(cell + 1) % 3], across[(cell + 2) % 3]
        a, b, out = outgoing[j, :width], incoming[j, :width], dst[j, :width]
        for i in range(width):
            when = upper[i] * w0 + middle[i] * w1 + lower[i] * w2
            inked = min(max((wet - when) * sharp + half, zero), one)
            shown = min(max((dry - when) * soft + half, zero), one)
            shown = shown * shown * (np.float32(3) - np.float32(2) * shown)
            below = mix_pixel(a[i], pixel, np.uint32(np.int32(inked * full)))
            out[i] = mix_pixel(below, b[i], np.uint32(np.int32(shown * full)))
