"""Values that follow a rule instead of keyframes: a closed set, with no code in it."""

import math
from typing import Generic, Literal, TypeVar

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.keyframe import Track
from openmotion.model.seed import chance

Value = TypeVar("Value")


class Wiggle(Frozen, Generic[Value]):
    """A value that wanders smoothly around where it would be.

    Attributes:
        base: what it wanders around.
        amplitude: how far at most, in the value's own unit; of pairs for each part.
        period_frames: frames from one turn to the next, about.
        seed: of the way that it takes; each seed another one.
        detail: 0..1, strength of a second wander of half the period.
        repeat_frames: frames after which it comes back to where it was; 0 is never. The period is
            then the nearest one that fits.
    """

    kind: Literal["wiggle"] = "wiggle"
    base: Value | Track[Value]
    amplitude: float = Field(ge=0, le=10_000)
    period_frames: float = Field(default=30.0, ge=2, le=100_000)
    seed: int = 0
    detail: float = Field(default=0.0, ge=0, le=1)
    repeat_frames: int = Field(default=0, ge=0, le=10_000_000)


class Loop(Frozen, Generic[Value]):
    """A track that starts again each time it ends.

    Attributes:
        track: played from its first keyframe to its last, then again.
        mode: "repeat" jumps back to the start, "ping_pong" runs back and forth.
        count: how many times it plays; 0 is for ever.
    """

    kind: Literal["loop"] = "loop"
    track: Track[Value]
    mode: Literal["repeat", "ping_pong"] = "repeat"
    count: int = Field(default=0, ge=0, le=100_000)


LinkedProperty = Literal[
    "anchor",
    "position",
    "scale",
    "stretch",
    "rotation_deg",
    "tilt_x_deg",
    "tilt_y_deg",
    "z",
    "opacity",
    "tint",
]


class Link(Frozen):
    """The value of another layer's property, with a lag if wanted.

    Numbers and pairs are read as factor * value + offset.

    Attributes:
        layer: id of a layer of the same scene (or of the overlay).
        property: which of its values; it must be of the kind that is asked for here.
        part: of a pair, "x" or "y" gives one of its numbers.
        lag_frames: how much later than the other layer.
        smooth_frames: the mean over so many frames before that moment, so that it trails softly.
        factor: of numbers and pairs.
        offset: added to numbers, and to both parts of pairs.
    """

    kind: Literal["link"] = "link"
    layer: str
    property: LinkedProperty
    part: Literal["x", "y"] | None = None
    lag_frames: float = Field(default=0.0, ge=0, le=10_000)
    smooth_frames: int = Field(default=0, ge=0, le=240)
    factor: float = 1.0
    offset: float = 0.0


def wander(
    seed: int, period_frames: float, detail: float, frame: float, repeat_frames: int = 0
) -> float:
    """Smooth noise -1..1 at a frame: seeded values at even times, eased from one to the next.

    Args:
        seed: of the values.
        period_frames: from one value to the next.
        detail: 0..1, strength of a second wander of half the period.
        frame: fractions allowed.
        repeat_frames: after so many it is the same again; 0 is never.
    """
    turns = max(2, round(repeat_frames / period_frames)) if repeat_frames else 0
    time = frame * turns / repeat_frames if turns else frame / period_frames
    first = _wave(seed, time, turns)
    if detail == 0:
        return first
    second = _wave(seed + 1, 2 * time, 2 * turns)
    return (first + detail * second) / (1 + detail)


def loop_frame(loop: Loop[Value], frame: float) -> float:
    """The frame of a loop's own track that shows at a frame."""
    first, last = loop.track.keys[0].frame, loop.track.keys[-1].frame
    span = last - first
    if frame <= first or span <= 0:
        return min(frame, float(last))
    turns = math.floor((frame - first) / span)
    if loop.count and turns >= loop.count:
        ends_back = loop.mode == "ping_pong" and loop.count % 2 == 0
        return float(first if ends_back else last)
    rest = frame - first - turns * span
    if loop.mode == "ping_pong" and turns % 2:
        return last - rest
    return first + rest


def _wave(seed: int, time: float, turns: int) -> float:
    whole = math.floor(time)
    part = time - whole
    steps = (whole, whole + 1) if turns == 0 else (whole % turns, (whole + 1) % turns)
    before, after = (2 * chance(seed, "wander", step) - 1 for step in steps)
    return before + (after - before) * part * part * (3 - 2 * part)
