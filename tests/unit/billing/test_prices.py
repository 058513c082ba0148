"""The price is the published one, in whole credits."""

import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openmotion.billing import MODES, PRICES, estimate, price
from openmotion.errors import InvalidRequest

PAGE = (Path(__file__).parents[3] / "docs" / "reference" / "credits.md").read_text("utf-8")
HD: dict[str, Any] = {"width": 1920, "height": 1080, "fps": 30, "mode": "medium"}
VIDEOS = st.fixed_dictionaries(
    {
        "frames": st.integers(1, 30_000),
        "fps": st.sampled_from([Fraction(1), 24, Fraction(30_000, 1001), 30, 50, 60, 240]),
        "width": st.integers(1, 8000),
        "height": st.integers(1, 8000),
        "mode": st.sampled_from(MODES),
    }
)


def test_a_quarter_of_a_minute_in_full_hd_costs_300_credits():
    assert estimate(seconds=15, **HD) == 300
    assert price(frames=450, **HD) == 300


@pytest.mark.parametrize(
    ("changes", "credits_due"),
    [
        ({"mode": "light"}, 150),
        ({"mode": "high"}, 600),
        ({"width": 1280, "height": 720}, 134),  # 133.3, rounded up
        ({"width": 3840, "height": 2160}, 1200),
        ({"width": 1080, "height": 1920}, 300),
        ({"fps": 60}, 600),
        ({"fps": 24}, 240),
        ({"fps": 10}, 150),  # counted as 15
        ({"fps": 120}, 600),  # counted as 60
        ({"fps": Fraction(30_000, 1001)}, 300),  # 299.7, rounded up
    ],
)
def test_the_price_follows_mode_size_and_rate(changes, credits_due):
    assert estimate(seconds=15, **{**HD, **changes}) == credits_due


def test_the_shortest_video_costs_one_credit():
    assert price(frames=1, width=2, height=2, fps=60, mode="light") == 1


def test_an_unknown_mode_is_refused_with_those_that_there_are():
    with pytest.raises(
        InvalidRequest, match="'ultra' is unknown; choose one of light, medium, high"
    ):
        estimate(seconds=15, **{**HD, "mode": "ultra"})


@pytest.mark.parametrize(
    "changes", [{"frames": 0}, {"width": 0}, {"height": -1}, {"fps": 0}, {"fps": Fraction(-1, 2)}]
)
def test_what_is_no_video_has_no_price(changes):
    with pytest.raises(InvalidRequest, match="no price"):
        price(**{"frames": 450, **HD, **changes})


@given(VIDEOS)
def test_a_price_is_whole_and_at_least_one_credit(video):
    credits_due = price(**video)

    assert isinstance(credits_due, int)
    assert credits_due >= 1


@given(VIDEOS)
def test_the_price_of_a_video_that_is_as_long_as_thought_is_the_estimate(video):
    frames = video["frames"]
    rest = {name: value for name, value in video.items() if name != "frames"}

    assert price(**video) == estimate(seconds=Fraction(frames) / video["fps"], **rest)


@given(VIDEOS, st.integers(1, 1000))
def test_a_longer_video_never_costs_less(video, more):
    assert price(**{**video, "frames": video["frames"] + more}) >= price(**video)


@given(VIDEOS)
def test_a_dearer_mode_never_costs_less(video):
    due = [price(**{**video, "mode": mode}) for mode in MODES]

    assert due == sorted(due)


def test_the_page_shows_the_table():
    modes = dict(re.findall(r"^\| `(\w+)` \| ([\d½]+) \|", PAGE, re.MULTILINE))

    assert {mode: Fraction(factor.replace("½", "1/2")) for mode, factor in modes.items()} == dict(
        PRICES.modes
    )
    assert f"**{PRICES.credits_per_second} credits a second**" in PAGE
    assert f"{PRICES.reference_width}\u00d7{PRICES.reference_height}" in PAGE
    assert f"{PRICES.reference_fps} frames a second" in PAGE
    assert f"from {PRICES.least_fps} to {PRICES.most_fps}" in PAGE


def test_every_example_of_the_page_is_right():
    rows = re.findall(
        r"^\| (\d+) s \| (\d+)\u00d7(\d+) \| (\d+) \| `(\w+)` \| ([\d,]+) \|", PAGE, re.MULTILINE
    )
    shown = [int(row[5].replace(",", "")) for row in rows]
    due = [
        estimate(
            seconds=int(seconds), width=int(width), height=int(height), fps=int(fps), mode=mode
        )
        for seconds, width, height, fps, mode, _ in rows
    ]

    assert len(rows) >= 6
    assert shown == due
