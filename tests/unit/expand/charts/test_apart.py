"""Things that are moved apart."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from openmotion.expand.charts.apart import move_apart


def test_what_has_room_stays_where_it_is():
    assert move_apart([10, 40, 90], pitch=20, low=0, high=100) == (10, 40, 90)


def test_two_that_meet_share_the_move():
    assert move_apart([50, 50], pitch=20, low=0, high=100) == (40, 60)


def test_those_at_an_edge_move_inwards():
    assert move_apart([1, 2], pitch=20, low=10, high=100) == (10, 30)


def test_too_many_have_no_room():
    assert move_apart([1, 2, 3], pitch=20, low=0, high=39) is None


@given(st.lists(st.floats(-50, 150), min_size=1, max_size=9))
def test_all_end_apart_inside_and_in_order(wanted):
    found = move_apart(wanted, pitch=12, low=0, high=100)
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    placed = [found[index] for index in order]

    assert all(b - a >= 12 - 1e-6 for a, b in pairwise(placed))
    assert placed[0] >= -1e-9
    assert placed[-1] <= 100 + 1e-9
