"""The light that two pictures throw on what stands behind them."""

import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import Frame, as_bytes, wide_rows
from openmotion.render.pixels.grounds.field import make_grid, pour

_STEP = 8
_TINY = 16
_VIVID = 1.5  # mixed light is greyer than its parts
# Binomial weights, applied twice each way: as soft as a gaussian of two and a half cells.
_WEIGHTS = np.array([1, 6, 15, 20, 15, 6, 1], np.float64) / 64

Cells = NDArray[np.float64]
"""(rows, columns, 3) linear light."""


def paint_ambient(outgoing: Frame, incoming: Frame, dst: Frame, share: float, keep: float) -> None:
    """Fill a frame with the far out of focus, dimmed mix of two others.

    Args:
        outgoing: (height, width), opaque.
        incoming: the same size.
        dst: the same size, overwritten.
        share: of the incoming one, 0..1.
        keep: share of the light that is left, 0..1.
    """
    height, width = dst.shape
    light = (_tiny(outgoing) * (1 - share) + _tiny(incoming) * share) * keep
    grey = (light[..., :1] + light[..., 1:2] + light[..., 2:]) / 3
    light = np.maximum(grey + (light - grey) * _VIVID, 0)
    for _ in range(2):
        light = _soften(_soften(light, 0), 1)
    grid = make_grid(width, height)
    light = _between(_between(light, 0, grid.y / grid.bottom), 1, grid.x / grid.right)
    channels = light.clip(0, 1).astype(np.float32).transpose(2, 0, 1)
    pour(wide_rows(dst), np.ascontiguousarray(channels), width)


def _tiny(frame: Frame) -> Cells:
    # Every eighth pixel of every eighth row tells the colours as well as all of them do. Whole
    # numbers are summed, so that the sums are the same on every machine.
    some = as_bytes(np.ascontiguousarray(frame[::_STEP, ::_STEP]))[..., :3].astype(np.int64)
    for axis in (0, 1):
        count = some.shape[axis]
        starts = np.arange(min(count, _TINY)) * count // min(count, _TINY)
        sizes = np.diff([*starts, count])
        some = (
            np.add.reduceat(some, starts, axis=axis)
            * 16
            // sizes.reshape((-1, 1, 1) if axis == 0 else (1, -1, 1))
        )
    # Squares of levels are light, near enough.
    light: Cells = (some / (255 * 256)) ** 2
    return light


def _soften(light: Cells, axis: int) -> Cells:
    reach = len(_WEIGHTS) // 2
    count = light.shape[axis]
    soft = np.zeros_like(light)
    for offset, weight in enumerate(_WEIGHTS, -reach):
        places = (np.arange(count) + offset).clip(0, count - 1)
        soft += np.take(light, places, axis=axis) * weight
    return soft


def _between(light: Cells, axis: int, places: NDArray[np.float64]) -> Cells:
    """Cells at places along an axis, 0 and 1 at its ends; between two cells a mix of them."""
    count = light.shape[axis]
    at = (places * count - 0.5).clip(0, count - 1)
    low = np.minimum(at.astype(np.int64), max(0, count - 2))
    share = (at - low).reshape((-1, 1, 1) if axis == 0 else (1, -1, 1))
    high = np.minimum(low + 1, count - 1)
    mixed: Cells = (
        np.take(light, low, axis=axis) * (1 - share) + np.take(light, high, axis=axis) * share
    )
    return mixed
