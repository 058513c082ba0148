"""Values that travel from what they are in one scene to what they are in the next."""

from typing import Any

from openmotion.model import (
    Colour,
    Keyframe,
    Track,
    colour_at,
    is_expression,
    number_at,
    point_at,
)
from openmotion.model.limits import MOST_KEYFRAMES

_EASING = "inout-quart"
# A curve that is longer than this hardly bends where it is cut.
_LONGEST_CUT = 900
_TYPES: dict[type, Any] = {float: float, tuple: tuple[float, float], str: Colour}


def leaving(value: Any, end: Any, *, first: int, frames: int) -> Any:  # noqa: ANN401
    """A value of the outgoing scene: its own until the transition starts, then on its way.

    Args:
        value: a number, a pair of numbers or a colour that may change over time.
        end: where it is to be when the transition ends.
        first: frame at which the transition starts.
        frames: length of the transition.
    """
    start = value_at(value, first)
    own = _keys(value, 0, first)
    if start == end and not own:
        return value
    last = (_key(first, start, _EASING), _key(first + frames, end, "linear"))
    before = [key for key in own if key.frame < first]
    if before and own[-1].frame > first:
        steps = _steps(value, before[-1], first)
        if steps:
            before[-1] = before[-1].model_copy(update={"easing": "linear"})
        before += steps
    return _track(value, start, (*before, *last))


def arriving(
    start: Any,  # noqa: ANN401
    value: Any,  # noqa: ANN401
    *,
    frames: int,
    length: int,
    wait: int = 0,
) -> Any:  # noqa: ANN401
    """A value of the incoming scene: on its way until the transition ends, then its own.

    Args:
        start: where it is when the transition starts, at frame 0.
        value: a number, a pair of numbers or a colour that may change over time.
        frames: length of the transition.
        length: of the scene in frames.
        wait: frames of the transition that pass before it sets out.
    """
    end = value_at(value, frames)
    own = _keys(value, frames, length)
    if start == end and not own:
        return value
    after = [key for key in own if key.frame > frames]
    before = [key for key in own if key.frame <= frames]
    here = _key(frames, end, before[-1].easing if before else "hold")
    if before and before[-1].frame < frames and after:
        steps = _steps(value, here, after[0].frame)
        here = _key(frames, end, "linear") if steps else here
        after = [*steps, *after]
    return _track(value, start, (_key(wait, start, _EASING), here, *after))


def value_at(value: Any, frame: float) -> Any:  # noqa: ANN401
    """A number, a pair of numbers or a colour at a frame."""
    sort = sort_of(value)
    if sort is str:
        return colour_at(value, frame)
    return point_at(value, frame) if sort is tuple else number_at(value, frame)


def sort_of(value: Any) -> type:  # noqa: ANN401
    """What a value is at each moment: `float`, `tuple` (a pair) or `str` (a colour)."""
    while not isinstance(value, int | float | tuple | str):
        if isinstance(value, Track):
            value = value.keys[0].value
        else:
            value = value.base if hasattr(value, "base") else value.track
    return float if isinstance(value, int | float) else type(value)


def _keys(value: Any, first: int, last: int) -> list[Keyframe[Any]]:  # noqa: ANN401
    """The keyframes of a value; of one that follows a rule, one for each frame of a span."""
    if isinstance(value, Track):
        return list(value.keys)
    if not is_expression(value):
        return []
    last = min(last, first + MOST_KEYFRAMES - 4)
    return [_key(frame, value_at(value, frame), "linear") for frame in range(first, last + 1)]


def _steps(value: Any, key: Keyframe[Any], end: int) -> list[Keyframe[Any]]:  # noqa: ANN401
    """Keyframes for each frame behind a key, where a segment that starts there is cut in two.

    None are needed where the cut changes nothing, and none are made where it cannot be seen.
    """
    if key.easing in ("linear", "hold") or end - key.frame > _LONGEST_CUT:
        return []
    return [_key(frame, value_at(value, frame), "linear") for frame in range(key.frame + 1, end)]


def _key(frame: int, value: Any, easing: Any) -> Keyframe[Any]:  # noqa: ANN401
    kind: Any = _TYPES[sort_of(value)]
    return Keyframe[kind](frame=frame, value=value, easing=easing)


def _track(value: Any, sample: Any, keys: tuple[Keyframe[Any], ...]) -> Track[Any]:  # noqa: ANN401
    mode = value.mode if isinstance(value, Track) else "linear"
    kind: Any = _TYPES[sort_of(sample)]
    track: Track[Any] = Track[kind](keys=keys, mode=mode)
    return track
