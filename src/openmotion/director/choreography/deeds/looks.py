"""New colours, shapes and comparatives."""

from openmotion.director.choreography.deed import Deed
from openmotion.director.choreography.deeds.growths import times_of
from openmotion.director.choreography.deeds.task import Task
from openmotion.director.choreography.said import Said
from openmotion.director.choreography.tokens import Token


def colours(task: Task) -> list[Deed]:
    """Taking the last colour that is named."""
    said = task.said
    if not said.colours:
        return []
    name, value = said.colours[-1]
    return [Deed("recolour", {"colour": value}, named=name)]


def morphs(token: Token, said: Said) -> list[Deed]:
    """Becoming the figure that a token names, with its colour and size."""
    mention = token.value
    deeds = [Deed("morph", {"shape": mention.shape, "sides": mention.sides})]
    colour = mention.colours[-1] if mention.colours else said.colours[-1] if said.colours else None
    if colour:
        deeds.append(Deed("recolour", {"colour": colour[1]}, named=colour[0]))
    if mention.size:
        deeds.append(Deed("scale", {"factor": (mention.size, mention.size)}))
    if mention.dimensions:
        deeds.append(Deed("scale", {"to_size": mention.dimensions}))
    return deeds


def adjective_deeds(said: Said) -> list[Deed]:
    """What "bigger", "transparent" and the like come to."""
    action, says = said.adjective or ("grow", {})
    if action == "disappear":
        return [Deed("disappear", {})]
    if action == "fade":
        return [Deed("fade", {"opacity": says["opacity"]})]
    value = 1.5 if action == "grow" else 0.5
    for _, groups, _ in said.factors:
        value = times_of(groups)
        value = 1 / value if action == "shrink" and value > 1 else value
    for _, length in said.lengths:
        if length.unit == "share":
            value = 1 + length.amount if action == "grow" else 1 - length.amount
    axis = says.get("axis")
    return [
        Deed(
            "scale",
            {
                "factor": (value, 1.0)
                if axis == "x"
                else (1.0, value)
                if axis == "y"
                else (value, value)
            },
        )
    ]
