"""A picture in dots of ink."""

from typing import Literal

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import ColourValue, Number


class Halftone(EffectBase):
    """A picture in round dots on a turned grid, counted from the layer's origin.

    Attributes:
        size_px: from dot to dot.
        angle_deg: of the grid, clockwise.
        ink: of the dots; None takes the layer's own colours.
        paper: between the dots; None is clear, and black in an adjustment of what is
            opaque.
        light: dots stand for what is light instead of dark, for dark grounds.
        amount: 0..1, how much of the layer it replaces.
    """

    kind: Literal["halftone"] = "halftone"
    size_px: Number = 10.0
    angle_deg: Number = 30.0
    ink: ColourValue | None = None
    paper: ColourValue | None = None
    light: bool = False
    amount: Number = 1.0
