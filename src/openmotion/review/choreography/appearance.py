"""Whether objects take the colours and outlines that are told."""

from collections.abc import Iterator

from openmotion.director.choreography.outlines import became_box, outline_of
from openmotion.model import Geometry, Morph, ShapeLayer, Solid, colour_at, number_at
from openmotion.review.choreography.scene import Claim, Pose


def check_recolours(claim: Claim) -> Iterator[str]:
    """Whether it has taken its new colour."""
    scene, clause, end = claim.scene, claim.clause, claim.end
    pose = scene.pose(clause.actor, end)
    later = [
        other
        for other in scene.overlapping(clause, frozenset({"recolour"}))
        if other.action == "recolour"
    ]
    if (
        pose is not None
        and pose.state.visible
        and not later
        and shown_colour(pose) != clause.colour
    ):
        yield f"should be {clause.colour} by frame {end}, but is {shown_colour(pose)}"


def check_morphs(claim: Claim) -> Iterator[str]:
    """Whether it has taken its new outline."""
    scene, clause, end = claim.scene, claim.clause, claim.end
    pose = scene.pose(clause.actor, end)
    if pose is None or not pose.state.visible or clause.shape is None:
        return
    box = scene.actors[clause.actor]
    size = (box.width, box.height)
    if (clause.shape, clause.sides) != (box.shape, box.sides):
        size = became_box(clause.shape, clause.sides, *size)
    if shown_outline(pose) != outline_of(clause.shape, clause.sides, *size):
        yield f"should be a {clause.shape} by frame {end}, but has another outline"


def shown_outline(pose: Pose) -> Geometry | None:
    """The outline that is seen, of those that a morph leads through; None half way."""
    layer = pose.state.layer
    geometry = layer.geometry if isinstance(layer, ShapeLayer) else None
    while isinstance(geometry, Morph):
        progress = number_at(geometry.progress, pose.state.frame)
        if progress >= 1:
            geometry = geometry.after
        elif progress <= 0:
            geometry = geometry.before
        else:
            return None
    return geometry


def shown_colour(pose: Pose) -> str | None:
    """The colour that is seen; None for gradients."""
    layer = pose.state.layer
    if not isinstance(layer, ShapeLayer):
        return None
    if layer.tint is not None:
        return colour_at(layer.tint, pose.state.frame)
    paint = layer.fill if layer.fill is not None else layer.stroke.paint if layer.stroke else None
    return paint.colour if isinstance(paint, Solid) else None
