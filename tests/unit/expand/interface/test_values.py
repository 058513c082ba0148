"""Arithmetic with values that change."""

import pytest

from openmotion.errors import InvalidComposition
from openmotion.expand.interface import affine, along_y, first_change, sampled, stepped
from openmotion.model import Link, Loop, Track, Wiggle, number_at, point_at, track

WIGGLE = Wiggle[float](base=3.0, amplitude=2.0)
LOOP = Loop[float](track=track((0, 1.0), (10, 2.0)))


@pytest.mark.parametrize("value", [4.0, track((0, 1.0), (9, 5.0)), WIGGLE, LOOP])
@pytest.mark.parametrize("frame", [0, 4, 7.5, 30])
def test_a_value_is_scaled_and_moved_at_every_frame(value, frame):
    got = number_at(affine(value, -2.0, 7.0), frame)

    if value is WIGGLE:  # it may wander to the other side
        assert abs(got - 1.0) <= 4
    else:
        assert got == pytest.approx(-2 * number_at(value, frame) + 7)


def test_a_link_is_scaled_and_moved_too():
    link = affine(Link(layer="a", property="scale", factor=3, offset=1), 2, 5)

    assert (link.factor, link.offset) == (6, 7)


@pytest.mark.parametrize("value", [2.0, track((0, 1.0), (9, 5.0), easing="inout-sine"), LOOP])
def test_a_number_moves_a_point_up_and_down(value):
    got = along_y(value, -3.0, start=0, end=40)

    for frame in (0, 5, 20):
        assert point_at(got, frame) == pytest.approx((0.0, -3 * number_at(value, frame)))


def test_a_stepped_number_arrives_before_it_leaves_again():
    got = stepped(0.0, [(10, 1.0), (13, 2.0), (40, 2.0)], frames=8, easing="linear")

    assert [number_at(got, frame) for frame in (9, 13, 21, 50)] == [0, 1, 2, 2]
    assert first_change(got) == 10


def test_a_number_that_never_changes_stays_a_constant():
    assert stepped(1.0, [(5, 1.0)], frames=4, easing="linear") == 1.0
    assert first_change(1.0) is None


def test_a_logarithmic_track_stays_one_when_it_is_only_scaled():
    log = track((0, 1.0), (10, 4.0), mode="log", easing="linear")
    scaled = affine(log, 2.0, 0.0)

    assert isinstance(scaled, Track)
    assert number_at(scaled, 5) == pytest.approx(4)


def test_a_link_has_no_samples():
    with pytest.raises(InvalidComposition, match="what of layer me is a link"):
        sampled(Link(layer="a", property="scale"), start=0, end=2, owner="me", what="what")
