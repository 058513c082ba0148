"""The outlines of figures around the middle of their upright box."""

import math

from openmotion.model import Ellipse, Geometry, Path, Rect
from openmotion.model.choreography import FigureKind

_USUAL_PX = 220.0  # where the short side of the frame has 1080
_RATIOS: dict[FigureKind, tuple[float, float]] = {
    "ellipse": (1.5, 0.9),
    "rectangle": (1.5, 0.9),
    "line": (1.8, 0.05),
    "arrow": (1.4, 0.8),
    "pill": (1.5, 0.6),
}
_HEART_TOP = -0.89753
_HEART = (
    (0.0, -0.52),
    ((-0.16, -0.98), (-1.0, -1.12), (-1.0, -0.36)),
    ((-1.0, 0.22), (-0.42, 0.52), (0.0, 1.0)),
    ((0.42, 0.52), (1.0, 0.22), (1.0, -0.36)),
    ((1.0, -1.12), (0.16, -0.98), (0.0, -0.52)),
)


def usual_box(
    shape: FigureKind,
    sides: int,
    *,
    size: float,
    box: tuple[float | None, float | None] | None,
    u: float,
    upright: bool,
    most_px: float,
) -> tuple[float, float]:
    """Width and height of a figure, stated ones as they are.

    Args:
        shape: its outline.
        sides: of a polygon or star.
        size: factor of the usual size.
        box: stated width and height; None where open.
        u: pixels for one pixel of a frame whose short side has 1080.
        upright: a line or bar that stands.
        most_px: the widest that it may be when the size is open.
    """
    across, down = _RATIOS.get(shape, (1.0, 1.0))
    ratio = _ratio(shape, sides)
    if shape not in _RATIOS:
        across, down = (1.0, ratio) if ratio <= 1 else (1 / ratio, 1.0)
    usual = min(_USUAL_PX * u * size, most_px / across)
    width, height = across * usual, down * usual
    if upright:
        width, height = height, width
    if box:
        told_width, told_height = box
        if told_width is not None and told_height is not None:
            return told_width, told_height
        if told_width is not None:
            if shape == "line" and not upright:
                return told_width, height
            if shape == "line":
                return width, told_width
            return told_width, told_width * height / width
        if told_height is not None:
            return (told_height * width / height if shape != "line" else width), told_height
    return width, height


def _ratio(shape: FigureKind, sides: int) -> float:
    """Height by width of a regular figure."""
    points = _regular(shape, sides)
    if not points:
        return 1.0
    xs, ys = zip(*points, strict=True)
    return float((max(ys) - min(ys)) / (max(xs) - min(xs)))


def _regular(shape: FigureKind, sides: int) -> list[tuple[float, float]]:
    """Corners of a regular figure of radius 1, the first at the top."""
    if shape == "triangle":
        sides = 3
    if shape in {"triangle", "polygon"}:
        return [
            (math.sin(math.tau * i / sides), -math.cos(math.tau * i / sides)) for i in range(sides)
        ]
    if shape == "star":
        sides = sides or 5
        inner = 0.382 if sides == 5 else 0.5
        return [
            (
                math.sin(math.pi * i / sides) * (inner if i % 2 else 1),
                -math.cos(math.pi * i / sides) * (inner if i % 2 else 1),
            )
            for i in range(2 * sides)
        ]
    return []


def outline_of(shape: FigureKind, sides: int, width: float, height: float) -> Geometry:
    """A figure whose upright box has its middle on the origin; pixels."""
    half_x, half_y = width / 2, height / 2
    if shape in {"circle", "ellipse"}:
        return Ellipse(rx=half_x, ry=half_y)
    if shape in {"square", "rectangle"}:
        return Rect(x=-half_x, y=-half_y, width=width, height=height)
    if shape == "pill":
        return Rect(x=-half_x, y=-half_y, width=width, height=height, radius=min(half_x, half_y))
    if shape == "line":
        return Rect(x=-half_x, y=-half_y, width=width, height=height, radius=min(half_x, half_y))
    if shape == "heart":
        return Path(data=_curved(_HEART, half_x, half_y))
    if shape == "ring":
        return Path(data=_oval(half_x, half_y) + _oval(0.66 * half_x, 0.66 * half_y), even_odd=True)
    points = _cornered(shape, sides)
    xs, ys = zip(*points, strict=True)
    middle = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2
    reach = (max(xs) - min(xs)) / 2, (max(ys) - min(ys)) / 2
    placed = [
        ((x - middle[0]) / reach[0] * half_x, (y - middle[1]) / reach[1] * half_y)
        for x, y in points
    ]
    return Path(data="M" + "L".join(f"{x:.4f} {y:.4f}" for x, y in placed) + "Z")


