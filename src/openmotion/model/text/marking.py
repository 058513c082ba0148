"""What is drawn along with ranges of characters: bars behind them, lines under or through them."""

from typing import Literal

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour
from openmotion.model.values import Number


class Highlight(Frozen):
    """A marker bar behind a range of characters, growing the way the text is read, line by line.

    Attributes:
        first: index of the first character over all lines.
        last: index behind the last one.
        colour: of the bar.
        roundness: of its ends; 1 is a pill.
        grown: 0..1, how much of its width is drawn.
    """

    first: int = Field(ge=0)
    last: int = Field(ge=1)
    colour: Colour
    roundness: float = Field(default=0.152, ge=0, le=1)
    grown: Number = 1.0


class TextDecoration(Frozen):
    """A line under, over or through a range of characters, drawn the way the text is read.

    Attributes:
        first: index of the first character over all lines.
        last: index behind the last one.
        place: under the baseline, through the middle of small letters, or over the capitals.
        colour: of the line.
        width_em: its width, in ems of the line's largest style.
        rounded: its ends are round.
        drawn: 0..1, how much of it is drawn; over several lines one after the other.
    """

    first: int = Field(ge=0)
    last: int = Field(ge=1)
    place: Literal["under", "through", "over"] = "under"
    colour: Colour
    width_em: float = Field(default=0.07, gt=0, le=1)
    rounded: bool = True
    drawn: Number = 1.0
