"""Curves through values."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openmotion.expand.charts.curve import curve_through

HEIGHTS = st.lists(st.floats(-1000, 1000), min_size=2, max_size=12)


def curve(heights, smooth=True):
    return curve_through([(10.0 * i, y) for i, y in enumerate(heights)], smooth=smooth)


@given(HEIGHTS)
def test_a_smooth_curve_never_overshoots_its_values(heights):
    made = curve(heights)

    for index, (low, high) in enumerate(pairwise(heights)):
        for step in range(11):
            y = made.y(10.0 * (index + step / 10))
            assert min(low, high) - 1e-6 <= y <= max(low, high) + 1e-6


@given(HEIGHTS)
def test_a_curve_goes_through_its_values(heights):
    made = curve(heights)

    assert [made.y(10.0 * i) for i in range(len(heights))] == pytest.approx(heights)


def test_straight_lines_are_straight():
    made = curve([0, 10, 0], smooth=False)

    assert made.data == "M0.00 0.00L10.00 10.00L20.00 0.00"
    assert made.y(5) == 5


def test_a_single_point_draws_nothing():
    assert curve_through([(5, 5)], smooth=True).data == ""


def test_an_area_goes_along_one_curve_and_back_along_the_other():
    data = curve([0, 5]).data_down_to(curve([20, 20]))

    assert data == "M0.00 0.00L10.00 5.00L10.00 20.00L0.00 20.00Z"
