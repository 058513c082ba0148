"""The colours of a layer as a colourist turns them."""

from typing import Literal

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import Number


class Grade(EffectBase):
    """Brightness, contrast and colour, worked out in linear light.

    Attributes:
        exposure: in stops; 1 doubles the light.
        contrast: factor about middle grey; 1 changes nothing, 0 is flat grey.
        saturation: factor; 0 is grey of the same brightness.
        hue_deg: turn of all hues; brightness stays.
        temperature: -1 cold to 1 warm.
        tint: -1 green to 1 magenta.
    """

    kind: Literal["grade"] = "grade"
    exposure: Number = 0.0
    contrast: Number = 1.0
    saturation: Number = 1.0
    hue_deg: Number = 0.0
    temperature: Number = 0.0
    tint: Number = 0.0
