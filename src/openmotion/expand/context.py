"""What an expander knows of the film that its layer stands in."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from openmotion.errors import InvalidComposition
from openmotion.model import Box, Component, FrameRate, Geometry, GroupLayer, Layer, LayerBase
from openmotion.model.limits import MOST_LAYERS


@dataclass(slots=True)
class Tally:
    """How many layers there are so far, over the whole film."""

    layers: int = 0

    def add(self, count: int, layer: LayerBase) -> None:
        """Count layers that one layer becomes.

        Raises:
            InvalidComposition: there are more than a film may have.
        """
        self.layers += count
        if self.layers > MOST_LAYERS:
            raise InvalidComposition(
                f"layer {layer.id} brings the composition to more than {MOST_LAYERS} layers; "
                "use fewer components or smaller data"
            )


@dataclass(frozen=True, slots=True)
class Context:
    """What an expander knows of the film that its layer stands in.

    Attributes:
        width: of the frame in pixels.
        height: of the frame in pixels.
        rate: frames a second.
        seed: of all chance.
        components: by id.
        within: ids of the components that are being expanded, outermost first.
        tally: counts all layers.
    """

    width: int
    height: int
    rate: FrameRate
    seed: int
    components: Mapping[str, Component]
    within: tuple[str, ...] = ()
    tally: Tally = field(default_factory=Tally)

    def inside(self, component: str) -> "Context":
        """The context of a component's own layers."""
        return replace(self, within=(*self.within, component))


def group_of(
    layer: LayerBase,
    layers: tuple[Layer, ...],
    *,
    box: Box | None = None,
    clip: Geometry | None = None,
) -> GroupLayer:
    """The group that stands for a compound layer: its place, time, effects and name.

    Args:
        layer: that is expanded.
        layers: what it consists of, in its own space.
        box: what it covers, if it is to be cut to that and drawn as one picture.
        clip: an outline that cuts it.
    """
    shared = {name: getattr(layer, name) for name in LayerBase.model_fields}
    return GroupLayer(**shared, layers=layers, box=box, clip=clip)
