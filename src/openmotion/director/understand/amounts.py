"""Numbers with what stands before and behind them, brought to one scale."""

import re
from dataclasses import dataclass

from openmotion.director.understand.counters import magnitude_of
from openmotion.director.understand.words import as_number

CURRENCY_SIGN = r"US\$|[$\u20ac\u00a3\u00a5\u20b9]|(?:CHF|EUR|USD|GBP|PLN)(?=\s?\d)"
_NUMBER = (
    r"-?\d{1,3}(?:[,\u202f\u00a0'\u2019]\d{3})+(?:\.\d+)?|-?\d{1,3}(?:\.\d{3})+,\d{1,2}"
    r"|-?\d{1,12}(?:[.,]\d{1,4})?"
)
_MAGNITUDE = (
    r"thousand|million|billion|trillion|millions|billions|Millionen|Milliarden|millones|millions"
    r"|milliards|milioni|miliardi|milh\u00f5es|milj\.?|Mio\.?|Mrd\.?|mln|mld|mn|bn|[kKMBT]"
)
_UNIT = (
    r"%|percent\b|Prozent\b|\u20ac|\u00a3|z\u0142|kr\b|(?:Euro|Dollar|Nutzer|Kunden|Menschen"
    r"|Stunden|Tage|Jahre|Liter|Tonnen|Prozent)\b"
    r"|(?!(?:in|of|for|from|by|on|at|and|or|with|the|a|an|to|is|are|im|en|per|as|than|was)\b)"
    r"[a-z\u00b0\u00b5\u00b2][a-zA-Z/\u00b0\u00b2]{0,11}|[A-Z]{1,3}[a-z]?(?![\w])"
)
VALUE = (
    rf"(?P<prefix>{CURRENCY_SIGN})?\s?(?P<value>{_NUMBER})(?:\s?(?P<magnitude>{_MAGNITUDE})"
    rf"(?![\w]))?(?:\s?(?P<unit>{_UNIT}))?"
)
"""An amount as `$4.1bn`, `2,5 Mio.`, `12 kg`, `40%`: groups prefix, value, magnitude, unit."""

_SHORT = {"percent": "%", "prozent": "%"}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as it is written.

    Attributes:
        value: without its magnitude, "2.4M" is 2.4.
        prefix: currency sign before it.
        magnitude: word or letter of its magnitude, empty if there is none.
        unit: what stands behind that, "%" for percent.
    """

    value: float
    prefix: str
    magnitude: str
    unit: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Values of one series with what all of them share; `unit` is as a chart writes it."""

    values: tuple[float, ...]
    prefix: str
    unit: str


def amount_of(match: re.Match[str]) -> Amount:
    """The amount that a match of `VALUE` holds."""
    raw = match["value"]
    number = as_number(raw.lstrip("-").replace("\u2019", "'")) or 0.0
    unit = match["unit"] or ""
    return Amount(
        value=-number if raw.startswith("-") else number,
        prefix=(match["prefix"] or "").strip(),
        magnitude=match["magnitude"] or "",
        unit=_SHORT.get(unit.lower(), unit),
    )


def common_scale(amounts: list[Amount]) -> Scale | None:
    """Amounts on one scale; None where they are of different sorts.

    A unit or magnitude that only the first or last of them carries holds for all. Of several
    magnitudes the largest is kept and the others are written in it.
    """
    prefixes = {amount.prefix for amount in amounts} - {""}
    units = {amount.unit for amount in amounts} - {""}
    if len(prefixes) > 1 or len({unit.lower() for unit in units}) > 1:
        return None
    bare = [amount for amount in amounts if not amount.unit and not amount.prefix]
    if (prefixes or units) and bare and not _holds_for_all(amounts, bare):
        return None
    magnitudes = [amount.magnitude for amount in amounts]
    kept = max(magnitudes, key=lambda said: magnitude_of(said) if said else 1.0)
    values = [amount.value for amount in amounts]
    literal = [
        value * (magnitude_of(said) if said else 1.0) / (magnitude_of(kept) if kept else 1.0)
        for value, said in zip(values, magnitudes, strict=True)
    ]
    marked = [i for i, said in enumerate(magnitudes) if said]
    is_shared = len(marked) == 1 and marked[0] in {0, len(amounts) - 1}
    if not (is_shared and _spread(values) <= _spread(literal)):
        values = [round(value, 9) for value in literal]
    unit = (f"\u00a0{kept}" if len(kept) > 2 else kept) + _as_suffix(next(iter(units), ""))
    return Scale(tuple(values), next(iter(prefixes), ""), unit)


def _holds_for_all(amounts: list[Amount], bare: list[Amount]) -> bool:
    ends = (amounts[0], amounts[-1])
    return len(bare) == len(amounts) - 1 and any(end.unit or end.prefix for end in ends)


def _spread(values: list[float]) -> float:
    sizes = [abs(value) for value in values if value]
    return max(sizes) / min(sizes) if sizes else 1.0


def _as_suffix(unit: str) -> str:
    """Words stand apart from the number; signs and short units as charts set them do not."""
    return f"\u00a0{unit}" if len(unit) > 3 and unit.isalpha() else unit
