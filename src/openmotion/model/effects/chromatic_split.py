"""Red and blue that part."""

from typing import Literal

from openmotion.model.effects.base import EffectBase
from openmotion.model.values import Number, Point


class ChromaticSplit(EffectBase):
    """Red and blue move apart; green stays.

    Attributes:
        amount_px: how far red and blue each move; with style "lens" at the box's corners.
        style: along a line, or outwards from a point as in a lens.
        angle_deg: of the line, clockwise from the right.
        centre: the point, as shares of the layer's box.
    """

    kind: Literal["chromatic_split"] = "chromatic_split"
    amount_px: Number
    style: Literal["line", "lens"] = "line"
    angle_deg: Number = 0.0
    centre: Point = (0.5, 0.5)
