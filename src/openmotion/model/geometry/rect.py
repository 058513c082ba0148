"""Rectangles."""

from typing import Literal

from openmotion.model.frozen import Frozen
from openmotion.model.values import Number


class Rect(Frozen):
    """A rectangle, its corners round or superelliptic.

    Attributes:
        x: left edge in pixels.
        y: top edge in pixels.
        width: in pixels; a track grows a bar.
        height: in pixels.
        radius: of the corners in pixels, cut to half the shorter side.
        smooth: corners of a superellipse (exponent 2.6) instead of circles.
    """

    kind: Literal["rect"] = "rect"
    x: Number = 0.0
    y: Number = 0.0
    width: Number
    height: Number
    radius: Number = 0.0
    smooth: bool = False
