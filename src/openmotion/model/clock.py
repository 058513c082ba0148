"""A time of its own for what is nested: later, faster, backwards, again and again."""

import math
from typing import Literal

from pydantic import Field

from openmotion.model.frozen import Frozen
from openmotion.model.values import Number, number_at


class Clock(Frozen):
    """Which inner frame shows at an outer one.

    Attributes:
        start: the outer frame at which the inner clock stands at 0.
        speed: inner frames for each outer one; 0.5 is slow motion, negative runs backwards.
        duration: inner frames of one run; 0 has no end.
        after: what happens at the end of a run: it starts again, runs back, or stands still.
        remap: the inner frame for each outer one; used instead of all the others.
    """

    start: int = 0
    speed: float = Field(default=1.0, ge=-100, le=100)
    duration: int = Field(default=0, ge=0, le=1_000_000)
    after: Literal["hold", "repeat", "ping_pong"] = "hold"
    remap: Number | None = None


def clock_frame(clock: Clock, frame: float) -> float:
    """The inner frame that shows at an outer one; whole wherever speed and remap are."""
    if clock.remap is not None:
        return number_at(clock.remap, frame)
    inner = (frame - clock.start) * clock.speed
    last = clock.duration - 1
    if last < 0:
        return inner
    if clock.speed < 0:
        inner += last  # a run backwards starts at its last frame
    if clock.after == "hold":
        return min(max(inner, 0.0), float(last))
    if clock.after == "repeat":
        return inner - math.floor(inner / clock.duration) * clock.duration
    if last == 0:
        return 0.0
    turn = inner - math.floor(inner / (2 * last)) * 2 * last
    return turn if turn <= last else 2 * last - turn
