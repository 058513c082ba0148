"""Whether moves go as far as told, in time."""

import math
from collections.abc import Iterator

from openmotion.model.choreography import Clause
from openmotion.review.choreography.geometry import PX, Pair
from openmotion.review.choreography.scene import (
    PLACING,
    Claim,
    Scene,
    is_busy,
    poses_of,
    progress_of,
)
from openmotion.review.choreography.spots import check_spot
from openmotion.review.choreography.words import point_words, way_words


def check_moves(claim: Claim) -> Iterator[str]:
    """Whether a move goes as far and to where it should."""
    scene, clause, start, end = claim.scene, claim.clause, claim.start, claim.end
    middle = (start + end) // 2
    poses = poses_of(scene, clause, start, middle, end)
    if poses is None:
        return
    first, half, last = (pose.at for pose in poses)
    others = scene.overlapping(clause, PLACING)
    if clause.offset is not None:
        yield from check_offset(scene, clause, (start, middle, end), (first, half, last), others)
    elif clause.spot is not None and not any(other.spot is not None for other in others):
        if clause.returns:
            if math.dist(first, last) > PX and not others:
                yield f"should come back to {point_words(first)}, but is at {point_words(last)}"
            return
        yield from check_spot(claim)
    if not others and end > start:
        yield from check_timing(claim)


def check_offset(
    scene: Scene,
    clause: Clause,
    frames: tuple[int, int, int],
    places: tuple[Pair, Pair, Pair],
    others: list[Clause],
) -> Iterator[str]:
    """Whether it has moved as far as its clauses say, half way and at the end."""
    start, middle, end = frames
    if (
        any(other.offset is None or other.path != "line" for other in others)
        or clause.path == "square"
    ):
        return
    plain = (
        clause.path == "line" and not clause.returns and not any(other.returns for other in others)
    )
    for frame, place in ((end, places[2]), *(((middle, places[1]),) if plain else ())):
        x = y = 0.0
        for item in (clause, *others):
            share = progress_of(scene, item, frame) - progress_of(scene, item, start)
            x, y = x + (item.offset or (0, 0))[0] * share, y + (item.offset or (0, 0))[1] * share
        moved = place[0] - places[0][0], place[1] - places[0][1]
        if math.dist(moved, (x, y)) > PX:
            yield (
                f"should have moved {way_words((x, y))} by frame {frame}, but moved "
                f"{way_words(moved)}"
            )
            return


def check_timing(claim: Claim) -> Iterator[str]:
    """It stands still until it begins and from when it is done."""
    scene, clause, start, end = claim.scene, claim.clause, claim.start, claim.end
    before, after = start - 1, end + 1
    if before >= 0 and not is_busy(scene, clause, before, start):
        poses = poses_of(scene, clause, before, start)
        if poses and math.dist(poses[0].at, poses[1].at) > PX:
            yield f"should begin to move at frame {start}, but moves before"
    if after < scene.total and not is_busy(scene, clause, end, after):
        poses = poses_of(scene, clause, end, after)
        if poses and math.dist(poses[0].at, poses[1].at) > PX:
            yield f"should arrive at frame {end}, but still moves after it"
