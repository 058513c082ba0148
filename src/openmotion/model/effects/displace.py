"""Pixels pushed about."""

from typing import Literal

from pydantic import Field

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import Number, Point


class Displace(EffectBase):
    """Pixels pushed about by a field that moves.

    Attributes:
        style: seeded noise, rings about a point, or waves along a direction.
        amount_px: how far pixels move at most.
        size_px: of the noise's shapes, or from crest to crest.
        speed: how far the field runs on in a frame, in shapes or crests; 0 stands still.
        phase: how far it has run at frame 0.
        angle_deg: the way that waves run, clockwise from the right; they push across it.
        centre: of the rings, as shares of the layer's box.
        detail: 1..4, octaves of the noise.
        seed: of the noise.
    """

    kind: Literal["displace"] = "displace"
    style: Literal["noise", "ripple", "wave"] = "noise"
    amount_px: Number
    size_px: Number = 120.0
    speed: float = Field(default=0.015, ge=-10, le=10)
    phase: Number = 0.0
    angle_deg: Number = 0.0
    centre: Point = (0.5, 0.5)
    detail: int = Field(default=2, ge=1, le=4)
    seed: int = 0

    @property
    def is_restless(self) -> bool:
        """Its field runs on by itself."""
        return self.speed != 0
