"""Outlines joined into one."""

from typing import TYPE_CHECKING, Literal, Self

from pydantic import Field, model_validator

from openmotion.model.frozen import Frozen
from openmotion.model.geometry.depth import check_depth
from openmotion.model.values import Number, Point

if TYPE_CHECKING:
    from openmotion.model.geometry import Geometry


class BooleanPart(Frozen):
    """One outline of several, at its place.

    Attributes:
        geometry: the outline.
        position: where its origin lies, pixels.
        scale: about its origin.
        rotation_deg: clockwise about its origin.
    """

    geometry: "Geometry"
    position: Point = (0.0, 0.0)
    scale: Number = 1.0
    rotation_deg: Number = 0.0


class Boolean(Frozen):
    """What several outlines make together.

    Attributes:
        operation: "union" is what any of them covers, "difference" what the first covers alone,
            "intersection" what all of them cover, "exclusion" what an odd number of them covers.
        parts: in order.
    """

    kind: Literal["boolean"] = "boolean"
    operation: Literal["union", "difference", "intersection", "exclusion"]
    parts: tuple[BooleanPart, ...] = Field(min_length=2, max_length=64)

    @model_validator(mode="after")
    def _check_depth(self) -> Self:
        check_depth(self)
        return self
