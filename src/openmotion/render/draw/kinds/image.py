"""Image layers."""

from openmotion.model import ImageLayer
from openmotion.render.draw.image import draw_image, image_box
from openmotion.render.draw.kinds.kind import Kind
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, mean_scale

_PIXEL_US = 0.004


def _box(_stage: Stage, _state: LayerState, layer: ImageLayer) -> Bounds:
    return image_box(layer)


def _cost_us(_stage: Stage, state: LayerState, layer: ImageLayer, _tilted: bool) -> float:
    return layer.width * layer.height * mean_scale(state.matrix) ** 2 * _PIXEL_US


IMAGE = Kind(draw=draw_image, box=_box, cost_us=_cost_us)
