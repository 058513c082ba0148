"""Components become groups with a time of their own."""

from collections.abc import Callable

from openmotion.errors import InvalidComposition
from openmotion.expand.context import Context, group_of
from openmotion.model import Box, Clock, ComponentLayer, GroupLayer, Layer, Matte

ExpandSpace = Callable[[tuple[Layer, ...], Context, int], tuple[Layer, ...]]


def expand_component(
    layer: ComponentLayer, context: Context, expand_space: ExpandSpace
) -> GroupLayer:
    """The group that shows a component.

    Raises:
        InvalidComposition: there is no such component, or it holds itself.
    """
    component = context.components.get(layer.component)
    if component is None:
        known = ", ".join(sorted(context.components)) or "none"
        raise InvalidComposition(
            f"layer {layer.id} shows the component {layer.component!r}, which the composition does "
            f"not have; it has {known}"
        )
    if layer.component in context.within:
        way = " → ".join((*context.within, layer.component))
        raise InvalidComposition(
            f"layer {layer.id} makes the component {layer.component} hold itself ({way})"
        )
    inner = expand_space(
        component.layers, context.inside(layer.component), component.duration_frames
    )
    clock = layer.clock or Clock(start=layer.start, duration=component.duration_frames)
    if clock.duration == 0 and clock.remap is None:
        clock = clock.model_copy(update={"duration": component.duration_frames})
    group = group_of(
        layer,
        tuple(_renamed(child, layer.id) for child in inner),
        box=Box(x=0, y=0, width=component.width, height=component.height),
    )
    return group.model_copy(update={"clock": clock})


def _renamed(layer: Layer, owner: str) -> Layer:
    """The layer and all in it with the owner's id before theirs."""
    update: dict[str, object] = {"id": f"{owner}/{layer.id}"}
    if isinstance(layer, GroupLayer):
        update["layers"] = tuple(_renamed(child, owner) for child in layer.layers)
    if layer.matte is not None:
        inner = tuple(_renamed(child, owner) for child in layer.matte.layers)
        update["matte"] = Matte(mode=layer.matte.mode, layers=inner)
    return layer.model_copy(update=update)
