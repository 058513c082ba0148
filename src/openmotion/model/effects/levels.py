"""Where black and white lie."""

from typing import Literal

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import Number


class Levels(EffectBase):
    """Where black and white lie and what is in their middle; levels are 0..1.

    Attributes:
        black: what becomes the darkest.
        white: what becomes the lightest.
        gamma: above 1 lightens the middle.
        floor: the darkest that comes out; a lifted one looks like film.
        ceiling: the lightest that comes out.
    """

    kind: Literal["levels"] = "levels"
    black: Number = 0.0
    white: Number = 1.0
    gamma: Number = 1.0
    floor: Number = 0.0
    ceiling: Number = 1.0
