"""A counter arrives at exactly the characters that were asked for."""

import pytest
from tests.support.briefs import make_figure

from openmotion.director.recipes.counting import counter_for, widest_text
from openmotion.typeset import counter_text

WRITTEN = [
    ("42%", 42, {"suffix": "%"}),
    ("$2M", 2e6, {"prefix": "$", "suffix": "M"}),
    ("$4.200M", 4.2e6, {"prefix": "$", "suffix": "M", "decimals": 3}),
    ("1,234,567,890", 1234567890, {}),
    ("00.001 mm", 0.001, {"suffix": " mm", "decimals": 3}),
    ("10/10", 10, {"suffix": "/10"}),
    ("Q1 12.5%", 12.5, {"prefix": "Q1 ", "suffix": "%", "decimals": 1}),
    ("12,5 %", 12.5, {"suffix": " %", "decimals": 1}),
    ("24/7", 24, {"suffix": "/7"}),
    ("+18%", 18, {"prefix": "+", "suffix": "%"}),
]


@pytest.mark.parametrize(("text", "value", "more"), WRITTEN)
def test_a_figure_ends_as_it_was_written(text, value, more):
    counter = counter_for(make_figure(text, value, **more), 0, 30)

    assert counter is not None
    assert counter_text(counter, 30) == text


def test_a_negative_figure_ends_with_a_true_minus():
    counter = counter_for(make_figure("-3.2%", -3.2, suffix="%", decimals=1), 0, 30)

    assert counter is not None
    assert counter_text(counter, 30) == "\u22123.2%"


def test_a_figure_that_cannot_count_stands_still():
    assert counter_for(make_figure("a dozen", 12), 0, 30) is None


def test_a_year_stands_still_from_the_start():
    counter = counter_for(make_figure("2026", 2026), 0, 30)

    assert counter is not None
    assert counter_text(counter, 0) == "2026"


def test_a_count_down_starts_where_the_prompt_says():
    counter = counter_for(make_figure("7 days", 7, suffix=" days", start=30), 0, 30)

    assert counter is not None
    assert counter_text(counter, 0) == "30 days"


def test_the_widest_text_of_a_count_down_is_its_start():
    assert widest_text(make_figure("7", 7, start=100)) == "100"
