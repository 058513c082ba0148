"""Prices: the amount apart from what it is for, so that the amount can be large and count."""

import re
from dataclasses import dataclass

from openmotion.model import Figure

_AMOUNT = re.compile(r"(?P<sign>[€$£¥₹]\s?|CHF\s|EUR\s|USD\s)?(?P<number>\d[\d.,'\u2019 ]*\d|\d)")
_AFTER = re.compile(r"\s?(?:[€£¥₹]|\$|EUR\b|USD\b|CHF\b|kr\b|zł)")


@dataclass(frozen=True, slots=True)
class Price:
    """A price in its parts.

    Attributes:
        amount: as written, with its currency; or a word such as "Free".
        per: what it is for, for example "/ month"; may be empty.
        figure: the amount as a number that counts; None where it is a word.
    """

    amount: str
    per: str
    figure: Figure | None


def read_price(text: str) -> Price:
    """The parts of a price: "$12 / month" is an amount of "$12" per "/ month"."""
    text = text.strip()
    found = _AMOUNT.search(text)
    if found is None or found.start() > 12:
        return Price(text, "", None)
    after = _AFTER.match(text, found.end())
    end = after.end() if after else found.end()
    amount, per = text[found.start() : end].strip(), text[end:].strip(" ,;")
    before = text[: found.start()].strip()
    if before:
        per = f"{before} {per}".strip() if before.lower() not in {"only", "just"} else per
    number = found["number"].replace("\u2019", "").replace("'", "").replace(" ", "")
    fraction = re.search(r"[.,](\d{1,2})$", number)
    whole = re.sub(r"\D", "", number[: fraction.start()] if fraction else number)
    value = float(f"{whole or 0}.{fraction[1] if fraction else 0}")
    figure = Figure(
        text=amount,
        value=value,
        prefix=(found["sign"] or ""),
        suffix=after.group() if after else "",
        decimals=len(fraction[1]) if fraction else 0,
    )
    return Price(amount, per, figure)
