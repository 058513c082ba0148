"""Product, subject, audience and goal."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Brief, Request


def brief_of(prompt: str) -> Brief:
    return read_brief(Request(prompt=prompt))


@pytest.mark.parametrize(
    ("prompt", "product"),
    [
        ("launch video for Wren, a bird app that names songs", "Wren"),
        ("promo for an app called fernly", "fernly"),
        ("A promo for mossy, a note app for botanists", "mossy"),
        ("ad for our tea brand Hollow Leaf: slow pours", "Hollow Leaf"),
        ("demo video of the Papercrane app", "Papercrane"),
        ("launch video for https://orchard.app", "Orchard"),
        ('logo sting for "Halden" 4s', "Halden"),
        ('the word "KITE" assembles, 5-second logo sting', "KITE"),
        ("Werbevideo f\u00fcr die B\u00e4ckerei \u201eAlte M\u00fchle\u201c", "Alte M\u00fchle"),
        ("CLI release video for rootly: `pip install rootly`", "rootly"),
        ("logo of Tarn using two circles", "Tarn"),
        ('Webinar invite: "Growing Moss" with Ana Reed, 4 May', "Growing Moss"),
        ('Launch teaser for "Comet", our new mail app', "Comet"),
    ],
)
def test_the_product_is_named(prompt: str, product: str) -> None:
    assert brief_of(prompt).product.value == product


@pytest.mark.parametrize(
    "prompt",
    [
        "launch video for a new AI garden app",
        'an ad with the tagline "Less, but louder."',
        "an explainer on how HTTPS works",
        "launch video for my SaaS tool, made for Product Hunt",
        "Create a Remotion video for TikTok",
        "demo for our new REST API",
    ],
)
def test_a_product_without_a_name_stays_without(prompt: str) -> None:
    assert brief_of(prompt).product.value == ""


@pytest.mark.parametrize(
    ("prompt", "subject"),
    [
        ("Create a 12 second launch video for a new AI garden app.", "AI garden app"),
        ("an explainer about why leaves are green", "why leaves are green"),
        ("launch video for Wren, a bird app that names songs", "bird app"),
        ("video for my SaaS tool that helps teams plan", "SaaS tool"),
        ("How to repot a fern in 4 steps: 1 dig, 2 lift", "How to repot a fern"),
        ("a green leaf icon fading in, then sliding left", "green leaf icon"),
        ('Show "Hello there", really big', "Hello there"),
        ("60-second tutorial on setting up a router", "setting up a router"),
        ('Launch teaser for "Comet", our new mail app', "mail app"),
    ],
)
def test_the_subject_is_a_short_phrase(prompt: str, subject: str) -> None:
    assert brief_of(prompt).subject.value == subject


@pytest.mark.parametrize(
    "prompt",
    ["x", "make it pop", "\U0001f680", "create a 15-second intro with transitions", "{{name}}"],
)
def test_the_subject_is_never_empty(prompt: str) -> None:
    assert brief_of(prompt).subject.value.strip()


def test_audience_and_goal_are_read_where_stated() -> None:
    brief = brief_of("explainer on tides for middle school students. Goal: make them look up.")

    assert brief.audience.value == "middle school students"
    assert brief.goal.value == "make them look up"
