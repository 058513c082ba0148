"""Smear of what moves."""

from typing import Literal

from pydantic import Field

from openmotion.model.effects.base import EffectBase


class MotionBlur(EffectBase):
    """Smear along the layer's own movement.

    Attributes:
        shutter_deg: 180 smears over half a frame's time.
        samples: copies averaged; only drawn where the layer moves more than 2 px a frame.
    """

    kind: Literal["motion_blur"] = "motion_blur"
    shutter_deg: float = Field(default=180.0, gt=0, le=720)
    samples: int = Field(default=8, ge=2, le=32)
