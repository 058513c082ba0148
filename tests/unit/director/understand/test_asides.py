"""What is only spoken, played or directed never reaches the screen."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Request


def texts(prompt: str) -> list[str]:
    return [copy.text for copy in read_brief(Request(prompt=prompt)).copy_lines]


@pytest.mark.parametrize(
    "prompt",
    [
        'VO: "Every morning, we bake."\nOn-screen text: Fresh at six',
        "Voiceover: Every morning, we bake.\nText: Fresh at six",
        'Narrator says "Every morning, we bake." Text: "Fresh at six"',
        "Voice-over (warm): Every morning, we bake. Text on screen: Fresh at six",
        'Music: "Sunrise" by Ola\nCaption: Fresh at six',
        "Headline: Fresh at six\nVisual: steam over a loaf\nCamera: zooms in slowly",
    ],
)
def test_only_what_is_written_is_copy(prompt: str) -> None:
    assert [text.rstrip(".") for text in texts(prompt)] == ["Fresh at six"]


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("Text: Hello there (fade in)", "Hello there"),
        ("Text: Hello there [pause]", "Hello there"),
        ("Title: Spring Sale\nStyle: bold", "Spring Sale"),
        ("Text 1: Today only\nVO: come by", "Today only"),
        ("Titel: Alles neu", "Alles neu"),
        ("Titre: Tout change", "Tout change"),
        ("Texto: Todo cambia", "Todo cambia"),
        ("It should say Hello World in big letters", "Hello World"),
    ],
)
def test_labelled_words_are_copy_without_directions(prompt: str, shown: str) -> None:
    assert texts(prompt) == [shown]


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Headline", "title"),
        ("Subheadline", "subtitle"),
        ("Tagline", "tagline"),
        ("CTA", "cta"),
        ("Button text", "cta"),
        ("On-screen text", "line"),
        ("Hook", "hook"),
    ],
)
def test_a_label_gives_the_role(label: str, role: str) -> None:
    (copy,) = read_brief(Request(prompt=f"{label}: Ride more")).copy_lines

    assert (copy.text, copy.role) == ("Ride more", role)
