"""What counts as an empty text."""

import sys
from unicodedata import category

import pytest

from openmotion.model import Request
from openmotion.wire import is_visible


@pytest.mark.parametrize(
    "text", ["a", " x ", "😀", "\u0301", "\ue000", "\u0378", "日本", "\u200bé"]
)
def test_a_text_with_one_letter_mark_or_sign_is_visible(text):
    assert is_visible(text)


_EMPTY = [
    *("", " ", "\t\r\n", "\u3000", "\u2028", "\x07\x1b", "\u200b" * 10, "\ufeff", "\u00ad"),
    *("\u2060\u202e", "\u3164", "\u2800", "\U000e0041", "\ufe0f", "\u115f\u1160"),
]


@pytest.mark.parametrize("text", _EMPTY)
def test_a_text_of_blanks_controls_and_zero_width_characters_is_not_visible(text):
    assert not is_visible(text)


def test_no_white_space_control_or_format_character_is_visible():
    categories = ("Zs", "Zl", "Zp", "Cc", "Cf")
    candidates = (chr(code) for code in range(sys.maxunicode + 1))

    assert [char for char in candidates if category(char) in categories and is_visible(char)] == []


def test_whatever_is_visible_to_the_wire_is_visible_to_the_model():
    for text in ("\u0378", "\ue000", "\u0301", "!", "😀"):
        assert Request(prompt=text).prompt == text
