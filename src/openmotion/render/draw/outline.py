"""Geometries as Skia paths at a frame."""

from functools import lru_cache

import skia

from openmotion.model import Ellipse, Geometry, Number, Path, Trim, is_constant, number_at
from openmotion.render.draw.svg_path import parse_path
from openmotion.render.matrix import Bounds

# One cubic for each corner of a superellipse with exponent 2.6: the handle length with which its
# middle lies on the curve, and how much further than a circle's corner it reaches for the same
# radius (so that it looks as round).
_HANDLE = (8 * 2 ** (-1 / 2.6) - 4) / 3
_REACH = 1.28


def outline(geometry: Geometry, frame: float) -> skia.Path:
    """The outline of a geometry at a frame; never to be changed by the caller."""
    if isinstance(geometry, Path):
        return _svg_outline(geometry.data, geometry.scale, geometry.even_odd)
    if isinstance(geometry, Ellipse):
        return _ellipse(
            number_at(geometry.cx, frame),
            number_at(geometry.cy, frame),
            max(0.0, number_at(geometry.rx, frame)),
            max(0.0, number_at(geometry.ry, frame)),
        )
    return _rect(
        number_at(geometry.x, frame),
        number_at(geometry.y, frame),
        max(0.0, number_at(geometry.width, frame)),
        max(0.0, number_at(geometry.height, frame)),
        max(0.0, number_at(geometry.radius, frame)),
        geometry.smooth,
    )


def outline_box(geometry: Geometry, frame: float) -> Bounds:
    """The upright box around an outline at a frame."""
    bounds = outline(geometry, frame).getBounds()
    return Bounds(bounds.left(), bounds.top(), bounds.right(), bounds.bottom())


def is_fixed(geometry: Geometry) -> bool:
    """Whether an outline never changes."""
    if isinstance(geometry, Path):
        return True
    parts: tuple[Number, ...]
    if isinstance(geometry, Ellipse):
        parts = (geometry.cx, geometry.cy, geometry.rx, geometry.ry)
    else:
        parts = (geometry.x, geometry.y, geometry.width, geometry.height, geometry.radius)
    return all(is_constant(part) for part in parts)


def trimmed(path: skia.Path, trim: Trim, frame: float) -> skia.Path | None:
    """The part of an outline that is drawn at a frame; None if nothing is left."""
    start = min(1.0, max(0.0, number_at(trim.start, frame)))
    end = min(1.0, max(0.0, number_at(trim.end, frame)))
    if end <= start:
        return None
    if start == 0 and end == 1:
        return path
    contours = _contours(path)
    total = sum(length for _, length in contours)
    part = skia.Path()
    part.setFillType(path.getFillType())
    passed = 0.0
    for measure, length in contours:
        if trim.together:
            low, high = start * length, end * length
        else:
            low, high = start * total - passed, end * total - passed
            passed += length
        low, high = max(0.0, low), min(length, high)
        if high > low:
            # A segment takes the place of what its path held before.
            piece = skia.Path()
            measure.getSegment(low, high, piece, startWithMoveTo=True)
            part.addPath(piece)
    return None if part.isEmpty() else part


def _contours(path: skia.Path) -> list[tuple[skia.PathMeasure, float]]:
    """A measure for each contour with its length; contours without length are left out."""
    found = []
    count = _count(path)
    for index in range(count):
        measure = skia.PathMeasure(path, forceClosed=False)
        for _ in range(index):
            measure.nextContour()
        length = measure.getLength()
        if length > 0:
            found.append((measure, length))
    return found


def _count(path: skia.Path) -> int:
    measure = skia.PathMeasure(path, forceClosed=False)
    count = 1
    while measure.nextContour():
        count += 1
    return count


@lru_cache(maxsize=512)
def _svg_outline(data: str, scale: float, even_odd: bool) -> skia.Path:
    path = parse_path(data)
    if scale != 1:
        path.transform(skia.Matrix.Scale(scale, scale))
    if even_odd:
        path.setFillType(skia.PathFillType.kEvenOdd)
    return path


@lru_cache(maxsize=1024)
def _ellipse(cx: float, cy: float, rx: float, ry: float) -> skia.Path:
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(cx - rx, cy - ry, cx + rx, cy + ry))
    return path


@lru_cache(maxsize=1024)
def _rect(
    x: float, y: float, width: float, height: float, radius: float, smooth: bool
) -> skia.Path:
    path = skia.Path()
    radius = min(radius, width / 2, height / 2)
    area = skia.Rect.MakeXYWH(x, y, width, height)
    if radius <= 0:
        path.addRect(area)
    elif not smooth:
        path.addRRect(skia.RRect.MakeRectXY(area, radius, radius))
    else:
        _add_superellipse(path, x, y, width, height, radius)
    return path


def _add_superellipse(
    path: skia.Path, x: float, y: float, width: float, height: float, radius: float
) -> None:
    reach_x = min(radius * _REACH, width / 2)
    reach_y = min(radius * _REACH, height / 2)
    right, bottom = x + width, y + height
    near_x, near_y = reach_x * (1 - _HANDLE), reach_y * (1 - _HANDLE)
    path.moveTo(x + reach_x, y)
    path.lineTo(right - reach_x, y)
    path.cubicTo(right - near_x, y, right, y + near_y, right, y + reach_y)
    path.lineTo(right, bottom - reach_y)
    path.cubicTo(right, bottom - near_y, right - near_x, bottom, right - reach_x, bottom)
    path.lineTo(x + reach_x, bottom)
    path.cubicTo(x + near_x, bottom, x, bottom - near_y, x, bottom - reach_y)
    path.lineTo(x, y + reach_y)
    path.cubicTo(x, y + near_y, x + near_x, y, x + reach_x, y)
    path.close()
