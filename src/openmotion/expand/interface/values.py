"""Arithmetic with values that change over time."""

from openmotion.errors import InvalidComposition
from openmotion.model import (
    Easing,
    Keyframe,
    Link,
    Loop,
    Number,
    Pair,
    Point,
    Track,
    Wiggle,
    is_constant,
    number_at,
)


def affine(value: Number, factor: float, offset: float) -> Number:
    """The number factor * value + offset at every frame."""
    if isinstance(value, Track):
        return _track(value, factor, offset)
    if isinstance(value, Wiggle):
        base = affine(value.base, factor, offset)
        return value.model_copy(update={"base": base, "amplitude": value.amplitude * abs(factor)})
    if isinstance(value, Loop):
        return value.model_copy(update={"track": _track(value.track, factor, offset)})
    if isinstance(value, Link):
        return value.model_copy(
            update={"factor": value.factor * factor, "offset": value.offset * factor + offset}
        )
    return factor * value + offset


def _track(value: Track[float], factor: float, offset: float) -> Track[float]:
    keys = tuple(
        Keyframe[float](frame=key.frame, value=factor * key.value + offset, easing=key.easing)
        for key in value.keys
    )
    # Logarithms do not survive an offset.
    mode = value.mode if offset == 0 and factor > 0 else "linear"
    return Track[float](keys=keys, mode=mode)


def along_y(value: Number, factor: float, *, start: int, end: int) -> Point:
    """The point (0, factor * value) at every frame from `start` to `end`."""
    if isinstance(value, Track):
        return _pairs([(key.frame, (0.0, factor * key.value), key.easing) for key in value.keys])
    if is_constant(value):
        return 0.0, factor * number_at(value, start)
    return _pairs(
        [(frame, (0.0, factor * number_at(value, frame)), "linear") for frame in range(start, end)]
    )


def stepped(
    first: float, changes: list[tuple[int, float]], *, frames: int, easing: Easing
) -> Number:
    """A number that goes to a new value at each change and takes some frames for it.

    Args:
        first: before all changes.
        changes: (frame, new value); of several at one frame the last counts, and one that comes
            early cuts the one before.
        frames: that each change takes.
        easing: of each change.
    """
    changes = sorted(dict(changes).items())
    keys: list[tuple[int, float]] = []
    before = first
    for index, (frame, value) in enumerate(changes):
        if value == before:
            continue
        later = [at for at, _ in changes[index + 1 :] if at > frame]
        stop = min([frame + max(1, frames), *later])
        if not keys or keys[-1][0] < frame:
            keys.append((frame, before))
        keys.append((stop, value))
        before = value
    if not keys:
        return first
    return Track[float](
        keys=tuple(Keyframe[float](frame=at, value=value, easing=easing) for at, value in keys)
    )


def first_change(value: Number) -> int | None:
    """The frame at which a number leaves its first value; None if it never does or always moves."""
    return value.keys[0].frame if isinstance(value, Track) else None


def sampled(value: Number, *, start: int, end: int, owner: str, what: str) -> list[float]:
    """A number at every frame from `start` to before `end`.

    Raises:
        InvalidComposition: it is a link, which has no values before the layers are expanded.
    """
    if isinstance(value, Link):
        raise InvalidComposition(
            f"{what} of layer {owner} is a link; it must be known beforehand, so use keyframes"
        )
    return [number_at(value, frame) for frame in range(start, end)]


def _pairs(keys: list[tuple[int, Pair, Easing]]) -> Track[Pair]:
    kind = Keyframe[tuple[float, float]]
    return Track[tuple[float, float]](
        keys=tuple(kind(frame=frame, value=value, easing=easing) for frame, value, easing in keys)
    )
