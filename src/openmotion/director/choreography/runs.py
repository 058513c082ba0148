"""Clauses on the clock of frames."""

from dataclasses import dataclass

from openmotion.model import ease
from openmotion.model.choreography import Clause

Pair = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Reach:
    """How far an object reaches from its middle, pixels: left, up, right, down."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Run:
    """A clause on the clock of frames.

    Attributes:
        clause: what is said.
        start: frame at which it begins.
        end: frame at which it is done.
        shift: pixels that it moves by; for goers-around, from the pivot to the middle.
        turn: degrees clockwise.
        growth: factors of width and height.
        lateral: which way a curved path bends.
    """

    clause: Clause
    start: int
    end: int
    shift: Pair = (0.0, 0.0)
    turn: float = 0.0
    growth: Pair = (1.0, 1.0)
    pivot: Pair = (0.0, 0.0)

    def share(self, frame: float) -> float:
        """How much of its time has passed, 0..1."""
        if frame >= self.end:
            return 1.0
        if frame <= self.start:
            return 0.0
        return (frame - self.start) / (self.end - self.start)

    def progress(self, frame: float) -> float:
        """How far it has come; a clause that returns is back at 0 when it is done."""
        share = self.share(frame)
        if self.clause.returns:
            swing = 2 * share if share <= 0.5 else 2 - 2 * share
            return ease(self.clause.easing, swing)
        return ease(self.clause.easing, share)

    @property
    def is_plain(self) -> bool:
        """Whether two keyframes and its easing say all of it."""
        return not self.clause.returns and self.clause.path == "line"