def _cornered(shape: FigureKind, sides: int) -> list[tuple[float, float]]:
    if shape == "diamond":
        return [(0, -1), (1, 0), (0, 1), (-1, 0)]
    if shape == "cross":
        a = 0.34
        return [
            (-a, -1),
            (a, -1),
            (a, -a),
            (1, -a),
            (1, a),
            (a, a),
            (a, 1),
            (-a, 1),
            (-a, a),
            (-1, a),
            (-1, -a),
            (-a, -a),
        ]
    if shape == "arrow":
        return [(-1, -0.36), (0.1, -0.36), (0.1, -1), (1, 0), (0.1, 1), (0.1, 0.36), (-1, 0.36)]
    return _regular(shape, sides)


def _curved(parts: tuple, half_x: float, half_y: float) -> str:  # type: ignore[type-arg]
    first = parts[0]
    ys = _HEART_TOP, 1.0
    middle, reach = (ys[0] + ys[1]) / 2, (ys[1] - ys[0]) / 2

    def at(point: tuple[float, float]) -> str:
        return f"{point[0] * half_x:.4f} {(point[1] - middle) / reach * half_y:.4f}"

    return (
        f"M{at(first)}"
        + "".join("C" + " ".join(at(point) for point in curve) for curve in parts[1:])
        + "Z"
    )


def _oval(rx: float, ry: float) -> str:
    return f"M{-rx:.4f} 0A{rx:.4f} {ry:.4f} 0 1 1 {rx:.4f} 0A{rx:.4f} {ry:.4f} 0 1 1 {-rx:.4f} 0Z"


def points_of(
    shape: FigureKind, sides: int, width: float, height: float
) -> list[tuple[float, float]]:
    """Points along a figure, from the middle of its box, that tell its reach; pixels."""
    half_x, half_y = width / 2, height / 2
    if shape in {"circle", "ellipse", "ring"}:
        return [
            (half_x * math.cos(math.radians(i)), half_y * math.sin(math.radians(i)))
            for i in range(360)
        ]
    if shape in {"square", "rectangle"}:
        return [(-half_x, -half_y), (half_x, -half_y), (half_x, half_y), (-half_x, half_y)]
    if shape in {"pill", "line"}:
        radius = min(half_x, half_y)
        return [
            (
                math.copysign(half_x - radius, math.cos(math.radians(i + 0.001)))
                + radius * math.cos(math.radians(i)),
                math.copysign(half_y - radius, math.sin(math.radians(i + 0.001)))
                + radius * math.sin(math.radians(i)),
            )
            for i in range(360)
        ]
    if shape == "heart":
        top, reach_y = (1 + _HEART_TOP) / 2, (1 - _HEART_TOP) / 2
        return [(x * half_x, (y - top) / reach_y * half_y) for x, y in _heart_points()]
    points = _cornered(shape, sides)
    xs, ys = zip(*points, strict=True)
    middle = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2
    reach = (max(xs) - min(xs)) / 2, (max(ys) - min(ys)) / 2
    return [
        ((x - middle[0]) / reach[0] * half_x, (y - middle[1]) / reach[1] * half_y)
        for x, y in points
    ]


def _heart_points() -> list[tuple[float, float]]:
    found = []
    start = _HEART[0]
    for one, two, end in _HEART[1:]:
        for step in range(1, 25):
            t = step / 24
            a, b, c, d = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3
            found.append(tuple(a * start[i] + b * one[i] + c * two[i] + d * end[i] for i in (0, 1)))
        start = (end[0], end[1])
    return found  # type: ignore[return-value]


def became_box(shape: FigureKind, sides: int, width: float, height: float) -> tuple[float, float]:
    """The box of a figure that another one with some box has become: as large, in its own form."""
    across, down = usual_box(
        shape, sides, size=1.0, box=None, u=1.0, upright=height > 1.05 * width, most_px=1e9
    )
    share = max(width, height) / max(across, down)
    return across * share, down * share
