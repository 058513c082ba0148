"""Blanks of templates and words for tools never reach the screen."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Request

HELD_BACK = ("company", "logo", "XXX", "TBD", "ipsum", "INSERT", "PRICE", "motion-pro", "ffmpeg")


@pytest.mark.parametrize(
    "prompt",
    [
        'Title "Hello {{company}}" and [Your Logo]',
        'Promo for <company>. Text "Hello" on black',
        'Text "Hello", phone XXX-XXX, date TBD',
        "Title: Hello\nBody: lorem ipsum dolor sit amet",
        'Text "Hello". INSERT LOGO HERE',
        'Text "Hello [PRICE]"',
        '/motion-pro Text "Hello", render with ffmpeg',
    ],
)
def test_no_blank_is_shown(prompt: str) -> None:
    brief = read_brief(Request(prompt=prompt))
    shown = " ".join(
        [
            *(copy.text for copy in (*brief.copy_lines, *brief.details)),
            *(point.title for point in brief.features),
            brief.product.value,
            brief.cta.value,
            brief.link.value,
        ]
    )

    assert "Hello" in shown
    assert not any(word in shown for word in HELD_BACK)


@pytest.mark.parametrize("blank", ["{{name}}", "[Your name]", "<your name>", "TBD", "XXXX"])
def test_a_blank_is_noted(blank: str) -> None:
    assert read_brief(Request(prompt=f"Promo for {blank}, a bakery")).notes


def test_a_phrase_loses_what_led_up_to_its_blank() -> None:
    copies = read_brief(Request(prompt='Text "Fresh bread" and "Visit [website]"')).copy_lines

    assert [copy.text for copy in copies] == ["Fresh bread"]


def test_markup_is_no_blank() -> None:
    brief = read_brief(Request(prompt='Text "Hi" over <div class="x"><b></b></div>'))

    assert not any("placeholders" in note for note in brief.notes)
