"""Regular polygons and stars."""

from typing import Literal

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.values import Number


class Polygon(Frozen):
    """A polygon of equal sides, its first corner at the top.

    Attributes:
        cx: middle in pixels.
        cy: middle in pixels.
        sides: how many.
        radius: from the middle to a corner in pixels.
        roundness: of the corners; 0 is sharp, 1 so round that no straight side is left.
        rotation_deg: clockwise.
    """

    kind: Literal["polygon"] = "polygon"
    cx: Number = 0.0
    cy: Number = 0.0
    sides: int = Field(ge=3, le=200)
    radius: Number
    roundness: Number = 0.0
    rotation_deg: Number = 0.0


class Star(Frozen):
    """A star, its first point at the top.

    Attributes:
        cx: middle in pixels.
        cy: middle in pixels.
        points: how many.
        outer_radius: from the middle to a point in pixels.
        inner_radius: from the middle to a notch in pixels.
        outer_roundness: of the points, 0..1 of half a side.
        inner_roundness: of the notches, 0..1 of half a side.
        rotation_deg: clockwise.
    """

    kind: Literal["star"] = "star"
    cx: Number = 0.0
    cy: Number = 0.0
    points: int = Field(default=5, ge=2, le=200)
    outer_radius: Number
    inner_radius: Number
    outer_roundness: Number = 0.0
    inner_roundness: Number = 0.0
    rotation_deg: Number = 0.0
