"""Turns by and to angles."""

from typing import Any

from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.deeds.looks import adjective_deeds, colours, morphs
from openmotion.director.choreography.deeds.pivots import pivot_of
from openmotion.director.choreography.deeds.task import Task


def turns(task: Task) -> list[Deed]:
    """Turning by or to an angle, or into another colour or shape."""
    telling, said, players, says = task.telling, task.said, task.players, task.says
    if said.colours and not said.angles and said.spin is None:
        return colours(task)
    shapes = [
        token
        for token in said.objects
        if token.value.determiner in {"a", "an", ""} and token.value.shape
    ]
    shapes += [
        token
        for name, _, token, _ in said.relations
        if name == "inside" and token is not None and token.value.determiner in {"a", "an"}
    ]
    if shapes and not said.angles:
        return morphs(shapes[0], said)
    if said.adjective and not said.angles and said.spin is None:
        return adjective_deeds(said)
    manner: dict[str, Any] = {}
    pivot = pivot_of(telling, said, players[0])
    if pivot is not None:
        manner["pivot"] = pivot
    sign = said.spin if said.spin is not None else 1.0
    ways = [groups.get("plain") for groups in said.directions] + [
        side for word, side in said.edges if word == "to"
    ]
    if said.spin is None and "left" in ways:
        sign = -1.0
    if said.original is not None:
        return [Deed("turn", {"to_angle_deg": 0.0, **manner})]
    absolute = next((angle for word, angle in said.angles if word == "to"), None)
    if absolute is not None and not any(word == "from" for word, _ in said.angles):
        return [Deed("turn", {"to_angle_deg": absolute, **manner})]
    if absolute is not None:
        first = next(angle for word, angle in said.angles if word == "from")
        return [Deed("turn", {"angle_deg": absolute - first, **manner})]
    if said.angles:
        return [Deed("turn", {"angle_deg": said.angles[0][1] * sign, **manner})]
    usual = says.get("angle", 90.0)
    if said.often and not said.angles:
        return [
            Deed(
                "turn",
                {"angle_deg": 360.0 * said.often * sign, **manner},
                counted=True,
                usual=max(1.0, said.often),
            )
        ]
    if said.endless:
        return [Deed("turn", {"angle_deg": 360.0 * sign, "easing": "linear", **manner}, usual=2.0)]
    return [Deed("turn", {"angle_deg": usual * sign, **manner})]
