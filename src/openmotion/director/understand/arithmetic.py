"""Sums, means, shares and differences of a series, where the prompt asks for them."""

import re
from collections.abc import Iterator

from openmotion.director.understand.reading import Reading
from openmotion.model import Figure, PromptSpan, Series

_ASKS = (
    r"\b(?:show|shows|showing|display|add|include|reveal|calculate|compute|state|give|count\w*"
    r"|end on|end with|ending (?:on|with)|with|plus|and|then|highlight|zeig\w*|mit|und|avec|et|con"
    r"|y)\s+"
    r"(?:up\s)?(?:to\s)?(?:the|a|their|its|die|den|das|le|la|el)\s+"
)
_NOT_A_NAME = r"(?!\s+(?:of\s)?\d|\s+[a-z]+\s*(?::|\bby\b|\bper\b|\bfor\b))"
_TOTAL = re.compile(
    rf"{_ASKS}(?P<what>(?:grand |combined |overall )?(?:total|sum)|gesamtsumme|summe|somme|suma)\b"
    rf"{_NOT_A_NAME}",
    re.IGNORECASE,
)
_MEAN = re.compile(
    rf"{_ASKS}(?P<what>average|mean|durchschnitt|moyenne|media|promedio)\b{_NOT_A_NAME}",
    re.IGNORECASE,
)
_SHARE = (
    r"\b(?:share|percentage|proportion|anteil|part)\s(?:of|for|von|de)\s(?:the\s)?{label}(?!\w)"
)
_GROWTH = re.compile(
    rf"{_ASKS}(?P<what>(?:overall |total |percentage |percent )?(?:growth|increase|rise|change"
    rf"|decline"
    rf"|drop|wachstum|croissance|crecimiento))\b(?P<rest>[^.;\n]{{0,60}})",
    re.IGNORECASE,
)
_GAP = re.compile(
    r"\b(?P<what>difference|gap|unterschied|\u00e9cart|diferencia)\s(?:between|of|zwischen|entre)\s"
    r"(?P<rest>[^.;\n]{3,60})",
    re.IGNORECASE,
)


def computed_figures(reading: Reading, series: tuple[Series, ...]) -> Iterator[Figure]:
    """Figures that the prompt asks to be worked out of its own numbers, each with its words."""
    for item in series:
        values = [point.value for point in item.points if point.value is not None]
        if len(values) != len(item.points) or len(values) < 2 or item.chart == "scatter":
            continue
        total = sum(values)
        for pattern, value in ((_TOTAL, total), (_MEAN, total / len(values))):
            match = pattern.search(reading.plain)
            if match and not (pattern is _TOTAL and item.unit == "%"):
                label = match["what"][:1].upper() + match["what"][1:]
                yield _figure(value, item, label, match.span("what"))
        yield from _shares(reading, item, total)
        yield from _differences(reading, item)
        return


def _shares(reading: Reading, item: Series, total: float) -> Iterator[Figure]:
    for point in item.points:
        pattern = _SHARE.format(label=re.escape(point.label))
        match = re.search(pattern, reading.plain, re.IGNORECASE)
        if match and point.value is not None and total > 0 and item.unit != "%":
            yield _percent(100 * point.value / total, point.label, match.span())


def _differences(reading: Reading, item: Series) -> Iterator[Figure]:
    gap = _GAP.search(reading.plain)
    if gap:
        named = [p for p in item.points if _names(gap["rest"], p.label) and p.value is not None]
        if len(named) == 2:
            values = [point.value or 0.0 for point in named]
            label = f"{named[0].label} / {named[1].label}"
            yield _figure(abs(values[0] - values[1]), item, label, gap.span())
    growth = _GROWTH.search(reading.plain)
    if growth:
        named = [p for p in item.points if _names(growth["rest"], p.label)]
        first, last = (named[0], named[1]) if len(named) == 2 else (item.points[0], item.points[-1])
        is_timed = item.chart in {"line", "area"} or len(named) == 2
        if is_timed and first.value and last.value is not None:
            change = 100 * (last.value - first.value) / abs(first.value)
            yield _percent(
                change, f"{first.label} \u2192 {last.label}", growth.span("what"), is_signed=True
            )


def _names(text: str, label: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(label)}(?!\w)", text, re.IGNORECASE))


def _figure(value: float, item: Series, label: str, place: tuple[int, int]) -> Figure:
    decimals = max(_decimals(point.value or 0.0) for point in item.points)
    decimals = decimals if _decimals(value) <= decimals else min(2, decimals + 1)
    shown = f"{item.prefix}{value:,.{decimals}f}{item.unit}"
    return Figure(
        text=shown,
        value=round(value, decimals),
        prefix=item.prefix,
        suffix=item.unit,
        decimals=decimals,
        label=label,
        span=PromptSpan(start=place[0], end=place[1]),
    )


def _percent(
    value: float, label: str, place: tuple[int, int], *, is_signed: bool = False
) -> Figure:
    decimals = 0 if abs(value) >= 10 or round(value, 1) == round(value) else 1
    sign = "+" if is_signed and value > 0 else ""
    number = f"{abs(value) if value < 0 else value:.{decimals}f}"
    minus = "\u2212" if value < 0 else ""
    return Figure(
        text=f"{sign}{minus}{number}%",
        value=round(value, decimals),
        prefix=sign,
        suffix="%",
        decimals=decimals,
        label=label,
        span=PromptSpan(start=place[0], end=place[1]),
    )


def _decimals(value: float) -> int:
    shown = f"{round(value, 4):.4f}".rstrip("0")
    return len(shown) - shown.index(".") - 1
