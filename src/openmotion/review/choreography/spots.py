"""Whether objects come to the places that are told by others."""

import math
from collections.abc import Iterator

from openmotion.director.choreography.reach import apart
from openmotion.model.choreography import Clause
from openmotion.review.choreography.geometry import PX
from openmotion.review.choreography.scene import Claim, Scene
from openmotion.review.choreography.words import point_words, side_words


def check_spot(claim: Claim) -> Iterator[str]:
    """Whether it is at the place that the clause names."""
    scene, clause, start, end = claim.scene, claim.clause, claim.start, claim.end
    spot = clause.spot
    pose = scene.pose(clause.actor, end)
    if spot is None or pose is None:
        return
    at = pose.at
    if spot.kind in {"point", "home"}:
        actor = scene.actors[clause.actor]
        wanted = (actor.x, actor.y) if spot.kind == "home" else (spot.x, spot.y)
        for axis, goal in zip("xy", wanted, strict=True):
            there = at[0] if axis == "x" else at[1]
            if goal is not None and abs(there - goal) > PX:
                yield f"should be at {axis} = {goal:.0f} by frame {end}, but is at {there:.1f}"
        return
    other = scene.pose(spot.of, end)
    if other is None or not other.state.visible:
        return
    name = scene.actors[spot.of].name
    if spot.kind == "inside":
        if math.dist(at, other.at) > PX:
            yield (
                f"should be on the middle of the {name}, {point_words(other.at)}, but is at "
                f"{point_words(at)}"
            )
        return
    if spot.kind == "between":
        third = scene.pose(spot.other, end)
        if third is None:
            return
        middle = (other.at[0] + third.at[0]) / 2, (other.at[1] + third.at[1]) / 2
        if math.dist(at, middle) > PX:
            yield (
                f"should be half way between the {name} and the {scene.actors[spot.other].name}, "
                f"{point_words(middle)}, but is at {point_words(at)}"
            )
        return
    own, theirs = scene.box(clause.actor, end), scene.box(spot.of, end)
    if spot.kind == "aligned":
        gaps = {
            "row": at[1] - other.at[1],
            "column": at[0] - other.at[0],
            "left": own[0] - theirs[0],
            "right": own[2] - theirs[2],
            "top": own[1] - theirs[1],
            "bottom": own[3] - theirs[3],
        }
        gap = gaps[spot.line] if spot.line else min((gaps["row"], gaps["column"]), key=abs)
        if abs(gap) > PX:
            yield f"should be aligned with the {name}, but lies {abs(gap):.1f} px off"
        return
    if spot.kind == "touching" and spot.side is None:
        gap = apart(scene.hull(clause.actor, end), at, scene.hull(spot.of, end), other.at)
        if gap > PX or (gap < -PX and apart_at_start(scene, clause, spot.of, start) > PX):
            yield (
                f"should touch the {name}, but {'is' if gap > 0 else 'overlaps by'} "
                f"{abs(gap):.1f} px{' away' if gap > 0 else ''}"
            )
        return
    for side in (spot.side, spot.second_side):
        if side is None:
            continue
        centre = {
            "left": other.at[0] - at[0],
            "right": at[0] - other.at[0],
            "above": other.at[1] - at[1],
            "below": at[1] - other.at[1],
        }[side]
        edge = {
            "left": theirs[0] - own[2],
            "right": own[0] - theirs[2],
            "above": theirs[1] - own[3],
            "below": own[1] - theirs[3],
        }[side]
        if spot.distance_px is not None and spot.second_side is None:
            if abs(centre - spot.distance_px) > PX:
                yield (
                    f"should be {spot.distance_px:g} px {side_words(side)} the {name}, but is "
                    f"{centre:.1f} px"
                )
        elif spot.kind == "touching" or spot.gap_px is not None:
            room = 0.0 if spot.kind == "touching" else spot.gap_px or 0.0
            if abs(edge - room) > PX:
                yield (
                    f"should lie {room:g} px {side_words(side)} the {name}'s edge, but lies "
                    f"{edge:.1f} px from it"
                )
        elif edge < 0:
            yield f"should be {side_words(side)} the {name}, but reaches {-edge:.1f} px into it"
    if spot.side and spot.second_side is None:
        off = at[1] - other.at[1] if spot.side in {"left", "right"} else at[0] - other.at[0]
        if abs(off) > PX:
            yield f"should be level with the {name}, but lies {abs(off):.1f} px off"


def apart_at_start(scene: Scene, clause: Clause, other: str, start: int) -> float:
    """How far a clause's object lies from another one when the clause begins, pixels."""
    first, second = scene.pose(clause.actor, start), scene.pose(other, start)
    if first is None or second is None:
        return 0.0
    return apart(scene.hull(clause.actor, start), first.at, scene.hull(other, start), second.at)
