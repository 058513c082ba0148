"""The outlines of shapes, in pixels of the layer's own space, y down."""

from typing import Annotated, Literal

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.values import Number


class Box(Frozen):
    """An upright rectangle: left, top, width and height in pixels."""

    x: float
    y: float
    width: float = Field(ge=0)
    height: float = Field(ge=0)

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the bottom edge."""
        return self.y + self.height

    @property
    def centre(self) -> tuple[float, float]:
        """The middle of the box."""
        return self.x + self.width / 2, self.y + self.height / 2

    def inset(self, by: float) -> "Box":
        """The box shrunk by so many pixels on every side."""
        return Box(
            x=self.x + by,
            y=self.y + by,
            width=max(0.0, self.width - 2 * by),
            height=max(0.0, self.height - 2 * by),
        )

    def intersects(self, other: "Box") -> bool:
        """Whether two boxes share any area."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )


class Rect(Frozen):
    """A rectangle, its corners round or superelliptic.

    Attributes:
        x: left edge in pixels.
        y: top edge in pixels.
        width: in pixels; a track grows a bar.
        height: in pixels.
        radius: of the corners in pixels, cut to half the shorter side.
        smooth: corners of a superellipse (exponent 2.6) instead of circles.
    """

    kind: Literal["rect"] = "rect"
    x: Number = 0.0
    y: Number = 0.0
    width: Number
    height: Number
    radius: Number = 0.0
    smooth: bool = False


class Ellipse(Frozen):
    """An ellipse by its centre and radii in pixels."""

    kind: Literal["ellipse"] = "ellipse"
    cx: Number = 0.0
    cy: Number = 0.0
    rx: Number
    ry: Number


class Path(Frozen):
    """An outline in the notation of SVG path data (all commands, absolute and relative).

    Attributes:
        data: the `d` attribute.
        scale: pixels per unit of the data, so that a 24-unit icon can be any size.
        even_odd: fill rule; the default is non-zero.
    """

    kind: Literal["path"] = "path"
    data: str = Field(min_length=1)
    scale: float = Field(default=1.0, gt=0)
    even_odd: bool = False


Geometry = Annotated[Rect | Ellipse | Path, Field(discriminator="kind")]
