"""Texts whose characters change: typed, decoded, counted."""

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour
from openmotion.model.text.animator import UnitOrder
from openmotion.model.values import Number


class Typing(Frozen):
    """Characters appear one by one, as typed.

    Attributes:
        shown: how many characters (grapheme clusters over all lines) are visible.
        jitter: 0..1, how unevenly characters come; by their index, always the same way.
        caret: draw a caret behind the last one.
        caret_colour: its colour.
        caret_until: frame after which the caret is gone; None keeps it.
    """

    shown: Number
    jitter: float = Field(default=0.0, ge=0, le=1)
    caret: bool = True
    caret_colour: Colour = "#ffffff"
    caret_until: int | None = None


class Decode(Frozen):
    """Random glyphs settle into the text one after the other.

    Attributes:
        start: frame at which the first glyph starts to settle.
        order: which glyph settles first.
        frames_per_glyph: between one glyph settling and the next.
        alphabet: what the random glyphs are drawn from.
    """

    start: int
    order: UnitOrder = "forward"
    frames_per_glyph: float = Field(default=2.0, gt=0)
    alphabet: str = Field(
        min_length=1,
        max_length=1000,
        default="ABCDEFGHJKLMNPRSTUVXYZ0123456789#%&/<>+=",
    )


class Counter(Frozen):
    """The text of the layer's single run is this number, written anew each frame.

    Attributes:
        value: the number; a track counts.
        decimals: digits behind the point.
        prefix: written before, for example "$".
        suffix: written behind, for example "%".
        separator: between thousands; "" for none.
        point: decimal point.
        pad: whole digits at least, filled with zeros.
        clock: write seconds as mm:ss instead.
    """

    value: Number
    decimals: int = Field(default=0, ge=0, le=6)
    prefix: str = ""
    suffix: str = ""
    separator: str = ","
    point: str = "."
    pad: int = Field(default=1, ge=1, le=9)
    clock: bool = False
