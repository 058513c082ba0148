"""The second picture grows through the first like frost."""

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

_SOFT = 0.09
_RIM = 0.035


def noise_dissolve(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """The second appears where slow noise lies below the progress, with a thin coloured rim."""
    height, width = dst.shape
    moment = _moments(width, height, seed & 0xFFFFFFFF)
    _dissolve(
        wide_rows(outgoing),
        wide_rows(incoming),
        wide_rows(dst),
        width,
        moment,
        np.float32(p * (1 + 2 * (_SOFT + _RIM)) - _SOFT - _RIM),
        pack(transition.colour[:7]),
    )


@lru_cache(maxsize=2)
def _moments(width: int, height: int, seed: int) -> NDArray[np.float32]:
    # When each node turns, 0..1, ranked so that the same area turns in the same time.
    grid = make_grid(width, height)
    field = np.zeros(grid.shape, np.float32)
    step = float(grid.x[1] - grid.x[0])
    for octave, share in ((1.9, 1.0), (4.3, 0.5), (9.5, 0.22)):
        add_noise(field, 0.0, 0.0, octave * step, 0.5, share, seed)
    order = np.argsort(field, axis=None, kind="stable")
    ranks = np.empty(field.size, np.float32)
    ranks[order] = np.linspace(0, 1, field.size, dtype=np.float64).astype(np.float32)
    return ranks.reshape(field.shape)


@kernel
def _dissolve(
    outgoing: Frame,
    incoming: Frame,
    dst: Frame,
    width: int,
    moment: Nodes,
    now: np.float32,
    pixel: np.uint32,
) -> None:
    across = np.empty((3, (moment.shape[1] - 2) * CELL_PX), np.float32)
    half, zero, one, full = np.float32(0.5), np.float32(0), np.float32(1), np.float32(255)
    sharp, rim = one / np.float32(_SOFT), one / np.float32(_RIM)
    for j in range(dst.shape[0]):
        cell = j // CELL_PX
        if j % CELL_PX == 0:
            for k in range(cell + 2 if cell > 0 else 0, cell + 3):
                spread_row(moment[k], across[k % 3])
        w0, w1, w2 = spline_weights((np.float32(j % CELL_PX) + half) / np.float32(CELL_PX))
        upper, middle, lower = across[cell % 3], across[(cell + 1) % 3], across[(cell + 2) % 3]
        a, b, out = outgoing[j, :width], incoming[j, :width], dst[j, :width]
        for i in range(width):
            ahead = now - (upper[i] * w0 + middle[i] * w1 + lower[i] * w2)
            share = min(max(ahead * sharp * half + half, zero), one)
            share = share * share * (np.float32(3) - np.float32(2) * share)
            near = min(max(one - abs(ahead + np.float32(_SOFT * 0.6)) * rim, zero), one)
            mixed = mix_pixel(a[i], b[i], np.uint32(np.int32(share * full)))
            glow = near * near * np.float32(0.4 * 255)
            out[i] = mix_pixel(mixed, pixel, np.uint32(np.int32(glow)))
