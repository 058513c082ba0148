"""Numbers as a chart writes them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from openmotion.model import Counter, NumberFormat, Track
from openmotion.typeset import counter_text

_UNITS = ((1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "k"))
_MOST_DECIMALS = 2


@dataclass(frozen=True, slots=True)
class NumberWriter:
    """Writes the numbers of a chart.

    Attributes:
        form: how they are written.
        decimals: digits behind the point where the form leaves that open.
    """

    form: NumberFormat
    decimals: int

    def counter(self, value: float, moving: Track[float] | None = None) -> Counter:
        """A counter that arrives at a value; without a track it stands there."""
        factor = 100.0 if self.form.percent else 1.0
        unit, decimals = "", self.decimals
        if self.form.compact:
            factor, unit = _unit(value * factor, factor)
            if self.form.decimals is None:
                decimals = _needed((value * factor,), 1) if abs(value * factor) < 100 else 0
        sign = "%" if self.form.percent else ""
        return Counter(
            value=value * factor if moving is None else _scaled(moving, factor),
            decimals=decimals,
            prefix=self.form.prefix,
            suffix=f"{unit}{sign}{self.form.suffix}",
            separator=self.form.separator,
            point=self.form.point,
        )

    def written(self, value: float) -> str:
        """A value in characters."""
        return counter_text(self.counter(value), 0)

    def compact(self) -> "NumberWriter":
        """The same writer, but thousands become k, millions M."""
        return replace(self, form=self.form.model_copy(update={"compact": True}))


def number_writer(form: NumberFormat, values: Iterable[float]) -> NumberWriter:
    """A writer with as many decimals as the values need."""
    if form.decimals is not None:
        return NumberWriter(form, form.decimals)
    factor = 100.0 if form.percent else 1.0
    scaled = [value * factor for value in values]
    large = max((abs(value) for value in scaled), default=0.0) >= 1000
    most = 0 if large else 1 if form.percent else _MOST_DECIMALS
    return NumberWriter(form, _needed(scaled, most))


def _needed(values: Iterable[float], most: int) -> int:
    """Digits behind the point without which a value would be written as another one."""
    held = tuple(values)
    for decimals in range(most):
        if all(round(value, decimals) == round(value, most) for value in held):
            return decimals
    return most


def _unit(value: float, factor: float) -> tuple[float, str]:
    for size, name in _UNITS:
        # What would be rounded up to the unit takes the unit: 999,950 is 1M, not 1000k.
        if abs(value) >= size * (0.9995 if size > 1e3 else 1):
            return factor / size, name
    return factor, ""


def _scaled(moving: Track[float], factor: float) -> Track[float]:
    if factor == 1:
        return moving
    keys = tuple(key.model_copy(update={"value": key.value * factor}) for key in moving.keys)
    return moving.model_copy(update={"keys": keys})
