"""Size and rate of the picture."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Request


def size(prompt: str) -> tuple[int, int]:
    brief = read_brief(Request(prompt=prompt))
    return brief.width.value, brief.height.value


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a promo about rain", (1920, 1080)),
        ("1280x720 loop of a wheel", (1280, 720)),
        ("Resolution: 1080 x 1350", (1080, 1350)),
        ("900\u00d7900 logo sting", (900, 900)),
        ("tea ad for TikTok", (1080, 1920)),
        ("an Instagram story about plums", (1080, 1920)),
        ("a YouTube Short on glue", (1080, 1920)),
        ("vertical video about moss", (1080, 1920)),
        ("quote card, 8 seconds, square", (1080, 1080)),
        ("a 4:5 post about soup", (1080, 1350)),
        ("LinkedIn announcement of our fund", (1080, 1350)),
        ("opening titles in 21:9", (2520, 1080)),
        ("4K ident for Norrin", (3840, 2160)),
        ("a vertical 4K film about fog", (2160, 3840)),
        ("Crea un anuncio vertical de 10 segundos", (1080, 1920)),
        ("Werbeclip im Hochformat", (1080, 1920)),
    ],
)
def test_size_follows_pixels_ratio_and_platform(prompt: str, expected: tuple[int, int]) -> None:
    assert size(prompt) == expected


@pytest.mark.parametrize(
    "prompt",
    [
        "a vertical bar chart of rainfall",
        "Show a red square that turns",
        "floor and rail travel with the camera 1:1 because they are one space",
        "doors open 9:30, contrast 3:1",
        "8k stars on the page",
    ],
)
def test_words_that_do_not_speak_of_the_format_leave_the_default(prompt: str) -> None:
    assert size(prompt) == (1920, 1080)


def test_odd_sides_become_even_with_a_note() -> None:
    brief = read_brief(Request(prompt="a 1081x1921 clip"))

    assert (brief.width.value, brief.height.value) == (1080, 1920)
    assert any("1081" in note for note in brief.notes)


def test_a_size_too_large_is_scaled_down_with_a_note() -> None:
    brief = read_brief(Request(prompt="a 8000x4000 wall clip"))

    assert (brief.width.value, brief.height.value) == (3840, 1920)
    assert any("8000" in note for note in brief.notes)


def test_the_field_beats_the_prompt() -> None:
    brief = read_brief(Request(prompt="a square clip", aspect_ratio="9:16"))

    assert (brief.width.value, brief.height.value) == (1080, 1920)
    assert brief.width.origin == "field"


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [("a clip, 60fps", 60), ("FPS: 24", 24), ("at 50 frames per second", 50), ("a clip", 30)],
)
def test_the_rate_is_read(prompt: str, expected: float) -> None:
    assert read_brief(Request(prompt=prompt)).fps.value == expected


def test_a_rate_out_of_range_is_left_out_with_a_note() -> None:
    brief = read_brief(Request(prompt="a clip at 500 fps"))

    assert brief.fps.value == 30
    assert any("500" in note for note in brief.notes)
