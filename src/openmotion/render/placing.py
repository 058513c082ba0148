"""Matrices as nine numbers, for the hundreds of parts of a text that move in each frame.

A placing takes a part from where it is set to where it stands, both in the layer's space. Numpy's
arrays would cost more to make than a glyph costs to draw.
"""

import math

import numpy as np

from openmotion.render.matrix import Bounds, Matrix

Placing = tuple[float, float, float, float, float, float, float, float, float]
"""A (3, 3) matrix row by row."""
STILL: Placing = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
_NEAR = 1e-3  # nearest w that still counts as in front of the eye


def then(first: Placing, second: Placing) -> Placing:
    """The placing that does one after the other."""
    if first is STILL:
        return second
    if second is STILL:
        return first
    a, b, c, d, e, f, g, h, i = second
    p, q, r, s, t, u, v, w, x = first
    if g == h == v == w == 0 and i == x == 1:
        return (
            a * p + b * s,
            a * q + b * t,
            a * r + b * u + c,
            d * p + e * s,
            d * q + e * t,
            d * r + e * u + f,
            0.0,
            0.0,
            1.0,
        )
    return (
        a * p + b * s + c * v,
        a * q + b * t + c * w,
        a * r + b * u + c * x,
        d * p + e * s + f * v,
        d * q + e * t + f * w,
        d * r + e * u + f * x,
        g * p + h * s + i * v,
        g * q + h * t + i * w,
        g * r + h * u + i * x,
    )


def shifted(dx: float, dy: float) -> Placing:
    """A move by so many pixels."""
    return (1.0, 0.0, dx, 0.0, 1.0, dy, 0.0, 0.0, 1.0)


def turned(
    pivot: tuple[float, float],
    *,
    scale: float = 1.0,
    rotation_deg: float = 0.0,
    skew_deg: float = 0.0,
    dx: float = 0.0,
    dy: float = 0.0,
) -> Placing:
    """Skewed, scaled and turned about a pivot, then moved."""
    x, y = pivot
    a, b, d, e = scale, 0.0, 0.0, scale
    if skew_deg:
        b = -scale * math.tan(math.radians(skew_deg))
    if rotation_deg:
        cos, sin = math.cos(math.radians(rotation_deg)), math.sin(math.radians(rotation_deg))
        a, b, d, e = cos * a, cos * b - sin * e, sin * a, sin * b + cos * e
    return (a, b, x - a * x - b * y + dx, d, e, y - d * x - e * y + dy, 0.0, 0.0, 1.0)


def tilted(
    pivot: tuple[float, float], *, tilt_x_deg: float, tilt_y_deg: float, distance_px: float
) -> Placing:
    """Turned out of the plane about axes through a pivot, seen from a distance before it."""
    x, y = pivot
    cos_x, sin_x = math.cos(math.radians(tilt_x_deg)), math.sin(math.radians(tilt_x_deg))
    cos_y, sin_y = math.cos(math.radians(tilt_y_deg)), math.sin(math.radians(tilt_y_deg))
    own = (
        cos_y,
        0.0,
        0.0,
        sin_x * sin_y,
        cos_x,
        0.0,
        cos_x * sin_y / distance_px,
        -sin_x / distance_px,
        1.0,
    )
    return then(then(shifted(-x, -y), own), shifted(x, y))


def matrix_of(placing: Placing) -> Matrix:
    """The placing as a (3, 3) float64 array."""
    return np.array(placing).reshape(3, 3)


def placed_box(placing: Placing, box: Bounds) -> Bounds:
    """The upright box around where a box lands."""
    a, b, c, d, e, f, g, h, i = placing
    if a == e == i == 1 and b == d == g == h == 0:
        return Bounds(box.x + c, box.y + f, box.right + c, box.bottom + f)
    if g == h == 0 and i == 1:
        x, y = (box.x + box.right) / 2, (box.y + box.bottom) / 2
        half_x, half_y = (box.right - box.x) / 2, (box.bottom - box.y) / 2
        x, y = a * x + b * y + c, d * x + e * y + f
        reach_x = abs(a) * half_x + abs(b) * half_y
        reach_y = abs(d) * half_x + abs(e) * half_y
        return Bounds(x - reach_x, y - reach_y, x + reach_x, y + reach_y)
    xs, ys = [], []
    for x, y in ((box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom)):
        w = max(g * x + h * y + i, _NEAR)
        xs.append((a * x + b * y + c) / w)
        ys.append((d * x + e * y + f) / w)
    return Bounds(min(xs), min(ys), max(xs), max(ys))
