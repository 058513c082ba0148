"""Values that change over time: constants, tracks of keyframes, or rules."""

import math
from typing import Any, TypeGuard

from openmotion.errors import InvalidComposition
from openmotion.model.expressions import Link, Loop, Wiggle, loop_frame, wander
from openmotion.model.keyframe import Track, segment_at
from openmotion.model.paint import Colour, mix_oklab

_MOST_POWER = 300.0
Pair = tuple[float, float]
Number = float | Track[float] | Wiggle[float] | Loop[float] | Link
Point = Pair | Track[Pair] | Wiggle[Pair] | Loop[Pair] | Link
ColourValue = Colour | Track[Colour] | Loop[Colour] | Link
Expression = Wiggle[Any] | Loop[Any] | Link


def number_at(value: Number, frame: float) -> float:
    """A number at a frame (fractions allowed, for motion blur)."""
    if isinstance(value, int | float):
        return value
    if isinstance(value, Track):
        before, after, progress = segment_at(value, frame)
        if progress == 0:
            return before
        if progress == 1:
            return after
        if value.mode == "log" and before > 0 and after > 0:
            # Easings may go far beyond 1, where powers leave what floats can hold.
            power = min(
                max(progress * math.log(max(after / before, 1e-300)), -_MOST_POWER), _MOST_POWER
            )
            return float(before * math.exp(power))
        return before + (after - before) * progress
    if isinstance(value, Wiggle):
        return number_at(value.base, frame) + value.amplitude * _wander(value, 0, frame)
    if isinstance(value, Loop):
        return number_at(value.track, loop_frame(value, frame))
    raise _unresolved(value)


def point_at(value: Point, frame: float) -> Pair:
    """A pair of numbers at a frame."""
    if isinstance(value, tuple):
        return value
    if isinstance(value, Track):
        before, after, progress = segment_at(value, frame)
        if progress == 0:
            return before
        if progress == 1:
            return after
        return (
            before[0] + (after[0] - before[0]) * progress,
            before[1] + (after[1] - before[1]) * progress,
        )
    if isinstance(value, Wiggle):
        x, y = point_at(value.base, frame)
        return (
            x + value.amplitude * _wander(value, 0, frame),
            y + value.amplitude * _wander(value, 2, frame),
        )
    if isinstance(value, Loop):
        return point_at(value.track, loop_frame(value, frame))
    raise _unresolved(value)


def colour_at(value: ColourValue, frame: float) -> Colour:
    """A colour at a frame, mixed in OKLab."""
    if isinstance(value, str):
        return value
    if isinstance(value, Track):
        before, after, progress = segment_at(value, frame)
        if progress == 0:
            return before
        if progress == 1:
            return after
        return mix_oklab(before, after, progress)
    if isinstance(value, Loop):
        return colour_at(value.track, loop_frame(value, frame))
    raise _unresolved(value)


def is_expression(value: object) -> TypeGuard[Expression]:
    """Whether a value follows a rule instead of keyframes."""
    return isinstance(value, Wiggle | Loop | Link)


def is_constant(value: object) -> bool:
    """Whether a value never changes."""
    return not isinstance(value, Track) and not is_expression(value)


def is_moving(value: Number | Point | ColourValue, frame: float) -> bool:
    """Whether a value may differ between this frame and the next one."""
    if not isinstance(value, Track):
        return is_expression(value)
    first, last = value.keys[0].frame, value.keys[-1].frame
    return first <= frame + 1 and frame < last and len(value.keys) > 1


def _wander(value: Wiggle[Any], stream: int, frame: float) -> float:
    return wander(
        value.seed + stream, value.period_frames, value.detail, frame, value.repeat_frames
    )


def _unresolved(value: Link) -> InvalidComposition:
    return InvalidComposition(
        f"a link to {value.property} of layer {value.layer} was not resolved; expand the "
        "composition before values are read"
    )
