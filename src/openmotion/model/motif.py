"""A small shape that goes through a whole video."""

from typing import Literal

from pydantic import Field

from openmotion.model.frozen import Frozen

MotifKind = Literal["dot", "ring", "square", "diamond", "bar", "bracket", "cross", "petal"]


class MotifSpot(Frozen):
    """Where the motif would like to stand in a shot; it gives way to texts.

    Attributes:
        x: of its middle, as a share of the frame's width; beyond 0..1 it bleeds off.
        y: of its middle, as a share of the frame's height.
        size: its radius as a share of the frame's shorter side.
        rotation_deg: clockwise.
    """

    x: float = Field(ge=-0.5, le=1.5)
    y: float = Field(ge=-0.5, le=1.5)
    size: float = Field(gt=0, le=0.5)
    rotation_deg: float = 0.0
