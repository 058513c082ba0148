"""The profile of a film names what took the time."""

from itertools import count

import pytest
from tests.support.compositions import composition_of, scene_of, text_of

from openmotion.pipeline.profiling import profile_film


@pytest.fixture(scope="module")
def profile():
    film = composition_of(scene_of(text_of("Word"), end=20), width=64, height=36)
    ticks = count()
    return profile_film(film, lambda: float(next(ticks)), step=5)


def test_only_every_so_many_frames_are_drawn(profile):
    assert profile.drawing.frames == profile.encoding.frames == 4


def test_shares_of_drawing_and_encoding_make_the_whole(profile):
    assert profile.drawing.share + profile.encoding.share == pytest.approx(1)


def test_parts_are_named_and_the_most_expensive_comes_first(profile):
    shares = [part.share for part in profile.parts]
    names = {(part.name, part.kind) for part in profile.parts}

    assert shares == sorted(shares, reverse=True)
    assert {("text", "text"), ("flat", "ground"), ("planes", "step")} <= names


def test_times_are_those_of_the_clock(profile):
    part = next(part for part in profile.parts if part.name == "planes")

    assert (part.median_ms, part.p95_ms, part.frames) == (1000.0, 1000.0, 4)
