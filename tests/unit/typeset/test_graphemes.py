"""Letters as readers count them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openmotion.typeset.graphemes import graphemes


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("abc", 3),
        ("e\u0301a", 2),
        ("👩\u200d🚀x", 2),
        ("🇩🇪🇫🇷", 2),
        ("👍🏽", 1),
        ("क्षि", 1),
        ("กำ", 1),
        ("", 0),
    ],
)
def test_marks_and_joined_signs_belong_to_one_letter(text, count):
    assert len(graphemes(text)) == count


@given(text=st.text())
def test_letters_cover_the_text_without_gaps(text):
    assert "".join(text[start:end] for start, end in graphemes(text)) == text
