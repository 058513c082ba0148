"""Moments as the API writes them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openmotion.wire import timestamp


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (1777417264198, "2026-04-28T23:01:04.198Z"),
        (0, "1970-01-01T00:00:00.000Z"),
        (1, "1970-01-01T00:00:00.001Z"),
        (253402300799999, "9999-12-31T23:59:59.999Z"),
    ],
)
def test_a_moment_is_written_with_milliseconds_and_z(ms, text):
    assert timestamp(ms) == text


@given(st.integers(0, 253402300799999))
def test_reading_a_written_moment_gives_its_milliseconds_again(ms):
    moment = datetime.fromisoformat(timestamp(ms))

    assert moment.tzinfo == UTC
    assert round(moment.timestamp() * 1000) == ms
