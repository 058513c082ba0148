"""Flat 3 by 3 matrices: where a layer's own plane lands in its parent's pixels.

A matrix is a (3, 3) float64 array that takes column vectors (x, y, 1); the last row is
(0, 0, 1) unless something is tilted.
"""

import math
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Box, Camera, Transform, number_at, point_at

Matrix = NDArray[np.float64]
_AT_REST = Transform()
_FARTHEST = 1e12  # pixels; what lies beyond is not told apart
_NEAREST_PX = 1.0  # an eye closer to the plane sees nothing of it
_DEEPEST = 20.0
_NEAR = 1e-3  # nearest w that still counts as in front of the eye


class Bounds(NamedTuple):
    """An upright rectangle by its edges; lighter than a model's `Box`, for use in each frame."""

    x: float
    y: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From the left edge to the right one."""
        return self.right - self.x

    @property
    def height(self) -> float:
        """From the top edge to the bottom one."""
        return self.bottom - self.y

    @property
    def centre(self) -> tuple[float, float]:
        """The middle."""
        return (self.x + self.right) / 2, (self.y + self.bottom) / 2


def bounds_of(box: Box) -> Bounds:
    """A model's box by its edges."""
    return Bounds(box.x, box.y, box.right, box.bottom)


def identity() -> Matrix:
    """The matrix that leaves every point where it is."""
    return np.eye(3)


def shift(x: float, y: float) -> Matrix:
    """A move by so many pixels."""
    return np.array(((1.0, 0.0, x), (0.0, 1.0, y), (0.0, 0.0, 1.0)))


def transform_matrix(transform: Transform, frame: float) -> Matrix:
    """A layer's own space in its parent's at a frame (fractions allowed).

    position + perspective(tilt(rotate(scale(p - anchor)))), then `within`; of the tilts the one
    about the vertical axis comes first.
    """
    if transform.within is not None:
        carried = transform_matrix(transform.within, frame)
        return _bounded(carried @ _own_matrix(transform, frame))
    return _own_matrix(transform, frame)


def _own_matrix(transform: Transform, frame: float) -> Matrix:
    ax, ay = point_at(transform.anchor, frame)
    px, py = point_at(transform.position, frame)
    scale = number_at(transform.scale, frame)
    sx, sy = point_at(transform.stretch, frame)
    sx, sy = sx * scale, sy * scale
    turn = number_at(transform.rotation_deg, frame)
    if turn:
        cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        a, b, c, d = cos * sx, -sin * sy, sin * sx, cos * sy
    else:
        a, b, c, d = sx, 0.0, 0.0, sy
    e, f = -a * ax - b * ay, -c * ax - d * ay
    tilt_x = number_at(transform.tilt_x_deg, frame)
    tilt_y = number_at(transform.tilt_y_deg, frame)
    if not tilt_x and not tilt_y:
        return np.array(((a, b, e + px), (c, d, f + py), (0.0, 0.0, 1.0)))
    flat = np.array(((a, b, e), (c, d, f), (0.0, 0.0, 1.0)))
    place = shift(px, py)
    return np.asarray(place @ _tilt(tilt_x, tilt_y, transform.distance_px) @ flat)


def _bounded(matrix: Matrix) -> Matrix:
    """A matrix far from where floats end: parents of parents may each be a million times larger."""
    return np.asarray(np.clip(matrix, -_FARTHEST, _FARTHEST))


def rests(transform: Transform) -> bool:
    """Whether a transform changes nothing, at any frame."""
    if transform is _AT_REST:
        return True
    # Most layers have a place of their own: it tells at once, without comparing whole models.
    return transform.position == _AT_REST.position and transform == _AT_REST


def camera_matrix(
    camera: Camera, frame: float, depth: float = 1.0, z: float = 0.0
) -> Matrix | None:
    """A camera's move for a layer that takes `depth` of it; None when it does nothing.

    Args:
        camera: of the scene.
        frame: on the scene's clock.
        depth: how much of the move the layer takes.
        z: how far behind the scene's plane the layer stands, pixels.
    """
    if depth == 0:
        return None
    orbit_x = number_at(camera.orbit_x_deg, frame) * depth
    orbit_y = number_at(camera.orbit_y_deg, frame) * depth
    flat = _flat_camera_matrix(camera, frame, depth)
    if not z and not orbit_x and not orbit_y:
        return flat
    fx, fy = camera.focus
    seen = _seen_plane(orbit_x, orbit_y, z, camera.distance_px)
    held = shift(fx, fy) @ seen @ shift(-fx, -fy)
    return np.asarray(held if flat is None else flat @ held)


def _deepened(zoom: float, power: float) -> float:
    """A zoom to a power; tiny ones to negative powers end where everything is far away."""
    try:
        return float(min(zoom**power, _FARTHEST))
    except OverflowError:
        return _FARTHEST


