"""How strongly selectors take units."""

import pytest

from openmotion.model import RangeSelector, WaveSelector, WiggleSelector, track
from openmotion.render.selecting import is_restless, strengths


def taken(count=4, frame=0.0, **fields):
    return strengths(RangeSelector(**fields), count, frame)


def test_a_square_takes_what_lies_in_the_range():
    assert taken(start=0.25, end=0.75) == (0, 1, 1, 0)


def test_a_square_takes_units_at_its_ends_in_part():
    assert taken(start=0.125, end=0.25) == (0.5, 0, 0, 0)


def test_a_range_may_be_counted_in_units():
    assert taken(start=1, end=3, counted="units") == (0, 1, 1, 0)


def test_the_ends_may_be_given_the_other_way_round():
    assert taken(start=0.75, end=0.25) == (0, 1, 1, 0)


def test_an_offset_moves_the_range():
    moved = RangeSelector(end=0.25, offset=track((0, 0.0), (10, 0.75), easing="linear"))

    assert strengths(moved, 4, 0) == (1, 0, 0, 0)
    assert strengths(moved, 4, 10) == (0, 0, 0, 1)


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ("ramp_up", (0.125, 0.375, 0.625, 0.875)),
        ("ramp_down", (0.875, 0.625, 0.375, 0.125)),
        ("triangle", (0.25, 0.75, 0.75, 0.25)),
        ("round", (0.661, 0.968, 0.968, 0.661)),
        ("smooth", (0.146, 0.854, 0.854, 0.146)),
    ],
)
def test_a_shape_runs_over_the_range(shape, expected):
    assert taken(shape=shape) == pytest.approx(expected, abs=1e-3)


def test_behind_a_rising_ramp_all_is_taken():
    assert taken(start=-0.4, end=0.0, shape="ramp_up") == (1, 1, 1, 1)
    assert taken(start=1.0, end=1.4, shape="ramp_up") == (0, 0, 0, 0)


def test_an_amount_weakens_and_turns_round():
    assert taken(amount=0.5) == (0.5,) * 4
    assert taken(amount=-1) == (-1,) * 4


def test_a_shuffle_is_fixed_by_its_seed():
    first = taken(12, end=0.5, shuffled=True, seed=1)

    assert sorted(first) == [0] * 6 + [1] * 6
    assert first == taken(12, end=0.5, shuffled=True, seed=1)
    assert first != taken(12, end=0.5, shuffled=True, seed=2)
    assert first != taken(12, end=0.5)


def test_a_wave_runs_through_the_text():
    wave = WaveSelector(period_frames=40, length=4)

    assert strengths(wave, 5, 20) == pytest.approx((1, 0.5, 0, 0.5, 1))
    assert strengths(wave, 5, 30) == pytest.approx((0.5, 1, 0.5, 0, 0.5))


def test_a_wave_returns_after_its_period():
    wave = WaveSelector(period_frames=40, length=7, shape="pulse")

    assert strengths(wave, 9, 5) == pytest.approx(strengths(wave, 9, 45))


def test_a_triangle_swings_evenly():
    wave = WaveSelector(period_frames=40, length=4, shape="triangle")

    assert strengths(wave, 1, 10) == (0.5,)


def test_a_wiggle_moves_units_apart_and_both_ways():
    wiggle = WiggleSelector(period_frames=10, amount=0.5)
    found = [value for frame in range(60) for value in strengths(wiggle, 4, frame)]

    assert min(found) < -0.1
    assert max(found) > 0.1
    assert max(map(abs, found)) <= 0.5
    assert len(set(strengths(wiggle, 4, 5))) == 4


def test_only_waves_and_wiggles_change_by_themselves():
    assert is_restless(WaveSelector())
    assert is_restless(WiggleSelector())
    assert not is_restless(RangeSelector())


def test_nothing_is_taken_of_no_units():
    assert strengths(RangeSelector(), 0, 0) == ()
