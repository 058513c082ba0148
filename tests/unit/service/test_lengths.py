"""What a video is reckoned to become before it is planned."""

from fractions import Fraction

import pytest

from openmotion.service.lengths import Extent, named_seconds, reckon
from openmotion.wire import CreateRequest


def extent_of(prompt: str = "A film", **fields: object) -> Extent:
    return reckon(CreateRequest.model_validate({"prompt": prompt, **fields}))


@pytest.mark.parametrize(
    ("prompt", "seconds"),
    [
        ("Create a 15 second product launch video", 15),
        ("Create a 15-second product launch video", 15),
        ("a 30s spot", 30),
        ("a 2 min explainer", 120),
        ("two minutes about us", 120),
        ("a one-minute film", 60),
        ("a minute of calm", 60),
        ("thirty seconds, please", 30),
        ("a 7.5 second loop", Fraction(15, 2)),
        ("7,5 Sekunden Intro", Fraction(15, 2)),
        ("un vídeo de 20 segundos", 20),
        ("5 seconds of logo in a 45 seconds film", 45),
        ("a 10 minute documentary", 300),
        ("0.2 seconds", 1),
        ("A film in 4K at 60 fps", None),
        ("60 frames per second", None),
        ("$15m raised by 30 mothers", None),
        ("it loads in a second", None),
        ("in a second: a 20 second film", 20),
        ("5 sides", None),
        ("secondhand", None),
    ],
)
def test_the_longest_length_that_a_prompt_names_counts(prompt: str, seconds: Fraction | int | None):
    assert named_seconds(prompt) == seconds


def test_a_prompt_without_a_length_is_reckoned_with_fifteen_seconds():
    assert extent_of() == Extent(Fraction(15), is_said=False, width=1920, height=1080, fps=30)


@pytest.mark.parametrize(
    ("duration", "seconds"),
    [("<10s", 10), ("10-30s", 30), ("30s-1min", 60), ("1-5min", 300), (12.5, Fraction(25, 2))],
)
def test_a_range_counts_with_its_end(duration: object, seconds: Fraction | int):
    assert extent_of(duration=duration).seconds == seconds


def test_a_field_beats_the_prompt():
    assert extent_of("a 90 second film", duration=5).seconds == 5


@pytest.mark.parametrize(
    ("aspect_ratio", "size"),
    [
        ("16:9", (1920, 1080)),
        ("9:16", (1080, 1920)),
        ("1:1", (1080, 1080)),
        ("4:5", (1080, 1350)),
        ("21:9", (2520, 1080)),
    ],
)
def test_the_aspect_ratio_sets_the_size(aspect_ratio: str, size: tuple[int, int]):
    extent = extent_of(aspect_ratio=aspect_ratio)

    assert (extent.width, extent.height) == size


@pytest.mark.parametrize(
    ("prompt", "height"), [("in 4K", 2160), ("at 1440p", 1440), ("2160p please", 2160)]
)
def test_a_prompt_may_name_more_lines(prompt: str, height: int):
    assert extent_of(prompt).height == height


def test_a_prompt_may_name_the_rate():
    assert extent_of("smooth, 60 fps").fps == 60


def test_a_long_prompt_is_read_quickly():
    assert named_seconds("1" * 12_000) is None
    assert named_seconds("a " * 6000) is None
