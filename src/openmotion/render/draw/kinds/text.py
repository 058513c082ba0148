"""Text layers."""

from openmotion.model import TextLayer
from openmotion.render.draw.kinds.kind import Kind
from openmotion.render.draw.stage import Stage
from openmotion.render.draw.text import draw_text, text_box
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds

# Under perspective curves fall into many more lines.
_GLYPH_US, _TILTED_GLYPH_US = 10.0, 40.0


def _box(stage: Stage, state: LayerState, layer: TextLayer) -> Bounds | None:
    return text_box(stage, layer, state.frame)


def _cost_us(_stage: Stage, _state: LayerState, layer: TextLayer, tilted: bool) -> float:
    glyphs = sum(len(line.text) for line in layer.lines)
    return (_TILTED_GLYPH_US if tilted else _GLYPH_US) * glyphs


TEXT = Kind(draw=draw_text, box=_box, cost_us=_cost_us)
