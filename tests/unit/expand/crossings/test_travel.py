"""Values on their way from one scene to the next."""

import pytest

from openmotion.expand.crossings.travel import arriving, leaving, sort_of, value_at
from openmotion.model import Loop, Track, Wiggle, number_at, point_at, track

SWAY = Wiggle[float](base=10.0, amplitude=4, period_frames=9, seed=3)


def test_a_value_that_need_not_travel_is_left_alone():
    assert leaving(1.0, 1.0, first=40, frames=20) == 1.0
    assert arriving((3.0, 4.0), (3.0, 4.0), frames=20, length=60) == (3.0, 4.0)


def test_a_value_leaves_from_where_it_is():
    way = leaving(10.0, 30.0, first=40, frames=20)

    assert [number_at(way, frame) for frame in (0, 40, 50, 60)] == pytest.approx([10, 10, 20, 30])


def test_keyframes_before_the_transition_stay():
    way = leaving(track((0, 0.0), (20, 8.0)), 30.0, first=40, frames=20)

    assert way.keys[:2] == track((0, 0.0), (20, 8.0)).keys
    assert number_at(way, 60) == 30


def test_keyframes_after_the_transition_stay():
    way = arriving(5.0, track((10, 1.0), (40, 31.0), easing="linear"), frames=20, length=60)

    assert number_at(way, 0) == 5
    assert number_at(way, 20) == pytest.approx(11)
    assert number_at(way, 30) == pytest.approx(21)


@pytest.mark.parametrize("easing", ["linear", "inout-quart", "hold", "spring-playful"])
def test_a_curve_that_the_transition_cuts_stays_what_it_was_outside(easing):
    own = track((0, 0.0), (60, 8.0), (90, 5.0), easing=easing)
    gone = leaving(own, 50.0, first=40, frames=20)
    come = arriving(50.0, own, frames=20, length=100)

    for frame in range(41):
        assert number_at(gone, frame) == pytest.approx(number_at(own, frame), abs=1e-9)
    for frame in range(20, 100):
        assert number_at(come, frame) == pytest.approx(number_at(own, frame), abs=1e-9)


def test_a_value_may_wait_before_it_sets_out():
    way = arriving(0.0, 1.0, frames=20, length=60, wait=12)

    assert [number_at(way, frame) for frame in (0, 12, 16, 20)] == pytest.approx([0, 0, 0.5, 1])


def test_a_rule_is_kept_outside_of_the_transition():
    gone, come = (
        leaving(SWAY, 50.0, first=40, frames=20),
        arriving(50.0, SWAY, frames=20, length=60),
    )

    assert number_at(gone, 17) == pytest.approx(number_at(SWAY, 17))
    assert number_at(gone, 60) == 50
    assert number_at(come, 0) == 50
    assert number_at(come, 43) == pytest.approx(number_at(SWAY, 43))


def test_pairs_travel_as_pairs():
    way = leaving((0.0, 10.0), (20.0, 10.0), first=0, frames=10)

    assert point_at(way, 5) == pytest.approx((10, 10))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1.0, float),
        ((1.0, 2.0), tuple),
        ("#ff0000", str),
        (track((0, 1.0)), float),
        (Wiggle[tuple[float, float]](base=(0.0, 0.0), amplitude=1), tuple),
        (Loop[float](track=track((0, 0.0), (5, 1.0))), float),
    ],
)
def test_numbers_pairs_and_colours_are_told_apart(value, expected):
    assert sort_of(value) is expected
    assert isinstance(value_at(value, 3), expected)


def test_a_track_keeps_its_mode():
    way = leaving(track((0, 1.0), (9, 2.0), mode="log"), 4.0, first=40, frames=20)

    assert isinstance(way, Track)
    assert way.mode == "log"
