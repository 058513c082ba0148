"""A few levels instead of many."""

from typing import Literal

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import Number


class Posterize(EffectBase):
    """Each channel in a few even levels.

    Attributes:
        levels: how many, at least 2.
    """

    kind: Literal["posterize"] = "posterize"
    levels: Number = 5.0
