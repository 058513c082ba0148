"""Keyframes and tracks of them."""

import bisect
from itertools import pairwise
from typing import Any, Generic, Literal, Self, TypeVar, cast

from pydantic import Field, model_validator

from openmotion.model.easing import Easing, ease
from openmotion.model.frozen import Frozen
from openmotion.model.paint import Colour

Value = TypeVar("Value")


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


def track(
    *keys: tuple[int, Value],
    easing: Easing = "out-quart",
    mode: Literal["linear", "log"] = "linear",
) -> Track[Value]:
    """A track from (frame, value) pairs that share one easing."""
    # Named types, so that a document with the track equals the one read back from its JSON.
    sample = keys[0][1] if keys else 0.0
    kind: Any = float
    if isinstance(sample, str):
        kind = Colour
    elif isinstance(sample, tuple):
        kind = tuple[float, float]
    frames = tuple(Keyframe[kind](frame=frame, value=value, easing=easing) for frame, value in keys)
    return cast("Track[Value]", Track[kind](keys=frames, mode=mode))


def segment_at(value: Track[Value], frame: float) -> tuple[Value, Value, float]:
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
