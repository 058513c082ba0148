"""Outlines that cut a layer in its own space."""

from typing import Literal

from openmotion.model.frozen import Frozen
from openmotion.model.geometry import Geometry
from openmotion.model.values import Number


class Mask(Frozen):
    """An outline that cuts a layer, before its effects; several are joined in order.

    Attributes:
        geometry: in the layer's own space, so that it moves with the layer.
        mode: what is inside is added to, taken from, or kept of what the masks before leave. The
            first one adds to nothing, or takes from or keeps of all.
        feather_px: width of the soft edge, half of it on each side of the outline.
        expansion_px: grows the outline, or shrinks it if negative.
        opacity: 0..1, how much it counts.
        inverted: what is outside counts instead.
    """

    geometry: Geometry
    mode: Literal["add", "subtract", "intersect"] = "add"
    feather_px: Number = 0.0
    expansion_px: Number = 0.0
    opacity: Number = 1.0
    inverted: bool = False
