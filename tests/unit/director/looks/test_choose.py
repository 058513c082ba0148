"""Which look a prompt gets: what it names, not what it denies, else several that fit."""

import pytest
from tests.support.briefs import make_brief

from openmotion.director.looks import LOOKS, choose_look
from openmotion.errors import UnknownLook


@pytest.mark.parametrize(
    ("prompt", "look"),
    [
        ("A teaser in the Swiss style for a type foundry", "swiss"),
        ("Brutalist promo for our record shop", "brutalist"),
        ("Neo-brutalism, please: launch of a synth", "brutalist"),
        ("Make it look like a 90s VHS tape of a skate day", "vhs"),
        ("A Bauhaus film about chairs", "bauhaus"),
        ("Memphis shapes for a lemonade stand", "memphis"),
        ("vaporwave greetings from the coast", "arcade"),
        ("Results of the vote, as on a newspaper's front page", "newsroom"),
        ("A hand-drawn guide to folding boats", "paper"),
        ("Luxury teaser for a fountain pen", "luxury"),
        ("Neon sign look for a ramen bar", "neon"),
        ("Present the lamp like Apple would", "pure"),
        ("Film noir titles for a podcast on lost letters", "noir"),
        ("Soft pastels for a sleep diary", "soft"),
        ("An ASCII welcome for our hack week", "terminal"),
        ("A vogue-like magazine page about linen; editorial", "editorial"),
    ],
)
def test_a_named_style_is_taken_whatever_the_seed(prompt, look):
    brief = make_brief(prompt)

    assert {choose_look(brief, seed).name for seed in (0, 1, 2**40 + 3)} == {look}


@pytest.mark.parametrize(
    ("prompt", "look"),
    [
        ("A shop film, not brutalist at all", "brutalist"),
        ("Teach knots. Avoid pastels.", "soft"),
        ("No neon, no VHS: a calm city portrait", "neon"),
        ("Nothing hand-drawn, a film on bees", "paper"),
        ("Ein Film ohne Neon \u00fcber Lampen", "neon"),
    ],
)
def test_a_denied_style_is_never_taken(prompt, look):
    brief = make_brief(prompt)

    assert look not in {choose_look(brief, 0, turn=turn).name for turn in range(12)}


def test_a_style_behind_but_is_meant():
    assert choose_look(make_brief("Not loud but noir, for a watchmaker"), 0).name == "noir"


def test_quoted_words_name_no_look():
    brief = make_brief('The headline is "Swiss brutalist neon" and nothing more')

    assert len({choose_look(brief, 0, turn=turn).name for turn in range(5)}) == 5


@pytest.mark.parametrize("kind", ["product_launch", "explainer", "data_viz", "quote", "event"])
def test_five_tries_of_a_prompt_without_a_style_take_five_looks(kind):
    brief = make_brief("A film about the new tram line", kind=kind)

    assert len({choose_look(brief, 0, turn=turn).name for turn in range(5)}) == 5


def test_prompts_of_one_kind_spread_over_several_looks():
    things = ("kettle", "bicycle", "notebook", "window", "ladder", "lamp", "map", "drum")
    briefs = [make_brief(f"A launch video for a {thing}") for thing in things]

    assert len({choose_look(brief, 0, turn=0).name for brief in briefs}) >= 3


def test_a_field_overrules_the_words():
    brief = make_brief("Brutalist promo for a bakery", look="soft")

    assert choose_look(brief, 0) == LOOKS["soft"]


def test_an_unknown_look_is_refused():
    with pytest.raises(UnknownLook, match="choose one of"):
        choose_look(make_brief(look="no-such-look"), 0)
