"""The rules that a composition keeps beyond its types."""

from collections.abc import Iterator
from itertools import pairwise

from openmotion.errors import InvalidComposition
from openmotion.model.composition import Composition, Scene
from openmotion.model.layers import Layer
from openmotion.model.limits import check_limits
from openmotion.model.transition import Transition


def check_composition(composition: Composition) -> None:
    """Make sure that a composition can be drawn.

    Scenes cover every frame, neighbours overlap exactly where a transition joins them (in a loop
    the last and the first are neighbours too), ids are unique, every layer lasts at least a frame.

    Raises:
        InvalidComposition: a rule is broken; the message says which, where and with what value.
    """
    check_limits(composition)
    scenes = composition.scenes
    _check_unique([scene.id for scene in scenes], "scene")
    if scenes[0].start != 0:
        raise InvalidComposition(f"scene {scenes[0].id} starts at {scenes[0].start}, not at 0")
    if scenes[-1].end != composition.duration_frames:
        raise InvalidComposition(
            f"scene {scenes[-1].id} ends at frame {scenes[-1].end}, "
            f"the composition at {composition.duration_frames}"
        )
    joins = {(item.outgoing, item.incoming): item for item in composition.transitions}
    for before, after in pairwise(scenes):
        join = joins.pop((before.id, after.id), None)
        start, end = (join.start, join.end) if join else (before.end, before.end)
        if (after.start, before.end) != (start, end) or (join and start >= end):
            raise InvalidComposition(
                f"scene {after.id} starts at {after.start} and {before.id} ends at {before.end}; "
                f"their transition covers {start} to {end}"
            )
    _check_wrap(composition, joins)
    if joins:
        pair = next(iter(joins))
        raise InvalidComposition(f"a transition joins {pair[0]} and {pair[1]}, no neighbours")
    for before, after in zip(scenes, scenes[2:], strict=False):
        if after.start < before.end:
            raise InvalidComposition(f"scenes {before.id} and {after.id} overlap over a third one")
    for scene in scenes:
        _check_scene(scene)
    _check_unique([layer.id for layer in walk(composition.overlay)], "overlay layer")


def _check_wrap(composition: Composition, joins: dict[tuple[str, str], Transition]) -> None:
    """Take the transition that leads a looping film back to its start out of those that are left.

    Raises:
        InvalidComposition: it does not end with the film, or begins before its scene stands alone.
    """
    scenes = composition.scenes
    wrap = joins.get((scenes[-1].id, scenes[0].id))
    if wrap is None or not composition.loop:
        return
    free = max([scenes[-1].start, *(scene.end for scene in scenes[:-1])])
    if wrap.end != composition.duration_frames or not free <= wrap.start < wrap.end:
        raise InvalidComposition(
            f"the transition back to {scenes[0].id} covers {wrap.start} to {wrap.end}; in a loop "
            f"it lies between {free} and the end at {composition.duration_frames}"
        )
    del joins[scenes[-1].id, scenes[0].id]


def walk(layers: tuple[Layer, ...]) -> Iterator[Layer]:
    """Every layer and every layer inside groups and mattes, parents first."""
    for layer in layers:
        yield layer
        yield from walk(layer.children)
        if layer.matte is not None:
            yield from walk(layer.matte.layers)


def _check_scene(scene: Scene) -> None:
    if scene.end <= scene.start:
        raise InvalidComposition(f"scene {scene.id} lasts {scene.end - scene.start} frames")
    _check_unique([layer.id for layer in walk(scene.layers)], f"layer of scene {scene.id}")
    for layer in walk(scene.layers):
        if layer.end <= layer.start:
            raise InvalidComposition(
                f"layer {layer.id} of scene {scene.id} runs from {layer.start} to {layer.end}; "
                "end it after it starts"
            )


def _check_unique(ids: list[str], what: str) -> None:
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            raise InvalidComposition(
                f"two things are called {name!r}: each {what} needs its own id"
            )
        seen.add(name)
