"""Copies of a shape: where each stands and how much of it is seen."""

import math
from typing import NamedTuple

import numpy as np

from openmotion.model import Repeater, number_at, point_at
from openmotion.render.matrix import Bounds, Matrix, map_box, union

_MOST = 1000


class Copy(NamedTuple):
    """One copy: its matrix within the layer's space, and its opacity 0..1."""

    matrix: Matrix
    opacity: float


def copies_of(repeater: Repeater, frame: float) -> list[Copy]:
    """The copies at a frame, in the order of painting."""
    wanted = min(float(_MOST), max(0.0, number_at(repeater.copies, frame)))
    count = math.ceil(wanted)
    first, last = (
        min(1.0, max(0.0, number_at(value, frame)))
        for value in (repeater.opacity_start, repeater.opacity_end)
    )
    offset = number_at(repeater.offset, frame)
    anchor = point_at(repeater.anchor, frame)
    step = point_at(repeater.position, frame)
    turn = math.radians(number_at(repeater.rotation_deg, frame))
    scale = max(1e-6, number_at(repeater.scale, frame))
    found = []
    for index in range(count):
        opacity = first + (last - first) * (index / max(1, count - 1))
        if index == count - 1:
            opacity *= wanted - index
        found.append(Copy(_matrix(index + offset, anchor, step, turn, scale), opacity))
    return found[::-1] if repeater.order == "below" else found


def copies_box(copies: list[Copy], box: Bounds) -> Bounds | None:
    """The upright box around all copies of what a box holds."""
    return union(map_box(copy.matrix, box) for copy in copies)


def _matrix(
    steps: float,
    anchor: tuple[float, float],
    step: tuple[float, float],
    turn: float,
    scale: float,
) -> Matrix:
    size = math.exp(max(-20.0, min(20.0, steps * math.log(scale))))
    cos, sin = math.cos(turn * steps) * size, math.sin(turn * steps) * size
    x, y = anchor
    return np.array(
        (
            (cos, -sin, x - cos * x + sin * y + steps * step[0]),
            (sin, cos, y - sin * x - cos * y + steps * step[1]),
            (0.0, 0.0, 1.0),
        )
    )
