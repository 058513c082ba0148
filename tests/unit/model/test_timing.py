"""Frames, seconds and samples agree exactly at every rate."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from openmotion.model import FrameRate, Span, frame_rate

RATES = [24, 25, 29.97, 30, 50, 60]
EXACT = {
    23.976: Fraction(24000, 1001),
    24: Fraction(24),
    25: Fraction(25),
    29.97: Fraction(30000, 1001),
    30: Fraction(30),
    50: Fraction(50),
    59.94: Fraction(60000, 1001),
    60: Fraction(60),
}


@pytest.mark.parametrize(("written", "exact"), EXACT.items())
def test_written_rates_become_exact(written, exact):
    assert frame_rate(written).exact == exact


@pytest.mark.parametrize("fps", [0, 0.9, 240.1, -30])
def test_rates_out_of_range_are_refused(fps):
    with pytest.raises(ValueError, match="outside 1 to 240"):
        frame_rate(fps)


def test_an_odd_rate_is_kept_as_it_is():
    assert frame_rate(12.5).exact == Fraction(25, 2)


@pytest.mark.parametrize("fps", RATES)
def test_durations_of_1_to_300_s_are_exact_to_half_a_frame(fps):
    rate = frame_rate(fps)

    assert all(
        abs(Fraction(rate.frames(seconds)) / rate.exact - seconds) <= Fraction(1, 2) / rate.exact
        for seconds in range(1, 301)
    )


@pytest.mark.parametrize("fps", [24, 25, 30, 50, 60])
def test_whole_seconds_at_whole_rates_are_whole_frames(fps):
    rate = frame_rate(fps)

    assert all(rate.frames(seconds) == seconds * fps for seconds in range(1, 301))


@given(st.sampled_from(RATES), st.integers(0, 300 * 60))
def test_frames_survive_the_way_through_seconds(fps, frames):
    rate = frame_rate(fps)

    assert rate.frames(rate.seconds(frames)) == frames


@given(st.sampled_from(RATES), st.integers(0, 300 * 60))
def test_sound_is_as_long_as_the_picture_to_the_sample(fps, frames):
    rate = frame_rate(fps)
    exact = Fraction(frames * 48_000) / rate.exact

    assert abs(rate.samples(frames, 48_000) - exact) <= Fraction(1, 2)


@given(st.sampled_from(RATES), st.integers(0, 9000), st.integers(0, 9000))
def test_later_frames_start_at_later_samples(fps, first, second):
    rate = frame_rate(fps)
    low, high = sorted((first, second))

    assert rate.samples(low, 48_000) <= rate.samples(high, 48_000)


def test_half_frames_round_up():
    assert FrameRate(num=30).frames(Fraction(1, 60)) == 1


def test_a_rate_for_labels_is_a_float():
    assert frame_rate(29.97).fps == pytest.approx(29.97002997)


def test_a_span_holds_its_start_and_not_its_end():
    span = Span(start=3, end=6)

    assert [frame for frame in range(8) if span.holds(frame)] == [3, 4, 5]
    assert span.length == 3


@pytest.mark.parametrize("end", [3, 2])
def test_a_span_without_frames_is_refused(end):
    with pytest.raises(ValidationError, match="holds no frame"):
        Span(start=3, end=end)
