"""Numbers with their units, as people write them: lengths, angles, times, factors."""

import re
from dataclasses import dataclass
from typing import Literal

from openmotion.director.understand.words import ONES, TENS

_WORDS: dict[str, float] = {
    **{word: float(number) for number, word in enumerate(ONES)},
    **{word: 10.0 * number for number, word in enumerate(TENS, start=2)},
    "half": 0.5,
    "a half": 0.5,
    "one half": 0.5,
    "a third": 1 / 3,
    "one third": 1 / 3,
    "two thirds": 2 / 3,
    "a quarter": 0.25,
    "one quarter": 0.25,
    "a fourth": 0.25,
    "a fifth": 0.2,
    "a tenth": 0.1,
    "three quarters": 0.75,
    "a hundred": 100.0,
    "a thousand": 1000.0,
    "once": 1.0,
    "twice": 2.0,
    "thrice": 3.0,
    "a couple of": 2.0,
}
_UNIT_WORD = "|".join(sorted((*ONES[1:], *TENS), key=len, reverse=True))
FRACTION = (
    r"(?:a|one)[ -](?:half|third|quarter|fourth|fifth|tenth)|two[ -]thirds|three[ -]quarters|half"
    r"|[1-9]/[1-9]\d?|[\u00bc\u00bd\u00be]"
)
NUMBER = (
    r"(?:[-\u2212]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-\u2212]?\d+(?:[.,]\d+)?[\u00bc\u00bd\u00be]?"
    r"|\.\d+"
    rf"|(?:a|{_UNIT_WORD})[ -]hundred(?:(?:[ -]and)?[ -](?:{_UNIT_WORD})(?:[ -](?:{_UNIT_WORD}))?)?"
    rf"|(?:{'|'.join(TENS)})[ -](?:{'|'.join(ONES[1:10])})"
    rf"|(?:{_UNIT_WORD})(?: point \w+)?|a thousand)(?:[ -]and[ -]a[ -](?:half|quarter|third))?"
)
"""A number in digits or words."""
AMOUNT = rf"(?:{FRACTION}|{NUMBER})"
_SIGNS = {"\u00bc": 0.25, "\u00bd": 0.5, "\u00be": 0.75}


Unit = Literal["px", "width", "height", "own_width", "own_height", "unit", "share"]


@dataclass(frozen=True, slots=True)
class Length:
    """A distance as written.

    Attributes:
        amount: how many units.
        unit: pixels, shares of the frame's or the object's own width and height, bare units, or
            "share": a percentage that does not say of what.
    """

    amount: float
    unit: Unit


def number_of(text: str) -> float:
    """The value of a number as `AMOUNT` matches it."""
    text = (
        " ".join(text.lower().replace("\u2212", "-").replace("-", " ", 1).split())
        if not re.match(r"[-\u2212]\d", text)
        else text.replace("\u2212", "-")
    )
    more = 0.0
    tail = re.search(r"[ -]and[ -]a[ -](half|quarter|third)$", text)
    if tail:
        more = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}[tail[1]]
        text = text[: tail.start()]
    text = text.strip()
    if text and text[-1] in _SIGNS:
        return (float(text[:-1]) if text[:-1] else 0.0) + _SIGNS[text[-1]]
    part = re.fullmatch(r"(\d)/(\d+)", text)
    if part:
        return int(part[1]) / int(part[2])
    if re.fullmatch(r"-?\d{1,3}(,\d{3})+(\.\d+)?", text):
        return float(text.replace(",", ""))
    if re.fullmatch(r"-?(?:\d+(?:[.,]\d+)?|\.\d+)", text):
        return float(text.replace(",", ".")) + more
    return _spoken(text.replace("-", " ")) + more


def _spoken(text: str) -> float:
    if text in _WORDS:
        return _WORDS[text]
    point = re.fullmatch(r"(\w+) point (\w+)", text)
    if point:
        return _WORDS.get(point[1], 0.0) + _WORDS.get(point[2], 0.0) / 10
    total = 0.0
    for word in text.split():
        if word == "hundred":
            total = (total or 1.0) * 100
        elif word not in {"and", "a"}:
            total += _WORDS.get(word, 0.0)
    return total
