"""What a video costs: one published table, in whole credits."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType

from openmotion.errors import InvalidRequest


@dataclass(frozen=True, slots=True)
class PriceTable:
    """What the price of a video follows from.

    Attributes:
        credits_per_second: of a video of the reference size and rate in mode "medium".
        reference_width: pixels.
        reference_height: pixels.
        reference_fps: frames a second.
        least_fps: a slower rate is counted as this one.
        most_fps: a faster rate is counted as this one.
        modes: the factor of each mode.
    """

    credits_per_second: int = 20
    reference_width: int = 1920
    reference_height: int = 1080
    reference_fps: int = 30
    least_fps: int = 15
    most_fps: int = 60
    modes: Mapping[str, Fraction] = field(
        default_factory=lambda: MappingProxyType(
            {"light": Fraction(1, 2), "medium": Fraction(1), "high": Fraction(2)}
        )
    )


PRICES = PriceTable()
"""The prices of this version; docs/reference/credits.md explains them."""

MODES = tuple(PRICES.modes)
"""The modes in which a video can be made, the cheapest first."""


def price(*, frames: int, fps: Fraction | int, width: int, height: int, mode: str) -> int:
    """The credits that a finished video costs.

    Args:
        frames: of the video, 1 or more.
        fps: frames a second, exact.
        width: pixels.
        height: pixels.
        mode: one of `MODES`.

    Raises:
        InvalidRequest: the mode is unknown, or a number is not above 0.
    """
    if fps <= 0:
        raise InvalidRequest(f"a video at {fps} frames a second has no price; it needs more than 0")
    return estimate(seconds=Fraction(frames) / fps, width=width, height=height, fps=fps, mode=mode)


def estimate(
    *, seconds: Fraction | int, width: int, height: int, fps: Fraction | int, mode: str
) -> int:
    """The credits that a video of so many seconds costs, before it is made.

    The price of a video that becomes as long as was thought is the same.

    Args:
        seconds: of the video, exact.
        width: pixels.
        height: pixels.
        fps: frames a second, exact.
        mode: one of `MODES`.

    Returns:
        Whole credits, rounded up, 1 or more.

    Raises:
        InvalidRequest: the mode is unknown, or a number is not above 0.
    """
    if mode not in PRICES.modes:
        raise InvalidRequest(f"mode {mode!r} is unknown; choose one of {', '.join(MODES)}")
    if min(seconds, width, height, fps) <= 0:
        raise InvalidRequest(
            f"a video of {seconds} s and {width}x{height} pixels at {fps} frames a second has no "
            "price; each must be above 0"
        )
    size = Fraction(width * height, PRICES.reference_width * PRICES.reference_height)
    counted_fps: Fraction | int = min(max(fps, PRICES.least_fps), PRICES.most_fps)
    rate = Fraction(counted_fps, PRICES.reference_fps)
    return math.ceil(PRICES.credits_per_second * seconds * size * rate * PRICES.modes[mode])
