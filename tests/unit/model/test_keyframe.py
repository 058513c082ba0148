"""Sampling a track gives its keys at their frames and nothing wild between."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from openmotion.model import (
    Keyframe,
    Track,
    colour_at,
    is_moving,
    mix_oklab,
    number_at,
    point_at,
    track,
)

frames = st.lists(st.integers(-1000, 100_000), min_size=1, max_size=8, unique=True).map(sorted)
numbers = st.floats(-1e6, 1e6)
colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")
easings = st.sampled_from(["linear", "hold", "out-expo", "inout-cubic", "out-back", "spring"])


@given(frames, st.data())
def test_sampling_hits_every_key(places, data):
    values = data.draw(st.lists(numbers, min_size=len(places), max_size=len(places)))
    easing = data.draw(easings)
    mode = data.draw(st.sampled_from(["linear", "log"]))
    value = track(*zip(places, values, strict=True), easing=easing, mode=mode)

    assert [number_at(value, frame) for frame in places] == values


@given(frames, st.data())
def test_sampling_hits_every_point(places, data):
    values = data.draw(
        st.lists(st.tuples(numbers, numbers), min_size=len(places), max_size=len(places))
    )
    value = track(*zip(places, values, strict=True))

    assert [point_at(value, frame) for frame in places] == values


@given(frames, st.data())
def test_sampling_hits_every_colour(places, data):
    values = data.draw(st.lists(colours, min_size=len(places), max_size=len(places)))
    value = track(*zip(places, values, strict=True))

    assert [colour_at(value, frame) for frame in places] == values


@given(frames, st.data())
def test_values_hold_before_the_first_and_after_the_last_key(places, data):
    values = data.draw(st.lists(numbers, min_size=len(places), max_size=len(places)))
    value = track(*zip(places, values, strict=True))

    assert number_at(value, places[0] - 5) == values[0]
    assert number_at(value, places[-1] + 5) == values[-1]


@given(st.floats(0.01, 100), st.floats(0.01, 100), st.floats(0, 30))
def test_values_stay_between_their_keys(first, second, frame):
    value = track((0, first), (30, second), easing="inout-cubic", mode="log")

    assert min(first, second) * (1 - 1e-9) <= number_at(value, frame)
    assert number_at(value, frame) <= max(first, second) * (1 + 1e-9)


def test_logarithmic_tracks_grow_by_equal_factors():
    value = track((0, 1.0), (20, 4.0), easing="linear", mode="log")

    assert number_at(value, 10) == pytest.approx(2.0)


def test_fractions_of_frames_lie_between_their_neighbours():
    value = track((0, 0.0), (10, 10.0), easing="linear")

    assert number_at(value, 2.5) == pytest.approx(2.5)


def test_each_key_eases_towards_the_next():
    value = Track[float](
        keys=(
            Keyframe[float](frame=0, value=0.0, easing="hold"),
            Keyframe[float](frame=10, value=1.0, easing="linear"),
            Keyframe[float](frame=20, value=3.0),
        )
    )

    assert [number_at(value, frame) for frame in (9, 10, 15, 20)] == [0.0, 1.0, 2.0, 3.0]


def test_constants_are_the_same_everywhere():
    assert number_at(3.5, -10) == number_at(3.5, 10_000) == 3.5


@pytest.mark.parametrize("places", [(3, 3), (5, 2)])
def test_keys_that_do_not_rise_are_refused(places):
    with pytest.raises(ValidationError, match="rise strictly"):
        track((places[0], 0.0), (places[1], 1.0))


def test_a_track_moves_from_the_frame_before_its_first_key_to_its_last():
    value = track((10, 0.0), (20, 1.0))

    assert [is_moving(value, frame) for frame in (8, 9, 15, 19, 20)] == [
        False,
        True,
        True,
        True,
        False,
    ]


def test_constants_and_single_keys_do_not_move():
    assert not is_moving(2.0, 0)
    assert not is_moving(track((0, 1.0)), 0)


def test_points_travel_in_a_straight_line():
    value = track((0, (0.0, 10.0)), (10, (100.0, 30.0)), easing="linear")

    assert point_at(value, 5) == (50.0, 20.0)


def test_colours_are_mixed_between_keys():
    value = track((0, "#000000"), (10, "#ffffff"), easing="linear")

    assert colour_at(value, 5) == mix_oklab("#000000", "#ffffff", 0.5)
