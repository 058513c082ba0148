"""Looks differ in what can be seen and heard, and can be read in every tone."""

import pytest
from tests.support.briefs import make_brief

from openmotion.director.looks import LOOKS, make_palette
from openmotion.model import contrast
from openmotion.typeset import families

every_look = pytest.mark.parametrize("name", LOOKS)


@every_look
def test_its_letters_are_bundled(name):
    look = LOOKS[name]
    voices = (look.display, look.accent, look.body, look.label)

    assert {voice.family for voice in voices} <= set(families())


@every_look
def test_it_has_two_families_of_letters_beside_its_labels(name):
    look = LOOKS[name]

    assert len({look.display.family, look.accent.family, look.body.family}) <= 3


@every_look
@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_its_text_can_be_read_on_each_of_its_grounds(name, seed):
    palette = make_palette(LOOKS[name], make_brief(), seed)

    assert contrast(palette.paper, palette.dark[0]) >= 7
    assert contrast(palette.ink, palette.light[0]) >= 7
    assert contrast(palette.accent, palette.dark[0]) >= 4.5
    assert contrast(palette.accent_on_light, palette.light[0]) >= 4.5


def test_each_look_has_a_transition_of_its_own():
    kinds = [look.transition for look in LOOKS.values()]

    assert len(set(kinds)) == len(kinds)


def test_no_look_takes_the_same_transition_for_its_peak():
    assert all(look.transition != look.accent_transition for look in LOOKS.values())


def test_no_two_looks_share_display_letters_and_ornament():
    seen = [
        (look.display.family, look.display.weight, look.display.width, look.ornament)
        for look in LOOKS.values()
    ]

    assert len(set(seen)) == len(seen)


def test_each_look_but_the_plainest_draws_an_ornament_of_its_own():
    drawn = [look.ornament for look in LOOKS.values() if look.ornament != "none"]

    assert len(drawn) == len(set(drawn)) == len(LOOKS) - 1
