"""What a scene recipe is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from openmotion.director.kit import Scenery, Stage
from openmotion.model import DeviceLayer, GroupLayer, Layer

Draw = Callable[[Stage], Scenery]


@dataclass(frozen=True, slots=True)
class Recipe:
    """A way to show one kind of content, and all that a planner has to know of it.

    Attributes:
        name: what storyboards call it by.
        summary: one sentence for people.
        choreographies: ways to lay it out and move it, by name; each gives layers, sounds and
            camera for a stage.
        shows: the fields of the content that it puts on screen.
        min_s: below this its moves look rushed.
        natural_s: what it likes to have.
        longest_s: after this it stands still for too long.
        headline_words: the most words of its own headlines.
        most_items: the most items, lines or points a side.
        bold: whether it can carry the peak and a flood ground.
    """

    name: str
    summary: str
    choreographies: Mapping[str, Draw]
    shows: tuple[str, ...]
    min_s: float
    natural_s: float
    longest_s: float
    headline_words: int = 7
    most_items: int = 0
    bold: bool = False

    def build(self, stage: Stage) -> Scenery:
        """The scenery of a stage, without layers that would come in when the scene is over.

        A shot that names no choreography of the recipe takes its first one.
        """
        ways = self.choreographies
        draw = ways.get(stage.shot.choreography) or next(iter(ways.values()))
        scenery = draw(stage)
        return replace(scenery, layers=_lasting(scenery.layers))


def _lasting(layers: tuple[Layer, ...]) -> tuple[Layer, ...]:
    kept: list[Layer] = []
    for layer in layers:
        if layer.end <= layer.start:
            continue
        if isinstance(layer, GroupLayer):
            inner = _lasting(layer.layers)
            if inner:
                kept.append(layer.model_copy(update={"layers": inner}))
        elif isinstance(layer, DeviceLayer):
            kept.append(layer.model_copy(update={"screen": _lasting(layer.screen)}))
        else:
            kept.append(layer)
    return tuple(kept)
