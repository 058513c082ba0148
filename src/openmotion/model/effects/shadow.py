"""Soft layered shadows."""

from typing import Literal

from pydantic import Field

from openmotion.model.effects.base import EffectBase
from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour


class ShadowPart(Frozen):
    """One soft copy of an outline: offset and blur sigma in pixels, opacity 0..1."""

    dx: float = 0.0
    dy: float
    blur_px: float = Field(gt=0)
    opacity: float = Field(ge=0, le=1)


class Shadow(EffectBase):
    """Soft layered shadows under a layer, in one tint (the ground's dark hue, not black)."""

    kind: Literal["shadow"] = "shadow"
    colour: Colour
    parts: tuple[ShadowPart, ...] = Field(min_length=1)
