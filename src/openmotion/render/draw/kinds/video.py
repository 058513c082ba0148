"""Video layers."""

from openmotion.model import VideoLayer
from openmotion.render.draw.kinds.kind import Kind
from openmotion.render.draw.stage import Stage
from openmotion.render.draw.video import draw_video, video_box
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds, mean_scale

_DECODE_US, _PIXEL_US = 4000.0, 0.004


def _box(_stage: Stage, _state: LayerState, layer: VideoLayer) -> Bounds:
    return video_box(layer)


def _cost_us(_stage: Stage, state: LayerState, layer: VideoLayer, _tilted: bool) -> float:
    area = layer.width * layer.height * mean_scale(state.matrix) ** 2
    return _DECODE_US + area * _PIXEL_US


VIDEO = Kind(draw=draw_video, box=_box, cost_us=_cost_us)
