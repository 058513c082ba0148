"""Black and white, nothing between."""

from typing import Literal

from pydantic import Field

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import ColourValue, Number


class Threshold(EffectBase):
    """Two colours: one for all that is darker than a level, one for the rest.

    Attributes:
        level: brightness 0..1.
        softness: width of the passage between them, 0..1.
        dark: below the level.
        light: above it.
    """

    kind: Literal["threshold"] = "threshold"
    level: Number = 0.5
    softness: float = Field(default=0.02, ge=0, le=1)
    dark: ColourValue = "#000000"
    light: ColourValue = "#ffffff"
