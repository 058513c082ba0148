"""Geometries as Skia paths at a frame."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import skia

from openmotion.model import (
    Boolean,
    Ellipse,
    Geometry,
    Morph,
    Number,
    Offset,
    Path,
    Polygon,
    Rect,
    Star,
    Superellipse,
    is_constant,
    number_at,
    point_at,
    values_in,
)
from openmotion.render.draw.figures import polygon, star, superellipse
from openmotion.render.draw.morph import morphed
from openmotion.render.draw.path_ops import combined, moved_outwards
from openmotion.render.draw.shared_path import SharedPath
from openmotion.render.matrix import Bounds
from openmotion.render.svg_path import parse_path

# One cubic for each corner of a superellipse with exponent 2.6: the handle length with which its
# middle lies on the curve, and how much further than a circle's corner it reaches for the same
# radius (so that it looks as round).
_HANDLE = (8 * 2 ** (-1 / 2.6) - 4) / 3
_REACH = 1.28


def outline(geometry: Geometry, frame: float) -> skia.Path:
    """The outline of a geometry at a frame; never to be changed by the caller."""
    return _OUTLINES[geometry.kind](geometry, frame)


def outline_box(geometry: Geometry, frame: float) -> Bounds:
    """The upright box around an outline at a frame."""
    bounds = outline(geometry, frame).getBounds()
    return Bounds(bounds.left(), bounds.top(), bounds.right(), bounds.bottom())


def is_fixed(geometry: Geometry) -> bool:
    """Whether an outline never changes."""
    return all(is_constant(value) for value in values_in(geometry))


def _path_outline(geometry: Path, _frame: float) -> skia.Path:
    return _svg_outline(geometry.data, geometry.scale, geometry.even_odd)


def _ellipse_outline(geometry: Ellipse, frame: float) -> skia.Path:
    return _ellipse(
        number_at(geometry.cx, frame),
        number_at(geometry.cy, frame),
        _size_at(geometry.rx, frame),
        _size_at(geometry.ry, frame),
    )


def _rect_outline(geometry: Rect, frame: float) -> skia.Path:
    return _rect(
        number_at(geometry.x, frame),
        number_at(geometry.y, frame),
        _size_at(geometry.width, frame),
        _size_at(geometry.height, frame),
        _size_at(geometry.radius, frame),
        geometry.smooth,
    )


def _superellipse_outline(geometry: Superellipse, frame: float) -> skia.Path:
    return superellipse(
        number_at(geometry.cx, frame),
        number_at(geometry.cy, frame),
        _size_at(geometry.rx, frame),
        _size_at(geometry.ry, frame),
        number_at(geometry.exponent, frame),
    )


def _polygon_outline(geometry: Polygon, frame: float) -> skia.Path:
    return polygon(
        number_at(geometry.cx, frame),
        number_at(geometry.cy, frame),
        geometry.sides,
        _size_at(geometry.radius, frame),
        number_at(geometry.roundness, frame),
        number_at(geometry.rotation_deg, frame),
    )


def _star_outline(geometry: Star, frame: float) -> skia.Path:
    return star(
        number_at(geometry.cx, frame),
        number_at(geometry.cy, frame),
        geometry.points,
        (_size_at(geometry.outer_radius, frame), _size_at(geometry.inner_radius, frame)),
        (number_at(geometry.outer_roundness, frame), number_at(geometry.inner_roundness, frame)),
        number_at(geometry.rotation_deg, frame),
    )


def _morph_outline(geometry: Morph, frame: float) -> skia.Path:
    before, after = outline(geometry.before, frame), outline(geometry.after, frame)
    return morphed(before, after, number_at(geometry.progress, frame))


def _boolean_outline(geometry: Boolean, frame: float) -> skia.Path:
    return combined(
        geometry.operation,
        tuple(
            (
                SharedPath(outline(part.geometry, frame)),
                *point_at(part.position, frame),
                number_at(part.scale, frame),
                number_at(part.rotation_deg, frame),
            )
            for part in geometry.parts
        ),
    )


def _offset_outline(geometry: Offset, frame: float) -> skia.Path:
    shared = SharedPath(outline(geometry.geometry, frame))
    return moved_outwards(shared, number_at(geometry.by_px, frame), geometry.join)


_OUTLINES: dict[str, Callable[[Any, float], skia.Path]] = {
    "boolean": _boolean_outline,
    "ellipse": _ellipse_outline,
    "morph": _morph_outline,
    "offset": _offset_outline,
    "path": _path_outline,
    "polygon": _polygon_outline,
    "rect": _rect_outline,
    "star": _star_outline,
    "superellipse": _superellipse_outline,
}


def _size_at(value: Number, frame: float) -> float:
    return max(0.0, number_at(value, frame))


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
