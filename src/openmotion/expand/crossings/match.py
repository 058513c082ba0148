"""Layers that both scenes have travel from their place in one to their place in the other."""

from typing import Any

from openmotion.expand.crossings.crossing import Crossing
from openmotion.expand.crossings.travel import arriving, leaving, sort_of, value_at
from openmotion.model import (
    ColourValue,
    GroupLayer,
    ImageLayer,
    Layer,
    Number,
    Scene,
    ShapeLayer,
    Solid,
    TextLayer,
)

Ratio = tuple[float, float]

# Share of the time in which what is not shared goes, and comes: about six frames.
_REST = 0.4
_LIKE = ("position", "scale", "rotation_deg", "tilt_x_deg", "tilt_y_deg", "z")


def match_layers(crossing: Crossing) -> tuple[Scene, Scene]:
    """The scenes with both copies of every shared layer on the same way at the same time.

    Shared are layers of one kind that stand in both scenes under one id, in no group. Where the
    copies look alike the mix of the two scenes shows one layer that travels; where they differ,
    one becomes the other on its way. Of texts that say different things the old one fades before
    the new one comes. All other layers fade, out at first and in at last.
    """
    before = {layer.id: layer for layer in crossing.outgoing.layers}
    pairs = {
        layer.id: (before[layer.id], layer)
        for layer in crossing.incoming.layers
        if layer.id in before and before[layer.id].kind == layer.kind
    }
    if not pairs:
        return crossing.outgoing, crossing.incoming
    gone, come = [], []
    for layer in crossing.outgoing.layers:
        pair = pairs.get(layer.id)
        gone.append(
            _leaving(*pair, crossing)
            if pair
            else layer.model_copy(update={"opacity": _faded(layer, crossing)})
        )
    for layer in crossing.incoming.layers:
        pair = pairs.get(layer.id)
        come.append(
            _arriving(*pair, crossing)
            if pair
            else layer.model_copy(update={"opacity": _risen(layer, crossing)})
        )
    return (
        crossing.outgoing.model_copy(update={"layers": tuple(gone)}),
        crossing.incoming.model_copy(update={"layers": tuple(come)}),
    )


def _reads_alike(old: Layer, new: Layer) -> bool:
    if isinstance(old, TextLayer) and isinstance(new, TextLayer):
        return old.text == new.text
    return True


def _faded(layer: Layer, crossing: Crossing) -> Number:
    """The opacity of what goes, at first."""
    faded: Number = leaving(layer.opacity, 0.0, first=crossing.first, frames=_rest(crossing))
    return faded


def _risen(layer: Layer, crossing: Crossing) -> Number:
    """The opacity of what comes, at last."""
    frames, length = crossing.frames, crossing.incoming.end - crossing.incoming.start
    wait = frames - _rest(crossing)
    risen: Number = arriving(0.0, layer.opacity, frames=frames, length=length, wait=wait)
    return risen


def _rest(crossing: Crossing) -> int:
    # At least a frame, and less than all of them.
    return min(max(1, round(_REST * crossing.frames)), max(1, crossing.frames - 1))


def _leaving(old: Layer, new: Layer, crossing: Crossing) -> Layer:
    first, frames = crossing.first, crossing.frames
    across, down = _ratio(old, new)

    def go(value: Any, target: Any, by: Ratio = (1.0, 1.0)) -> Any:  # noqa: ANN401
        end = _times(value_at(target, frames), by)
        return leaving(value, end, first=first, frames=frames)

    was, will = old.transform, new.transform
    update: dict[str, Any] = {name: go(getattr(was, name), getattr(will, name)) for name in _LIKE}
    update["anchor"] = go(was.anchor, will.anchor, (1 / across, 1 / down))
    update["stretch"] = go(was.stretch, will.stretch, (across, down))
    changes: dict[str, Any] = {
        "transform": was.model_copy(update=update),
        "opacity": go(old.opacity, new.opacity)
        if _reads_alike(old, new)
        else _faded(old, crossing),
        "end": max(old.end, first + frames),
    }
    if isinstance(old, ShapeLayer) and isinstance(new, ShapeLayer):
        changes["geometry"] = _blend(old.geometry, new.geometry, go)
        if (mine := _paint(old)) and (theirs := _paint(new)):
            changes["tint"] = go(mine, theirs)
    return old.model_copy(update=changes)


def _arriving(old: Layer, new: Layer, crossing: Crossing) -> Layer:
    first, frames = crossing.first, crossing.frames
    length = crossing.incoming.end - crossing.incoming.start
    across, down = _ratio(old, new)

    def come(source: Any, value: Any, by: Ratio = (1.0, 1.0)) -> Any:  # noqa: ANN401
        start = _times(value_at(source, first), by)
        return arriving(start, value, frames=frames, length=length)

    was, will = old.transform, new.transform
    update: dict[str, Any] = {name: come(getattr(was, name), getattr(will, name)) for name in _LIKE}
    update["anchor"] = come(was.anchor, will.anchor, (across, down))
    update["stretch"] = come(was.stretch, will.stretch, (1 / across, 1 / down))
    changes: dict[str, Any] = {
        "transform": will.model_copy(update=update),
        "opacity": come(old.opacity, new.opacity)
        if _reads_alike(old, new)
        else _risen(new, crossing),
        "start": min(new.start, 0),
    }
    if isinstance(old, ShapeLayer) and isinstance(new, ShapeLayer):
        changes["geometry"] = _blend(
            new.geometry, old.geometry, lambda mine, theirs: come(theirs, mine)
        )
        if (theirs := _paint(old)) and (mine := _paint(new)):
            changes["tint"] = come(theirs, mine)
    if isinstance(new, TextLayer):
        # It is here already: what would let it in has nothing left to do.
        changes["animators"] = tuple(
            animator for animator in new.animators if animator.exit or animator.start > frames
        )
    return new.model_copy(update=changes)


def _blend(mine: Any, theirs: Any, travel: Any) -> Any:  # noqa: ANN401  (geometries)
    """A geometry with every number that both have on its way."""
    if type(mine) is not type(theirs):
        return mine
    update = {
        name: travel(value, other)
        for name in type(mine).model_fields
        if "Track" in str(type(mine).model_fields[name].annotation)
        and sort_of(value := getattr(mine, name)) is sort_of(other := getattr(theirs, name))
    }
    return mine.model_copy(update=update)


def _paint(layer: ShapeLayer) -> ColourValue | None:
    """The one colour that a shape is filled with."""
    if layer.tint is not None:
        return layer.tint
    return layer.fill.colour if isinstance(layer.fill, Solid) else None


def _ratio(old: Layer, new: Layer) -> Ratio:
    """How much larger the new layer is in its own space than the old one."""
    sizes = [_size(layer) for layer in (old, new)]
    if sizes[0] is None or sizes[1] is None or 0 in (*sizes[0], *sizes[1]):
        return 1.0, 1.0
    return sizes[1][0] / sizes[0][0], sizes[1][1] / sizes[0][1]


def _size(layer: Layer) -> tuple[float, float] | None:
    if isinstance(layer, ImageLayer):
        return layer.width, layer.height
    if isinstance(layer, GroupLayer) and layer.box is not None:
        return layer.box.width, layer.box.height
    if isinstance(layer, TextLayer):
        size = layer.lines[0].runs[0].style.size_px
        return size, size
    return None


def _times(value: Any, by: Ratio) -> Any:  # noqa: ANN401  (a number or a pair)
    return (value[0] * by[0], value[1] * by[1]) if isinstance(value, tuple) else value
