"""Capitals by no particular language's rules."""

import pytest

from openmotion.typeset.letters import capital


@pytest.mark.parametrize(
    ("char", "wanted"),
    [
        ("a", "A"),
        ("ß", "SS"),
        ("ά", "\u0391"),
        ("ϊ", "Ϊ"),
        ("µ", "µ"),
        ("i", "I"),
        ("ა", "ა"),
        ("7", "7"),
    ],
)
def test_capitals(char, wanted):
    assert capital(char) == wanted
