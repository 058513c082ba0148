"""Levels and visual order of mixed directions."""

from hypothesis import given
from hypothesis import strategies as st

from openmotion.typeset.bidi import bidi_levels, visual_order


def test_latin_text_has_one_level():
    assert bidi_levels("abc 1") == (0,) * 5


def test_arabic_after_latin_is_one_level_up():
    assert bidi_levels("ab من") == (0, 0, 0, 1, 1)


def test_numbers_in_hebrew_are_two_levels_up():
    assert bidi_levels("אב 12") == (1, 1, 1, 2, 2)


def test_runs_of_odd_level_stand_mirrored():
    assert visual_order([0, 1, 0]) == (0, 1, 2)
    assert visual_order([1, 2, 1]) == (2, 1, 0)
    assert visual_order([0, 1, 2, 1]) == (0, 3, 2, 1)


@given(text=st.text(max_size=30))
def test_every_character_has_a_level(text):
    assert len(bidi_levels(text)) == len(text)


@given(levels=st.lists(st.integers(min_value=0, max_value=5), max_size=12))
def test_visual_order_holds_everything_once(levels):
    assert sorted(visual_order(levels)) == list(range(len(levels)))


def test_spaces_at_the_end_take_the_level_of_the_line():
    assert bidi_levels("ab אב ") == (0, 0, 0, 1, 1, 0)


def test_isolates_are_invisible():
    assert bidi_levels("a\u2067א\u2069") == (0, 0, 1, 1)
