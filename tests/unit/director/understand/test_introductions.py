"""Names that stand beside what they name, and names of events."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Brief, Request


def brief_of(prompt: str) -> Brief:
    return read_brief(Request(prompt=prompt))


@pytest.mark.parametrize(
    ("prompt", "product"),
    [
        ("Announce our new desk lamp, the Halo Two. 15 s", "Halo Two"),
        ("A 20 second launch video for our electric kettle, the Boilwell.", "Boilwell"),
        ("Launch video: our latest backpack, the Ridge 40, fits under the seat.", "Ridge 40"),
        ("Promo for Kite, our new travel app. 15 seconds", "Kite"),
        ("Introducing Oakline: the notebook that lies flat. 12 s", "Oakline"),
        ("Introducing Fernly, our new houseplant tracker. 15 s", "Fernly"),
        ("Ad for a folding bike called Swift Mini. 15 s", "Swift Mini"),
        ('A teaser for the novel called "The Glass Orchard". 12 s', "The Glass Orchard"),
        ("Meet Bramble, our new oat drink. Vertical, 10 s", "Bramble"),
        ("Show our new headphones, the Quietly Pro, in 15 seconds", "Quietly Pro"),
        ("Announce our new espresso machine \u2013 the Corto One. 15 s", "Corto One"),
    ],
)
def test_a_name_beside_a_thing_is_the_name_of_the_thing(prompt, product):
    assert brief_of(prompt).product.value == product


@pytest.mark.parametrize(
    "prompt",
    [
        "Show our offices in Oslo, Rome and Lima on a globe. 12 s",
        "Announce our new office in Lyon. 10 s, calm",
        "Video about a city, Warm and dark. 10 s",
        "Bar chart of our sales: January 12, February 15, March 19. 10 s",
    ],
)
def test_towns_months_and_looks_are_no_names(prompt):
    assert brief_of(prompt).product.value == ""


@pytest.mark.parametrize(
    ("prompt", "name", "facts"),
    [
        (
            "Invite people to the Riverside Folk Night, July 3, 7 pm, Hall 4, Bristol. "
            "Tickets at riversidefolk.example. 15 s",
            "Riverside Folk Night",
            ("July 3", "7 pm", "Hall 4", "Bristol"),
        ),
        (
            "Invite everyone to the Lantern Walk Weekend, 3 October, Ghent. lanternwalk.example",
            "Lantern Walk Weekend",
            ("3 October", "Ghent"),
        ),
        ("Opener for the conference CloudDays 2027, Porto, 4-6 June", "CloudDays 2027", ("Porto",)),
        ("Festival promo: Low Tide Festival, 8 August, Brighton. 15 s", "Low Tide Festival", ()),
        ("Event video for the Winter Book Fair, 12 December, Leipzig", "Winter Book Fair", ()),
        (
            "Concert invitation: Elm Street Jam, 9 May, 8 pm, Cork. 12 s",
            "Elm Street Jam",
            ("Cork",),
        ),
    ],
)
def test_an_event_keeps_its_name_and_its_town(prompt, name, facts):
    brief = brief_of(prompt)

    assert brief.product.value == name
    assert set(facts) <= {copy.text for copy in brief.details}


def test_a_domain_gives_a_name_only_where_nothing_else_does():
    assert brief_of("Promo for the choir. Join at oakhall.example").product.value == "Oakhall"
    named = brief_of("Invite people to the Oak Hall Choir Night, 3 May. Join at oakhall.example")
    assert named.product.value == "Oak Hall Choir Night"
