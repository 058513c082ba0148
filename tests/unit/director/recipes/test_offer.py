"""The code of an offer is told from its dates; nothing is taken for a code that is none."""

import pytest
from tests.support.contents import PLAIN
from tests.support.shots import one_shot

from openmotion.director.recipes.offer import code_of
from openmotion.render import settled_texts


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("Code SPRING20", "Until 30 April"), "SPRING20"),
        (("Until 30 April", "Use code HELLO"), "HELLO"),
        (("WELCOME10",), "WELCOME10"),
        (("Rabattcode: HERBST-25",), "HERBST-25"),
        (("Code “SPRING20”",), "SPRING20"),
    ],
)
def test_a_word_in_capitals_behind_the_word_code_is_the_code(lines, code):
    found, others = code_of(lines)

    assert found == code
    assert len(others) == len(lines) - 1


@pytest.mark.parametrize(
    "lines", [(), ("Until 30 April",), ("2026",), ("Only in the USA",), ("Ends on Monday",)]
)
def test_dates_and_places_are_no_codes(lines):
    assert code_of(lines) == ("", lines)


@pytest.mark.parametrize("way", ["stamp", "coupon"])
def test_offer_code_and_date_are_all_on_screen(way):
    shown = " ".join(
        text.text for text in settled_texts(one_shot("offer", PLAIN["offer"], choreography=way))
    )

    assert all(part in shown for part in ("20%", "SPRING20", "Until 30 April"))
