"""Outlines, filled and stroked."""

from typing import Literal, Self

from pydantic import Field, model_validator

from openmotion.model.frozen import Frozen
from openmotion.model.geometry import Geometry
from openmotion.model.layers.base import LayerBase
from openmotion.model.paint import Paint
from openmotion.model.values import ColourValue, Number, Point


class Stroke(Frozen):
    """A line along an outline.

    Attributes:
        paint: its colours.
        width_px: its width.
        cap: how its ends look, and those of its dashes.
        join: how its corners look.
        dash: lengths of dashes and gaps by turns, pixels; none draws a whole line.
        dash_offset: how far dashes have moved back along the line, pixels.
        taper_start: the share of the line's length over which it grows from a point, 0..1.
        taper_end: the share over which it shrinks to a point. A line that tapers has no dashes.
    """

    paint: Paint
    width_px: Number = 2.0
    cap: Literal["butt", "round", "square"] = "round"
    join: Literal["miter", "round", "bevel"] = "round"
    dash: tuple[float, ...] = Field(default=(), max_length=32)
    dash_offset: Number = 0.0
    taper_start: Number = 0.0
    taper_end: Number = 0.0

    @property
    def tapers(self) -> bool:
        """Whether its width may change along the line."""
        return self.taper_start != 0 or self.taper_end != 0

    @model_validator(mode="after")
    def _check_dashes(self) -> Self:
        if self.dash and self.tapers:
            raise ValueError("a stroke that tapers has no dashes; leave one of them out")
        return self


class Trim(Frozen):
    """Which part of an outline is drawn, by length, 0..1.

    Attributes:
        start: where drawing starts.
        end: where it ends.
        offset: added to both; what passes the end of the outline goes on at its start.
        together: trim all contours at the same time instead of one after the other.
    """

    start: Number = 0.0
    end: Number = 1.0
    offset: Number = 0.0
    together: bool = False


class Repeater(Frozen):
    """Copies of a shape, each one step further than the one before.

    The copy at step k is scaled by scale^k and turned by k * rotation_deg about the anchor, then
    moved by k * position.

    Attributes:
        copies: how many, 0..1000; of a fraction the last copy is as opaque as the fraction says.
        offset: the step of the first copy.
        anchor: the point of the layer's space about which copies turn and grow.
        position: pixels from one copy to the next.
        rotation_deg: clockwise, from one copy to the next.
        scale: factor from one copy to the next.
        opacity_start: of the first copy, 0..1.
        opacity_end: of the last copy, 0..1.
        order: whether each copy is painted above or below the one before.
    """

    copies: Number
    offset: Number = 0.0
    anchor: Point = (0.0, 0.0)
    position: Point = (0.0, 0.0)
    rotation_deg: Number = 0.0
    scale: Number = 1.0
    opacity_start: Number = 1.0
    opacity_end: Number = 1.0
    order: Literal["above", "below"] = "above"


class ShapeLayer(LayerBase):
    """An outline, filled and stroked.

    Attributes:
        geometry: the outline.
        fill: inside; None leaves it empty.
        tint: a colour that changes over time, used instead of a solid fill's colour.
        stroke: along the outline.
        trim: which part of the outline; applies to stroke and fill alike.
        repeater: draws it again and again.
    """

    kind: Literal["shape"] = "shape"
    geometry: Geometry
    fill: Paint | None = None
    tint: ColourValue | None = None
    stroke: Stroke | None = None
    trim: Trim | None = None
    repeater: Repeater | None = None
