"""A halo of the layer itself."""

from typing import Literal

from pydantic import Field

from openmotion.model.effects.base import EffectBase
from openmotion.model.paint import Colour
from openmotion.model.values import Number


class Glow(EffectBase):
    """A blurred copy of the layer, screened behind it.

    Attributes:
        sigma_px: blur of the copy.
        strength: 0..2, brightness of the copy.
        colour: tint of the copy; None keeps the layer's own colours.
    """

    kind: Literal["glow"] = "glow"
    sigma_px: float = Field(gt=0)
    strength: Number = 1.0
    colour: Colour | None = None
