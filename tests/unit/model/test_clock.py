"""Times of their own."""

import pytest

from openmotion.model import Clock, clock_frame, track


def frames(clock, outer):
    return [clock_frame(clock, frame) for frame in outer]


def test_a_clock_starts_where_it_says():
    assert frames(Clock(start=10), (8, 10, 13)) == [-2, 0, 3]


def test_a_clock_runs_faster_and_slower():
    assert frames(Clock(speed=2), (0, 3)) == [0, 6]
    assert frames(Clock(speed=0.5), (0, 3)) == [0, 1.5]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("hold", [0, 1, 2, 3, 3, 3, 3, 3]),
        ("repeat", [0, 1, 2, 3, 0, 1, 2, 3]),
        ("ping_pong", [0, 1, 2, 3, 2, 1, 0, 1]),
    ],
)
def test_a_run_ends_as_it_should(after, expected):
    assert frames(Clock(duration=4, after=after), range(8)) == expected


def test_a_clock_runs_backwards_from_its_last_frame():
    assert frames(Clock(duration=4, speed=-1), range(6)) == [3, 2, 1, 0, 0, 0]
    assert frames(Clock(duration=4, speed=-1, after="repeat"), range(6)) == [3, 2, 1, 0, 3, 2]


def test_a_remap_overrules_everything_else():
    clock = Clock(speed=9, remap=track((0, 10.0), (10, 0.0), easing="linear"))

    assert frames(clock, (0, 5, 10)) == [10, 5, 0]


def test_one_frame_going_back_and_forth_stays():
    assert frames(Clock(duration=1, after="ping_pong"), range(3)) == [0, 0, 0]
