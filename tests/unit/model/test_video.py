"""Which second of its clip a video layer shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openmotion.model import FrameRate, VideoLayer, clip_second

RATE = FrameRate(num=30)


def video(**fields):
    fields = {"start": 0, "end": 90} | fields
    return VideoLayer(id="v", asset="c", width=16, height=9, **fields)


def test_time_counts_from_the_start_of_the_layer():
    assert clip_second(video(start=15), 45, RATE, 10) == pytest.approx(1.0)


def test_a_trim_behind_the_end_of_the_clip_shows_its_last_picture():
    assert clip_second(video(start_s=50), 10, RATE, 4) == pytest.approx(4, abs=2e-3)


@given(
    st.floats(-2000, 2000),
    st.floats(0, 20),
    st.floats(0.01, 20),
    st.floats(-64, 64),
    st.floats(0.001, 30),
    st.sampled_from(["freeze", "loop", "bounce", "hide"]),
)
def test_the_second_lies_within_the_trim(frame, start_s, length_s, speed, duration_s, after):
    layer = video(start_s=start_s, end_s=start_s + length_s, speed=speed, after=after)
    second = clip_second(layer, frame, RATE, duration_s)

    if second is not None:
        assert min(start_s, max(0.0, duration_s - 1e-3)) - 1e-9 <= second < duration_s + 1e-9
        assert second <= max(start_s + length_s, min(start_s, duration_s)) + 1e-9
    else:
        assert after == "hide"


def test_a_loop_comes_back_to_its_first_picture():
    layer = video(start_s=1, end_s=2, after="loop")

    assert clip_second(layer, 30, RATE, 10) == pytest.approx(1.0)
    assert clip_second(layer, 75, RATE, 10) == pytest.approx(1.5)
