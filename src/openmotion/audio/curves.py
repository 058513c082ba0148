"""Curves with a point every so many samples, as they sound in between."""

import numpy as np
from numpy.typing import NDArray

from openmotion.audio.compiled import kernel


@kernel
def draw_curve(
    points: NDArray[np.float64], start: float, step: int, out: NDArray[np.float64]
) -> None:
    """Draw straight lines between the points of a curve.

    Args:
        points: one every `step` samples, at least one; the curve is level beyond the ends.
        start: place of the first value in samples.
        step: samples between two points.
        out: takes a value for each sample.
    """
    last = len(points) - 1
    for index in range(len(out)):
        where = (start + index) / step
        if where <= 0:
            out[index] = points[0]
        elif where >= last:
            out[index] = points[last]
        else:
            low = np.int64(where)
            out[index] = points[low] + (where - low) * (points[low + 1] - points[low])


@kernel
def ride(sound: NDArray[np.floating], factor: NDArray[np.float64]) -> None:
    """Multiply both channels of a sound by a gain of its own for each sample, in place."""
    for index in range(len(sound)):
        sound[index, 0] *= factor[index]
        sound[index, 1] *= factor[index]
