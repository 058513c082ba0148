"""Objects that are missing or do not start as they should."""

import math
from collections.abc import Iterator

from openmotion.director.choreography.outlines import outline_of
from openmotion.model import (
    Finding,
)
from openmotion.model.choreography import Actor
from openmotion.review.choreography.appearance import shown_colour, shown_outline
from openmotion.review.choreography.geometry import DEG, PX, SHARE, wrapped
from openmotion.review.choreography.scene import Scene
from openmotion.review.choreography.words import point_words


def check_cast(scene: Scene) -> Iterator[Finding]:
    """Objects that are missing or do not start as they should."""
    for actor in scene.plan.actors:
        pose = scene.pose(actor.id, 0)
        if pose is None:
            yield finding_about(scene, actor, "is not in the composition")
            continue
        begins = [
            clause
            for clause in scene.plan.clauses
            if clause.actor == actor.id and scene.frames(clause)[0] == 0
        ]
        if pose.opacity == 0 or (
            begins
            and any(scene.frames(clause)[1] == 0 or clause.action == "appear" for clause in begins)
        ):
            continue
        if math.dist(pose.at, (actor.x, actor.y)) > PX:
            yield finding_about(
                scene,
                actor,
                f"should start at {point_words((actor.x, actor.y))}, but starts at "
                f"{point_words(pose.at)}",
            )
        if abs(wrapped(pose.seen_deg - actor.rotation_deg)) > DEG:
            yield finding_about(
                scene,
                actor,
                f"should start turned by {actor.rotation_deg:g}°, but is turned by "
                f"{pose.seen_deg:.1f}°",
            )
        if any(abs(factor - 1) > max(SHARE, PX / actor.width) for factor in pose.size):
            yield finding_about(
                scene,
                actor,
                f"should start {actor.width:.0f} px wide, but is "
                f"{pose.size[0] * actor.width:.0f} px wide",
            )
        if actor.colour and shown_colour(pose) != actor.colour:
            yield finding_about(
                scene, actor, f"should be {actor.colour}, but is {shown_colour(pose)}"
            )
        if shown_outline(pose) != outline_of(actor.shape, actor.sides, actor.width, actor.height):
            yield finding_about(
                scene,
                actor,
                f"should be a {actor.shape} of {actor.width:.0f} by {actor.height:.0f} px, but "
                f"has another outline",
            )


def finding_about(scene: Scene, actor: Actor, message: str) -> Finding:
    """A finding about an object that no clause names."""
    return Finding(
        check="choreography",
        severity="error",
        message=f"the {actor.name} {message}",
        scene=scene.composition.scenes[0].id,
        layer=actor.id,
    )
