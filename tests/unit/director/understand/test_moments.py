"""Steps, moments, members and facts that are told in running text."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Brief, Request


def brief_of(prompt: str) -> Brief:
    return read_brief(Request(prompt=prompt))


def titles(prompt: str) -> list[str]:
    return [feature.title for feature in brief_of(prompt).features]


@pytest.mark.parametrize(
    ("prompt", "steps"),
    [
        (
            "Show how to pair the earbuds: open the case, hold the button for 3 seconds, tap "
            "Connect. 15 s, Swiss grid style.",
            ["Open the case", "Hold the button for 3 seconds", "Tap Connect"],
        ),
        (
            "How to fold a shirt: lay it flat, fold the sleeves in, then roll it up. 12 s",
            ["Lay it flat", "Fold the sleeves in", "Roll it up"],
        ),
        (
            "How to water a cactus: Wait until it is dry. Water it slowly. Drain the pot.",
            ["Wait until it is dry", "Water it slowly", "Drain the pot"],
        ),
        (
            "A demo of a notes app: write a line, pin it, friends see it at once. 15 seconds",
            ["Write a line", "Pin it", "Friends see it at once"],
        ),
        (
            "Demo of our recipe app on a phone: scan the fridge, pick a meal, cook along. 18 s",
            ["Scan the fridge", "Pick a meal", "Cook along"],
        ),
        (
            "Tutorial for the coffee grinder: set the dial; fill the hopper; press start",
            ["Set the dial", "Fill the hopper", "Press start"],
        ),
        (
            "How to descale a kettle: pour in vinegar, boil it, rinse twice, vertical, 20 s",
            ["Pour in vinegar", "Boil it", "Rinse twice"],
        ),
        (
            "Guide to a calm morning: wake early, stretch and drink water. Soft pastel look.",
            ["Wake early", "Stretch", "Drink water"],
        ),
        (
            "How to change a tyre: loosen the nuts, jack up the car, swap the wheel",
            ["Loosen the nuts", "Jack up the car", "Swap the wheel"],
        ),
        (
            "Walkthrough of the booking site: choose a room, pick dates, pay. 15 s, dark",
            ["Choose a room", "Pick dates", "Pay"],
        ),
    ],
)
def test_steps_in_running_text_are_read_in_order(prompt, steps):
    assert titles(prompt) == steps


@pytest.mark.parametrize(
    ("prompt", "members"),
    [
        (
            "Reel for Alder Tea: four blends (mint, rose, smoke, plum), blended in Bath.",
            ["Mint", "Rose", "Smoke", "Plum"],
        ),
        ("Ad for Loaf & Co: two breads (rye, spelt). 10 s", ["Rye", "Spelt"]),
        ("Promo for Tern candles: three scents (pine, amber and salt)", ["Pine", "Amber", "Salt"]),
        ("Reel for a gym: new classes (yoga, boxing, spin). 12 s", ["Yoga", "Boxing", "Spin"]),
        (
            "Ad for Juno Ice: new flavours (lemon, hazelnut, sour cherry)",
            ["Lemon", "Hazelnut", "Sour cherry"],
        ),
    ],
)
def test_members_in_brackets_are_features(prompt, members):
    assert titles(prompt) == members


@pytest.mark.parametrize(
    "prompt",
    [
        "Ad for Tern candles with two colours (navy, cream). 10 s",
        "Promo for a gym with bold fonts (Inter, Georgia). 10 s",
        "Reel for a cafe, quick shots (zoom in, fade out). 10 s",
    ],
)
def test_looks_in_brackets_are_no_features(prompt):
    assert titles(prompt) == []


@pytest.mark.parametrize(
    ("prompt", "fact"),
    [
        ("Reel for Marsh Soap: two scents (fig, pine), handmade in York.", "Handmade in York"),
        ("Ad for Alder Beer, brewed in Ghent. 10 s", "Brewed in Ghent"),
        ("Promo for Kelp Knives, hand-forged blades, made in Sheffield", "Made in Sheffield"),
        ('Titles for the film "Low Water", directed by Ana Ruiz. 12 s', "Directed by Ana Ruiz"),
        ('Trailer for the play "Salt", written by Tom Okoro. Cinematic.', "Written by Tom Okoro"),
        ("We're hiring: Nurse, Cook. Remote in Europe. 12 s", "Remote in Europe"),
        ("Ad for a bakery, family-run since 1962. 10 s", "Family-run since 1962"),
        ("Ad for a bar, open until midnight. 10 s", "Open until midnight"),
        ('Title sequence for "Dust", composed by Li Wei. 10 s', "Composed by Li Wei"),
        ("Ad for Noor Rugs, woven in Fez. 12 s", "Woven in Fez"),
    ],
)
def test_where_and_by_whom_is_a_fact_to_show(prompt, fact):
    assert fact in {copy.text for copy in brief_of(prompt).details}


@pytest.mark.parametrize(
    "prompt",
    [
        "Launch video for Kite, made in Remotion. 10 s",
        "A poster designed in Swiss style for a gym. 10 s",
        "A logo made with shapes, built in React. 5 s",
    ],
)
def test_tools_and_styles_are_no_facts(prompt):
    assert brief_of(prompt).details == ()
