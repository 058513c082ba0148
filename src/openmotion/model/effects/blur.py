"""Gaussian blur."""

from typing import Literal

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import Number


class Blur(EffectBase):
    """Gaussian blur of the layer; sigma in pixels."""

    kind: Literal["blur"] = "blur"
    sigma_px: Number
