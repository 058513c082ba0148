"""From values to pixels, and the round values in between."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)
# A span below this is no span; powers of ten under it lose their digits.
_LEAST_SPAN = 1e-100


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight line from values to pixels.

    Attributes:
        low: value at `near`.
        high: value at `far`.
        near: pixels.
        far: pixels.
    """

    low: float
    high: float
    near: float
    far: float

    def at(self, value: float) -> float:
        """Where a value stands, pixels; `near` where numbers are too large to have a span."""
        if self.high == self.low:
            return self.near
        return self.near + (self.far - self.near) * (value - self.low) / (self.high - self.low)


def extent(values: Iterable[float], low: float | None, high: float | None) -> tuple[float, float]:
    """The ends of a scale that holds all values and both bounds; never without a span."""
    found = [*values, *(bound for bound in (low, high) if bound is not None)]
    least, most = min(found), max(found)
    if most - least >= _LEAST_SPAN:
        return least, most
    room = abs(most) if abs(most) >= _LEAST_SPAN else 1.0
    return (least, most + room) if least >= 0 else (least - room, most)


def ticks(low: float, high: float, count: int) -> tuple[float, ...]:
    """About so many round values whose first and last enclose a span; 1, 2, 2.5 or 5 apart.

    Source: the idea of "nice numbers", Paul Heckbert, Graphics Gems (1990).
    """
    rough = (high - low) / max(1, count)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in _ROUND if factor * power >= rough * (1 - 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    digits = 12 - math.floor(math.log10(max(abs(low), abs(high), step)))
    return tuple(round(index * step, digits) for index in range(first, last + 1))
