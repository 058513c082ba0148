"""Film grain on one layer."""

from typing import Literal

from pydantic import Field

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import Number


class Grain(EffectBase):
    """Film grain, new in each frame; a scene's own grain is its `finish`.

    Attributes:
        amount: sigma in levels of 255.
        size_px: of a grain in pixels of the frame, 1..8.
        coloured: each channel has its own.
        hold_frames: how long a pattern stays; 0 is for ever.
        seed: of the pattern.
    """

    kind: Literal["grain"] = "grain"
    amount: Number = 8.0
    size_px: float = Field(default=1.0, ge=1, le=8)
    coloured: bool = False
    hold_frames: int = Field(default=1, ge=0, le=1000)
    seed: int = 0

    @property
    def is_restless(self) -> bool:
        """The pattern changes by itself."""
        return self.hold_frames > 0
