"""Initials of people."""

import pytest

from openmotion.director.recipes.portrait import initials_of


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Priya Raman", "PR"),
        ("Dr. Maximiliane von Hohenstein", "MH"),
        ("Cher", "C"),
        ("Å. Öberg", "Ö"),
        ("émile zola", "ÉZ"),
        ("", ""),
    ],
)
def test_initials_are_the_first_letters_of_first_and_last_name(name, initials):
    assert initials_of(name) == initials
