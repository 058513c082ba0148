"""Whether objects are to be seen when they should be."""

from collections.abc import Iterator

from openmotion.review.choreography.geometry import PX
from openmotion.review.choreography.scene import Claim


def check_appears(claim: Claim) -> Iterator[str]:
    """Whether it is there from when it should be, and not before."""
    scene, clause, start, end = claim.scene, claim.clause, claim.start, claim.end
    last = scene.pose(clause.actor, end)
    wanted = scene.actors[clause.actor].opacity
    others = [
        other
        for other in scene.overlapping(clause, frozenset({"disappear", "fade", "blink"}))
        if other.action in {"disappear", "fade", "blink"}
    ]
    if last is None or others:
        return
    if abs(last.opacity - wanted) > 0.02:
        yield f"should be there by frame {end}, but shows at {100 * last.opacity:.0f} %"
    earlier = [
        other
        for other in scene.plan.clauses
        if other.actor == clause.actor
        and other.action in {"appear", "fade"}
        and other.start_s < clause.start_s
    ]
    if start > 0 and not earlier:
        before = scene.pose(clause.actor, start - 1)
        if before is not None and before.opacity > 0.02:
            yield f"should not be there before frame {start}, but is"


def check_disappears(claim: Claim) -> Iterator[str]:
    """Whether it is gone when it should be."""
    scene, clause, end = claim.scene, claim.clause, claim.end
    pose = scene.pose(clause.actor, end)
    if pose is None or pose.opacity <= 0.02 or max(pose.size) < 0.02:
        return
    if [
        other
        for other in scene.overlapping(clause, frozenset({"appear"}))
        if other.action == "appear"
    ]:
        return
    left, top, right, bottom = scene.box(clause.actor, end)
    width, height = scene.composition.width, scene.composition.height
    if right > PX and left < width - PX and bottom > PX and top < height - PX:
        yield f"should be gone by frame {end}, but is still to be seen"


def check_fades(claim: Claim) -> Iterator[str]:
    """Whether it shows as much as it should."""
    scene, clause, end = claim.scene, claim.clause, claim.end
    pose = scene.pose(clause.actor, end)
    if (
        pose is not None
        and clause.opacity is not None
        and abs(pose.opacity - clause.opacity) > 0.02
    ):
        yield (
            f"should show at {100 * clause.opacity:.0f} % by frame {end}, but shows at "
            f"{100 * pose.opacity:.0f} %"
        )
