"""The prompt's own words come before lines that fit anything."""

import pytest

from openmotion.director.offline import OfflineDirector
from openmotion.director.rules.voices import plain
from openmotion.director.rules.wording import curly
from openmotion.model import Request, Storyboard


def plan(prompt: str) -> Storyboard:
    director = OfflineDirector()
    return director.plan(director.understand(Request(prompt=prompt)), 1)


def words_of(prompt: str) -> str:
    return " | ".join(shot.content.model_dump_json() for shot in plan(prompt).shots)


@pytest.mark.parametrize(
    "prompt",
    [
        "Reel for Marsh Soap: three scents (fig, pine, rose), handmade in York.",
        "We are closing! Last day: 18 Mill Street, Leeds, 1 September. 10 seconds",
        "Ad for Noor Rugs: woven in Fez, two wools (merino, alpaca). 12 s",
    ],
)
def test_lines_for_anything_give_way_to_facts(prompt):
    shown = {shot.content.headline for shot in plan(prompt).shots}
    lines = {line for shot in plan(prompt).shots for line in shot.content.lines}

    assert not shown & {hook for hook in plain.THING.hooks if "{" not in hook}
    assert not lines & {curly(line) for pain in plain.THING.pains for line in pain}


@pytest.mark.parametrize(
    "prompt",
    [
        'Title sequence for the film "Low Water", directed by Ana Ruiz. 12 s',
        'Title sequence for a documentary called "Salt Roads", directed by Li Wei. 10 s',
        'Opening titles for the series "Nine Bridges", written by Tom Okoro. 12 s',
    ],
)
def test_a_film_gets_its_credit_and_no_claims(prompt):
    brief = OfflineDirector().understand(Request(prompt=prompt))
    credit = brief.details[0].text

    assert credit in words_of(prompt)
    assert "blank page" not in words_of(prompt)


def test_a_share_is_no_title_cut_in_two():
    shots = plan("7 out of 10 drivers skip the yearly check. 8 seconds, square").shots

    assert not any(shot.content.headline == "7 out" for shot in shots)


def test_points_of_one_film_have_icons_of_their_own():
    shots = plan(
        "Announce our new desk, the Alto One. Features: oak top, soft edge, low noise"
    ).shots
    icons = [shot.content.icon for shot in shots if shot.recipe == "feature_spotlight"]

    assert "megaphone" not in icons


def test_what_becomes_another_thing_has_two_stations():
    shots = plan("Explain in 30 seconds how milk becomes cheese. For children.").shots

    assert "Becomes" not in {item.title for shot in shots for item in shot.content.items}
