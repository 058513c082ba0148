"""Charts to test with, and what is written in them."""

from typing import Any

from tests.support.compositions import composition_of, scene_of

from openmotion.expand import expand_composition
from openmotion.model import Box, ChartSeries, Layer, TextLayer, number_at, point_at, walk
from openmotion.typeset import counter_text, measure_lines

LATE = 80
SPAN = {"id": "c", "start": 0, "end": 90, "width": 400.0, "height": 220.0}


def series(*values: float, name: str = "") -> ChartSeries:
    """A row of values."""
    return ChartSeries(name=name, values=values)


def parts_of(layer: Layer) -> dict[str, Any]:
    """Everything that a layer becomes, by id; tests know which kind each part is."""
    made = expand_composition(composition_of(scene_of(layer, end=90)))
    return {part.id: part for part in walk(made.scenes[0].layers)}


def written(layer: Layer, frame: float = LATE) -> dict[str, str]:
    """What the texts of a chart say at a frame, by id."""
    found = {}
    for name, part in parts_of(layer).items():
        if isinstance(part, TextLayer) and part.start <= frame < part.end:
            said = part.text if part.counter is None else counter_text(part.counter, frame)
            found[name] = said
    return found


def text_boxes(layer: Layer, frame: float = LATE) -> dict[str, Box]:
    """The ink of the texts of a chart at a frame, in the chart's space, by id."""
    found = {}
    for name, part in parts_of(layer).items():
        if not isinstance(part, TextLayer) or not part.start <= frame < part.end:
            continue
        if number_at(part.opacity, frame) < 0.5:
            continue
        x, y = point_at(part.transform.position, frame)
        ink = measure_lines(part.lines, part.align)
        if ink.width > 0:
            found[name] = ink.model_copy(update={"x": ink.x + x, "y": ink.y + y})
    return found


def collisions(boxes: dict[str, Box]) -> list[tuple[str, str]]:
    """Pairs of texts whose ink meets."""
    items = sorted(boxes.items())
    return [
        (one, other)
        for index, (one, box) in enumerate(items)
        for other, against in items[index + 1 :]
        if box.inset(0.25).intersects(against.inset(0.25))
    ]


def outside(boxes: dict[str, Box], layer: Layer, by: float = 1.0) -> list[str]:
    """Texts that stand outside the box of a chart."""
    wide, tall = getattr(layer, "width"), getattr(layer, "height")  # noqa: B009  (any chart)
    return [
        name
        for name, box in boxes.items()
        if box.x < -by or box.y < -by or box.right > wide + by or box.bottom > tall + by
    ]
