"""Adjustment layers; what they do to what is below is not drawn like others."""

from openmotion.model import AdjustmentLayer
from openmotion.render.draw.kinds.kind import Kind
from openmotion.render.draw.outline import outline_box
from openmotion.render.draw.sheet import Sheet
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds

_COST_US = 3000.0
_EVERYWHERE = 1e6


def _draw(
    _stage: Stage, _sheet: Sheet, _state: LayerState, _layer: AdjustmentLayer, _opacity: float
) -> None:
    """Nothing: it has no picture of its own that could be kept or laid down."""


def _box(_stage: Stage, state: LayerState, layer: AdjustmentLayer) -> Bounds:
    if layer.geometry is None:
        return Bounds(-_EVERYWHERE, -_EVERYWHERE, _EVERYWHERE, _EVERYWHERE)
    return outline_box(layer.geometry, state.frame)


def _cost_us(_stage: Stage, _state: LayerState, _layer: AdjustmentLayer, _tilted: bool) -> float:
    return _COST_US


ADJUSTMENT = Kind(draw=_draw, box=_box, cost_us=_cost_us)
