"""Whether bounces are as high and as many as told."""

import math
from collections.abc import Iterator

from openmotion.review.choreography.geometry import PX
from openmotion.review.choreography.scene import PLACING, Claim, poses_of


def check_bounces(claim: Claim) -> Iterator[str]:
    """Whether it bounces as high and as often as told."""
    scene, clause, start, end = claim.scene, claim.clause, claim.start, claim.end
    if scene.overlapping(clause, PLACING):
        return
    frames = range(start, end + 1)
    poses = poses_of(scene, clause, *frames)
    if poses is None:
        return
    heights = [poses[0].at[1] - pose.at[1] for pose in poses]
    reached = (
        clause.amount_px
        * max(
            abs(math.sin(math.pi * clause.times * (frame - start) / (end - start)))
            for frame in frames
        )
        if end > start
        else 0.0
    )
    if abs(max(heights) - reached) > PX:
        yield f"should bounce {reached:.0f} px high, but reaches {max(heights):.0f} px"
    peaks = sum(
        b >= a and b > c and b > 0.5 * reached
        for a, b, c in zip(heights, heights[1:], heights[2:], strict=False)
    )
    if reached > PX and end - start >= 4 * clause.times and peaks != clause.times:
        yield f"should bounce {clause.times} times, but bounces {peaks} times"
