"""Colours, their roles and the tone."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Brief, Request


def brief_of(prompt: str) -> Brief:
    return read_brief(Request(prompt=prompt))


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("navy background, mint accent", [("navy", "ground"), ("mint", "accent")]),
        ("white text on deep burgundy", [("white", "text"), ("deep burgundy", "ground")]),
        ("gold on black", [("gold", "text"), ("black", "ground")]),
        ("background #0a1", [("#00aa11", "ground")]),
        (
            "off-white ground with a deep-blue accent",
            [("off-white", "ground"), ("deep blue", "accent")],
        ),
        ("cream and brown, friendly", [("cream", "any"), ("brown", "any")]),
        ("schwarzer Hintergrund, rote Akzente", [("schwarz", "ground"), ("rot", "accent")]),
    ],
)
def test_colours_have_names_and_roles(prompt: str, expected: list[tuple[str, str]]) -> None:
    assert [(wish.name, wish.role) for wish in brief_of(prompt).colours] == expected


def test_a_name_and_its_digits_are_one_colour() -> None:
    wishes = brief_of("Purple (#6a2bd9) accents on white").colours

    assert [(wish.name, wish.colour, wish.role) for wish in wishes] == [
        ("purple", "#6a2bd9", "accent"),
        ("white", "#ffffff", "ground"),
    ]


@pytest.mark.parametrize(
    "prompt",
    [
        "why the sea is blue",
        "the White House",
        "sales rose to 9",
        "coffee from Peru",
        "a mint tea shop",
    ],
)
def test_words_that_are_no_wish_are_left(prompt: str) -> None:
    assert brief_of(prompt).colours == ()


def test_a_refused_colour_is_excluded() -> None:
    brief = brief_of("green type on white. Don't use red.")

    assert "red" in brief.excluded
    assert "red" not in [wish.name for wish in brief.colours]


@pytest.mark.parametrize(
    ("prompt", "tone"),
    [
        ("dark theme with big type", "dark"),
        ("on a charcoal background", "dark"),
        ("a cream background", "light"),
        ("light mode dashboard", "light"),
        ("big type", None),
    ],
)
def test_tone_is_said_or_follows_the_ground(prompt: str, tone: str | None) -> None:
    assert brief_of(prompt).tone.value == tone


def test_a_listed_dark_mode_is_no_wish_for_a_dark_picture() -> None:
    assert brief_of("Release notes:\n- Dark mode\n- Export to PDF").tone.value is None
