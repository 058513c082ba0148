"""The basic shapes of SVG as outlines."""

from openmotion.assets.svg.colours import length
from openmotion.assets.svg.matrix import numbers
from openmotion.assets.svg.outline import (
    Outline,
    ellipse,
    parse_outline,
    polygon,
    rectangle,
)
from openmotion.assets.svg.xml import Element
from openmotion.model import Box, Pair

SHAPES = ("path", "rect", "circle", "ellipse", "line", "polyline", "polygon")


def outline_of(
    element: Element, viewport: Pair, diagonal: float, most: int
) -> tuple[Outline, bool]:
    """The outline of a shape in user units, and whether all of it was understood.

    Args:
        element: with one of the tags of `SHAPES`.
        viewport: width and height that percents are of.
        diagonal: that percents of radii are of.
        most: so many numbers at most.

    Raises:
        UnreadableMedia: it has more numbers, or one is larger than any picture needs.
    """
    given = element.attributes

    def across(name: str, default: float = 0.0) -> float:
        return length(given.get(name), default, whole=viewport[0])

    def down(name: str, default: float = 0.0) -> float:
        return length(given.get(name), default, whole=viewport[1])

    if element.tag == "path":
        return parse_outline(given.get("d", ""), most)
    if element.tag == "line":
        ends = [(across("x1"), down("y1")), (across("x2"), down("y2"))]
        return polygon(ends, closed=False), True
    if element.tag in ("polyline", "polygon"):
        flat = numbers(given.get("points", ""))[:most]
        points: list[Pair] = list(zip(flat[0::2], flat[1::2], strict=False))
        return polygon(points, closed=element.tag == "polygon"), True
    if element.tag == "circle":
        radius = length(given.get("r"), whole=diagonal)
        return _round(across("cx"), down("cy"), radius, radius)
    if element.tag == "ellipse":
        rx, ry = across("rx", down("ry")), down("ry", across("rx"))
        return _round(across("cx"), down("cy"), rx, ry)
    wide, tall = across("width"), down("height")
    if wide <= 0 or tall <= 0:
        return (), True
    rx, ry = across("rx", down("ry")), down("ry", across("rx"))
    return rectangle(Box(x=across("x"), y=down("y"), width=wide, height=tall), rx, ry), True


def _round(cx: float, cy: float, rx: float, ry: float) -> tuple[Outline, bool]:
    return (ellipse(cx, cy, rx, ry) if rx > 0 and ry > 0 else ()), True
