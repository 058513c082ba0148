"""What a video says that its prompt does not: numbers and names out of nowhere."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import combinations

from openmotion.model import Brief, Composition
from openmotion.render import settled_texts

_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d+)*")
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z\u00c0-\u00de][\w\u2019'-]+")
_COUNTED = 12  # steps, stations and chapters may be counted
_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "half": 0.5, "twice": 2, "double": 2,
}  # fmt: skip


def find_inventions(brief: Brief, composition: Composition) -> list[str]:
    """Numbers and names on screen that the prompt neither holds nor implies.

    Ornament and mock-up screens are not read. A number is implied if it is the sum, difference,
    quotient or share of numbers of the prompt, or counts the parts of a list; a name is a word
    with a capital in the middle of a sentence.
    """
    known = _implied(_numbers(_spelt(brief.prompt)))
    words = {_plain(word) for word in re.findall(r"[^\W\d_]+", brief.prompt)}
    found = []
    for text in settled_texts(composition):
        if text.kind == "decor":
            continue
        found += [
            f"number {number:g} in {text.text!r}"
            for number in _numbers(text.text)
            if not _is_known(number, known)
        ]
        found += [
            f"name {name} in {text.text!r}"
            for name in _NAME.findall(text.text)
            if not {_plain(part) for part in re.findall(r"[^\W\d_]+", name)} <= words
        ]
    return found


def _spelt(prompt: str) -> str:
    for word, value in _WORDS.items():
        prompt = re.sub(rf"\b{word}\b", f" {value} ", prompt, flags=re.IGNORECASE)
    return prompt


def _numbers(text: str) -> list[float]:
    """The numbers of a text; a comma or point before three digits may part thousands."""
    found: list[float] = []
    for match in _NUMBER.findall(text):
        plain = re.sub(r"[\u00a0\u202f ]", "", match)
        readings = {plain.replace(",", ""), plain.replace(",", "."), plain.replace(".", "")}
        found += [float(item) for item in readings if re.fullmatch(r"\d+(?:\.\d+)?", item)]
        found += [float(part) for part in re.findall(r"\d+", match)]
    return found


def _implied(stated: Iterable[float]) -> set[float]:
    numbers = sorted(set(stated))
    known = {*numbers, *map(float, range(_COUNTED + 1)), sum(numbers), 100.0}
    for first, second in combinations(numbers, 2):
        known |= {first + second, abs(first - second), first * second}
        known |= {a / b for a, b in ((first, second), (second, first)) if b}
    return known | {100 * number for number in known}


def _is_known(number: float, known: set[float]) -> bool:
    scales = (1, 1e3, 1e6, 1e9)
    return any(
        abs(number - value / scale) <= max(0.051, 0.006 * abs(value / scale))
        for value in known
        for scale in scales
    )


def _plain(word: str) -> str:
    return unicodedata.normalize("NFKD", word.casefold())
