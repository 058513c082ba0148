"""Dark corners."""

from typing import Literal

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import ColourValue, Number, Point


class Vignette(EffectBase):
    """A tint that grows towards the corners of the layer's box.

    Attributes:
        amount: 0..1, how strong it is in the corners.
        radius: where it begins, as a share of the way from the centre to a corner.
        softness: how long it takes from there to its full strength, as such a share.
        colour: of the tint.
        centre: as shares of the box.
    """

    kind: Literal["vignette"] = "vignette"
    amount: Number = 0.5
    radius: Number = 0.35
    softness: Number = 0.75
    colour: ColourValue = "#000000"
    centre: Point = (0.5, 0.5)
