"""Counters write their number anew each frame."""

import pytest

from openmotion.model import Counter, track
from openmotion.typeset import counter_text


@pytest.mark.parametrize(
    ("counter", "wanted"),
    [
        (Counter(value=12345, prefix="$"), "$12,345"),
        (Counter(value=42, suffix="%"), "42%"),
        (Counter(value=0.5, decimals=1, point=",", separator="."), "0,5"),
        (Counter(value=1234567, separator=""), "1234567"),
        (Counter(value=-3.5, decimals=1, suffix="%"), "\u22123.5%"),
        (Counter(value=-5, prefix="$"), "\u2212$5"),
        (Counter(value=-0.2), "0"),
        (Counter(value=7, pad=3), "007"),
        (Counter(value=151, clock=True), "02:31"),
        (Counter(value=59.9, clock=True), "00:59"),
        (Counter(value=3661, clock=True), "1:01:01"),
        (Counter(value=5.25, clock=True, decimals=2), "00:05.25"),
        (Counter(value=999.6), "1,000"),
    ],
)
def test_a_counter_writes_its_number(counter, wanted):
    assert counter_text(counter, 0) == wanted


def test_a_track_counts():
    counter = Counter(value=track((0, 0.0), (10, 100.0), easing="linear"))

    assert [counter_text(counter, frame) for frame in (0, 5, 10)] == ["0", "50", "100"]
