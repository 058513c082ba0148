"""What "becomes" and "turns into" mean, by what follows them."""

from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.deeds.growths import growths
from openmotion.director.choreography.deeds.looks import adjective_deeds, colours, morphs
from openmotion.director.choreography.deeds.moves import moves
from openmotion.director.choreography.deeds.task import Task
from openmotion.director.choreography.deeds.turns import turns


def becomes(task: Task) -> list[Deed]:
    """A new look, size, angle or place, whichever the words behind the verb name."""
    telling, segment, said, players = task.telling, task.segment, task.said, task.players
    shapes = [token for token in said.objects if token.value.shape and token not in segment.subject]
    into = [
        token
        for name, _, token, _ in said.relations
        if name == "inside" and token is not None and token.value.shape
    ]
    if shapes or into:
        return morphs((shapes or into)[0], said)
    if said.adjective:
        return adjective_deeds(said)
    if said.factors or (
        any(length.unit == "share" for _, length in said.lengths) and not said.directions
    ):
        return growths(task.told_as("scale"))
    if said.colours:
        return colours(task)
    if said.opacity is not None:
        return [Deed("fade", {"opacity": said.opacity})]
    if said.original is not None:
        what = said.original.get("what") or said.original.get("what2") or ""
        if "colo" in what:
            first = telling.cast.player(players[0].id).first_colour
            return [Deed("recolour", {"colour": first})] if first else []
        if what == "shape":
            player = players[0]
            return [Deed("morph", {"shape": player.first_shape, "sides": player.first_sides})]
        return [Deed("scale", {"to_factor": (1.0, 1.0)})]
    if said.angles or said.spin is not None:
        return turns(task)
    if said.sizes:
        return growths(task.told_as("scale"))
    return moves(task)
