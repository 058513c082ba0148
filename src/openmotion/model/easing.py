"""How a value travels from one keyframe to the next.

Every easing maps progress 0..1 to progress, hits 0 at 0 and 1 at 1 exactly, and is a pure function.
Source: the named curves and their uses are those of our motion guide (docs/explanation/motion.md).
"""

import math
from functools import lru_cache
from typing import Annotated, Literal

from pydantic import Field

from openmotion.model.frozen import Frozen


class Bezier(Frozen):
    """A CSS-style cubic Bézier from (0,0) to (1,1) with two handles; x stays within 0..1."""

    kind: Literal["bezier"] = "bezier"
    x1: float = Field(ge=0, le=1)
    y1: float
    x2: float = Field(ge=0, le=1)
    y2: float


class Spring(Frozen):
    """A damped spring in closed form over the span between two keyframes.

    Attributes:
        damping: 1 is critical (no overshoot); 0.8 is alive; 0.6 is playful.
        turns: undamped angular travel over the span, radians; 9.3 settles just before its end.
    """

    kind: Literal["spring"] = "spring"
    damping: float = Field(default=1.0, ge=0.3, le=1)
    turns: float = Field(default=9.3, gt=1, le=60)


class Steps(Frozen):
    """A staircase of equal steps; each step's value appears at its end."""

    kind: Literal["steps"] = "steps"
    count: int = Field(ge=1, le=1000)


EasingName = Literal[
    "linear",
    "hold",
    "out-cubic",
    "out-quart",
    "out-expo",
    "emphasized-decel",
    "standard",
    "expressive-entrance",
    "expressive-standard",
    "expressive-exit",
    "in-cubic",
    "in-quart",
    "in-expo",
    "emphasized-accel",
    "inout-cubic",
    "inout-quart",
    "inout-expo",
    "inout-sine",
    "out-back",
    "spring",
    "spring-alive",
    "spring-playful",
]

Easing = EasingName | Annotated[Bezier | Spring | Steps, Field(discriminator="kind")]

_NAMED: dict[str, Bezier | Spring] = {
    "out-cubic": Bezier(x1=0.33, y1=1, x2=0.68, y2=1),
    "out-quart": Bezier(x1=0.25, y1=1, x2=0.5, y2=1),
    "out-expo": Bezier(x1=0.16, y1=1, x2=0.3, y2=1),
    "emphasized-decel": Bezier(x1=0.05, y1=0.7, x2=0.1, y2=1),
    "standard": Bezier(x1=0.2, y1=0, x2=0, y2=1),
    "expressive-entrance": Bezier(x1=0, y1=0, x2=0.3, y2=1),
    "expressive-standard": Bezier(x1=0.4, y1=0.14, x2=0.3, y2=1),
    "expressive-exit": Bezier(x1=0.4, y1=0.14, x2=1, y2=1),
    "in-cubic": Bezier(x1=0.32, y1=0, x2=0.67, y2=0),
    "in-quart": Bezier(x1=0.5, y1=0, x2=0.75, y2=0),
    "in-expo": Bezier(x1=0.7, y1=0, x2=0.84, y2=0),
    "emphasized-accel": Bezier(x1=0.3, y1=0, x2=0.8, y2=0.15),
    "inout-cubic": Bezier(x1=0.65, y1=0, x2=0.35, y2=1),
    "inout-quart": Bezier(x1=0.76, y1=0, x2=0.24, y2=1),
    "inout-expo": Bezier(x1=0.87, y1=0, x2=0.13, y2=1),
    "inout-sine": Bezier(x1=0.37, y1=0, x2=0.63, y2=1),
    "out-back": Bezier(x1=0.34, y1=1.56, x2=0.64, y2=1),
    "spring": Spring(),
    "spring-alive": Spring(damping=0.82),
    "spring-playful": Spring(damping=0.65),
}


def ease(easing: Easing, progress: float) -> float:
    """Progress after easing; 0 gives 0 and 1 gives 1 to the last bit.

    Args:
        easing: a named curve, or a Bézier, spring or staircase of one's own.
        progress: 0..1; values outside are clamped.
    """
    if progress <= 0:
        return 0.0
    if progress >= 1:
        return 1.0
    if easing == "linear":
        return progress
    if easing == "hold":
        return 0.0
    curve = _NAMED[easing] if isinstance(easing, str) else easing
    if isinstance(curve, Bezier):
        return _bezier(curve.x1, curve.y1, curve.x2, curve.y2, progress)
    if isinstance(curve, Spring):
        return _spring(curve, progress) / _spring(curve, 1.0)
    return math.floor(progress * curve.count) / curve.count


@lru_cache(maxsize=65536)
def _bezier(x1: float, y1: float, x2: float, y2: float, x: float) -> float:
    """Solve x(t) by Newton with bisection as a net, then give y(t)."""
    low, high, t = 0.0, 1.0, x
    for _ in range(48):
        error = _polynomial(x1, x2, t) - x
        if abs(error) < 1e-9:
            break
        if error > 0:
            high = t
        else:
            low = t
        slope = 3 * (1 - t) ** 2 * x1 + 6 * (1 - t) * t * (x2 - x1) + 3 * t * t * (1 - x2)
        guess = t - error / slope if slope > 1e-6 else low
        t = guess if low < guess < high else (low + high) / 2
    return _polynomial(y1, y2, t)


def _polynomial(a: float, b: float, t: float) -> float:
    return 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t * t * b + t**3


def _spring(spring: Spring, progress: float) -> float:
    """Displacement of a spring let go at rest; damped harmonic motion in closed form."""
    wt, z = spring.turns * progress, spring.damping
    if z >= 1:
        return 1 - math.exp(-wt) * (1 + wt)
    root = math.sqrt(1 - z * z)
    return 1 - math.exp(-z * wt) * (math.cos(root * wt) + z / root * math.sin(root * wt))
