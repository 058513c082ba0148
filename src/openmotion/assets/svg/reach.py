"""How far the parts of a picture reach."""

import math
from collections.abc import Mapping

from openmotion.assets.svg.outline import Outline, bounds
from openmotion.model import Box, Layer, ShapeLayer, Stroke


def reached(outline: Outline, stroke: Stroke | None) -> Box:
    """A box around an outline with its line."""
    box = bounds(outline) or Box(x=0, y=0, width=0, height=0)
    reach = 1.0
    if stroke is not None and isinstance(stroke.width_px, int | float):
        reach += stroke.width_px * (2.0 if stroke.join == "miter" else 0.75)
    return Box(
        x=box.x - reach,
        y=box.y - reach,
        width=box.width + 2 * reach,
        height=box.height + 2 * reach,
    )


def picture_box(layers: tuple[Layer, ...], boxes: Mapping[str, Box]) -> Box:
    """A box around layers, so that an opacity holds for all of them as one picture.

    Args:
        layers: with at least one shape in them.
        boxes: of all shapes, by the id of their layer.
    """
    left = top = math.inf
    right = bottom = -math.inf
    for layer in _shapes_in(layers):
        box = boxes[layer.id]
        left, top = min(left, box.x), min(top, box.y)
        right, bottom = max(right, box.right), max(bottom, box.bottom)
    return Box(x=left, y=top, width=max(0.0, right - left), height=max(0.0, bottom - top))


def _shapes_in(layers: tuple[Layer, ...]) -> list[ShapeLayer]:
    found: list[ShapeLayer] = []
    for layer in layers:
        if isinstance(layer, ShapeLayer):
            found.append(layer)
        found += _shapes_in(layer.children)
    return found
