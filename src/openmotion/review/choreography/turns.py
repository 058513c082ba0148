"""Whether turns are as wide as told."""

from collections.abc import Iterator

from openmotion.review.choreography.geometry import DEG, wrapped
from openmotion.review.choreography.pivots import check_pivot
from openmotion.review.choreography.scene import PLACING, Claim, poses_of, progress_of
from openmotion.review.choreography.words import turn_words


def check_turns(claim: Claim) -> Iterator[str]:
    """Whether a turn is as wide as told, around what is told."""
    scene, clause, start, end = claim.scene, claim.clause, claim.start, claim.end
    poses = poses_of(scene, clause, start, (start + end) // 2, end)
    if poses is None:
        return
    first, half, last = poses
    others = scene.overlapping(clause, frozenset({"turn"}) - {"move"})
    others = [other for other in others if other.action == "turn"]
    if abs(wrapped(last.angle_deg - last.seen_deg)) > DEG:
        yield f"should be turned to {last.angle_deg:.1f}°, but is seen at {last.seen_deg:.1f}°"
    if not others:
        turned = last.angle_deg - first.angle_deg
        if clause.returns:
            if abs(turned) > DEG:
                yield f"should turn back, but is {turned:.1f}° off"
        elif clause.to_angle_deg is not None and clause.angle_deg is None:
            if abs(last.angle_deg - clause.to_angle_deg) > DEG:
                yield (
                    f"should be turned to {clause.to_angle_deg:g}°, but is at {last.angle_deg:.1f}°"
                )
        elif clause.angle_deg is not None and abs(turned - clause.angle_deg) > DEG:
            yield (
                f"should have turned {turn_words(clause.angle_deg)}, but turned "
                f"{turn_words(turned)}"
            )
        elif clause.angle_deg is not None and end > start:
            wanted = clause.angle_deg * progress_of(scene, clause, (start + end) // 2)
            if abs(half.angle_deg - first.angle_deg - wanted) > max(DEG, 0.0):
                yield (
                    f"should have turned {turn_words(wanted)} half way, but turned "
                    f"{turn_words(half.angle_deg - first.angle_deg)}"
                )
    if not [other for other in scene.overlapping(clause, PLACING) if other.action in PLACING]:
        yield from check_pivot(scene, clause, start, (first, half, last))
