"""What a scene recipe is."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from openmotion.director.kit import Scenery, Stage
from openmotion.model import GroupLayer, Layer


@dataclass(frozen=True, slots=True)
class Recipe:
    """A way to show one kind of content.

    Attributes:
        name: what storyboards call it by.
        summary: one sentence for people.
        draw: gives layers, sounds and camera for a stage.
        min_s: shorter shots squeeze it too much.
        natural_s: how long it wants to be.
    """

    name: str
    summary: str
    draw: Callable[[Stage], Scenery]
    min_s: float
    natural_s: float

    def build(self, stage: Stage) -> Scenery:
        """The scenery of a stage, without layers that would come in when the scene is over."""
        scenery = self.draw(stage)
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
        else:
            kept.append(layer)
    return tuple(kept)
