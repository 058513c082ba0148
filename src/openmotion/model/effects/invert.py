"""The negative."""

from typing import Literal

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import Number


class Invert(EffectBase):
    """The negative of the layer's colours.

    Attributes:
        amount: 0..1; half of it is grey.
    """

    kind: Literal["invert"] = "invert"
    amount: Number = 1.0
