"""About where a scene's layers stand once they have settled, without drawing them."""

from collections.abc import Iterable, Iterator, Sequence

from openmotion.director.kit import Stage
from openmotion.model import Box, GroupLayer, Layer, ShapeLayer, TextLayer, number_at, point_at

_GLYPH_EM = 0.56  # mean advance of a letter; own measurement over the bundled families
_LEAST_EM = 0.8  # single signs may be wide
_SEEN = 0.08  # opacity below which a layer does not count
_WHOLE = 0.8  # a box that covers so much of both sides is a ground and no obstacle


def footprint(stage: Stage, layers: Sequence[Layer]) -> tuple[Box, ...]:
    """Boxes of everything that can be seen in the middle and at the end of a scene, in pixels.

    Texts are measured by their letters' number, so boxes are about right and rather too large.
    """
    frames = ((stage.enter + stage.leave) // 2, max(stage.enter, stage.leave - 2))
    found = [box for frame in frames for box in _boxes(layers, frame)]
    wide, tall = _WHOLE * stage.width, _WHOLE * stage.height
    return tuple(box for box in found if not (box.width > wide and box.height > tall))


def _boxes(layers: Iterable[Layer], frame: int) -> Iterator[Box]:
    for layer in layers:
        if not layer.start <= frame < layer.end or _opacity(layer, frame) < _SEEN:
            continue
        inner = _own(layer, frame)
        for box in inner:
            yield _placed(layer, box, frame)


def _own(layer: Layer, frame: int) -> Iterator[Box]:
    """The layer's boxes in its own space."""
    if isinstance(layer, TextLayer):
        yield _text_box(layer)
    elif isinstance(layer, GroupLayer):
        if layer.box is not None:
            yield layer.box
        else:
            yield from _boxes(layer.layers, frame)
    elif isinstance(layer, ShapeLayer):
        yield from _shape_box(layer, frame)
    else:
        box = _sized(layer)
        if box is not None:
            yield box


def _sized(layer: Layer) -> Box | None:
    """The box of a layer that states its size; devices stand about their middle."""
    width, height = getattr(layer, "width", None), getattr(layer, "height", None)
    body = getattr(layer, "body_box", None)
    if isinstance(body, Box):
        return body
    if not isinstance(width, int | float) or not isinstance(height, int | float):
        return None
    return Box(x=0, y=0, width=width, height=height)


def _text_box(layer: TextLayer) -> Box:
    left, right, top, bottom = 0.0, 0.0, 0.0, 0.0
    for line in layer.lines:
        size = max(run.style.size_px for run in line.runs)
        width = _GLYPH_EM * sum(run.style.size_px * len(run.text) for run in line.runs)
        width = max(width, _LEAST_EM * size)
        start = {"left": 0.0, "centre": -width / 2, "right": -width}[layer.align]
        left, right = min(left, start), max(right, start + width)
        top, bottom = min(top, line.y - size), max(bottom, line.y + 0.25 * size)
    return Box(x=left, y=top, width=max(1.0, right - left), height=max(1.0, bottom - top))


def _shape_box(layer: ShapeLayer, frame: int) -> Iterator[Box]:
    shape = layer.geometry
    if shape.kind == "rect":
        yield Box(
            x=number_at(shape.x, frame),
            y=number_at(shape.y, frame),
            width=max(1.0, number_at(shape.width, frame)),
            height=max(1.0, number_at(shape.height, frame)),
        )
    elif shape.kind in {"ellipse", "superellipse"}:
        rx, ry = number_at(shape.rx, frame), number_at(shape.ry, frame)
        x, y = number_at(shape.cx, frame) - rx, number_at(shape.cy, frame) - ry
        yield Box(x=x, y=y, width=max(1.0, 2 * rx), height=max(1.0, 2 * ry))


def _opacity(layer: Layer, frame: int) -> float:
    try:
        return number_at(layer.opacity, frame)
    except ValueError:
        return 1.0


def _placed(layer: Layer, box: Box, frame: int) -> Box:
    """A box of the layer's own space in its parent's, turns left out."""
    move = layer.transform
    scale = number_at(move.scale, frame)
    anchor, place = point_at(move.anchor, frame), point_at(move.position, frame)
    return Box(
        x=place[0] + scale * (box.x - anchor[0]),
        y=place[1] + scale * (box.y - anchor[1]),
        width=max(0.1, box.width * scale),
        height=max(0.1, box.height * scale),
    )
