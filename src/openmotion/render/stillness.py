"""When nothing about a layer changes: the spans of frames over which its pixels stay the same."""

import bisect
import math
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from openmotion.model import (
    AdjustmentLayer,
    Camera,
    Effect,
    GroupLayer,
    ImageLayer,
    Layer,
    ShapeLayer,
    TextLayer,
    Track,
    Transform,
    derive_seed,
    is_expression,
    values_in,
)
from openmotion.render.phrase import blinks_from, pieces, set_text, span_of
from openmotion.render.selecting import is_restless

_FOREVER = 1 << 30


class Still(NamedTuple):
    """A span of frames in which nothing changes: `first` in, `end` out."""

    first: int
    end: int

    @property
    def length(self) -> int:
        """How many frames."""
        return self.end - self.first


ALWAYS = Still(-_FOREVER, _FOREVER)


def both(one: Still | None, other: Still | None) -> Still | None:
    """The span in which two things are still."""
    if one is None or other is None:
        return None
    return Still(max(one.first, other.first), min(one.end, other.end))


class Timeline:
    """The frames at which something changes, ready to be asked.

    Args:
        moving: half-open ranges of frames in which each frame may differ from the next.
        cuts: frames that differ from the one before.
    """

    __slots__ = ("_edges", "_moves")

    def __init__(self, moving: list[tuple[int, int]], cuts: list[int]) -> None:
        merged: list[list[int]] = []
        for start, end in sorted(item for item in moving if item[1] > item[0]):
            if merged and start <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        edges = {-_FOREVER, _FOREVER, *cuts}
        for start, end in merged:
            edges |= {start, end}
        self._edges = sorted(edges)
        self._moves = [
            any(start <= edge < end for start, end in merged) for edge in self._edges[:-1]
        ]

    def at(self, frame: float) -> Still | None:
        """The still span that holds a frame; None while something moves."""
        index = bisect.bisect_right(self._edges, frame) - 1
        if self._moves[index]:
            return None
        return Still(self._edges[index], self._edges[index + 1])


def content_timeline(layer: Layer, seed: int, blink_frames: int) -> Timeline:
    """When what a layer draws in its own space changes, effects and matte included."""
    return _timeline(_content(layer, seed, blink_frames))


def place_timeline(layer: Layer) -> Timeline:
    """When a layer's own transform or visibility changes; its opacity is not asked."""
    return _timeline(_place(layer))


def whole_timeline(layer: Layer, seed: int, blink_frames: int) -> Timeline:
    """When anything about a layer changes."""
    return _timeline(_whole(layer, seed, blink_frames))


def clip_timeline(group: GroupLayer) -> Timeline:
    """When the outline that a group is cut to changes."""
    return _timeline(_values(group.clip))


def camera_timeline(camera: Camera) -> Timeline:
    """When a camera moves."""
    return _timeline(
        change
        for value in (
            camera.zoom,
            camera.pan,
            camera.rotation_deg,
            camera.orbit_x_deg,
            camera.orbit_y_deg,
            camera.focus_z,
            camera.aperture_px,
        )
        for change in _track(value)
    )


_Change = tuple[int, int] | int


def _timeline(changes: Iterator[_Change]) -> Timeline:
    held = list(changes)
    moving = [item for item in held if isinstance(item, tuple)]
    return Timeline(moving, [item for item in held if isinstance(item, int)])


def _track(value: object) -> Iterator[_Change]:
    if is_expression(value):
        yield -_FOREVER, _FOREVER
    if not isinstance(value, Track):
        return
    for before, after in pairwise(value.keys):
        if before.value == after.value:
            continue
        if before.easing == "hold":
            yield after.frame
        else:
            yield before.frame, after.frame
            yield after.frame


def _place(layer: Layer) -> Iterator[_Change]:
    yield layer.start
    yield layer.end
    yield from _transform(layer.transform)


