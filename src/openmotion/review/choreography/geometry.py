"""Pixels, angles and how far they may be off."""

import math

Pair = tuple[float, float]


PX = 1.0
"""Pixels that a place may be off."""


DEG = 1.0
"""Degrees that an angle may be off."""


SHARE = 0.01
"""Share that a size may be off."""


def swept_deg(first: Pair, last: Pair, centre: Pair) -> float:
    """The angle from one place to another around a centre, degrees."""
    return math.degrees(
        math.atan2(last[1] - centre[1], last[0] - centre[0])
        - math.atan2(first[1] - centre[1], first[0] - centre[0])
    )


def wrapped(angle_deg: float) -> float:
    """An angle as it is seen, -180..180."""
    return (angle_deg + 180) % 360 - 180
