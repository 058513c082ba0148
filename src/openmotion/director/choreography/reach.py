"""When outlines that come near each other first touch."""

import numpy as np
from numpy.typing import NDArray

Pair = tuple[float, float]
_ANGLES = np.arange(3600) * (2 * np.pi / 3600)
_WAYS: NDArray[np.float64] = np.stack((np.cos(_ANGLES), np.sin(_ANGLES)), axis=1)


def apart(one: list[Pair], at: Pair, other: list[Pair], there: Pair) -> float:
    """How far two outlines lie apart, pixels; negative is how deep they lie in each other.

    What is hollow counts as filled: a line drawn around each is compared.
    """
    gaps = _gaps(one, other) + _WAYS @ np.array((there[0] - at[0], there[1] - at[1]))
    return float(gaps.max())


def first_touch(one: list[Pair], at: Pair, way: Pair, other: list[Pair], there: Pair) -> float:
    """The share of a way after which an outline touches another one; 1 if it never does.

    Args:
        one: points of the outline that moves, around its middle.
        at: where that middle starts.
        way: from there to where it would go.
        other: points of the outline that it meets.
        there: the middle of that.
    """
    reach = _gaps(one, other)
    if float((reach + _WAYS @ np.array((there[0] - at[0], there[1] - at[1]))).max()) <= 0:
        return 0.0
    low, high = 0.0, 1.0
    for _ in range(48):
        middle = (low + high) / 2
        left = np.array((there[0] - at[0] - way[0] * middle, there[1] - at[1] - way[1] * middle))
        if float((reach + _WAYS @ left).max()) > 0:
            low = middle
        else:
            high = middle
    return high


def _gaps(one: list[Pair], other: list[Pair]) -> NDArray[np.float64]:
    """How much less than nothing lies between two outlines with the same middle, by direction."""
    ahead = (_WAYS @ np.array(one).T).max(axis=1)
    behind = (-_WAYS @ np.array(other).T).max(axis=1)
    return np.asarray(-ahead - behind)