def _transform(transform: Transform) -> Iterator[_Change]:
    for value in (
        transform.anchor,
        transform.position,
        transform.scale,
        transform.stretch,
        transform.rotation_deg,
        transform.tilt_x_deg,
        transform.tilt_y_deg,
        transform.z,
    ):
        yield from _track(value)
    if transform.within is not None:
        yield from _transform(transform.within)


def _content(layer: Layer, seed: int, blink_frames: int) -> Iterator[_Change]:
    yield from _values(layer.masks)
    for effect in layer.effects:
        yield from _effect(effect)
    if layer.matte is not None:
        # A matte lies in the parent's space: it changes what is seen when the carrier moves.
        yield from _place(layer)
        for child in layer.matte.layers:
            yield from _whole(child, seed, blink_frames)
    changes = _CHANGES.get(layer.kind)
    if changes is None:
        yield layer.start, layer.end  # nothing is known of it: each frame may differ
    else:
        yield from changes(layer, seed, blink_frames)


def _whole(layer: Layer, seed: int, blink_frames: int) -> Iterator[_Change]:
    yield from _place(layer)
    yield from _track(layer.opacity)
    yield from _content(layer, seed, blink_frames)


def _effect(effect: Effect) -> Iterator[_Change]:
    yield from _values(effect)
    if effect.is_restless:
        yield -_FOREVER, _FOREVER


def _values(part: object) -> Iterator[_Change]:
    """When any value in a part of a layer changes."""
    for value in values_in(part):
        yield from _track(value)


def _group(layer: GroupLayer, seed: int, blink_frames: int) -> Iterator[_Change]:
    yield from _values(layer.clip)
    inner = [change for child in layer.layers for change in _whole(child, seed, blink_frames)]
    if layer.clock is None:
        yield from inner
    elif inner:
        yield layer.start, layer.end  # on a clock of its own


def _adjustment(layer: AdjustmentLayer, _seed: int, _blink_frames: int) -> Iterator[_Change]:
    yield from _values((layer.geometry, layer.feather_px))


def _image(layer: ImageLayer, _seed: int, _blink_frames: int) -> Iterator[_Change]:
    yield from _values((layer.zoom, layer.focus))


def _shape(layer: ShapeLayer, _seed: int, _blink_frames: int) -> Iterator[_Change]:
    parts = (layer.geometry, layer.fill, layer.tint, layer.stroke, layer.trim, layer.repeater)
    yield from _values(parts)


def _text(layer: TextLayer, seed: int, blink_frames: int) -> Iterator[_Change]:
    phrase = set_text(layer, layer.start)
    for animator in layer.animators:
        count = len(pieces(phrase, animator.unit))
        start, end = span_of(animator, count, derive_seed(seed, layer.id))
        if layer.counter is not None:
            start, end = animator.start, _FOREVER - 1  # the number of units may change
        yield math.floor(start), math.ceil(end)
    if layer.decode is not None:
        count = len(pieces(phrase, "cluster"))
        last = layer.decode.start + math.ceil(count * layer.decode.frames_per_glyph)
        yield min(layer.start, layer.decode.start), last
    if layer.typing is not None:
        yield from _track(layer.typing.shown)
        if layer.typing.caret:
            until = layer.typing.caret_until
            last = layer.end if until is None else until + 1
            yield last
            yield from range(blinks_from(layer, layer.typing), last, blink_frames)
    if layer.counter is not None:
        yield from _track(layer.counter.value)
    yield from _values((layer.path, layer.highlights, layer.decorations, layer.stroke))
    for modulator in layer.modulators:
        yield from _values(modulator)
        if is_restless(modulator.selector):
            yield -_FOREVER, _FOREVER


# Kinds that are not named here may change in every frame.
_CHANGES: dict[str, Callable[[Any, int, int], Iterator[_Change]]] = {
    "adjustment": _adjustment,
    "group": _group,
    "image": _image,
    "shape": _shape,
    "text": _text,
}
