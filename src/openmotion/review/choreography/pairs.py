"""Whether objects do with each other what is told: swaps, orbits, followers."""

import itertools
import math
from collections.abc import Iterator

from openmotion.review.choreography.geometry import DEG, PX, Pair, wrapped
from openmotion.review.choreography.scene import (
    PLACING,
    Claim,
    poses_of,
)
from openmotion.review.choreography.words import point_words, turn_words, way_words


def check_swaps(claim: Claim) -> Iterator[str]:
    """Whether it is where the other one was."""
    scene, clause, start, end = claim.scene, claim.clause, claim.start, claim.end
    mine, theirs = scene.pose(clause.actor, end), scene.pose(clause.other, start)
    if (
        mine is not None
        and theirs is not None
        and theirs.state.visible
        and math.dist(mine.at, theirs.at) > PX
    ):
        yield (
            f"should be where the {scene.actors[clause.other].name} was, "
            f"{point_words(theirs.at)}, but is at {point_words(mine.at)}"
        )


def check_orbits(claim: Claim) -> Iterator[str]:
    """Whether it keeps its distance on the way around, and goes as far as told."""
    scene, clause, start, end = claim.scene, claim.clause, claim.start, claim.end
    if scene.overlapping(clause, PLACING) or clause.angle_deg is None or end <= start:
        return
    steps = sorted({start + round((end - start) * step / 48) for step in range(49)})
    arms: list[Pair] = []
    for frame in steps:
        pose = scene.pose(clause.actor, frame)
        if pose is None or not pose.state.visible:
            return
        centre = clause.pivot.point if clause.pivot and clause.pivot.point else None
        if centre is None:
            other = scene.pose(clause.other or (clause.pivot.of if clause.pivot else ""), frame)
            if other is None:
                return
            centre = other.at
        arms.append((pose.at[0] - centre[0], pose.at[1] - centre[1]))
    radii = [math.hypot(*arm) for arm in arms]
    if max(radii) - min(radii) > PX:
        yield (
            f"should keep its distance on the way around, but it changes by "
            f"{max(radii) - min(radii):.1f} px"
        )
        return
    swept = sum(
        wrapped(math.degrees(math.atan2(b[1], b[0]) - math.atan2(a[1], a[0])))
        for a, b in itertools.pairwise(arms)
    )
    if abs(swept - clause.angle_deg) > DEG and radii[0] > PX:
        wanted = turn_words(clause.angle_deg)
        yield f"should have gone {wanted} around, but went {turn_words(swept)}"


def check_follows(claim: Claim) -> Iterator[str]:
    """Whether it moves as the other one did."""
    scene, clause, start, end = claim.scene, claim.clause, claim.start, claim.end
    if scene.overlapping(clause, PLACING):
        return
    lag = round(clause.amount_px)
    mine = poses_of(scene, clause, start, end)
    theirs = [scene.pose(clause.other, max(0, frame - lag)) for frame in (start, end)]
    if mine is None or any(pose is None for pose in theirs):
        return
    first, last = theirs
    if first is None or last is None:
        return
    wanted = last.at[0] - first.at[0], last.at[1] - first.at[1]
    moved = mine[1].at[0] - mine[0].at[0], mine[1].at[1] - mine[0].at[1]
    if math.dist(wanted, moved) > PX:
        yield f"should have followed {way_words(wanted)}, but moved {way_words(moved)}"
