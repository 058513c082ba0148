"""Lines whose width grows from a point and shrinks to one, as filled outlines."""

import math

import numpy as np
import skia
from numpy.typing import NDArray

from openmotion.render.draw.contours import Contour, contours_of

_STEP_PX = 4.0  # of a line between two of its widths
_LEAST, _MOST = 24, 400  # widths along a line
_ROUND = 6  # lines of each half of a round end


def tapered(
    path: skia.Path, width_px: float, *, start: float, end: float, rounded: bool
) -> skia.Path:
    """The outline of a line along every contour.

    Args:
        path: the line's way.
        width_px: where it is widest.
        start: share of the length over which it grows, 0..1.
        end: share over which it shrinks, 0..1.
        rounded: whether ends that are no points are round.
    """
    drawn = skia.Path()
    for item in contours_of(path):
        points = _sides(item, width_px / 2, start, end, rounded=rounded)
        drawn.addPoly([skia.Point(x, y) for x, y in points.tolist()], close=True)
    return drawn


def _sides(
    item: Contour, half: float, start: float, end: float, *, rounded: bool
) -> NDArray[np.float64]:
    count = int(min(_MOST, max(_LEAST, item.length / _STEP_PX)))
    places = np.linspace(0.0, 1.0, count + 1)
    points = item.points(places)
    along = np.gradient(points, axis=0)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-12)[:, None]
    across = np.stack((-along[:, 1], along[:, 0]), axis=1)
    widths = half * _share(places, start) * _share(1 - places, end)
    left, right = points - across * widths[:, None], points + across * widths[:, None]
    caps: list[NDArray[np.float64]] = [left, right[::-1]]
    if rounded:
        caps.insert(1, _cap(points[-1], -across[-1] * widths[-1], along[-1] * widths[-1]))
        caps.append(_cap(points[0], across[0] * widths[0], -along[0] * widths[0]))
    return np.concatenate(caps)


def _share(places: NDArray[np.float64], over: float) -> NDArray[np.float64]:
    """How wide a line is, 0..1, that grows over a share of its length as a quarter of a wave."""
    over = min(1.0, max(0.0, over))
    if over == 0:
        return np.ones_like(places)
    found: NDArray[np.float64] = np.sin(np.clip(places / over, 0, 1) * math.pi / 2)
    return found


def _cap(
    middle: NDArray[np.float64], side: NDArray[np.float64], along: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Points of a half circle from one side over the end to the other one."""
    angles = np.linspace(0, math.pi, 2 * _ROUND + 1)[1:-1, None]
    return np.asarray(middle + side * np.cos(angles) + along * np.sin(angles))
