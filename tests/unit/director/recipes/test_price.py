"""Prices are read into an amount that counts and what it is for."""

import pytest

from openmotion.director.recipes.price import read_price


@pytest.mark.parametrize(
    ("text", "amount", "per", "value"),
    [
        ("$12 / month", "$12", "/ month", 12),
        ("$12/mo", "$12", "/mo", 12),
        ("€9.99 per user", "€9.99", "per user", 9.99),
        ("9,99 € im Monat", "9,99 €", "im Monat", 9.99),
        ("£1,200 a year", "£1,200", "a year", 1200),
        ("from $49", "$49", "from", 49),
        ("only $5", "$5", "", 5),
        ("CHF 20", "CHF 20", "", 20),
        ("0", "0", "", 0),
    ],
)
def test_a_price_is_an_amount_and_what_it_is_for(text, amount, per, value):
    price = read_price(text)

    assert (price.amount, price.per) == (amount, per)
    assert price.figure is not None
    assert price.figure.value == value


@pytest.mark.parametrize("text", ["Free", "Let's talk", "kostenlos", ""])
def test_words_instead_of_a_price_stand_as_they_are(text):
    price = read_price(text)

    assert (price.amount, price.per, price.figure) == (text, "", None)
