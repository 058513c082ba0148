"""SVG art as groups and shapes."""

import difflib
from functools import lru_cache
from itertools import count

from openmotion.assets import Art, convert_svg
from openmotion.errors import InvalidComposition, UnreadableMedia
from openmotion.expand.context import Context, group_of
from openmotion.model import (
    ArtDrawing,
    ArtLayer,
    ArtPart,
    GroupLayer,
    Layer,
    Rect,
    ShapeLayer,
    Stroke,
    Trim,
    track,
)

_DRAWN = 0.72  # of a shape's time goes by before its line is whole
_FILLING = 0.5  # of its time before its fill comes


def expand_art(layer: ArtLayer, _context: Context) -> GroupLayer:
    """The shapes of an SVG in the layer's box.

    Raises:
        InvalidComposition: the SVG cannot be read or is too large, or a part names no element.
    """
    try:
        art = _converted(layer)
    except UnreadableMedia as error:
        raise InvalidComposition(f"layer {layer.id}: {error}") from error
    layers = art.layers
    if layer.drawing is not None:
        ranks = count()
        layers = tuple(_drawn(one, layer.drawing, ranks) for one in layers)
    if layer.parts:
        wanted = {f"{layer.id}/{part.id}": part for part in layer.parts}
        layers = tuple(_changed(one, wanted) for one in layers)
        if wanted:
            missing = next(iter(wanted.values())).id
            names = sorted(set(art.names.values()))
            near = difflib.get_close_matches(missing, names, n=3) or names[:5]
            told = f"; near it are {', '.join(near)}" if near else "; none of its elements has one"
            raise InvalidComposition(
                f"layer {layer.id} has a part {missing!r}, which is the id of no element that its "
                f"SVG shows{told}"
            )
    clip = Rect(width=layer.width, height=layer.height) if layer.clipped else None
    return group_of(layer, layers, clip=clip)


def art_notes(layer: ArtLayer) -> tuple[str, ...]:
    """What of an SVG is left out or simplified, in words.

    Raises:
        UnreadableMedia: the SVG cannot be read or is too large.
    """
    return _converted(layer).notes


@lru_cache(maxsize=16)
def _read(
    svg: str, size: tuple[float, float], owner: str, span: tuple[int, int], colour: str
) -> Art:
    return convert_svg(
        svg,
        width=size[0],
        height=size[1],
        owner=owner,
        start=span[0],
        end=span[1],
        colour=colour,
    )


def _converted(layer: ArtLayer) -> Art:
    return _read(
        layer.svg,
        (layer.width, layer.height),
        layer.id,
        (layer.start, layer.end),
        layer.colour,
    )


def _drawn(layer: Layer, drawing: ArtDrawing, ranks: "count[int]") -> Layer:
    """A shape as a line that is drawn on and a fill that comes after it; groups keep their form."""
    if isinstance(layer, GroupLayer):
        inner = tuple(_drawn(child, drawing, ranks) for child in layer.layers)
        return layer.model_copy(update={"layers": inner})
    if not isinstance(layer, ShapeLayer):
        return layer
    begins = drawing.start + round(drawing.stagger * next(ranks))
    whole = begins + max(1, round(_DRAWN * drawing.duration))
    filling = begins + min(drawing.duration - 1, round(_FILLING * drawing.duration))
    ends = begins + drawing.duration
    trim = Trim(end=track((begins, 0.0), (whole, 1.0), easing=drawing.easing), together=True)
    parts: list[Layer] = []
    if layer.fill is not None:
        parts.append(
            layer.model_copy(
                update={
                    "id": f"{layer.id}.fill",
                    "stroke": None,
                    "opacity": track((filling, 0.0), (ends, 1.0), easing="out-cubic"),
                }
            )
        )
    line = layer.model_copy(
        update={"id": f"{layer.id}.line", "fill": None, "trim": trim, "opacity": 1.0}
    )
    if layer.stroke is None and layer.fill is not None:
        pen = Stroke(paint=layer.fill, width_px=drawing.line_px)
        # The line that only drew the shape goes, so that its edge is the SVG's own in the end.
        gone = track((filling, 1.0), (ends, 0.0), easing="linear")
        line = line.model_copy(update={"stroke": pen, "opacity": gone})
    parts.append(line)
    shared = {"id": layer.id, "start": layer.start, "end": layer.end, "opacity": layer.opacity}
    return GroupLayer(**shared, layers=tuple(parts), decor=True)


def _changed(layer: Layer, wanted: dict[str, ArtPart]) -> Layer:
    """The layer and all in it with what the parts say; parts that were found are taken out."""
    if isinstance(layer, GroupLayer):
        inner = tuple(_changed(child, wanted) for child in layer.layers)
        layer = layer.model_copy(update={"layers": inner})
    part = wanted.pop(layer.id, None)
    if part is None:
        return layer
    update: dict[str, object] = {}
    for name in ("transform", "opacity", "start", "end"):
        value = getattr(part, name)
        if value is not None:
            update[name] = value
    return layer.model_copy(update=update)
