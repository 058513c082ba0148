"""Ellipses and superellipses."""

from typing import Literal

from openmotion.model.frozen import Frozen
from openmotion.model.values import Number


class Ellipse(Frozen):
    """An ellipse by its centre and radii in pixels."""

    kind: Literal["ellipse"] = "ellipse"
    cx: Number = 0.0
    cy: Number = 0.0
    rx: Number
    ry: Number


class Superellipse(Frozen):
    """A curve between a diamond, an ellipse and a rectangle.

    Attributes:
        cx: middle in pixels.
        cy: middle in pixels.
        rx: half the width in pixels.
        ry: half the height in pixels.
        exponent: 2 is an ellipse, 4 a squircle, 1 a diamond, less a star with hollow sides; held
            in 0.3..40.
    """

    kind: Literal["superellipse"] = "superellipse"
    cx: Number = 0.0
    cy: Number = 0.0
    rx: Number
    ry: Number
    exponent: Number = 4.0
