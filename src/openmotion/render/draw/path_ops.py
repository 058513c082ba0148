"""Outlines joined into one, and outlines moved outwards or inwards."""

import math
from functools import lru_cache

import numpy as np
import skia
from numpy.typing import NDArray

from openmotion.render.draw.contours import Contour, add_contour, contours_of
from openmotion.render.draw.paint import JOINS
from openmotion.render.draw.shared_path import SharedPath
from openmotion.render.draw.tangle import check_tangle

_OPERATIONS = {
    "union": skia.PathOp.kUnion_PathOp,
    "difference": skia.PathOp.kDifference_PathOp,
    "intersection": skia.PathOp.kIntersect_PathOp,
    "exclusion": skia.PathOp.kXOR_PathOp,
}
_LEAST_PX, _FURTHEST_PX = 1e-3, 2000.0
_DOT_PX = 0.02  # smaller outlines are nothing yet, or no more
_FINER = 4.0  # curves stay smooth at so many times their size
_NEAR_SHARE, _NEAR_PX = 0.002, 0.06  # how much a contour may lie too near
_PROBES = (64, 512)  # points along a contour
_MOST_JOINED, _MOST_MOVED = 100_000, 5_000  # pairs of segments that lie over each other

Placed = tuple[SharedPath, float, float, float, float]
"""An outline, its x and y, its scale, and its turn in degrees."""


@lru_cache(maxsize=256)
def combined(operation: str, parts: tuple[Placed, ...]) -> skia.Path:
    """What outlines make together; where Skia finds no answer, what was found so far.

    Raises:
        InvalidComposition: their segments cross too often.
    """
    result, *others = (_placed(part) for part in parts)
    for path in others:
        if _is_dot(result) or _is_dot(path):
            result = _with_dot(result, path, operation)
            continue
        check_tangle([result, path], _MOST_JOINED)
        try:
            result = skia.Op(result, path, _OPERATIONS[operation])
        except RuntimeError:
            continue
    return result


@lru_cache(maxsize=256)
def moved_outwards(shared: SharedPath, by_px: float, join: str) -> skia.Path:
    """An outline grown by so many pixels, shrunk by a negative number.

    Raises:
        InvalidComposition: its segments cross too often.
    """
    path = shared.path
    by_px = min(_FURTHEST_PX, max(-_FURTHEST_PX, by_px))
    if abs(by_px) < _LEAST_PX:
        return path
    bounds = path.getBounds()
    if _is_dot(path):
        return path
    if by_px < 0 and min(bounds.width(), bounds.height()) <= -2 * by_px:
        return skia.Path()
    check_tangle([path], _MOST_MOVED)
    border = skia.Path()
    paint = skia.Paint(Style=skia.Paint.kStroke_Style, StrokeWidth=2 * abs(by_px))
    paint.setStrokeJoin(JOINS[join])
    closed = _closed(path)
    paint.getFillPath(closed, border, None, _FINER)
    check_tangle([closed, border], _MOST_JOINED)
    operation = skia.PathOp.kUnion_PathOp if by_px > 0 else skia.PathOp.kDifference_PathOp
    try:
        return _far_enough(skia.Op(closed, border, operation), closed, abs(by_px))
    except RuntimeError:
        return path


def _far_enough(path: skia.Path, source: skia.Path, by_px: float) -> skia.Path:
    """The contours that lie as far from where they came from as they should.

    Where a curve is tighter than a line along it is wide, Skia's outline of that line turns inside
    out and leaves holes in what it should cover.
    """
    found = contours_of(path)
    places = [item.points(_places(item)) for item in contours_of(source)]
    if not found or not places:
        return path
    there = np.concatenate(places)
    kept = skia.Path()
    kept.setFillType(path.getFillType())
    for item in found:
        here = item.points(_places(item))
        apart = np.hypot(*np.moveaxis(here[:, None] - there[None, :], -1, 0)).min(axis=1)
        if apart.max() >= by_px - (_NEAR_SHARE * by_px + _NEAR_PX):
            add_contour(kept, item)
    return kept


def _places(item: Contour) -> NDArray[np.float64]:
    count = int(min(_PROBES[1], max(_PROBES[0], item.length)))
    return np.arange(count) / count


def _is_dot(path: skia.Path) -> bool:
    bounds = path.getBounds()
    return bool(max(bounds.width(), bounds.height()) <= _DOT_PX)


def _with_dot(first: skia.Path, second: skia.Path, operation: str) -> skia.Path:
    """What two outlines make together if one of them is nothing."""
    if operation == "intersection":
        return skia.Path()
    if operation == "difference" or _is_dot(second):
        return first
    return second


def _placed(part: Placed) -> skia.Path:
    shared, x, y, scale, turn = part
    if not (x or y or turn) and scale == 1:
        return shared.path
    cos, sin = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale
    placed = skia.Path(shared.path)
    placed.transform(skia.Matrix.MakeAll(cos, -sin, x, sin, cos, y, 0, 0, 1))
    return placed


def _closed(path: skia.Path) -> skia.Path:
    """The outline with every contour closed."""
    closed = skia.Path()
    closed.setFillType(path.getFillType())
    walk = skia.Path.Iter(path, forceClose=True)
    while True:
        verb, points = walk.next()
        if verb == skia.Path.kDone_Verb:
            return closed
        if verb == skia.Path.kMove_Verb:
            closed.moveTo(points[0])
        elif verb == skia.Path.kLine_Verb:
            closed.lineTo(points[1])
        elif verb == skia.Path.kQuad_Verb:
            closed.quadTo(points[1], points[2])
        elif verb == skia.Path.kConic_Verb:
            closed.conicTo(points[1], points[2], walk.conicWeight())
        elif verb == skia.Path.kCubic_Verb:
            closed.cubicTo(points[1], points[2], points[3])
        else:
            closed.close()
