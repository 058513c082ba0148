"""Outlines, filled and stroked."""

from typing import Literal

from openmotion.model.frozen import Frozen
from openmotion.model.geometry import Geometry
from openmotion.model.layers.base import LayerBase
from openmotion.model.paint import Paint
from openmotion.model.values import ColourValue, Number


class Stroke(Frozen):
    """A line along an outline; width in pixels."""

    paint: Paint
    width_px: Number = 2.0
    cap: Literal["butt", "round", "square"] = "round"
    join: Literal["miter", "round", "bevel"] = "round"
    dash: tuple[float, ...] = ()


class Trim(Frozen):
    """Which part of an outline is drawn, by length, 0..1.

    Attributes:
        start: where drawing starts.
        end: where it ends.
        together: trim all contours at the same time instead of one after the other.
    """

    start: Number = 0.0
    end: Number = 1.0
    together: bool = False


class ShapeLayer(LayerBase):
    """An outline, filled and stroked.

    Attributes:
        geometry: the outline.
        fill: inside; None leaves it empty.
        tint: a colour that changes over time, used instead of a solid fill's colour.
        stroke: along the outline.
        trim: which part of the outline; applies to stroke and fill alike.
    """

    kind: Literal["shape"] = "shape"
    geometry: Geometry
    fill: Paint | None = None
    tint: ColourValue | None = None
    stroke: Stroke | None = None
    trim: Trim | None = None
