"""A stage knows where and when things may stand."""

import pytest


@pytest.mark.parametrize(
    ("width", "height", "shape"),
    [(1920, 1080, "wide"), (1080, 1920, "tall"), (1080, 1080, "square"), (1080, 1350, "square")],
)
def test_the_shape_of_a_frame(make_stage, width, height, shape):
    assert make_stage(width=width, height=height).shape == shape


def test_copy_stands_below_the_mark_where_there_is_one(make_stage):
    assert make_stage(product="Tempo").below_mark.y > make_stage().below_mark.y


def test_a_long_text_comes_early_enough_to_be_read(make_stage):
    stage = make_stage()

    assert stage.by(80, "one two three four five six") <= 90 - 0.3 * 6 * 30


def test_a_text_that_has_time_keeps_its_moment(make_stage):
    assert make_stage().by(20, "one two") == 20


def test_nothing_starts_behind_the_end(make_stage):
    stage = make_stage()

    assert stage.at(100.0) < stage.end


def test_a_beat_is_found_at_or_behind_a_frame(make_stage):
    stage = make_stage()

    assert [stage.beat_after(frame) for frame in (3, 15, 16, 31)] == [15, 15, 30, 45]
