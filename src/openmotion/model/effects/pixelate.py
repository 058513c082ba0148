"""Coarse square pixels."""

from typing import Literal

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import Number


class Pixelate(EffectBase):
    """Coarse square pixels, counted from the layer's origin.

    Attributes:
        size_px: of a square.
    """

    kind: Literal["pixelate"] = "pixelate"
    size_px: Number
