"""Soft light on a coarse grid of nodes, and how it becomes a smooth, dithered frame.

Nodes stand in the middle of cells of 8 by 8 pixels, with one row or column of nodes outside each
edge. Between them the light is a quadratic B-spline: no creases, no steps.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import Frame, kernel

CELL_PX = 8
STRETCH_PX = 512
_DITHER = 128
_CURVE = 2048

Nodes = NDArray[np.float32]
"""(rows, columns) float32, one number a node."""

Light = NDArray[np.float32]
"""(3, rows, columns) float32, red, green and blue a node, linear light 0..1."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the nodes of a frame lie, in shares of the frame's shorter side.

    Attributes:
        width: of the frame in pixels.
        height: of the frame in pixels.
        x: (columns,) float64, 0 at the left edge.
        y: (rows,) float64, 0 at the top edge.
    """

    width: int
    height: int
    x: NDArray[np.float64]
    y: NDArray[np.float64]

    @property
    def side(self) -> int:
        """The shorter side in pixels."""
        return min(self.width, self.height)

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.width / self.side

    @property
    def bottom(self) -> float:
        """The y of the bottom edge."""
        return self.height / self.side

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        return len(self.y), len(self.x)


@lru_cache(maxsize=8)
def make_grid(width: int, height: int) -> Grid:
    """The nodes of a frame."""
    side = min(width, height)
    x, y = (
        (np.arange(-1, -(-length // CELL_PX) + 1) + 0.5) * CELL_PX / side
        for length in (width, height)
    )
    return Grid(width=width, height=height, x=x, y=y)


def plain_light(grid: Grid, colour: NDArray[np.float32]) -> Light:
    """One colour everywhere."""
    light = np.empty((3, *grid.shape), np.float32)
    light[:] = colour[:, None, None]
    return light


def encode(light: Light) -> NDArray[np.float32]:
    """Linear light as sRGB levels 0..255."""
    return _encode(light, _curve())


def pour(dst: Frame, light: Light, width: int) -> None:
    """Turn light at nodes into opaque, dithered pixels.

    Args:
        dst: contiguous rows, at least `width` wide.
        light: at the nodes of a frame that large.
        width: in pixels.
    """
    _pour(dst, width, encode(light), make_dither())


def pour_bands(dst: Frame, light: Light, width: int) -> Iterator[tuple[int, int]]:
    """Pour light as `pour` does, but band by band; whoever asks draws on each while it is at hand.

    A frame is larger than the caches near a core: marks that are drawn at once need not wait for
    its pixels to come back.

    Yields:
        First row in and last row out of each band; the first is a multiple of `CELL_PX`.
    """
    levels, dither = encode(light), make_dither()
    for top in range(0, dst.shape[0], _DITHER):
        bottom = min(dst.shape[0], top + _DITHER)
        part = levels[:, top // CELL_PX : -(-bottom // CELL_PX) + 2]
        _pour(dst[top:bottom], width, np.ascontiguousarray(part), dither)
        yield top, bottom


@kernel
def _encode(light: Light, curve: NDArray[np.float32]) -> NDArray[np.float32]:
    # Linear light to sRGB levels 0..255: a table over the square root, which is nearly straight.
    levels = np.empty_like(light)
    source = light.reshape(-1)
    target = levels.reshape(-1)
    last = np.float32(curve.shape[0] - 2)
    for i in range(source.shape[0]):
        place = np.sqrt(min(max(source[i], np.float32(0)), np.float32(1))) * last
        index = np.int32(place)
        low = curve[index]
        target[i] = low + (curve[index + 1] - low) * (place - np.float32(index))
    return levels


@kernel
def _pour(dst: Frame, width: int, levels: NDArray[np.float32], dither: NDArray[np.float32]) -> None:
    across = np.empty((3, 3, (levels.shape[2] - 2) * CELL_PX), np.float32)
    half = np.float32(0.5)
    for cell in range(-(-dst.shape[0] // CELL_PX)):
        for row in range(cell + 2 if cell > 0 else 0, cell + 3):
            for channel in range(3):
                spread_row(levels[channel, row], across[row % 3, channel])
        upper, middle, lower = across[cell % 3], across[(cell + 1) % 3], across[(cell + 2) % 3]
        bottom = min(dst.shape[0], (cell + 1) * CELL_PX)
        # All rows of a stretch before the next stretch: its nine rows of nodes stay in the
        # nearest cache, which takes a third off the time.
        for start in range(0, width, STRETCH_PX):
            end = min(width, start + STRETCH_PX)
            red_0, green_0, blue_0 = upper[0, start:end], upper[1, start:end], upper[2, start:end]
            red_1, green_1, blue_1 = (
                middle[0, start:end],
                middle[1, start:end],
                middle[2, start:end],
            )
            red_2, green_2, blue_2 = lower[0, start:end], lower[1, start:end], lower[2, start:end]
            for j in range(cell * CELL_PX, bottom):
                w0, w1, w2 = spline_weights((np.float32(j % CELL_PX) + half) / np.float32(CELL_PX))
                out = dst[j, start:end]
                noise = dither[j % dither.shape[0], start:end]
                for i in range(out.shape[0]):
                    n = noise[i]
                    red = red_0[i] * w0 + red_1[i] * w1 + red_2[i] * w2 + n
                    green = green_0[i] * w0 + green_1[i] * w1 + green_2[i] * w2 + n
                    blue = blue_0[i] * w0 + blue_1[i] * w1 + blue_2[i] * w2 + n
                    out[i] = (
                        np.uint32(0xFF000000)
                        | (np.uint32(np.int32(blue)) << np.uint32(16))
                        | (np.uint32(np.int32(green)) << np.uint32(8))
                        | np.uint32(np.int32(red))
                    )


@kernel
def spline_weights(f: np.float32) -> tuple[np.float32, np.float32, np.float32]:
    """Weights of the node before, at and after a place f = 0..1 in a cell."""
    rest = np.float32(1) - f
    before = np.float32(0.5) * rest * rest
    after = np.float32(0.5) * f * f
    return before, np.float32(1) - before - after, after


@kernel
def spread_row(nodes: NDArray[np.float32], out: NDArray[np.float32]) -> None:
    """A row of nodes as a row of pixels."""
    for cell in range(nodes.shape[0] - 2):
        a, b, c = nodes[cell], nodes[cell + 1], nodes[cell + 2]
        start = cell * CELL_PX
        for k in range(CELL_PX):
            f = (np.float32(k) + np.float32(0.5)) / np.float32(CELL_PX)
            w0, w1, w2 = spline_weights(f)
            out[start + k] = a * w0 + b * w1 + c * w2


@lru_cache(maxsize=1)
def _curve() -> NDArray[np.float32]:
    linear = (np.arange(_CURVE + 1) / (_CURVE - 1)) ** 2
    low = linear * 12.92
    high = 1.055 * linear ** (1 / 2.4) - 0.055
    levels = np.where(linear <= 0.0031308, low, high).clip(0, 1)
    curve: NDArray[np.float32] = (levels * 255).astype(np.float32)
    return curve


@lru_cache(maxsize=1)
def make_dither() -> NDArray[np.float32]:
    """(128, 4096) float32 above 0 and below 1, to be added to levels before they are cut."""
    # Interleaved gradient noise, Jorge Jimenez, "Next Generation Post Processing in Call of Duty:
    # Advanced Warfare", SIGGRAPH 2014. Below 1, so that a whole level stays what it is.
    y, x = np.mgrid[0:_DITHER, 0:4096].astype(np.float64)
    inner = (0.06711056 * x + 0.00583715 * y) % 1.0
    noise: NDArray[np.float32] = ((52.9829189 * inner % 1.0) * 0.98 + 0.01).astype(np.float32)
    return noise
