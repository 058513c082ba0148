"""Two inks for a whole picture."""

from typing import Literal

from openmotion.model.effects.base import EffectBase
from openmotion.model.paint import Colour
from openmotion.model.values import ColourValue, Number


class Duotone(EffectBase):
    """The layer's brightness as a gradient between colours, mixed in OKLab.

    Attributes:
        dark: for the shadows.
        light: for the lights.
        middle: for middle grey; None goes straight from dark to light.
        amount: 0..1, how much of the layer's own colours it replaces.
    """

    kind: Literal["duotone"] = "duotone"
    dark: ColourValue
    light: ColourValue
    middle: Colour | None = None
    amount: Number = 1.0
