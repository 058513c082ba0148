"""Values that change over time: constants or tracks of keyframes."""

import bisect
import math
from itertools import pairwise
from typing import Generic, Literal, Self, TypeVar

from pydantic import Field, model_validator

from openmotion.model.easing import Easing, ease
from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour, mix_oklab

Value = TypeVar("Value")
Pair = tuple[float, float]


class Keyframe(Frozen, Generic[Value]):
    """A value at a frame.

    Attributes:
        frame: frames from the start of the scene; may be negative.
        value: the value exactly at that frame.
        easing: how the value travels from here to the next keyframe.
    """

    frame: int
    value: Value
    easing: Easing = "out-quart"


class Track(Frozen, Generic[Value]):
    """Keyframes in rising order; before the first and after the last the value holds.

    Attributes:
        keys: at least one keyframe, frames strictly rising.
        mode: "linear" mixes values, "log" mixes their logarithms (for scale: even growth).
    """

    keys: tuple[Keyframe[Value], ...] = Field(min_length=1)
    mode: Literal["linear", "log"] = "linear"

    @model_validator(mode="after")
    def _check_order(self) -> Self:
        frames = [key.frame for key in self.keys]
        if any(b <= a for a, b in pairwise(frames)):
            raise ValueError(f"keyframes must rise strictly, got frames {frames}")
        return self


Number = float | Track[float]
Point = Pair | Track[Pair]
ColourValue = Colour | Track[Colour]


def number_at(value: Number, frame: float) -> float:
    """A number at a frame (fractions allowed, for motion blur)."""
    if not isinstance(value, Track):
        return value
    before, after, progress = _segment(value, frame)
    if progress == 0:
        return before
    if progress == 1:
        return after
    if value.mode == "log" and before > 0 and after > 0:
        return float(before * math.exp(progress * math.log(after / before)))
    return before + (after - before) * progress


def point_at(value: Point, frame: float) -> Pair:
    """A pair of numbers at a frame."""
    if not isinstance(value, Track):
        return value
    before, after, progress = _segment(value, frame)
    if progress == 0:
        return before
    if progress == 1:
        return after
    return (
        before[0] + (after[0] - before[0]) * progress,
        before[1] + (after[1] - before[1]) * progress,
    )


def colour_at(value: ColourValue, frame: float) -> Colour:
    """A colour at a frame, mixed in OKLab."""
    if not isinstance(value, Track):
        return value
    before, after, progress = _segment(value, frame)
    if progress == 0:
        return before
    if progress == 1:
        return after
    return mix_oklab(before, after, progress)


def is_moving(value: Number | Point | ColourValue, frame: float) -> bool:
    """Whether a value differs between this frame and the next one."""
    if not isinstance(value, Track):
        return False
    first, last = value.keys[0].frame, value.keys[-1].frame
    return first <= frame + 1 and frame < last and len(value.keys) > 1


def track(
    *keys: tuple[int, Value],
    easing: Easing = "out-quart",
    mode: Literal["linear", "log"] = "linear",
) -> Track[Value]:
    """A track from (frame, value) pairs that share one easing."""
    return Track(
        keys=tuple(Keyframe(frame=frame, value=value, easing=easing) for frame, value in keys),
        mode=mode,
    )


def _segment(value: Track[Value], frame: float) -> tuple[Value, Value, float]:
    """The values around a frame and the eased progress between them."""
    keys = value.keys
    if frame <= keys[0].frame:
        return keys[0].value, keys[0].value, 0.0
    if frame >= keys[-1].frame:
        return keys[-1].value, keys[-1].value, 1.0
    index = bisect.bisect_right(keys, frame, key=lambda key: key.frame) - 1
    left, right = keys[index], keys[index + 1]
    progress = (frame - left.frame) / (right.frame - left.frame)
    return left.value, right.value, ease(left.easing, progress)
