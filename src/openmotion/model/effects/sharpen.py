"""Crisper edges."""

from typing import Literal

from pydantic import Field

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import Number


class Sharpen(EffectBase):
    """Crisper edges, by an unsharp mask.

    Attributes:
        amount: 0..4, how much of the difference to a soft copy is added.
        sigma_px: of the soft copy.
    """

    kind: Literal["sharpen"] = "sharpen"
    amount: Number = 0.6
    sigma_px: float = Field(default=1.4, gt=0, le=50)
