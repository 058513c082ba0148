"""The moving end of a curve: where it is at each frame, its dot and its halo."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from openmotion.expand.charts.curve import Curve
from openmotion.expand.charts.marks import disc
from openmotion.expand.charts.times import Times
from openmotion.model import Colour, Layer, Number, Pair, Point, Rect, ease, track, with_alpha

_MOST_KEYS = 240
HALO = 2.4
"""Radius of an open halo in radii of its dot."""


@dataclass(frozen=True, slots=True)
class Sweep:
    """The way of a curve's end from left to right.

    Attributes:
        left: where it starts, pixels.
        right: where it ends, pixels.
        begins: frame.
        times: of the chart.
    """

    left: float
    right: float
    begins: int
    times: Times

    @property
    def ends(self) -> int:
        """The frame of arrival."""
        return self.begins + self.times.duration

    def moments(self) -> list[tuple[int, float]]:
        """Frames of the sweep with the x at each of them, not more than a track should have."""
        frames = self.times.duration
        stride = math.ceil(frames / _MOST_KEYS)
        steps = [*range(0, frames, stride), frames]
        return [
            (
                self.begins + step,
                self.left + (self.right - self.left) * ease(self.times.easing, step / frames),
            )
            for step in steps
        ]

    def passes(self, x: float) -> int:
        """The frame at which the end has come to an x."""
        return next((frame for frame, at in self.moments() if at >= x - 0.5), self.ends)

    def along(self, curve: Curve, *, dx: float = 0.0, dy: float = 0.0) -> Point:
        """A place that keeps to the end of a curve."""
        if self.right <= self.left:
            return (self.right + dx, curve.y(self.right) + dy)
        keys: list[tuple[int, Pair]] = [
            (frame, (x + dx, curve.y(x) + dy)) for frame, x in self.moments()
        ]
        return track(*keys, easing="linear")

    def figure(self, curve: Curve, value: Callable[[float], float], last: float) -> Number:
        """The value under the end of a curve; it arrives at the exact last one."""
        if self.right <= self.left:
            return last
        keys = [(frame, value(curve.y(x))) for frame, x in self.moments()]
        return track(*keys[:-1], (keys[-1][0], last), easing="linear")

    def window(self, *, top: float, bottom: float, margin: float) -> Rect:
        """What is uncovered: it ends a little ahead of the curve's end, under the dot."""
        span = self.right - self.left
        return Rect(
            x=self.left - margin,
            y=top,
            width=track(
                (self.begins, margin),
                (self.ends, 2 * margin + span),
                easing=self.times.easing,
            ),
            height=bottom - top,
        )


def head(
    sweep: Sweep,
    curve: Curve,
    *,
    layer_id: str,
    radius: float,
    colour: Colour,
    core: Colour | None,
    end: int,
) -> list[Layer]:
    """A dot that rides on a curve; its halo opens once it has arrived."""
    at = sweep.along(curve)
    begins, times = sweep.begins, sweep.times
    pop = times.frames(0.25)
    arrived = max(begins + pop + 1, sweep.ends - round(0.15 * times.duration))
    halo: Number = track(
        (begins, 0.0),
        (begins + pop, 1.5 * radius),
        (arrived, 1.5 * radius),
        (arrived + times.frames(0.5), HALO * radius),
    )
    grown = track((begins, 0.0), (begins + pop, radius))
    made: list[Layer] = [
        disc(
            f"{layer_id}.halo",
            at=at,
            radius=halo,
            colour=with_alpha(colour, 0.2),
            start=begins,
            end=end,
        ),
        disc(f"{layer_id}.dot", at=at, radius=grown, colour=colour, start=begins, end=end),
    ]
    if core is not None:
        made.append(
            disc(
                f"{layer_id}.core",
                at=at,
                radius=track((begins, 0.0), (begins + pop, 0.42 * radius)),
                colour=core,
                start=begins,
                end=end,
            )
        )
    return made
