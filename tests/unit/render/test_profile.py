"""The profiler adds up the time of a frame's steps, and names what was drawn."""

from itertools import count

from openmotion.model import GroupLayer, Transform, track
from openmotion.render.profile import profile_frames


def clock_of_ticks():
    """A clock that moves on by a second each time it is asked."""
    ticks = count()
    return lambda: float(next(ticks))


def test_steps_and_frames_are_timed_by_the_given_clock(make):
    times = profile_frames(make.scene(make.box("a", 0, 0, 9, 9)), (0, 1), clock_of_ticks())

    assert len(times.frames_s) == 2
    assert times.steps_s == {"ground": 2.0, "layers": 6.0, "planes": 2.0}


def test_a_layer_is_named_with_its_kind_and_scene(make):
    times = profile_frames(make.scene(make.box("a", 0, 0, 9, 9)), (0, 1), clock_of_ticks())

    named = {(part.scene, part.name, part.kind): part.frames_s for part in times.parts}
    scene = times.parts[0].scene
    assert named[scene, "a", "shape"] == (1.0, 1.0)
    assert named["", "planes", "step"] == (1.0, 1.0)
    assert named[scene, "flat", "ground"] == (1.0, 1.0)


def test_layers_that_become_one_picture_are_named_together(make):
    boxes = [make.box(name, 0, 0, 9, 9) for name in "abcdef"]
    times = profile_frames(make.scene(*boxes), (0,), clock_of_ticks())

    assert [part.name for part in times.parts if part.kind == "layers"] == ["a + b + c + 3 more"]


def test_what_lies_inside_of_a_group_is_the_time_of_the_group(make):
    move = Transform(position=track((0, (0.0, 0.0)), (50, (90.0, 0.0))))
    group = GroupLayer(
        id="group", start=0, end=60, transform=move, layers=(make.box("a", 0, 0, 9, 9),)
    )
    times = profile_frames(make.scene(group), (10,), clock_of_ticks())

    kinds = {part.name: part.kind for part in times.parts}
    assert kinds["group"] == "group"
    assert "a" not in kinds
