"""Pictures that turn in space: a card with two faces, and a cube."""

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame, kernel, wide_rows
from openmotion.render.pixels.packed import scale_pixel
from openmotion.render.pixels.resample import shrink
from openmotion.render.pixels.transitions.ambient import paint_ambient
from openmotion.render.pixels.transitions.curves import in_out_cubic
from openmotion.render.pixels.transitions.moves import travel, unit_of
from openmotion.render.pixels.warp import warp

_EYE = 1.5  # distance of the eye, in lengths of the side that turns
_SHADE = 0.4  # how much light a face loses that stands edge-on
_SMALLER = 0.14  # a card steps back while it turns
_CUBE_SMALLER = 0.2
_RADIUS_PX = 40.0
_AMBIENT = 0.14
_JUMP_DEG = 8.0  # a card passes over the moment in which it would be a line
# Faces that cover less of the frame than this are drawn from half or a quarter of their pixels.
_HALF, _QUARTER = 0.5, 0.22


class _Face(NamedTuple):
    """How a face stands: turned by an angle, so far in front of the axis that it turns about."""

    angle: float
    arm: float
    scale: float


def card_flip(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """The first is the face of a card that turns over; on its back is the second."""
    del seed
    turned = in_out_cubic(p)
    jump = math.radians(_JUMP_DEG)
    angle = (math.pi - 2 * jump) * turned + (2 * jump if turned >= 0.5 else 0.0)
    lift = math.sin(angle)
    paint_ambient(outgoing, incoming, dst, turned, _AMBIENT)
    if turned < 0.5:
        frame, face = outgoing, _Face(-angle, 0.0, 1 - _SMALLER * lift)
    else:
        frame, face = incoming, _Face(math.pi - angle, 0.0, 1 - _SMALLER * lift)
    _lay_face(transition, frame, dst, face, radius=_RADIUS_PX * min(1.0, 3 * lift))


def cube(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """Both are sides of a cube that turns by a quarter."""
    del seed
    turned = in_out_cubic(p)
    angle = math.pi / 2 * turned
    scale = 1 - _CUBE_SMALLER * math.sin(math.pi * turned)
    paint_ambient(outgoing, incoming, dst, turned, _AMBIENT)
    for frame, at in ((outgoing, -angle), (incoming, math.pi / 2 - angle)):
        _lay_face(transition, frame, dst, _Face(at, 0.5, scale), radius=0.0)


def _lay_face(
    transition: Transition, frame: Frame, dst: Frame, face: _Face, *, radius: float
) -> None:
    height, width = dst.shape
    step_x, step_y = travel(transition)
    across = step_x != 0
    # Positive angles stand on the side that the incoming one comes from.
    angle = face.angle * -(step_x + step_y)
    matrix = _matrix(width, height, angle, face, across=across)
    seen = _seen_share(matrix, width, height)
    if seen <= 0:
        return
    factor = 4 if seen < _QUARTER else 2 if seen < _HALF else 1
    columns, rows = (factor, 1) if across else (1, factor)
    small = shrink(frame, columns, rows) if factor > 1 else frame
    shaded = np.empty(small.shape, np.uint32)
    keep = np.uint32(round(255 * (1 - _SHADE * (1 - abs(math.cos(face.angle))))))
    corner = radius * unit_of(dst)
    _make_face(
        wide_rows(small),
        shaded,
        keep,
        np.float32(max(corner / columns, 0.01)),
        np.float32(max(corner / rows, 0.01)),
    )
    warp(dst, shaded, matrix @ np.diag([columns, rows, 1.0]))


def _seen_share(matrix: NDArray[np.float64], width: int, height: int) -> float:
    """The area of a face as it is seen, in areas of the frame; below 0 from behind."""
    corners = [matrix @ (x, y, 1.0) for x, y in ((0, 0), (width, 0), (width, height), (0, height))]
    places = [(x / w, y / w) for x, y, w in corners]
    double = sum(
        x * next_y - next_x * y
        for (x, y), (next_x, next_y) in zip(places, places[1:] + places[:1], strict=True)
    )
    return float(double / (2 * width * height))


def _matrix(
    width: int, height: int, angle: float, face: _Face, *, across: bool
) -> NDArray[np.float64]:
    length = width if across else height
    eye, arm = _EYE * length, face.arm * length
    sin, cos = math.sin(angle), math.cos(angle)
    # A point at t along the turning side lands at arm sin + t cos, arm - arm cos + t sin deep.
    # In a frame around its middle, x y w with w = 1 + depth / eye.
    deep = (arm - arm * cos) / eye
    if across:
        face_matrix = [[cos, 0, arm * sin], [0, 1, 0], [sin / eye, 0, 1 + deep]]
    else:
        face_matrix = [[1, 0, 0], [0, cos, arm * sin], [0, sin / eye, 1 + deep]]
    middle = np.array([[1, 0, width / 2], [0, 1, height / 2], [0, 0, 1]])
    back = np.array([[1, 0, -width / 2], [0, 1, -height / 2], [0, 0, 1]])
    size = np.diag([face.scale, face.scale, 1.0])
    return np.asarray(middle @ size @ np.array(face_matrix) @ back)


@kernel
def _make_face(
    frame: Frame, face: Frame, keep: np.uint32, radius_x: np.float32, radius_y: np.float32
) -> None:
    # The picture with less light and round corners, premultiplied.
    height, width = face.shape
    half, zero, one, full = np.float32(0.5), np.float32(0), np.float32(1), np.float32(255)
    opaque = np.uint32(0xFF000000)
    for j in range(height):
        row, out = frame[j, :width], face[j]
        for i in range(width):
            out[i] = scale_pixel(row[i], keep) | opaque
        y = min(np.float32(j) + half, np.float32(height) - half - np.float32(j))
        if y >= radius_y:
            continue
        dy = (radius_y - y) / radius_y
        for k in range(min(width // 2, int(radius_x) + 1)):
            dx = max(radius_x - np.float32(k) - half, zero) / radius_x
            far = np.sqrt(dx * dx + dy * dy)
            cover = min(max((one - far) * radius_x + half, zero), one)
            share = np.uint32(np.int32(cover * full))
            out[k] = scale_pixel(out[k], share)
            out[width - 1 - k] = scale_pixel(out[width - 1 - k], share)
