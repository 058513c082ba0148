"""Words on screen: styles, lines already broken, and how their parts move."""

from typing import Literal

from pydantic import Field

from openmotion.model.easing import Easing
from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour
from openmotion.model.values import Number


class TextStyle(Frozen):
    """Which letters, how large, how wide apart.

    Attributes:
        family: slug of a font family, for example "bricolage-grotesque".
        size_px: em size in pixels.
        weight: 100..900; on a variable font any value, else the nearest face.
        italic: the italic face where the family has one.
        tracking_em: extra space after each glyph, in ems; negative is tighter.
        width: percent on the width axis where the font has one (100 is normal).
        tabular: figures of equal width, for numbers that change.
        caps: draw in capitals.
        colour: fill.
    """

    family: str
    size_px: float = Field(gt=0, le=4000)
    weight: float = Field(default=400, ge=100, le=1000)
    italic: bool = False
    tracking_em: float = Field(default=0.0, ge=-0.3, le=2)
    width: float | None = None
    tabular: bool = False
    caps: bool = False
    colour: Colour


class TextRun(Frozen):
    """Consecutive characters in one style."""

    text: str
    style: TextStyle


class TextLine(Frozen):
    """One line of runs; `y` is its baseline in pixels of the layer's own space."""

    runs: tuple[TextRun, ...] = Field(min_length=1)
    y: float = 0.0

    @property
    def text(self) -> str:
        """The line's characters without styles."""
        return "".join(run.text for run in self.runs)


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
        order: which unit goes first.
        easing: of the transform; opacity goes its own way, out-cubic over 60 % of the time.
        x: offset in ems of the unit's own style.
        y: offset in ems, down is positive.
        scale: at the offset.
        rotation_deg: clockwise, about the unit's centre.
        tracking_em: extra tracking at the offset; only for unit "line".
        blur_px: sigma at the offset.
        opacity: at the offset.
        masked: clip each unit to its own line's box, so that it rises from behind an edge.
        weight: weight at the offset, for variable fonts (weight wave); None keeps the style's.
        exit: play backwards, from the place to the offset.
    """

    unit: Literal["line", "word", "glyph"] = "line"
    start: int
    duration: int = Field(ge=1)
    stagger: float = Field(default=0.0, ge=0)
    order: Literal["forward", "backward", "centre", "random"] = "forward"
    easing: Easing = "out-expo"
    x: float = 0.0
    y: float = 0.0
    scale: float = Field(default=1.0, gt=0)
    rotation_deg: float = 0.0
    tracking_em: float = 0.0
    blur_px: float = Field(default=0.0, ge=0)
    opacity: float = Field(default=0.0, ge=0, le=1)
    masked: bool = False
    weight: float | None = None
    exit: bool = False


class Typing(Frozen):
    """Characters appear one by one, as typed.

    Attributes:
        shown: how many characters (grapheme clusters over all lines) are visible.
        caret: draw a caret behind the last one.
        caret_colour: its colour.
        caret_until: frame after which the caret is gone; None keeps it.
    """

    shown: Number
    caret: bool = True
    caret_colour: Colour = "#ffffff"
    caret_until: int | None = None


class Decode(Frozen):
    """Random glyphs settle into the text from left to right.

    Attributes:
        start: frame at which the first glyph starts to settle.
        frames_per_glyph: between one glyph settling and the next.
        alphabet: what the random glyphs are drawn from.
    """

    start: int
    frames_per_glyph: float = Field(default=2.0, gt=0)
    alphabet: str = "ABCDEFGHJKLMNPRSTUVXYZ0123456789#%&/<>+="


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


class Highlight(Frozen):
    """A marker bar behind a range of characters, growing from left to right.

    Attributes:
        first: index of the first character over all lines.
        last: index behind the last one.
        colour: of the bar.
        grown: 0..1, how much of its width is drawn.
    """

    first: int = Field(ge=0)
    last: int = Field(ge=1)
    colour: Colour
    grown: Number = 1.0
