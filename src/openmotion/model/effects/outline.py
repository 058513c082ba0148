"""A line around a layer."""

from typing import Literal

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import ColourValue, Number


class Outline(EffectBase):
    """A line around all that the layer shows, behind it, as of a sticker.

    Attributes:
        width_px: of the line.
        gap_px: between the layer and the line.
        colour: of the line.
        only: the layer itself is left out.
    """

    kind: Literal["outline"] = "outline"
    width_px: Number = 6.0
    gap_px: Number = 0.0
    colour: ColourValue = "#ffffff"
    only: bool = False
