"""Scales and round values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openmotion.expand.charts.scale import Scale, extent, ticks


def test_a_scale_leads_from_values_to_pixels():
    scale = Scale(low=-10, high=30, near=400, far=0)

    assert [scale.at(value) for value in (-10, 0, 30)] == [400, 300, 0]


@pytest.mark.parametrize(
    ("low", "high", "found"),
    [
        (0, 58, (0, 20, 40, 60)),
        (-18, 25, (-20, 0, 20, 40)),
        (0, 1, (0, 0.25, 0.5, 0.75, 1)),
        (0.1, 0.3, (0.1, 0.15, 0.2, 0.25, 0.3)),
        (990, 1010, (990, 995, 1000, 1005, 1010)),
        (0, 1e15, (0, 2.5e14, 5e14, 7.5e14, 1e15)),
    ],
)
def test_round_values_enclose_the_span(low, high, found):
    assert ticks(low, high, 4) == found


@given(st.floats(-1e15, 1e15), st.floats(1e-9, 1e15), st.integers(1, 8))
def test_round_values_always_enclose_and_rise(low, span, count):
    high = low + span
    if high - low < 1e-9 * max(abs(low), abs(high)):
        return
    found = ticks(low, high, count)

    assert found[0] <= low + 1e-6 * span
    assert found[-1] >= high - 1e-6 * span
    assert list(found) == sorted(set(found))
    assert 2 <= len(found) <= 2 * count + 3


def test_equal_values_still_have_a_span():
    assert extent((5.0, 5.0), None, None) == (5, 10)
    assert extent((0.0,), None, None) == (0, 1)
    assert extent((-3.0,), None, None) == (-6, -3)


def test_bounds_widen_a_span_and_never_cut_it():
    assert extent((2.0, 4.0), 0.0, 3.0) == (0, 4)


def test_a_scale_without_a_span_puts_everything_at_its_near_end():
    assert Scale(low=1e15, high=1e15, near=40, far=10).at(1e15) == 40


def test_the_least_of_floats_alone_has_a_scale_as_zero_has():
    assert extent([5e-324], None, None) == (5e-324, 1.0)
    assert ticks(*extent([5e-324], None, None), 4)[0] == 0.0
