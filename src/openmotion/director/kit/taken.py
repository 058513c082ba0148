"""Where the words of a scene stand once all has come to rest."""

from collections.abc import Iterable, Iterator

from openmotion.model import Box, GroupLayer, Layer, Link, TextLayer, Transform, number_at, point_at
from openmotion.typeset import measure_lines

_Place = tuple[float, float, float]  # scale, then the shift to the right and down


def word_boxes(layers: Iterable[Layer]) -> tuple[Box, ...]:
    """The boxes of all words at the end of their layers, pixels; turns and tilts do not count."""
    return tuple(_boxes(layers, (1.0, 0.0, 0.0)))


def is_free(box: Box, taken: Iterable[Box], *, margin: float = 0.0) -> bool:
    """Whether a box keeps a distance from all that is taken."""
    return not any(
        box.x - margin < other.right
        and other.x < box.right + margin
        and box.y - margin < other.bottom
        and other.y < box.bottom + margin
        for other in taken
    )


def _boxes(layers: Iterable[Layer], place: _Place) -> Iterator[Box]:
    for layer in layers:
        here = _within(place, layer.transform, max(layer.start, layer.end - 1))
        if isinstance(layer, GroupLayer):
            yield from _boxes(layer.layers, here)
        elif isinstance(layer, TextLayer):
            ink, (scale, dx, dy) = measure_lines(layer.lines, layer.align), here
            yield Box(
                x=dx + scale * ink.x,
                y=dy + scale * ink.y,
                width=scale * ink.width,
                height=scale * ink.height,
            )


def _within(place: _Place, own: Transform, frame: int) -> _Place:
    """A place in a layer's parent's space, seen from outside."""
    scale, dx, dy = place
    x, y = (0.0, 0.0) if isinstance(own.position, Link) else point_at(own.position, frame)
    left, top = (0.0, 0.0) if isinstance(own.anchor, Link) else point_at(own.anchor, frame)
    grown = 1.0 if isinstance(own.scale, Link) else number_at(own.scale, frame)
    return (scale * grown, dx + scale * (x - grown * left), dy + scale * (y - grown * top))
