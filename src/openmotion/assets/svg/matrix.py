"""Affine maps in the plane, and SVG's notation of them."""

import math
import re

from openmotion.assets.svg.limits import LARGEST_NUMBER, refused
from openmotion.model import Pair

Affine = tuple[float, float, float, float, float, float]
"""a, b, c, d, e, f: (x, y) goes to (a x + c y + e, b x + d y + f), as in SVG's matrix()."""

IDENTITY: Affine = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_NUMBER = re.compile(NUMBER)
_CALL = re.compile(r"\s*,?\s*([a-zA-Z]+)\s*\(([^()]*)\)")


def numbers(text: str) -> tuple[float, ...]:
    """All numbers in a text, whatever stands between them.

    Raises:
        UnreadableMedia: one is larger than any picture needs.
    """
    found = tuple(float(part) for part in _NUMBER.findall(text))
    for value in found:
        if not abs(value) <= LARGEST_NUMBER:
            raise refused(f"holds the number {value:g}; {LARGEST_NUMBER:,.0f} is the most")
    return found


def times(outer: Affine, inner: Affine) -> Affine:
    """The map that does the inner one first, then the outer one."""
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (
        a * g + c * h,
        b * g + d * h,
        a * i + c * j,
        b * i + d * j,
        a * k + c * m + e,
        b * k + d * m + f,
    )


def mapped(matrix: Affine, point: Pair) -> Pair:
    """Where a point goes."""
    a, b, c, d, e, f = matrix
    x, y = point
    return a * x + c * y + e, b * x + d * y + f


def determinant(matrix: Affine) -> float:
    """By how much areas grow."""
    a, b, c, d, _, _ = matrix
    return a * d - b * c


def mean_scale(matrix: Affine) -> float:
    """By how much lengths grow, in the mean of all directions."""
    return math.sqrt(abs(determinant(matrix)))


def is_even(matrix: Affine) -> bool:
    """Whether lengths grow alike in all directions, to 2 %."""
    a, b, c, d, _, _ = matrix
    first, second = math.hypot(a, b), math.hypot(c, d)
    longest = max(first, second)
    return abs(first - second) <= 0.02 * longest and abs(a * c + b * d) <= 0.02 * longest**2


def moved_by(x: float, y: float) -> Affine:
    """The map that only moves."""
    return (1.0, 0.0, 0.0, 1.0, x, y)


def scaled_by(x: float, y: float) -> Affine:
    """The map that only scales about the origin."""
    return (x, 0.0, 0.0, y, 0.0, 0.0)


def parse_transform(text: str) -> Affine:
    """SVG's list of transforms as one map; what is not understood ends the list.

    Raises:
        UnreadableMedia: a number is larger than any picture needs.
    """
    matrix, at = IDENTITY, 0
    while found := _CALL.match(text, at):
        at = found.end()
        step = _step(found[1], numbers(found[2]))
        if step is None:
            break
        matrix = times(matrix, step)
        if any(not abs(part) <= LARGEST_NUMBER for part in matrix):
            raise refused(f"has a transform that grows beyond {LARGEST_NUMBER:,.0f}")
    return matrix


def _step(name: str, given: tuple[float, ...]) -> Affine | None:
    count = len(given)
    if name == "matrix" and count == 6:
        return given[0], given[1], given[2], given[3], given[4], given[5]
    if name == "translate" and count in (1, 2):
        return moved_by(given[0], given[1] if count == 2 else 0.0)
    if name == "scale" and count in (1, 2):
        return scaled_by(given[0], given[-1])
    if name == "rotate" and count in (1, 3):
        turn = math.radians(given[0])
        sine, cosine = math.sin(turn), math.cos(turn)
        spin: Affine = (cosine, sine, -sine, cosine, 0.0, 0.0)
        if count == 1:
            return spin
        x, y = given[1], given[2]
        return times(times(moved_by(x, y), spin), moved_by(-x, -y))
    if name == "skewX" and count == 1:
        return (1.0, 0.0, _tangent(given[0]), 1.0, 0.0, 0.0)
    if name == "skewY" and count == 1:
        return (1.0, _tangent(given[0]), 0.0, 1.0, 0.0, 0.0)
    return None


def _tangent(angle_deg: float) -> float:
    return math.tan(math.radians(angle_deg))
