"""Shape layers."""

from openmotion.model import Paint, ShapeLayer, Solid, is_constant, number_at, values_in
from openmotion.render.draw.kinds.kind import Kind
from openmotion.render.draw.outline import is_fixed
from openmotion.render.draw.shape import draw_shape, shape_box
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, mean_scale

_GRADIENT_PX, _FILL_PX = 0.005, 0.0004
_COPY = 12.0


def _box(stage: Stage, state: LayerState, layer: ShapeLayer) -> Bounds | None:
    found = stage.boxes.get(id(layer))
    if found is None:
        found = shape_box(layer, state.frame)
        if found is not None and _is_fixed_shape(layer):
            stage.boxes[id(layer)] = found
    return found


def _is_fixed_shape(layer: ShapeLayer) -> bool:
    stroke = layer.stroke
    return (
        is_fixed(layer.geometry)
        and (stroke is None or is_constant(stroke.width_px))
        and all(is_constant(value) for value in values_in(layer.repeater))
    )


def _cost_us(_stage: Stage, state: LayerState, layer: ShapeLayer, _tilted: bool) -> float:
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
    if layer.repeater is not None:
        cost += _COPY * number_at(layer.repeater.copies, state.frame)
    return cost


def _is_gradient(paint: Paint | None) -> bool:
    return paint is not None and not isinstance(paint, Solid)


SHAPE = Kind(draw=draw_shape, box=_box, cost_us=_cost_us)
