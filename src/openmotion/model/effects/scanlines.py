"""The lines of a tube screen."""

from typing import Literal

from pydantic import Field

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import Number


class Scanlines(EffectBase):
    """Dark lines across the layer, as of a tube screen.

    Attributes:
        strength: 0..1, how dark the lines are.
        size_px: from line to line.
        speed: lines that pass in a frame; 0 stands still.
    """

    kind: Literal["scanlines"] = "scanlines"
    strength: Number = 0.25
    size_px: Number = 4.0
    speed: float = Field(default=0.0, ge=-10, le=10)

    @property
    def is_restless(self) -> bool:
        """The lines roll by themselves."""
        return self.speed != 0
