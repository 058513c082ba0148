"""A band of light that crosses a layer."""

from typing import Literal

from pydantic import Field

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import Number


class Sweep(EffectBase):
    """A band of light that crosses the layer once, only where the layer is.

    Attributes:
        progress: 0..1 from left of the layer's box to right of it.
        width: of the band as a share of the box.
        angle_deg: lean of the band.
        strength: 0..1.
    """

    kind: Literal["sweep"] = "sweep"
    progress: Number
    width: float = Field(default=0.25, gt=0, le=2)
    angle_deg: float = 18.0
    strength: float = Field(default=0.6, ge=0, le=1)
