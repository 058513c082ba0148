"""Where particles are born: one class a shape, each around the emitter's own origin."""

from typing import Annotated, Literal

from pydantic import Field

from openmotion.model.frozen import Frozen


class PointEmitter(Frozen):
    """All from one point."""

    kind: Literal["point"] = "point"


class LineEmitter(Frozen):
    """Anywhere on a line; outward is to the left of the way from start to end.

    Attributes:
        start: of the line, pixels.
        end: of the line, pixels.
    """

    kind: Literal["line"] = "line"
    start: tuple[float, float]
    end: tuple[float, float]


class BoxEmitter(Frozen):
    """Anywhere in a box around the origin; outward is away from the origin.

    Attributes:
        width: of the box, pixels.
        height: of the box, pixels.
    """

    kind: Literal["box"] = "box"
    width: float = Field(ge=0)
    height: float = Field(ge=0)


class RingEmitter(Frozen):
    """Anywhere on a ring around the origin; outward is away from the origin.

    Attributes:
        radius: of the outer edge, pixels.
        thickness: of the ring, inwards, pixels; the radius fills the disc.
    """

    kind: Literal["ring"] = "ring"
    radius: float = Field(gt=0)
    thickness: float = Field(default=0.0, ge=0)


class PathEmitter(Frozen):
    """Anywhere on the lines of a path; outward is to the left of the way along it.

    Attributes:
        data: SVG path data, pixels.
    """

    kind: Literal["path"] = "path"
    data: str = Field(min_length=1)


Emitter = Annotated[
    PointEmitter | LineEmitter | BoxEmitter | RingEmitter | PathEmitter,
    Field(discriminator="kind"),
]
