"""Design documents of several forms give colours, letters, corners, voice and limits."""

import pytest

from openmotion.director.offline import OfflineDirector
from openmotion.director.understand.design import read_design
from openmotion.model import Request

MARKDOWN = """# Fernlight brand

## Colours
- Primary: `#E4572E`
- Background: #101418
- Text: #F4F1EA
- Secondary = #29335C
- Error: #FF0000
- Border: #333333

## Typography
- Headings: Fraunces
- Body: Figtree

## Shape
Border radius: 4px on cards

## Voice
Calm, warm and plain.

## Don't
- Use red
- gradients

# Dark mode
- Background: #000000
"""
TOKENS = """:root {
  --color-primary: #E4572E;
  --color-background: rgb(16, 20, 24);
  --color-text: #F4F1EA;
  --radius: 0.5rem;
}"""
JSON = """{"color": {"primary": {"value": "#E4572E"}},
 "color.background": "#101418", "fontFamily": "Space Grotesk"}"""
TABLE = """| Role | Value |
|---|---|
| Accent | #E4572E |
| Surface | #101418 |
"""


def roles(text: str) -> dict[str, str]:
    return {wish.role: wish.colour.lower() for wish in read_design(text).colours}


@pytest.mark.parametrize(
    "text", [MARKDOWN, TOKENS, JSON, TABLE], ids=["md", "css", "json", "table"]
)
def test_colours_have_the_roles_that_their_tokens_name(text):
    assert roles(text)["accent"] == "#e4572e"
    assert roles(text)["ground"] == "#101418"


def test_states_are_no_roles_and_another_mode_is_left_out():
    found = roles(MARKDOWN)

    assert found["text"] == "#f4f1ea"
    assert found["second"] == "#29335c"
    assert set(found) == {"accent", "ground", "text", "second"}


def test_letters_are_told_apart_by_their_part():
    fonts = {font.part: font.family for font in read_design(MARKDOWN).fonts}

    assert fonts == {"headline": "fraunces", "body": "figtree"}


@pytest.mark.parametrize(
    ("text", "radius"),
    [
        (MARKDOWN, 4.0),
        (TOKENS, 8.0),
        ("Sharp corners everywhere.", 0.0),
        ("rounded: 16px", 16.0),
        ("Nothing about it", None),
    ],
)
def test_corners_are_read(text, radius):
    assert read_design(text).radius_px == radius


def test_what_to_avoid_is_refused():
    assert {"red", "gradients"} <= set(read_design(MARKDOWN).excluded)


def test_a_film_takes_on_the_design():
    director = OfflineDirector()
    request = Request(prompt="A launch video for Fernlight, a reading lamp", design=MARKDOWN)

    board = director.plan(director.understand(request), 0)

    assert board.palette.dark[0] == "#101418"
    assert "#e4572e" in {board.palette.accent, board.palette.flood[0]}
    assert {font.family for font in board.fonts} >= {"fraunces", "figtree"}
    assert board.roundness == pytest.approx(4 / 12, abs=0.01)
    assert {shot.tone for shot in board.shots} == {"dark"}


def test_the_prompt_overrules_the_design():
    director = OfflineDirector()
    request = Request(
        prompt="A launch video for Fernlight, a reading lamp, on a white background",
        design=MARKDOWN,
    )

    board = director.plan(director.understand(request), 0)

    assert {shot.tone for shot in board.shots} == {"light"}
    assert "#e4572e" in {
        board.palette.accent,
        board.palette.accent_on_light,
        board.palette.flood[0],
    }


def test_a_document_without_any_design_is_noted():
    request = Request(prompt="A launch video for a lamp", design="Hello there.")

    assert "design document" in OfflineDirector().understand(request).notes[-1]


@pytest.mark.parametrize("text", ["#" * 5000, "(" * 3000, "a: " * 9000, "\x00\n" * 100])
def test_odd_documents_are_read_in_time(text):
    assert read_design(text).fonts == ()
