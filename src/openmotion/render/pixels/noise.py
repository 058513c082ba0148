"""Smooth seeded noise over the plane and time, the same on every machine.

Source: gradient noise with a quintic fade, Ken Perlin, "Improving Noise", SIGGRAPH 2002; the
lattice is hashed with SplitMix64's mixer instead of a permutation table.
"""

import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import kernel

_ONE = np.float32(1)


@kernel
def add_noise(
    field: NDArray[np.float32],
    x0: float,
    y0: float,
    step: float,
    depth: float,
    amplitude: float,
    seed: int,
) -> None:
    """Add one octave of noise to a field.

    Args:
        field: (rows, columns) float32.
        x0: place of the first column, in cells of the lattice.
        y0: place of the first row.
        step: cells from one node to the next.
        depth: third coordinate; moving it changes the shapes in place.
        amplitude: the noise lies in about -amplitude..amplitude.
        seed: of the lattice.
    """
    z_cell = int(np.floor(depth))
    fz = np.float32(depth - z_cell)
    sz = _fade(fz)
    for j in range(field.shape[0]):
        y = y0 + j * step
        y_cell = int(np.floor(y))
        fy = np.float32(y - y_cell)
        sy = _fade(fy)
        row = field[j]
        known = -(1 << 60)
        # Along a row the eight corners' gradients change only from cell to cell: value = a + b fx.
        a0 = a1 = b0 = b1 = np.float32(0)
        for i in range(row.shape[0]):
            x = x0 + i * step
            x_cell = int(np.floor(x))
            if x_cell != known:
                known = x_cell
                a0, b0 = _edge(x_cell, y_cell, z_cell, fy, fz, sy, sz, seed)
                a1, b1 = _edge(x_cell + 1, y_cell, z_cell, fy, fz, sy, sz, seed)
            fx = np.float32(x - x_cell)
            left = a0 + b0 * fx
            right = a1 + b1 * (fx - _ONE)
            row[i] += np.float32(amplitude) * (left + (right - left) * _fade(fx))


@kernel
def _edge(
    x: int,
    y: int,
    z: int,
    fy: np.float32,
    fz: np.float32,
    sy: np.float32,
    sz: np.float32,
    seed: int,
) -> tuple[np.float32, np.float32]:
    # The four gradients over one lattice column, already mixed along y and z.
    gx, gy, gz = _gradient(x, y, z, seed)
    a00, b00 = gy * fy + gz * fz, gx
    gx, gy, gz = _gradient(x, y + 1, z, seed)
    a10, b10 = gy * (fy - _ONE) + gz * fz, gx
    gx, gy, gz = _gradient(x, y, z + 1, seed)
    a01, b01 = gy * fy + gz * (fz - _ONE), gx
    gx, gy, gz = _gradient(x, y + 1, z + 1, seed)
    a11, b11 = gy * (fy - _ONE) + gz * (fz - _ONE), gx
    a0, b0 = a00 + (a10 - a00) * sy, b00 + (b10 - b00) * sy
    a1, b1 = a01 + (a11 - a01) * sy, b01 + (b11 - b01) * sy
    return a0 + (a1 - a0) * sz, b0 + (b1 - b0) * sz


@kernel
def _gradient(x: int, y: int, z: int, seed: int) -> tuple[np.float32, np.float32, np.float32]:
    state = np.uint64(seed) + np.uint64(x) * np.uint64(0x9E3779B97F4A7C15)
    state = np.uint64(state ^ (np.uint64(y) * np.uint64(0xC2B2AE3D27D4EB4F)))
    state = np.uint64(state + np.uint64(z) * np.uint64(0x165667B19E3779F9))
    state = np.uint64((state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9))
    state = np.uint64((state ^ (state >> np.uint64(27))) * np.uint64(0x94D049BB133111EB))
    state = np.uint64(state ^ (state >> np.uint64(31)))
    scale = np.float32(1 / 16384)
    gx = np.float32(np.int32(state & np.uint64(0x7FFF))) * scale - _ONE
    gy = np.float32(np.int32((state >> np.uint64(16)) & np.uint64(0x7FFF))) * scale - _ONE
    gz = np.float32(np.int32((state >> np.uint64(32)) & np.uint64(0x7FFF))) * scale - _ONE
    return gx, gy, gz


@kernel
def _fade(t: np.float32) -> np.float32:
    return t * t * t * (t * (t * np.float32(6) - np.float32(15)) + np.float32(10))
