"""Whether growths and pulses reach the size that is told."""

from collections.abc import Iterator

from openmotion.review.choreography.geometry import PX, SHARE
from openmotion.review.choreography.pivots import check_pivot
from openmotion.review.choreography.scene import PLACING, Claim, poses_of, progress_of


def check_scales(claim: Claim) -> Iterator[str]:
    """Whether it has the size that it should, half way and at the end."""
    scene, clause, start, end = claim.scene, claim.clause, claim.start, claim.end
    poses = poses_of(scene, clause, start, (start + end) // 2, end)
    others = [
        other
        for other in scene.overlapping(
            clause, frozenset({"scale", "pulse", "squash", "appear", "disappear"})
        )
        if other.action in {"scale", "pulse", "squash"} or other.factor
    ]
    if poses is None or others:
        return
    first, half, last = poses
    box = scene.actors[clause.actor]
    for axis, (name, full) in enumerate((("wide", box.width), ("high", box.height))):
        if clause.factor is not None:
            wanted = first.size[axis] * (1.0 if clause.returns else clause.factor[axis])
        elif clause.to_factor is not None:
            wanted = clause.to_factor[axis]
        else:
            told = (clause.to_size or (None, None))[axis]
            if told is None:
                continue
            wanted = told / full
        if (
            abs(last.size[axis] - wanted) * full > PX
            and abs(last.size[axis] / wanted - 1) > SHARE / 10
        ):
            yield (
                f"should be {wanted * full:.0f} px {name} by frame {end}, but is "
                f"{last.size[axis] * full:.0f} px"
            )
            return
        if clause.factor is not None and not clause.returns and end > start:
            middle = first.size[axis] * (
                1 + (clause.factor[axis] - 1) * progress_of(scene, clause, (start + end) // 2)
            )
            if abs(half.size[axis] - middle) * full > 2 * PX:
                yield (
                    f"should be {middle * full:.0f} px {name} half way, but is "
                    f"{half.size[axis] * full:.0f} px"
                )
                return
    if not [
        other
        for other in scene.overlapping(clause, PLACING | {"turn"})
        if other.action in PLACING or (other.action == "turn" and other.pivot)
    ]:
        yield from check_pivot(scene, clause, start, (first, half, last))


def check_pulses(claim: Claim) -> Iterator[str]:
    """Whether it grows as much as told on the way."""
    scene, clause, start, end = claim.scene, claim.clause, claim.start, claim.end
    if clause.factor is None or end - start < 4 or scene.overlapping(clause, frozenset({"scale"})):
        return
    poses = poses_of(scene, clause, *range(start, end + 1))
    if poses is None:
        return
    grown = max(
        (pose.size[0] / poses[0].size[0] for pose in poses), key=lambda value: abs(value - 1)
    )
    if abs(grown - clause.factor[0]) > 0.1 * abs(clause.factor[0] - 1) + 0.02:
        yield (
            f"should pulse to {100 * clause.factor[0]:.0f} % of its width, but reaches "
            f"{100 * grown:.0f} %"
        )
