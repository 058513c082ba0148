"""Questions and exclamations that open a prompt, and authors that end at their sentence."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Brief, Request


def brief_of(prompt: str) -> Brief:
    return read_brief(Request(prompt=prompt))


@pytest.mark.parametrize(
    ("prompt", "subject"),
    [
        (
            "What is a heat pump and why get one? A 25 second explainer for home owners.",
            "heat pump",
        ),
        ("What is compost? 20 s explainer for school kids", "compost"),
        ("What is a mortgage and how does it work? Explainer for young adults.", "mortgage"),
        ("What's a blockchain? Explain it in 30 seconds to office workers.", "blockchain"),
        ("What are tides? A 20 second explainer for pupils.", "tides"),
        ("What is an index fund and who should buy one? For newcomers.", "index fund"),
    ],
)
def test_the_thing_asked_about_is_the_subject(prompt, subject):
    assert brief_of(prompt).subject.value == subject


@pytest.mark.parametrize(
    "audience", ["office workers", "commuters", "shift workers", "young adults", "pupils"]
)
def test_people_behind_for_are_the_audience(audience):
    prompt = f"What is a pension and why have one? A 20 second explainer for {audience}."

    assert brief_of(prompt).audience.value == audience


@pytest.mark.parametrize(
    ("prompt", "title"),
    [
        ("We are moving! New address: 4 Mill Lane, Leeds, from 2 May. 10 s", "We are moving!"),
        ("We're open again! Every day from 9. 10 seconds", "We're open again!"),
        ("It's a girl! Born 3 May. 8 s, pastel", "It's a girl!"),
        ("Thank you all! 5,000 members. 10 s", "Thank you all!"),
        ("We have a new name! From 1 May. 10 s", "We have a new name!"),
    ],
)
def test_an_exclamation_of_the_prompts_own_is_the_subject(prompt, title):
    assert brief_of(prompt).subject.value == title


@pytest.mark.parametrize(
    ("prompt", "author"),
    [
        ('Quote: "We love it so" by Anna Kowal. Try it free', "Anna Kowal"),
        ('Quote: "It just works" by Tom Adler. Get started today', "Tom Adler"),
        ('Testimonial: "Best tool we have" \u2013 Mia Stone. Sign up now', "Mia Stone"),
        ('Quote: "Stay with the work" by Dr. Jo Lane. Paper look', "Dr. Jo Lane"),
        ('Quote: "Small is enough for me" by J. R. Hale. Black and white', "J. R. Hale"),
    ],
)
def test_an_author_ends_with_the_sentence(prompt, author):
    assert [copy.by for copy in brief_of(prompt).copy_lines if copy.by] == [author]
