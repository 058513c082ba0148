"""From a figure as written to the counter that arrives at exactly that."""

import re

from openmotion.director.kit import grow
from openmotion.model import Counter, Figure
from openmotion.typeset import counter_text

_TOKEN = re.compile(r"\d(?:[\d.,'\u2019\u00a0\u202f]*\d)?")
_SCALES = {"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}
_SIGNS = "-\u2212"


def counter_for(figure: Figure, start: int, frames: int) -> Counter | None:
    """A counter that ends on the figure's own characters; None if the figure does not count."""
    form = _form(figure)
    if form is None:
        return None
    first, last = _first(figure, form), form.value
    counter = form.model_copy(
        update={"value": grow(start, frames, first, _number(last), "out-quart")}
    )
    wanted = figure.text.strip().replace("-", "\u2212")
    if figure.start is None and counter_text(counter, start + frames) != wanted:
        return None
    return counter


def widest_text(figure: Figure) -> str:
    """The longer one of the first and the last thing that the counter shows."""
    form = _form(figure)
    if form is None or figure.start is None:
        return figure.text.strip()
    first = counter_text(form.model_copy(update={"value": _first(figure, form)}), 0)
    return max(first, counter_text(form, 0), key=len)


def _form(figure: Figure) -> Counter | None:
    """How the figure is written, standing at its value."""
    text = figure.text.strip()
    best: Counter | None = None
    for found in _TOKEN.finditer(text):
        form = _reading(figure, text, found.start(), found.end())
        value = _number(form.value)
        scale = _SCALES.get(form.suffix.strip()[:1].lower(), 1.0)
        aim = abs(figure.value)
        if min(abs(value - aim), abs(value * scale - aim)) <= 1e-6 * max(1.0, aim):
            best = form
            break
    if best is None:
        if figure.start is None:
            return None
        decimals = figure.decimals
        return Counter(
            value=figure.value,
            decimals=decimals,
            prefix=figure.prefix,
            suffix=figure.suffix,
            separator="," if max(abs(figure.value), abs(figure.start)) >= 10_000 else "",
        )
    if figure.value < 0:
        prefix = best.prefix.translate({ord(sign): None for sign in _SIGNS})
        best = best.model_copy(update={"value": -_number(best.value), "prefix": prefix})
    return best


def _reading(figure: Figure, text: str, first: int, last: int) -> Counter:
    """The text around one of its numbers as prefix, number and suffix."""
    token = text[first:last]
    marks = [c for c in token if not c.isdigit()]
    tail = len(token) - 1 - max((token.rfind(c) for c in set(marks)), default=len(token) - 1)
    is_point = bool(marks) and marks[-1] in ".," and (figure.decimals > 0 or tail != 3)
    point = marks[-1] if is_point else "."
    whole, fraction = (token[: -tail - 1], token[-tail:]) if is_point else (token, "")
    groups = {c for c in whole if not c.isdigit()}
    separator = groups.pop() if len(groups) == 1 else ""
    digits = "".join(c for c in whole if c.isdigit()) or "0"
    pad = len(digits) if digits.startswith("0") else 1
    return Counter(
        value=float(f"{digits}.{fraction or 0}"),
        decimals=min(6, len(fraction)),
        prefix=text[:first],
        suffix=text[last:],
        separator=separator,
        point=point,
        pad=min(9, pad),
    )


def _first(figure: Figure, form: Counter) -> float:
    """Where the count begins; years stand, the rest comes from zero."""
    value = _number(form.value)
    if figure.start is not None:
        return figure.start * (value / figure.value if figure.value else 1.0)
    if 1900 <= figure.value <= 2100 and not figure.suffix and not figure.prefix:
        return value
    return 0.0


def _number(value: object) -> float:
    return value if isinstance(value, float) else 0.0
