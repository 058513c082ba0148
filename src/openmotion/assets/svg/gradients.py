"""Gradients of SVG as ours."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from openmotion.assets.svg.colours import length, parse_colour, share
from openmotion.assets.svg.css import Sheet
from openmotion.assets.svg.limits import MOST_STOPS
from openmotion.assets.svg.matrix import (
    IDENTITY,
    Affine,
    determinant,
    is_even,
    mapped,
    mean_scale,
    parse_transform,
    times,
)
from openmotion.assets.svg.xml import Element
from openmotion.model import (
    Box,
    Colour,
    LinearGradient,
    Paint,
    RadialGradient,
    Solid,
    Stop,
    rgba,
    with_alpha,
)

_DEEPEST = 8
_TAGS = ("linearGradient", "radialGradient")
_FLAT = 1e-12


@dataclass(slots=True)
class Gradients:
    """Gives paints for the gradients of a document.

    Attributes:
        elements: all elements of the document, by id.
        sheet: the document's rules.
        notes: what could not be kept, in words.
    """

    elements: Mapping[str, Element]
    sheet: Sheet
    notes: set[str] = field(default_factory=set)
    _kept: dict[tuple[str, float, Colour], tuple[Stop, ...]] = field(default_factory=dict)

    def paint(
        self,
        name: str,
        *,
        box: Box,
        matrix: Affine,
        opacity: float,
        current: Colour,
        viewport: tuple[float, float],
    ) -> Paint | None:
        """A gradient as it paints an outline; None if there is no such gradient.

        Args:
            name: id of the gradient.
            box: around the outline, in user units.
            matrix: from user units to the space of the layer.
            opacity: 0..1.
            current: what "currentColor" stands for.
            viewport: width and height that percents are of, user units.
        """
        chain = self._chain(name)
        if not chain:
            return None
        key = (name, opacity, current)
        if key not in self._kept:
            self._kept[key] = self._stops(chain, opacity, current)
        stops = self._kept[key]
        if not stops:
            return None
        if len(stops) == 1:
            return Solid(colour=stops[0].colour)
        given = _joined(chain)
        boxed = given.get("gradientUnits", "objectBoundingBox") != "userSpaceOnUse"
        if boxed and (box.width <= 0 or box.height <= 0):
            return Solid(colour=stops[-1].colour)
        units: Affine = (box.width, 0, 0, box.height, box.x, box.y) if boxed else IDENTITY
        own = parse_transform(given.get("gradientTransform", ""))
        whole = times(times(matrix, units), own)
        if abs(determinant(whole)) < _FLAT:
            return Solid(colour=stops[-1].colour)
        if given.get("spreadMethod", "pad") != "pad":
            self.notes.add("a repeated gradient is painted once")
        reach = (1.0, 1.0) if boxed else viewport
        if chain[0].tag == "linearGradient":
            return _linear(given, whole, reach, stops)
        return self._radial(given, whole, reach, stops)

    def _chain(self, name: str) -> list[Element]:
        """A gradient and those that it refers to, nearest first."""
        chain: list[Element] = []
        while name and len(chain) < _DEEPEST:
            element = self.elements.get(name)
            if element is None or element.tag not in _TAGS or element in chain:
                break
            chain.append(element)
            name = element.attributes.get("href", "").removeprefix("#")
        return chain

    def _stops(self, chain: list[Element], opacity: float, current: Colour) -> tuple[Stop, ...]:
        held = next(
            (
                stops
                for element in chain
                if (stops := [child for child in element.children if child.tag == "stop"])
            ),
            [],
        )
        if len(held) > MOST_STOPS:
            self.notes.add(f"a gradient keeps its first {MOST_STOPS} stops")
        made: list[Stop] = []
        low = 0.0
        for element in held[:MOST_STOPS]:
            declared = self.sheet.declared(element)
            text = declared.get("stop-color", "#000000")
            colour = current if text.lower() == "currentcolor" else parse_colour(text)
            if colour is None:
                colour = "#000000"
            seen = rgba(colour)[3] * share(declared.get("stop-opacity")) * opacity
            # Offsets never fall back, as SVG says.
            low = max(low, share(declared.get("offset"), 0.0))
            made.append(Stop(offset=low, colour=with_alpha(colour, seen)))
        return tuple(made)

    def _radial(
        self,
        given: Mapping[str, str],
        whole: Affine,
        reach: tuple[float, float],
        stops: tuple[Stop, ...],
    ) -> Paint:
        cx = length(given.get("cx"), 0.5 * reach[0], whole=reach[0])
        cy = length(given.get("cy"), 0.5 * reach[1], whole=reach[1])
        mean = math.hypot(*reach) / math.sqrt(2)
        radius = length(given.get("r"), 0.5 * mean, whole=mean)
        if radius <= 0:
            return Solid(colour=stops[-1].colour)
        for name, centre, side in (("fx", cx, reach[0]), ("fy", cy, reach[1])):
            if abs(length(given.get(name), centre, whole=side) - centre) > 0.05 * radius:
                self.notes.add("a radial gradient is painted from its centre, not from its focus")
        if not is_even(whole):
            self.notes.add("an elliptical gradient is painted as a round one")
        scaled = radius * mean_scale(whole)
        if scaled <= 0:
            return Solid(colour=stops[-1].colour)
        return RadialGradient(centre=mapped(whole, (cx, cy)), radius=scaled, stops=stops)


def _joined(chain: list[Element]) -> dict[str, str]:
    """The attributes of a gradient, those of the nearest first."""
    given: dict[str, str] = {}
    for element in reversed(chain):
        given.update(element.attributes)
    return given


def _linear(
    given: Mapping[str, str], whole: Affine, reach: tuple[float, float], stops: tuple[Stop, ...]
) -> Paint:
    """A linear gradient; the lines across it stay across under any map.

    What is painted at a point is its projection on the line from start to end. Under a map its
    direction goes the way of normals, with the inverse transpose.
    """
    x1 = length(given.get("x1"), 0.0, whole=reach[0])
    y1 = length(given.get("y1"), 0.0, whole=reach[1])
    x2 = length(given.get("x2"), reach[0], whole=reach[0])
    y2 = length(given.get("y2"), 0.0, whole=reach[1])
    dx, dy = x2 - x1, y2 - y1
    square = dx * dx + dy * dy
    if square <= 0:
        return Solid(colour=stops[-1].colour)
    a, b, c, d, _, _ = whole
    area = determinant(whole)
    gx = (d * dx - b * dy) / area / square
    gy = (-c * dx + a * dy) / area / square
    steep = gx * gx + gy * gy
    if steep <= 0:
        return Solid(colour=stops[-1].colour)
    start = mapped(whole, (x1, y1))
    end = (start[0] + gx / steep, start[1] + gy / steep)
    return LinearGradient(start=start, end=end, stops=stops)
