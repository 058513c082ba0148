"""A film that starts again where it ends: what comes before its first frame and after its last.

The expanded film is an ordinary one. A transition from the last scene back to the first leads to a
scene of its own, which shows the first one's time before 0. Where one scene is the whole film, its
ground swings there and back once, and what wanders comes back to where it was.
"""

from typing import Any, TypeVar

from pydantic import BaseModel

from openmotion.model import Camera, Composition, GroupLayer, Layer, Scene, Transition, Wiggle
from openmotion.model.clock import Clock
from openmotion.model.values import number_at, point_at

AGAIN = "/again"
"""Ends the id of the scene that shows a loop's first one before its start."""

Part = TypeVar("Part")


def close_loop(composition: Composition) -> Composition:
    """The film with its loop worked out; the same object if it does not loop. Pure."""
    if not composition.loop:
        return composition
    first, last = composition.scenes[0], composition.scenes[-1]
    frames = composition.duration_frames
    changes: dict[str, Any] = {"loop": False, "overlay": _repeating(composition.overlay, frames)}
    join = wrap_of(composition)
    if join is not None:
        again = _before(first, join, composition)
        joined = tuple(
            item.model_copy(update={"incoming": again.id}) if item is join else item
            for item in composition.transitions
        )
        changes |= {"scenes": (*composition.scenes, again), "transitions": joined}
    elif first is last:
        ground = first.ground.model_copy(update={"cycle_s": composition.rate.seconds(frames)})
        scene = _repeating(first, frames)
        changes["scenes"] = (scene.model_copy(update={"ground": ground}),)
    return composition.model_copy(update=changes)


def wrap_of(composition: Composition) -> Transition | None:
    """The transition from the end of a looping film back to its start, if it has one."""
    if not composition.loop:
        return None
    ends = composition.scenes[-1].id, composition.scenes[0].id
    for join in composition.transitions:
        is_last = join.end == composition.duration_frames
        if (join.outgoing, join.incoming) == ends and is_last:
            return join
    return None


def _before(scene: Scene, join: Transition, composition: Composition) -> Scene:
    """The first scene as it is before its start, as a scene at the end of the film."""
    early = join.end - join.start
    layers = tuple(_earlier(layer, early) for layer in scene.layers if layer.start < 0)
    ground = scene.ground.model_copy(
        update={"phase_s": scene.ground.phase_s - composition.rate.seconds(early)}
    )
    # Tracks stand still before their first keyframe.
    camera = Camera(
        zoom=number_at(scene.camera.zoom, 0),
        focus=scene.camera.focus,
        pan=point_at(scene.camera.pan, 0),
        rotation_deg=number_at(scene.camera.rotation_deg, 0),
        distance_px=scene.camera.distance_px,
    )
    finish = scene.finish.model_copy(update={"fade": number_at(scene.finish.fade, 0)})
    return Scene(
        id=scene.id + AGAIN,
        name=scene.name,
        start=join.start,
        end=join.end,
        ground=ground,
        layers=layers,
        camera=camera,
        finish=finish,
    )


def _earlier(layer: Layer, frames: int) -> Layer:
    """A layer whose time before 0 shows in the first frames of a scene."""
    return GroupLayer(
        id=layer.id + AGAIN,
        start=0,
        end=frames,
        depth=layer.depth,
        decor=layer.decor,
        clock=Clock(start=frames),
        layers=(layer,),
    )


def _repeating(part: Part, frames: int) -> Part:
    """A part of a film whose wandering values come back to where they were after so many frames."""
    found: Any = part
    if isinstance(part, Wiggle):
        found = part.model_copy(update={"repeat_frames": frames})
    elif isinstance(part, tuple):
        parts = tuple(_repeating(one, frames) for one in part)
        if any(new is not old for new, old in zip(parts, part, strict=True)):
            found = parts
    elif isinstance(part, BaseModel):
        fields = {name: getattr(part, name) for name in type(part).model_fields}
        changed = {name: _repeating(value, frames) for name, value in fields.items()}
        update = {name: value for name, value in changed.items() if value is not fields[name]}
        if update:
            found = part.model_copy(update=update)
    return found  # type: ignore[no-any-return]
