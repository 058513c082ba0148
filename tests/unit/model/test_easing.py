"""Easings hit their ends, do not jump and keep their character."""

from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openmotion.model import Bezier, EasingName, Spring, Steps, ease

NAMES = get_args(EasingName)
OVERSHOOTING = {"out-back", "spring-alive", "spring-playful"}
curves = st.one_of(
    st.sampled_from(NAMES),
    st.builds(
        Bezier, x1=st.floats(0, 1), y1=st.floats(-2, 2), x2=st.floats(0, 1), y2=st.floats(-2, 2)
    ),
    st.builds(Spring, damping=st.floats(0.3, 1), turns=st.floats(1.5, 60)),
    st.builds(Steps, count=st.integers(1, 1000)),
)


@given(curves)
def test_every_easing_hits_its_ends_to_the_last_bit(curve):
    assert ease(curve, 0.0) == 0.0
    assert ease(curve, 1.0) == 1.0


@given(curves, st.floats(allow_nan=False, allow_infinity=False))
def test_progress_outside_is_clamped(curve, progress):
    inside = min(1.0, max(0.0, progress))

    assert ease(curve, progress) == ease(curve, inside)


@given(st.sampled_from(sorted(set(NAMES) - OVERSHOOTING)), st.floats(0, 1), st.floats(0, 1))
def test_easings_without_overshoot_never_turn_back(name, first, second):
    low, high = sorted((first, second))

    assert ease(name, low) <= ease(name, high) + 1e-7


@pytest.mark.parametrize("name", sorted(OVERSHOOTING))
def test_overshoot_is_seen_but_stays_small(name):
    most = max(ease(name, step / 500) for step in range(501))

    assert 1.005 < most < 1.12


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"hold"}))
def test_curves_do_not_jump(name):
    values = [ease(name, step / 1000) for step in range(1001)]

    assert max(abs(b - a) for a, b in pairwise(values)) < 0.08


def test_hold_stays_until_the_end():
    assert ease("hold", 0.999) == 0.0


def test_linear_is_the_progress_itself():
    assert ease("linear", 0.371) == 0.371


def test_steps_show_a_value_at_the_end_of_each_step():
    stairs = Steps(count=4)

    assert [ease(stairs, at) for at in (0.24, 0.25, 0.74, 0.75)] == [0.0, 0.25, 0.5, 0.75]


@pytest.mark.parametrize(
    ("x1", "y1", "x2", "y2", "progress", "value"),
    [
        # Of the cubic at t = 0.5: x = (3 x1 + 3 x2 + 1) / 8, y = (3 y1 + 3 y2 + 1) / 8.
        (0.25, 1.0, 0.5, 1.0, 0.40625, 0.875),
        (0.42, 0.0, 0.58, 1.0, 0.5, 0.5),
        (0.1, 0.7, 0.9, 0.3, 0.5, 0.5),
    ],
)
def test_beziers_give_the_height_of_the_curve(x1, y1, x2, y2, progress, value):
    curve = Bezier(x1=x1, y1=y1, x2=x2, y2=y2)

    assert ease(curve, progress) == pytest.approx(value, abs=1e-7)


def test_decelerating_entrances_are_mostly_there_by_half_time():
    assert all(
        ease(name, 0.5) > 0.8 for name in ("out-cubic", "out-quart", "out-expo", "emphasized-decel")
    )
