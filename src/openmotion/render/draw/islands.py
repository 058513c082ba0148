"""What of a picture holds anything: the rest need not be moved nor laid down."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.render.draw.sheet import Pixels
from openmotion.render.pixels.compiled import kernel, wide_rows

_CELL_PX = 16
# Handling one more part costs about as much as this many empty pixels of a larger one
# (own measurement: 40 us against 2.5 ns a pixel).
_PART_PX = 16_000
_MOST = 24


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a picture, its corner at (x, y) of the whole."""

    pixels: Pixels
    x: int
    y: int


Edges = tuple[int, int, int, int]
"""Left, top, right and bottom, half-open."""


def split(pixels: Pixels) -> tuple[Part, ...]:
    """The parts of a picture that hold anything, apart from each other, in copies.

    All that is left out is clear. Each part has a clear pixel on every side that is not the
    picture's own edge, so that it may be laid down through a matrix without a seam.
    """
    height, width = pixels.shape
    parts = []
    for left, top, right, bottom in _boxes(_filled_cells(pixels)):
        x, y = max(0, left * _CELL_PX - 1), max(0, top * _CELL_PX - 1)
        end_x, end_y = min(width, right * _CELL_PX + 1), min(height, bottom * _CELL_PX + 1)
        parts.append(Part(pixels[y:end_y, x:end_x].copy(), x, y))
    return tuple(parts)


def _filled_cells(pixels: Pixels) -> NDArray[np.uint8]:
    height, width = pixels.shape
    cells = np.zeros((-(-height // _CELL_PX), -(-width // _CELL_PX)), np.uint8)
    _mark(wide_rows(pixels), width, cells)
    return cells


def _boxes(cells: NDArray[np.uint8]) -> list[Edges]:
    """Boxes around what is filled, in cells, that do not touch each other."""
    _, _, found, _ = cv2.connectedComponentsWithStats(cv2.dilate(cells, np.ones((3, 3), np.uint8)))
    rows, columns = cells.shape
    boxes: list[Edges] = []
    for left, top, width, height in sorted(tuple(int(v) for v in row[:4]) for row in found[1:]):
        # What was put around each cell is taken away again.
        inner = cells[top : top + height, left : left + width]
        down, across = np.flatnonzero(inner.any(axis=1)), np.flatnonzero(inner.any(axis=0))
        boxes.append(
            (
                max(0, left + int(across[0])),
                max(0, top + int(down[0])),
                min(columns, left + int(across[-1]) + 1),
                min(rows, top + int(down[-1]) + 1),
            )
        )
    return _merged(boxes)


def _merged(boxes: list[Edges]) -> list[Edges]:
    """Boxes that lie apart; those are united for which that is cheaper than handling both."""
    while len(boxes) > 1:
        pairs = [
            (_wasted_px(one, other), index, place)
            for index, one in enumerate(boxes)
            for place, other in enumerate(boxes[:index])
        ]
        wasted, index, place = min(pairs)
        if wasted > _PART_PX and len(boxes) <= _MOST:
            return boxes
        both = _around(boxes[index], boxes[place])
        boxes = [box for at, box in enumerate(boxes) if at not in (index, place)]
        boxes.append(both)
    return boxes


def _wasted_px(one: Edges, other: Edges) -> int:
    """Pixels that the box around two holds and they do not; less than 0 if they touch."""
    if one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]:
        return -1
    return (_area(_around(one, other)) - _area(one) - _area(other)) * _CELL_PX * _CELL_PX


def _around(one: Edges, other: Edges) -> Edges:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def _area(box: Edges) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])


@kernel
def _mark(pixels: Pixels, width: int, cells: NDArray[np.uint8]) -> None:
    for j in range(pixels.shape[0]):
        row = cells[j // _CELL_PX]
        for cell in range(row.shape[0]):
            found = np.uint32(0)
            for pixel in pixels[j, cell * _CELL_PX : min(width, (cell + 1) * _CELL_PX)]:
                found |= pixel
            if found != 0:
                row[cell] = 1