def _flat_camera_matrix(camera: Camera, frame: float, depth: float) -> Matrix | None:
    zoom = number_at(camera.zoom, frame)
    pan_x, pan_y = point_at(camera.pan, frame)
    turn = number_at(camera.rotation_deg, frame)
    if zoom == 1 and not turn and not pan_x and not pan_y:
        return None
    # Depths are meant near 1; beyond, powers would leave what floats can hold.
    power = min(max(depth, -_DEEPEST), _DEEPEST)
    zoom = _deepened(zoom, power) if zoom > 0 else zoom
    cos = math.cos(math.radians(turn * depth)) * zoom
    sin = math.sin(math.radians(turn * depth)) * zoom
    fx, fy = camera.focus
    return np.array(
        (
            (cos, -sin, fx - cos * fx + sin * fy + pan_x * depth),
            (sin, cos, fy - sin * fx - cos * fy + pan_y * depth),
            (0.0, 0.0, 1.0),
        )
    )


def is_flat(matrix: Matrix) -> bool:
    """Whether a matrix has no perspective."""
    return bool(matrix[2, 0] == 0 and matrix[2, 1] == 0)


def mean_scale(matrix: Matrix, x: float = 0.0, y: float = 0.0) -> float:
    """How many pixels one unit is long at a point, averaged over directions."""
    (a, b, _), (c, d, _), (g, h, i) = matrix.tolist()
    if g == 0 and h == 0:
        return float(math.sqrt(abs(a * d - b * c)) / abs(i))
    px, py, pw = (matrix @ (x, y, 1.0)).tolist()
    pw = max(pw, _NEAR)
    px, py = px / pw, py / pw
    area = (a - px * g) * (d - py * h) - (b - px * h) * (c - py * g)
    return float(math.sqrt(abs(area)) / pw)


def map_points(matrix: Matrix, points: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Where points land; those behind the eye are held just before it."""
    (a, b, c), (d, e, f), (g, h, i) = matrix.tolist()
    landed = []
    for x, y in points:
        w = max(g * x + h * y + i, _NEAR)
        landed.append(((a * x + b * y + c) / w, (d * x + e * y + f) / w))
    return landed


def map_box(matrix: Matrix, box: Box | Bounds) -> Bounds:
    """The upright box around where a box lands."""
    (a, b, c), (d, e, f), (g, h, _) = matrix.tolist()
    left, top, right, bottom = box.x, box.y, box.right, box.bottom
    if b == d == g == h == 0:
        xs, ys = (a * left + c, a * right + c), (e * top + f, e * bottom + f)
        return Bounds(min(xs), min(ys), max(xs), max(ys))
    return around(map_points(matrix, ((left, top), (right, top), (right, bottom), (left, bottom))))


def around(points: Iterable[tuple[float, float]]) -> Bounds:
    """The upright box around points."""
    xs, ys = zip(*points, strict=True)
    return Bounds(min(xs), min(ys), max(xs), max(ys))


def union(boxes: Iterable[Bounds | None]) -> Bounds | None:
    """The upright box around boxes; None around none."""
    held = [box for box in boxes if box is not None]
    if not held:
        return None
    return Bounds(
        min(box.x for box in held),
        min(box.y for box in held),
        max(box.right for box in held),
        max(box.bottom for box in held),
    )


def grown(box: Box | Bounds, by: float) -> Bounds:
    """The box with so many pixels more on every side."""
    return Bounds(box.x - by, box.y - by, box.right + by, box.bottom + by)


def holds(outer: Bounds, inner: Bounds) -> bool:
    """Whether a box lies in another one."""
    return (
        inner.x >= outer.x
        and inner.y >= outer.y
        and inner.right <= outer.right
        and inner.bottom <= outer.bottom
    )


def _seen_plane(orbit_x_deg: float, orbit_y_deg: float, z: float, distance: float) -> Matrix:
    """A plane `z` behind the origin, seen by an eye that went around the origin."""
    distance = max(distance, _NEAREST_PX)
    cos_x, sin_x = math.cos(math.radians(orbit_x_deg)), math.sin(math.radians(orbit_x_deg))
    cos_y, sin_y = math.cos(math.radians(orbit_y_deg)), math.sin(math.radians(orbit_y_deg))
    # The world turns the other way: first about the vertical axis, then about the horizontal one.
    return np.array(
        (
            (cos_y, 0.0, sin_y * z),
            (sin_x * sin_y, cos_x, -sin_x * cos_y * z),
            (-cos_x * sin_y / distance, sin_x / distance, 1.0 + cos_x * cos_y * z / distance),
        )
    )


def _tilt(tilt_x_deg: float, tilt_y_deg: float, distance: float) -> Matrix:
    """Turn the plane about both axes and look at it from `distance` in front of the origin."""
    distance = max(distance, _NEAREST_PX)
    cos_x, sin_x = math.cos(math.radians(tilt_x_deg)), math.sin(math.radians(tilt_x_deg))
    cos_y, sin_y = math.cos(math.radians(tilt_y_deg)), math.sin(math.radians(tilt_y_deg))
    return np.array(
        (
            (cos_y, 0.0, 0.0),
            (sin_x * sin_y, cos_x, 0.0),
            (cos_x * sin_y / distance, -sin_x / distance, 1.0),
        )
    )
