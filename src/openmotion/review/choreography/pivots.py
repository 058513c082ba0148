"""Whether turns and growths go around what they should."""

import math
from collections.abc import Iterator

from openmotion.model.choreography import Clause
from openmotion.review.choreography.geometry import DEG, PX, swept_deg, wrapped
from openmotion.review.choreography.scene import Pose, Scene, mapped
from openmotion.review.choreography.words import point_words, turn_words


def check_pivot(
    scene: Scene, clause: Clause, start: int, poses: tuple[Pose, Pose, Pose]
) -> Iterator[str]:
    """Whether the point that it goes around keeps still."""
    pivot, box = clause.pivot, scene.actors[clause.actor]
    if pivot is None or (not pivot.of and pivot.point is None):
        local = (
            (0.0, 0.0)
            if pivot is None
            else (pivot.along * box.width / 2, pivot.down * box.height / 2)
        )
        places = [mapped(pose, local) for pose in poses]
        off = max(math.dist(places[0], place) for place in places)
        if off > PX:
            what = (
                "its middle"
                if pivot is None or not (pivot.along or pivot.down)
                else "its corner or side"
            )
            yield f"should go around {what}, but that point moves by {off:.1f} px"
        return
    centre = pivot.point
    if centre is None:
        other = scene.pose(pivot.of, start)
        if other is None:
            return
        theirs = scene.actors[pivot.of]
        centre = mapped(other, (pivot.along * theirs.width / 2, pivot.down * theirs.height / 2))
    if clause.action != "turn":
        return
    arms = [math.dist(pose.at, centre) for pose in poses]
    if max(arms) - min(arms) > PX:
        yield (
            f"should go around {point_words(centre)}, but its distance from there changes by "
            f"{max(arms) - min(arms):.1f} px"
        )
    if clause.angle_deg is not None and arms[0] > PX:
        swept = swept_deg(poses[0].at, poses[2].at, centre)
        if abs(wrapped(swept - clause.angle_deg)) > DEG:
            yield (
                f"should have gone {turn_words(clause.angle_deg)} around {point_words(centre)}, "
                f"but went {swept:.1f}°"
            )
