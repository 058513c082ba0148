"""A line is halved where a reader would pause."""

import pytest

from openmotion.director.recipes.hook_split import halves_of


@pytest.mark.parametrize(
    ("text", "accent", "halves"),
    [
        ("Plan less, live more", "", ("Plan less,", "live more")),
        ("Your week before Monday.", "before Monday.", ("Your week", "before Monday.")),
        ("One two three four", "", ("One two", "three four")),
        ("One accent stands first", "One accent", ("One accent", "stands first")),
        ("Alone", "", ("Alone", "")),
        ("Alone", "Alone", ("Alone", "")),
    ],
)
def test_a_line_is_halved_at_its_accent_its_comma_or_its_middle(text, accent, halves):
    assert halves_of(text, accent) == halves


@pytest.mark.parametrize("text", ["We ship it, you keep it", "A b c d e", "Yes: no"])
def test_no_word_is_lost(text):
    assert " ".join(halves_of(text, "")) == text
