"""The camera of a map: how it lies in its box at every frame."""

import bisect
import math
from collections.abc import Callable
from dataclasses import dataclass

from openmotion.expand.cartography.regions import Frame, bounds_of, country_bounds, frame_of
from openmotion.model import EasingName, Keyframe, MapLayer, Number, Pair, Point, Track, ease

_EASING: EasingName = "inout-cubic"


@dataclass(frozen=True, slots=True)
class Look:
    """Where the map lies: a point p of its first frame stands at scale * p + offset."""

    scale: float
    offset: Pair

    def at(self, point: Pair) -> Pair:
        """Where a point of the first frame stands."""
        return (
            self.scale * point[0] + self.offset[0],
            self.scale * point[1] + self.offset[1],
        )


@dataclass(frozen=True, slots=True)
class Moves:
    """How a map lies at every frame.

    Attributes:
        looks: frame and look, frames rising; between them it changes linearly.
    """

    looks: tuple[tuple[int, Look], ...]

    @property
    def still(self) -> bool:
        """Whether it never moves."""
        return len(self.looks) == 1

    @property
    def last(self) -> Look:
        """How it lies in the end."""
        return self.looks[-1][1]

    @property
    def closest(self) -> float:
        """The greatest scale."""
        return max(look.scale for _, look in self.looks)

    def at(self, frame: int) -> Look:
        """How it lies at a frame."""
        index = bisect.bisect_right(self.looks, frame, key=lambda item: item[0]) - 1
        return self.looks[max(0, index)][1]

    def scale(self) -> Number:
        """The scale over time."""
        return self.number(lambda look: look.scale)

    def thickness(self, width_px: float) -> Number:
        """The width in the map's own pixels of a line that keeps its width on the screen."""
        return self.number(lambda look: width_px / look.scale)

    def offset(self) -> Point:
        """The offset over time."""
        return self.point((0.0, 0.0))

    def number(self, value: Callable[[Look], float]) -> Number:
        """A number that follows from the look."""
        if self.still:
            return float(value(self.last))
        return Track[float](
            keys=tuple(
                Keyframe[float](frame=frame, value=value(look), easing="linear")
                for frame, look in self.looks
            )
        )

    def point(self, place: Pair) -> Point:
        """Where a point of the first frame stands over time."""
        if self.still:
            return self.last.at(place)
        kind = Keyframe[tuple[float, float]]
        return Track[tuple[float, float]](
            keys=tuple(
                kind(frame=frame, value=look.at(place), easing="linear")
                for frame, look in self.looks
            )
        )


def moves_of(layer: MapLayer, first: Frame, *, margin: float) -> Moves:
    """The camera's way through a map's views.

    Raises:
        InvalidComposition: a view names a region or country that is not known.
    """
    looks: dict[int, Look] = {}
    now = Look(1.0, (0.0, 0.0))
    looks[layer.start] = now
    for view in sorted(layer.views, key=lambda item: item.frame):
        bounds = (
            country_bounds(view.country, owner=layer.id)
            if view.country is not None
            else bounds_of(view.region, owner=layer.id)
        )
        frame = frame_of(
            bounds,
            width=layer.width,
            height=layer.height,
            margin=margin,
            centre_lon=first.centre_lon,
        )
        scale = frame.scale / first.scale
        goal = Look(scale, (frame.x - scale * first.x, frame.y - scale * first.y))
        looks = {at: look for at, look in looks.items() if at <= view.frame}
        looks[view.frame] = now
        for step in range(1, view.frames + 1):
            looks[view.frame + step] = _between(now, goal, ease(_EASING, step / view.frames))
        now = goal
    return Moves(tuple(sorted(looks.items(), key=lambda item: item[0])))


def _between(one: Look, other: Look, share: float) -> Look:
    """A look on the way: the scale grows evenly, one point of the picture stays in its place."""
    scale = one.scale * math.exp(share * math.log(other.scale / one.scale))
    growth = other.scale - one.scale
    part = (scale - one.scale) / growth if abs(growth) > 1e-6 * one.scale else share
    return Look(
        scale,
        (
            one.offset[0] + (other.offset[0] - one.offset[0]) * part,
            one.offset[1] + (other.offset[1] - one.offset[1]) * part,
        ),
    )
