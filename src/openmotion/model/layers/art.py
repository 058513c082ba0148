"""SVG art."""

from typing import Literal

from pydantic import Field

from openmotion.model.easing import Easing
from openmotion.model.frozen import Frozen
from openmotion.model.layers.base import LayerBase
from openmotion.model.paint import Colour
from openmotion.model.transform import Transform
from openmotion.model.values import Number


class ArtPart(Frozen):
    """What happens to an element of the art.

    Attributes:
        id: of the element in the SVG.
        transform: in pixels of the layer's box; it comes on top of what the SVG says.
        opacity: 0..1, used instead of the SVG's.
        start: first visible frame; None is that of the layer.
        end: first frame after the last visible one; None is that of the layer.
    """

    id: str = Field(min_length=1, max_length=200)
    transform: Transform | None = None
    opacity: Number | None = None
    start: int | None = None
    end: int | None = None


class ArtDrawing(Frozen):
    """Lines are drawn on, then what they hold is filled.

    Attributes:
        start: frame of the first shape's start.
        duration: frames that each shape takes, its fill included.
        stagger: frames from one shape to the next.
        easing: of the lines.
        line_px: width of the line that draws a shape without one.
    """

    start: int = 0
    duration: int = Field(default=30, ge=2, le=10_000)
    stagger: float = Field(default=2.0, ge=0, le=1000)
    easing: Easing = "inout-cubic"
    line_px: float = Field(default=2.0, gt=0, le=100)


class ArtLayer(LayerBase):
    """SVG art in a box whose top left corner is the layer's origin.

    Its elements become layers of their own: `<layer id>/<svg id>`, so that links find them. Text,
    pictures, masks and filters in it are left out.

    Attributes:
        svg: the SVG's source text.
        width: of the box, pixels; the art stands in it as its preserveAspectRatio says.
        height: of the box, pixels.
        colour: what the SVG calls "currentColor".
        clipped: cut to the box.
        drawing: draws its lines on; None shows all at once.
        parts: what happens to its elements.
    """

    kind: Literal["art"] = "art"
    svg: str = Field(min_length=1, max_length=1_000_000)
    width: float = Field(gt=0, le=8192)
    height: float = Field(gt=0, le=8192)
    colour: Colour = "#f5f4f0"
    clipped: bool = True
    drawing: ArtDrawing | None = None
    parts: tuple[ArtPart, ...] = Field(default=(), max_length=500)
