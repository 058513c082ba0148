"""Rows and cameras move no longer than there is time."""

from dataclasses import replace

from openmotion.director.kit import keep_alive, push_in, row_gap
from openmotion.model import number_at


def test_a_camera_ends_at_rest_on_the_frame_as_laid_out(make_stage):
    stage = make_stage()

    assert number_at(push_in(stage).zoom, stage.end) == 1.0


def test_only_long_shots_are_kept_alive(make_stage):
    stage = make_stage()

    assert keep_alive(stage) is None
    assert keep_alive(replace(stage, leave=300, end=300)) is not None


def test_the_last_row_comes_before_the_middle(make_stage):
    stage = make_stage()
    gap = row_gap(stage, 15, ["one", "two", "three", "four"])

    assert 15 + gap * 3 <= 45


def test_a_lone_row_needs_no_gap_that_is_negative(make_stage):
    assert row_gap(make_stage(), 80, ["one"]) >= 0
