"""A smear along one direction."""

from typing import Literal

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import Number


class DirectionalBlur(EffectBase):
    """A smear along one direction, as of something that passes a camera.

    Attributes:
        length_px: of the smear from end to end.
        angle_deg: its direction, clockwise from the right; the smear reaches both ways.
    """

    kind: Literal["directional_blur"] = "directional_blur"
    length_px: Number
    angle_deg: Number = 0.0
