"""Superellipses, polygons and stars as Skia paths."""

import math
from functools import lru_cache

import skia

_TURNS = 9  # curves for each quarter of a superellipse
_CHORDS = 48  # lines for each quarter of one with hollow sides
_HOLLOW = 1.1  # exponents up to this have sides too straight or hollow for even turns
_EXPONENTS = (0.3, 40.0)
_EVEN = 1e-9

Point = tuple[float, float]


@lru_cache(maxsize=1024)
def superellipse(cx: float, cy: float, rx: float, ry: float, exponent: float) -> skia.Path:
    """The curve |x / rx|^n + |y / ry|^n = 1, clockwise from its right end."""
    exponent = min(_EXPONENTS[1], max(_EXPONENTS[0], exponent))
    path = skia.Path()
    if exponent <= _HOLLOW:
        shares = [index / _CHORDS * math.pi / 2 for index in range(_CHORDS)]
        power = 2 / exponent
        corner = [(math.cos(share) ** power, math.sin(share) ** power) for share in shares]
        points = [(cx + x * rx, cy + y * ry) for x, y in _all_quarters(corner)]
        path.addPoly([skia.Point(*point) for point in points], close=True)
        return path
    points = _all_quarters(_round_corner(exponent))
    normals = _all_quarters([_normal(x, y, exponent) for x, y in points[: len(points) // 4]])
    path.moveTo(cx + points[0][0] * rx, cy + points[0][1] * ry)
    for index, start in enumerate(points):
        after = (index + 1) % len(points)
        handles = _handles(start, points[after], normals[index], normals[after])
        path.cubicTo(
            *(part for x, y in (*handles, points[after]) for part in (cx + x * rx, cy + y * ry))
        )
    path.close()
    return path


def rounded_polygon(corners: list[Point], roundness: list[float]) -> skia.Path:
    """A closed outline through corners, each rounded by an arc.

    Args:
        corners: in order.
        roundness: of each corner, 0..1 of half the shorter side beside it.
    """
    path = skia.Path()
    count = len(corners)
    for index, (x, y) in enumerate(corners):
        share = min(1.0, max(0.0, roundness[index]))
        before, after = corners[index - 1], corners[(index + 1) % count]
        reach = min(math.dist((x, y), before), math.dist((x, y), after)) / 2 * share
        if reach <= _EVEN:
            _go(path, x, y, first=index == 0)
            continue
        start, end = _towards((x, y), before, reach), _towards((x, y), after, reach)
        _go(path, *start, first=index == 0)
        half = math.dist(start, end) / 2
        # A conic of this weight is an arc of the circle that touches both sides.
        path.conicTo(x, y, *end, half / reach)
    path.close()
    return path


@lru_cache(maxsize=1024)
def polygon(
    cx: float, cy: float, sides: int, radius: float, roundness: float, rotation_deg: float
) -> skia.Path:
    """A polygon of equal sides, clockwise from its top corner."""
    turn = 2 * math.pi / sides
    corners = [
        _around(cx, cy, radius, math.radians(rotation_deg) + index * turn) for index in range(sides)
    ]
    return rounded_polygon(corners, [roundness] * sides)


@lru_cache(maxsize=1024)
def star(
    cx: float,
    cy: float,
    points: int,
    radii: tuple[float, float],
    roundness: tuple[float, float],
    rotation_deg: float,
) -> skia.Path:
    """A star, clockwise from its top point; outer values stand before inner ones."""
    turn = math.pi / points
    corners = [
        _around(cx, cy, radii[index % 2], math.radians(rotation_deg) + index * turn)
        for index in range(2 * points)
    ]
    return rounded_polygon(corners, list(roundness) * points)


def _go(path: skia.Path, x: float, y: float, *, first: bool) -> None:
    if first:
        path.moveTo(x, y)
    else:
        path.lineTo(x, y)


def _around(cx: float, cy: float, radius: float, angle: float) -> Point:
    """A point on a circle, angles clockwise from the top."""
    return cx + radius * math.sin(angle), cy - radius * math.cos(angle)


def _towards(start: Point, end: Point, by: float) -> Point:
    share = by / math.dist(start, end)
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _all_quarters(corner: list[Point]) -> list[Point]:
    """A quarter from (1, 0) to before (0, 1), turned on into all four."""
    points = []
    for cos, sin in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        points += [(cos * x - sin * y, sin * x + cos * y) for x, y in corner]
    return points


@lru_cache(maxsize=64)
def _round_corner(exponent: float) -> list[Point]:
    """A quarter of the unit curve, dense where it turns as well as where it is long."""
    shares = [index / _TURNS * math.pi / 2 for index in range(_TURNS)]
    power = 1 / (exponent - 1)
    turned = [math.atan2(math.sin(share) ** power, math.cos(share) ** power) for share in shares]
    angles = sorted({round(angle, 9) for angle in (*shares, *turned)})
    return [_in_direction(angle, exponent) for angle in angles]


def _in_direction(angle: float, exponent: float) -> Point:
    """The point of the unit curve in a direction of the first quarter."""
    cos, sin = abs(math.cos(angle)), abs(math.sin(angle))
    size = (cos**exponent + sin**exponent) ** (1 / exponent)
    return cos / size, sin / size


def _normal(x: float, y: float, exponent: float) -> Point:
    """The direction outwards at a point of the first quarter of the unit curve."""
    across, down = abs(x) ** (exponent - 1), abs(y) ** (exponent - 1)
    size = math.hypot(across, down)
    return across / size, down / size


def _handles(start: Point, end: Point, first: Point, second: Point) -> tuple[Point, Point]:
    """The handles of a curve between points with known normals.

    Each reaches so far along its tangent that between points of a circle its arc would be met.
    """
    turned = math.acos(min(1.0, max(-1.0, first[0] * second[0] + first[1] * second[1])))
    reach = math.dist(start, end) / (3 * math.cos(turned / 4) ** 2)
    return (
        (start[0] - first[1] * reach, start[1] + first[0] * reach),
        (end[0] + second[1] * reach, end[1] - second[0] * reach),
    )
