"""Globe layers."""

from openmotion.model import GlobeLayer
from openmotion.render.draw.globe import draw_globe, globe_box
from openmotion.render.draw.kinds.kind import Kind
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState

_COST_US = 4000.0


def _cost_us(_stage: Stage, _state: LayerState, _layer: GlobeLayer, _tilted: bool) -> float:
    return _COST_US


GLOBE = Kind(draw=draw_globe, box=globe_box, cost_us=_cost_us)
