"""Layers that hang on others get the others' transforms around their own."""

from openmotion.errors import InvalidComposition
from openmotion.model import GroupLayer, Layer, Transform


def resolve_parents(layers: tuple[Layer, ...]) -> tuple[Layer, ...]:
    """The layers without `parent`; the same tuple if none has one.

    Raises:
        InvalidComposition: a parent is not among the layers beside, or leads back to its child.
    """
    beside = {layer.id: layer for layer in layers}
    resolved = tuple(_resolve(layer, beside) for layer in layers)
    if all(new is old for new, old in zip(resolved, layers, strict=True)):
        return layers
    return resolved


def _resolve(layer: Layer, beside: dict[str, Layer]) -> Layer:
    update: dict[str, object] = {}
    if isinstance(layer, GroupLayer):
        inner = resolve_parents(layer.layers)
        if inner is not layer.layers:
            update["layers"] = inner
    if layer.parent is not None:
        update["parent"] = None
        update["transform"] = _carried(layer, beside, (layer.id,))
    return layer.model_copy(update=update) if update else layer


def _carried(layer: Layer, beside: dict[str, Layer], way: tuple[str, ...]) -> Transform:
    """The layer's transform inside those of all that carry it."""
    if layer.parent is None:
        return layer.transform
    carrier = beside.get(layer.parent)
    if carrier is None:
        raise InvalidComposition(
            f"layer {layer.id} has the parent {layer.parent!r}, which is no layer beside it"
        )
    if carrier.id in way:
        raise InvalidComposition(
            f"layer {layer.id} is carried by itself ({' → '.join((*way, carrier.id))})"
        )
    around = _carried(carrier, beside, (*way, carrier.id))
    return _inside(layer.transform, around)


def _inside(transform: Transform, around: Transform) -> Transform:
    """The transform with another one around all that is around it already."""
    within = around if transform.within is None else _inside(transform.within, around)
    return transform.model_copy(update={"within": within})
