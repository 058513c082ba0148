"""A smear towards or around a point."""

from typing import Literal

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import Number, Point


class RadialBlur(EffectBase):
    """A smear away from a point, around it, or both; sharp at the point itself.

    Attributes:
        zoom: how far pixels are pulled, as a share of their distance from the centre, 0..1.
        spin_deg: how far they are turned around it.
        centre: the point, as shares of the layer's box.
    """

    kind: Literal["radial_blur"] = "radial_blur"
    zoom: Number = 0.0
    spin_deg: Number = 0.0
    centre: Point = (0.5, 0.5)
