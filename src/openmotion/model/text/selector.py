"""How strongly each part of a text takes part in a modulation."""

from typing import Annotated, Literal

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.values import Number


class RangeSelector(Frozen):
    """The units of a range of the text.

    Attributes:
        start: of the range, 0..1 of all units, or an index.
        end: of the range, the same way.
        offset: added to both.
        counted: whether start, end and offset are shares of the text or numbers of units.
        shape: how strength runs over the range. "square" takes what lies in it; "ramp_up" rises
            over it and stays full behind it, "ramp_down" is full before it; "triangle", "round"
            and "smooth" are strongest in its middle.
        shuffled: units are counted in a random order.
        seed: of that order; each seed another one.
        amount: factor of the strength, -1..1.
    """

    kind: Literal["range"] = "range"
    start: Number = 0.0
    end: Number = 1.0
    offset: Number = 0.0
    counted: Literal["share", "units"] = "share"
    shape: Literal["square", "ramp_up", "ramp_down", "triangle", "round", "smooth"] = "square"
    shuffled: bool = False
    seed: int = 0
    amount: Number = 1.0


class WaveSelector(Frozen):
    """A wave that runs through the text, without end.

    Attributes:
        period_frames: from one crest to the next at the same unit; the loop is seamless over
            whole periods. Negative runs backwards.
        length: units from one crest to the next.
        shape: "sine" swings softly, "triangle" evenly, "pulse" is a short crest.
        amount: strength at the crest, -1..1; it is 0 in the trough.
    """

    kind: Literal["wave"] = "wave"
    period_frames: float = 60.0
    length: float = Field(default=8.0, gt=0, le=10_000)
    shape: Literal["sine", "triangle", "pulse"] = "sine"
    amount: Number = 1.0


class WiggleSelector(Frozen):
    """Every unit wanders on its own, both ways.

    Attributes:
        period_frames: frames from one turn to the next, about.
        seed: each seed another way.
        amount: strength at most, -1..1.
    """

    kind: Literal["wiggle"] = "wiggle"
    period_frames: float = Field(default=24.0, ge=2, le=100_000)
    seed: int = 0
    amount: Number = 1.0


Selector = Annotated[RangeSelector | WaveSelector | WiggleSelector, Field(discriminator="kind")]
