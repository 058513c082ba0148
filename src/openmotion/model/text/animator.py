"""How parts of a text arrive and leave."""

from typing import Literal

from pydantic import Field

from openmotion.model.easing import Easing
from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour

TextUnit = Literal["line", "word", "glyph"]
UnitOrder = Literal["forward", "backward", "centre", "edges", "random"]
Pivot = Literal["centre", "base", "top"]


class TextAnimator(Frozen):
    """Moves parts of a text from an offset to their place, one after the other.

    Each unit starts `stagger` frames after the one before and takes `duration` frames. At its
    start a unit stands at the offsets below; at its end it stands where it is set.
    With `exit`, it leaves from its place to the offsets instead.

    Attributes:
        unit: what moves as one.
        start: frame of the first unit's start, from the start of the scene.
        duration: frames that each unit takes.
        stagger: frames between units; fractions are allowed.
        gap_ratio: each gap between units is so many times the one before; 0.84 quickens.
        order: which unit goes first; "centre" the middle ones, "edges" the outer ones.
        easing: of the transform; opacity goes its own way, out-cubic over 60 % of the time.
        x: offset in ems of the unit's own style.
        y: offset in ems, down is positive.
        scale: at the offset.
        rotation_deg: clockwise, about the pivot.
        skew_deg: leaning to the right, about the pivot.
        tilt_x_deg: about a horizontal axis through the pivot; positive leans the top away.
        tilt_y_deg: about a vertical axis through the pivot; positive turns the right side away.
        pivot: middle of the unit's ink, of its baseline, or of its upper edge.
        tracking_em: extra tracking at the offset.
        blur_px: sigma at the offset.
        opacity: at the offset.
        masked: clip each unit to its own line's box, so that it rises from behind an edge.
        colour: at the offset; None keeps the style's.
        weight: at the offset, for variable fonts; None keeps the style's.
        width: percent on the width axis at the offset, for variable fonts; letters make room for
            each other. None keeps the style's.
        exit: play backwards, from the place to the offset.
    """

    unit: TextUnit = "line"
    start: int
    duration: int = Field(ge=1)
    stagger: float = Field(default=0.0, ge=0)
    gap_ratio: float = Field(default=1.0, gt=0, le=1)
    order: UnitOrder = "forward"
    easing: Easing = "out-expo"
    x: float = 0.0
    y: float = 0.0
    scale: float = Field(default=1.0, gt=0)
    rotation_deg: float = 0.0
    skew_deg: float = Field(default=0.0, gt=-85, lt=85)
    tilt_x_deg: float = 0.0
    tilt_y_deg: float = 0.0
    pivot: Pivot = "centre"
    tracking_em: float = 0.0
    blur_px: float = Field(default=0.0, ge=0)
    opacity: float = Field(default=0.0, ge=0, le=1)
    masked: bool = False
    colour: Colour | None = None
    weight: float | None = Field(default=None, ge=1, le=1000)
    width: float | None = Field(default=None, ge=20, le=250)
    exit: bool = False
