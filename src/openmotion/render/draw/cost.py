"""Which layers are worth keeping as pictures while they stand."""

from collections.abc import Iterable

from openmotion.model import GroupLayer, ImageLayer, Paint, ShapeLayer, Solid, TextLayer, number_at
from openmotion.render.draw.shape import shape_box
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import mean_scale

# Rough times in microseconds on the machines that this was measured on; only their ratios count.
# Under perspective curves fall into many more lines.
_LAYER, _PICTURE = 25.0, 400.0
_GLYPH, _TILTED_GLYPH = 10.0, 40.0
_GRADIENT_PX, _IMAGE_PX, _FILL_PX = 0.005, 0.004, 0.0004
_LAY, _LAY_PX, _WARP_PX, _TILT_PX = 40.0, 0.0004, 0.004, 0.005


def lay_us(area_px: float, *, warped: bool, tilted: bool) -> float:
    """About how long it takes to lay down a finished picture, in microseconds.

    Args:
        area_px: of the frame that it covers.
        warped: through a matrix.
        tilted: through a matrix with perspective.
    """
    if not warped:
        return _LAY + _LAY_PX * area_px
    return 2 * _LAY + (_TILT_PX if tilted else _WARP_PX) * area_px


def cost_us(stage: Stage, states: Iterable[LayerState], *, tilted: bool) -> float:
    """About how long drawing layers takes, in microseconds."""
    return sum(_cost(stage, state, tilted) for state in states)


def _cost(stage: Stage, state: LayerState, tilted: bool) -> float:
    layer = state.layer
    if not state.visible:
        return 0.0
    total = _LAYER
    if layer.effects or layer.matte is not None or layer.blend != "normal":
        total += _PICTURE
    if isinstance(layer, GroupLayer):
        total += cost_us(stage, state.layers, tilted=tilted)
    elif isinstance(layer, TextLayer):
        for line in layer.lines:
            total += (_TILTED_GLYPH if tilted else _GLYPH) * len(line.text)
    elif isinstance(layer, ImageLayer):
        total += layer.width * layer.height * mean_scale(state.matrix) ** 2 * _IMAGE_PX
    elif isinstance(layer, ShapeLayer):
        total += _shape_cost(layer, state)
    return total


def _shape_cost(layer: ShapeLayer, state: LayerState) -> float:
    box = shape_box(layer, state.frame)
    if box is None:
        return 0.0
    scale = mean_scale(state.matrix)
    cost = (
        box.width * box.height * scale**2 * (_GRADIENT_PX if _is_gradient(layer.fill) else _FILL_PX)
    )
    if layer.stroke is not None and _is_gradient(layer.stroke.paint):
        width = number_at(layer.stroke.width_px, state.frame)
        cost += 2 * (box.width + box.height) * width * scale**2 * _GRADIENT_PX
    return cost


def _is_gradient(paint: Paint | None) -> bool:
    return paint is not None and not isinstance(paint, Solid)
