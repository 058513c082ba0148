"""What stands where, without any pixels."""

import numpy as np
import pytest

from openmotion.model import Box, Camera, GroupLayer, Transform, track
from openmotion.render import evaluate


def only(composition, frame):
    return evaluate(composition, frame).scenes[0].layers[0]


def test_a_layer_is_visible_from_its_start_to_before_its_end(make):
    composition = make.scene(make.box("a", 0, 0, 5, 5, start=3, end=6))

    assert [frame for frame in range(9) if only(composition, frame).visible] == [3, 4, 5]


def test_a_layer_without_opacity_is_not_visible(make):
    composition = make.scene(make.box("a", 0, 0, 5, 5, opacity=track((0, 0.0), (4, 1.0))))

    assert not only(composition, 0).visible
    assert only(composition, 2).visible


def test_a_group_hands_its_opacity_down(make):
    group = GroupLayer(
        id="g", start=0, end=9, opacity=0.5, layers=(make.box("a", 0, 0, 5, 5, opacity=0.5),)
    )

    assert only(make.scene(group), 0).layers[0].opacity == 0.25


def test_a_group_with_a_box_keeps_its_opacity_to_itself(make):
    group = GroupLayer(
        id="g",
        start=0,
        end=9,
        opacity=0.5,
        box=Box(x=0, y=0, width=9, height=9),
        layers=(make.box("a", 0, 0, 5, 5, opacity=0.5),),
    )

    assert only(make.scene(group), 0).layers[0].opacity == 0.5


def test_matrices_of_groups_are_joined(make):
    inner = make.box("a", 0, 0, 5, 5, transform=Transform(position=(3, 0)))
    group = GroupLayer(
        id="g", start=0, end=9, transform=Transform(position=(10, 0), scale=2), layers=(inner,)
    )

    assert np.allclose(only(make.scene(group), 0).layers[0].matrix[:2, 2], (16, 0))


def test_a_pinned_layer_takes_no_part_in_the_camera(make):
    layers = (make.box("a", 0, 0, 5, 5), make.box("b", 0, 0, 5, 5, depth=0))
    state = evaluate(make.scene(*layers, camera=Camera(zoom=2)), 0).scenes[0]

    assert state.layers[0].matrix[0, 0] == 2
    assert state.layers[1].matrix[0, 0] == 1


def test_two_scenes_overlap_during_their_transition(rich_composition):
    counts = [len(evaluate(rich_composition, frame).scenes) for frame in (33, 34, 39, 40)]

    assert counts == [1, 2, 2, 1]


def test_a_transition_runs_between_nothing_and_all(rich_composition):
    shares = [evaluate(rich_composition, frame).progress for frame in range(34, 40)]

    assert shares == pytest.approx([(index + 0.5) / 6 for index in range(6)])


def test_overlay_frames_count_from_the_composition(rich_composition):
    assert evaluate(rich_composition, 50).overlay[0].frame == 50


def test_a_frame_outside_is_refused(rich_composition):
    with pytest.raises(IndexError, match="frame 74"):
        evaluate(rich_composition, 74)
