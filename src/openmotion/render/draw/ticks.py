"""Many short lines apart from each other, such as the ticks of a dial, drawn by a kernel.

Skia sorts all edges of a path at once: rings of a hundred ticks cost it a millisecond each.
"""

import math

import numpy as np
import skia
from numpy.typing import NDArray

from openmotion.model import ShapeLayer, Solid
from openmotion.render.draw.outline import is_fixed, outline
from openmotion.render.draw.sheet import Sheet
from openmotion.render.matrix import Matrix, is_flat
from openmotion.render.pixels.compiled import kernel, wide_rows
from openmotion.render.pixels.packed import over_pixel, pack, scale_pixel

_LEAST = 12  # fewer lines are quicker as a path
_THINNEST_PX = 1.0
_SKEW = 1e-6

Lines = NDArray[np.float64]
"""(n, 4) float64: x and y of both ends."""


def ticks_of(layer: ShapeLayer) -> Lines | None:
    """The lines that a shape is made of, if it may be drawn as ticks; else None."""
    stroke = layer.stroke
    if (
        stroke is None
        or layer.fill is not None
        or layer.trim is not None
        or layer.tint is not None
        or layer.repeater is not None
        or stroke.dash
        or stroke.tapers
        or stroke.cap != "round"
        or not isinstance(stroke.paint, Solid)
        or not isinstance(stroke.width_px, int | float)
        or not is_fixed(layer.geometry)
    ):
        return None
    lines = _lines(outline(layer.geometry, 0))
    if lines is None or not _are_apart(lines, stroke.width_px + 2):
        return None
    return lines


def draw_ticks(
    sheet: Sheet, layer: ShapeLayer, lines: Lines, matrix: Matrix, opacity: float
) -> bool:
    """Draw a shape's ticks; False if its matrix or the sheet's cuts ask for a path."""
    stroke = layer.stroke
    (a, b, c), (d, e, f), _ = sheet.local(matrix).tolist()
    scale = math.hypot(a, d)
    if (
        sheet.cuts
        or stroke is None
        or not isinstance(stroke.paint, Solid)
        or not isinstance(stroke.width_px, int | float)
        or not is_flat(matrix)
        or abs(a * b + d * e) > _SKEW * scale * scale
        or abs(math.hypot(b, e) - scale) > _SKEW * scale
        or stroke.width_px * scale < _THINNEST_PX
    ):
        return False
    x, y = lines[:, 0::2], lines[:, 1::2]
    placed = np.empty(lines.shape, np.float32)
    placed[:, 0::2] = a * x + b * y + c
    placed[:, 1::2] = d * x + e * y + f
    height, width = sheet.pixels.shape
    radius = np.float32(stroke.width_px * scale / 2)
    _draw(
        wide_rows(sheet.pixels), height, width, placed, radius, pack(stroke.paint.colour, opacity)
    )
    return True


def _lines(path: skia.Path) -> Lines | None:
    """The lines of a path that holds nothing else; None for any other path."""
    count = path.countPoints()
    if count < 2 * _LEAST or count % 2 or path.countVerbs() != count:
        return None
    if path.getSegmentMasks() != skia.Path.kLine_SegmentMask:
        return None
    for index, (verb, _) in enumerate(skia.Path.RawIter(path)):
        wanted = skia.Path.kLine_Verb if index % 2 else skia.Path.kMove_Verb
        if index < count and verb != wanted:
            return None
    points = [path.getPoint(index) for index in range(count)]
    return np.array([(point.x(), point.y()) for point in points]).reshape(-1, 4)


def _are_apart(lines: Lines, least: float) -> bool:
    """Whether no two of the lines come nearer to each other than that."""
    one, other = _neighbours(lines, least)
    if _any_cross(lines[one], lines[other]):
        return False
    start, along = lines[one, :2], lines[one, 2:] - lines[one, :2]
    length = np.maximum((along**2).sum(-1), 1e-12)
    for points in (lines[other, :2], lines[other, 2:]):
        share = (((points - start) * along).sum(-1) / length).clip(0, 1)
        if (np.hypot(*(points - start - share[:, None] * along).T) < least).any():
            return False
    return True


def _neighbours(lines: Lines, least: float) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Pairs of lines, both ways round, that may come as near; of long ones these are all."""
    middle = (lines[:, :2] + lines[:, 2:]) / 2
    reach = np.hypot(*(lines[:, 2:] - lines[:, :2]).T).max() + least
    near = np.ones((len(lines), len(lines)), bool)
    for axis in (0, 1):
        near &= np.abs(middle[:, None, axis] - middle[None, :, axis]) <= reach
    np.fill_diagonal(near, val=False)
    one, other = np.nonzero(near)
    return one, other


def _any_cross(lines: Lines, others: Lines) -> bool:
    """Whether any of the lines crosses the other one at the same index."""

    def side(one: Lines, at: NDArray[np.float64]) -> NDArray[np.float64]:
        # On which side of each line a point lies.
        first, second = one[:, 2:] - one[:, :2], at - one[:, :2]
        found: NDArray[np.float64] = np.sign(
            first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]
        )
        return found

    parted = side(lines, others[:, :2]) * side(lines, others[:, 2:]) < 0
    crossed = side(others, lines[:, :2]) * side(others, lines[:, 2:]) < 0
    return bool((parted & crossed).any())


@kernel
def _draw(
    dst: NDArray[np.uint32],
    height: int,
    width: int,
    lines: NDArray[np.float32],
    radius: np.float32,
    pixel: np.uint32,
) -> None:
    half, zero, one = np.float32(0.5), np.float32(0), np.float32(1)
    reach = radius + half
    for k in range(lines.shape[0]):
        x0, y0, x1, y1 = lines[k, 0], lines[k, 1], lines[k, 2], lines[k, 3]
        left = max(0, int(np.floor(min(x0, x1) - reach)))
        right = min(width, int(np.ceil(max(x0, x1) + reach)))
        top = max(0, int(np.floor(min(y0, y1) - reach)))
        bottom = min(height, int(np.ceil(max(y0, y1) + reach)))
        dx, dy = x1 - x0, y1 - y0
        turns = one / max(dx * dx + dy * dy, np.float32(1e-12))
        # Of each row only what lies this near to the endless line, and a pixel more.
        steep = abs(dy) > np.float32(0.01) * abs(dx)
        lean = dx / dy if steep else zero
        wide = reach * np.sqrt(one + lean * lean) + np.float32(1)
        for j in range(top, bottom):
            py = np.float32(np.float32(j) + half - y0)
            first, last = left, right
            if steep:
                middle = x0 + py * lean - half
                first = max(left, int(np.floor(middle - wide)))
                last = min(right, int(np.ceil(middle + wide)) + 1)
            for i in range(first, last):
                px = np.float32(np.float32(i) + half - x0)
                share = min(max((px * dx + py * dy) * turns, zero), one)
                away_x, away_y = px - share * dx, py - share * dy
                away = away_x * away_x + away_y * away_y
                if away < reach * reach:
                    cover = min(reach - np.sqrt(away), one)
                    above = scale_pixel(pixel, np.uint32(cover * np.float32(255) + half))
                    dst[j, i] = over_pixel(dst[j, i], above)
