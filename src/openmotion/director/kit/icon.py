"""Lucide icons as outlines that can be drawn on.

Source of the icons: the python-lucide package (Lucide, ISC licence).
"""

import re
from functools import lru_cache
from xml.etree import ElementTree as ET

from lucide import lucide_icon  # type: ignore[import-untyped]  # the package has no types

from openmotion.director.kit.motion import grow
from openmotion.director.kit.stage import Stage
from openmotion.model import Colour, Number, Path, ShapeLayer, Solid, Stroke, Transform, Trim

NO_ICON = "sparkles"
"""The icon that says nothing: what a storyboard names when no icon fits."""
_NUMBER = r"(-?(?:\d+\.?\d*|\.\d+))"
_MOVE = re.compile(rf"m\s*{_NUMBER}[\s,]*{_NUMBER}")


def icon(
    stage: Stage,
    layer_id: str,
    name: str,
    *,
    x: float,
    y: float,
    size: float,
    colour: Colour,
    start: int,
    end: int,
    weight: float = 2.0,
    draw_s: float = 0.0,
    opacity: Number = 1.0,
) -> ShapeLayer:
    """An icon in a square of `size` pixels with its top left corner at (x, y).

    With `draw_s` its lines are drawn on, in so many seconds from `start`.
    """
    trim = None
    if draw_s > 0:
        trim = Trim(end=grow(start, stage.frames(draw_s), 0.0, 1.0, "inout-cubic"), together=True)
    return ShapeLayer(
        id=layer_id,
        start=start,
        end=end,
        geometry=Path(data=icon_path(name), scale=size / 24),
        stroke=Stroke(paint=Solid(colour=colour), width_px=weight * size / 24),
        trim=trim,
        transform=Transform(position=(x, y)),
        opacity=opacity,
        decor=True,
    )


@lru_cache(maxsize=256)
def icon_path(name: str) -> str:
    """Path data of an icon in its square of 24 units; an unknown name gives sparkles."""
    svg = lucide_icon(name)
    root = ET.fromstring(svg)  # noqa: S314  (an installed package's own icon)
    parts = [
        _outline(element.tag.rpartition("}")[2], dict(element.attrib)) for element in root.iter()
    ]
    data = " ".join(part for part in parts if part)
    if not data or "placeholder" in svg:
        return icon_path(NO_ICON)
    return data


def _absolute(data: str) -> str:
    """Path data whose first move is absolute, so that it may follow another path's.

    The pairs behind a relative move are relative lines; they stay so.
    """
    if not data.startswith("m"):
        return data
    found = _MOVE.match(data)
    if found is None:
        return data
    rest = data[found.end() :].lstrip(" ,")
    line = "l" if rest[:1] and not rest[0].isalpha() else ""
    return f"M{found.group(1)} {found.group(2)}{line}{rest}"


def _outline(tag: str, given: dict[str, str]) -> str:
    """Path data of one SVG shape."""

    def number(key: str, default: float = 0.0) -> float:
        return float(given.get(key, default))

    if tag == "path":
        return _absolute(given["d"].strip())
    if tag == "line":
        return f"M{number('x1')} {number('y1')}L{number('x2')} {number('y2')}"
    if tag in {"polyline", "polygon"}:
        return f"M{given['points']}" + ("Z" if tag == "polygon" else "")
    if tag in {"circle", "ellipse"}:
        rx, ry = number("rx", number("r")), number("ry", number("r"))
        cx, cy = number("cx"), number("cy")
        return f"M{cx - rx} {cy}a{rx} {ry} 0 1 1 {2 * rx} 0a{rx} {ry} 0 1 1 {-2 * rx} 0Z"
    if tag == "rect":
        x, y, w, h = number("x"), number("y"), number("width"), number("height")
        r = min(number("rx", number("ry")), w / 2, h / 2)
        if r <= 0:
            return f"M{x} {y}h{w}v{h}h{-w}Z"
        return (
            f"M{x + r} {y}h{w - 2 * r}a{r} {r} 0 0 1 {r} {r}v{h - 2 * r}a{r} {r} 0 0 1 {-r} {r}"
            f"h{2 * r - w}a{r} {r} 0 0 1 {-r} {-r}v{2 * r - h}a{r} {r} 0 0 1 {r} {-r}Z"
        )
    return ""
