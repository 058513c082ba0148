"""Where moves lead that other objects tell."""

import math
from typing import Protocol

from openmotion.director.choreography.reach import first_touch
from openmotion.director.choreography.runs import Pair, Reach
from openmotion.model.choreography import Actor, Choreography, Clause, Side, Spot

_GAP_PX = 40.0


_UNIT: dict[Side, Pair] = {"left": (-1, 0), "right": (1, 0), "above": (0, -1), "below": (0, 1)}


class Standing(Protocol):
    """Where objects stand at any frame.

    Attributes:
        actors: all of them, by id.
        choreography: what is said.
        u: pixels for one pixel of a frame whose short side has 1080.
    """

    actors: dict[str, Actor]
    choreography: Choreography
    u: float

    def place(self, actor: str, frame: float) -> Pair:
        """The middle of its box at a frame, pixels."""
        ...

    def reach(self, actor: str, frame: float) -> Reach:
        """How far an object reaches from its middle at a frame."""
        ...

    def hull(self, actor: str, frame: float) -> list[Pair]:
        """Points of an object's outline around its middle at a frame, pixels."""
        ...


def goal_of(standing: Standing, clause: Clause, spot: Spot, at: Pair, end: int) -> Pair:
    """Where a move that arrives at a frame leads, pixels."""
    if spot.kind == "point":
        return (at[0] if spot.x is None else spot.x), (at[1] if spot.y is None else spot.y)
    if spot.kind == "home":
        actor = standing.actors[clause.actor]
        return actor.x, actor.y
    there, other = standing.place(spot.of, end), standing.reach(spot.of, end)
    reach = standing.reach(clause.actor, end)
    if spot.kind == "inside":
        return there
    if spot.kind == "between":
        second = standing.place(spot.other, end)
        return (there[0] + second[0]) / 2, (there[1] + second[1]) / 2
    if spot.kind == "aligned":
        return _aligned(spot.line, at, there, (reach, other))
    sides = [side for side in (spot.side, spot.second_side) if side]
    if spot.kind == "touching" and not sides:
        return _touching(standing, clause, spot, at, end)
    if not sides:
        sides = ["right" if at[0] >= there[0] else "left"]
    if spot.distance_px is not None:
        long = math.hypot(*(sum(_UNIT[side][axis] for side in sides) for axis in (0, 1)))
        return (
            there[0] + sum(_UNIT[side][0] for side in sides) * spot.distance_px / long,
            there[1] + sum(_UNIT[side][1] for side in sides) * spot.distance_px / long,
        )
    gap = (
        0.0
        if spot.kind == "touching"
        else _GAP_PX * standing.u
        if spot.gap_px is None
        else spot.gap_px
    )
    x, y = there
    for side in sides:
        if side == "left":
            x = there[0] - other.left - gap - reach.right
        elif side == "right":
            x = there[0] + other.right + gap + reach.left
        elif side == "above":
            y = there[1] - other.top - gap - reach.bottom
        else:
            y = there[1] + other.bottom + gap + reach.top
    return x, y


def _touching(standing: Standing, clause: Clause, spot: Spot, at: Pair, end: int) -> Pair:
    there = standing.place(spot.of, end)
    way = there[0] - at[0], there[1] - at[1]
    if clause.path == "line" and spot.line in {"row", "column"}:
        way = (way[0], 0.0) if spot.line == "row" else (0.0, way[1])
    share = first_touch(
        standing.hull(clause.actor, end), at, way, standing.hull(spot.of, end), there
    )
    return at[0] + way[0] * share, at[1] + way[1] * share


def outside_of(standing: Standing, at: Pair, reach: Reach, side: Side) -> Pair:
    """From a place to just outside of the frame."""
    width, height = standing.choreography.width, standing.choreography.height
    if side == "left":
        return -at[0] - reach.right, 0.0
    if side == "right":
        return width - at[0] + reach.left, 0.0
    if side == "above":
        return 0.0, -at[1] - reach.bottom
    return 0.0, height - at[1] + reach.top


def _aligned(line: str, at: Pair, there: Pair, reaches: tuple[Reach, Reach]) -> Pair:
    own, other = reaches
    if line == "row":
        return at[0], there[1]
    if line == "column":
        return there[0], at[1]
    if line == "left":
        return there[0] - other.left + own.left, at[1]
    if line == "right":
        return there[0] + other.right - own.right, at[1]
    if line == "top":
        return at[0], there[1] - other.top + own.top
    if line == "bottom":
        return at[0], there[1] + other.bottom - own.bottom
    return (
        (at[0], there[1]) if abs(at[1] - there[1]) <= abs(at[0] - there[0]) else (there[0], at[1])
    )
