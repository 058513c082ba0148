"""A composition, asked for its objects frame by frame."""

import math
from dataclasses import dataclass

from openmotion.director.choreography.outlines import became_box, points_of
from openmotion.model import (
    Composition,
    ease,
    number_at,
)
from openmotion.model.choreography import Actor, Choreography, Clause
from openmotion.render import LayerState, evaluate
from openmotion.review.choreography.geometry import Pair

PLACING = frozenset({"move", "swap", "orbit", "follow", "bounce", "shake"})
"""Actions that move an object's middle."""


@dataclass(frozen=True, slots=True)
class Pose:
    """An object at a frame, as evaluated.

    Attributes:
        at: its middle, pixels.
        angle_deg: clockwise, whole turns counted.
        seen_deg: the angle on screen, -180..180.
        size: factors of width and height on screen.
        opacity: 0..1; 0 where it is not to be seen.
        state: what `evaluate` gave.
    """

    at: Pair
    angle_deg: float
    seen_deg: float
    size: Pair
    opacity: float
    state: LayerState


class Scene:
    """A composition, asked for its objects frame by frame."""

    def __init__(self, plan: Choreography, composition: Composition) -> None:
        self.plan = plan
        self.composition = composition
        self.total = composition.duration_frames
        self.actors = {actor.id: actor for actor in plan.actors}
        self._kept: dict[int, dict[str, Pose]] = {}

    def frames(self, clause: Clause) -> tuple[int, int]:
        """The frames at which a clause begins and is done."""
        rate = self.composition.rate
        start, end = rate.frames(clause.start_s), rate.frames(clause.end_s)
        if end == self.total:
            end -= 1
        return start, max(start, end)

    def pose(self, actor: str, frame: int) -> Pose | None:
        """An object at a frame; None if it has no layer."""
        if frame not in self._kept:
            state = evaluate(self.composition, frame)
            layers = [layer for scene in state.scenes for layer in scene.layers]
            self._kept[frame] = {layer.layer.id: pose_of(layer) for layer in layers}
        return self._kept[frame].get(actor)

    def shape(self, actor: Actor, frame: int) -> tuple[str, int]:
        """What an object should be by a frame, from the clauses."""
        shape, sides = str(actor.shape), actor.sides
        for clause in sorted(self.plan.clauses, key=lambda item: item.start_s):
            if (
                clause.actor == actor.id
                and clause.action == "morph"
                and clause.shape
                and self.frames(clause)[1] <= frame
            ):
                shape, sides = clause.shape, clause.sides
        return shape, sides

    def hull(self, actor: str, frame: int) -> list[Pair]:
        """Points of its outline around its middle, pixels of the frame."""
        box, pose = self.actors[actor], self.pose(actor, frame)
        shape, sides = self.shape(box, frame)
        size = (box.width, box.height)
        if (shape, sides) != (box.shape, box.sides):
            size = became_box(shape, sides, *size)  # type: ignore[arg-type]
        points = points_of(shape, sides, *size)  # type: ignore[arg-type]
        if pose is None:
            return points
        (a, b, _), (c, d, _), _ = pose.state.matrix.tolist()
        return [(a * x + b * y, c * x + d * y) for x, y in points]

    def box(self, actor: str, frame: int) -> tuple[float, float, float, float]:
        """Left, top, right and bottom on screen, pixels."""
        pose = self.pose(actor, frame)
        at = pose.at if pose else (0.0, 0.0)
        xs, ys = zip(*self.hull(actor, frame), strict=True)
        return at[0] + min(xs), at[1] + min(ys), at[0] + max(xs), at[1] + max(ys)

    def overlapping(self, clause: Clause, actions: frozenset[str]) -> list[Clause]:
        """Other clauses of the same object, of some actions, at the same time."""
        start, end = self.frames(clause)
        found = []
        for other in self.plan.clauses:
            first, last = self.frames(other)
            if (
                other is not clause
                and other.actor == clause.actor
                and first < max(end, start + 1)
                and last > start
            ):
                moves = other.action in actions or (moves_middle(other) and "move" in actions)
                if moves:
                    found.append(other)
        return found


@dataclass(frozen=True, slots=True)
class Claim:
    """A clause that a scene is asked about.

    Attributes:
        scene: the composition.
        clause: what should happen.
        start: frame at which it begins.
        end: frame at which it is done.
    """

    scene: Scene
    clause: Clause
    start: int
    end: int


def pose_of(state: LayerState) -> Pose:
    """An object as a layer's state shows it."""
    (a, b, x), (c, d, y), _ = state.matrix.tolist()
    across, down = math.hypot(a, c), math.hypot(b, d)
    angle = number_at(state.layer.transform.rotation_deg, state.frame)
    return Pose(
        at=(x, y),
        angle_deg=angle,
        seen_deg=math.degrees(math.atan2(c, a)),
        size=(across, down),
        opacity=state.opacity if state.visible else 0.0,
        state=state,
    )


def poses_of(scene: Scene, clause: Clause, *frames: int) -> list[Pose] | None:
    """Its poses, if it is to be seen at all of the frames."""
    found = [scene.pose(clause.actor, frame) for frame in frames]
    if any(pose is None or not pose.state.visible for pose in found):
        return None
    return [pose for pose in found if pose is not None]


def progress_of(scene: Scene, clause: Clause, frame: int) -> float:
    """How far a clause has come at a frame, 0..1 and past its ends as its easing says."""
    start, end = scene.frames(clause)
    if end <= start:
        return 1.0 if frame >= end else 0.0
    share = min(1.0, max(0.0, (frame - start) / (end - start)))
    if clause.returns:
        share = 2 * share if share <= 0.5 else 2 - 2 * share
    return ease(clause.easing, share)


def is_busy(scene: Scene, clause: Clause, start: int, end: int) -> bool:
    """Whether other clauses move the same object between two frames."""
    for other in scene.plan.clauses:
        first, last = scene.frames(other)
        if (
            other is not clause
            and other.actor == clause.actor
            and first <= end
            and last >= start
            and (other.action in PLACING or moves_middle(other))
        ):
            return True
    return False


def moves_middle(clause: Clause) -> bool:
    """Whether a clause moves the middle, though it is no move."""
    return bool(clause.pivot) or clause.from_outside is not None


def mapped(pose: Pose, point: Pair) -> Pair:
    """Where a point of an object's own box lies on screen, pixels."""
    (a, b, x), (c, d, y), _ = pose.state.matrix.tolist()
    return a * point[0] + b * point[1] + x, c * point[0] + d * point[1] + y
