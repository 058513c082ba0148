"""Which layers are worth keeping as pictures while they stand."""

from collections.abc import Iterable

from openmotion.model import GroupLayer
from openmotion.render.draw.kinds import KINDS
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState

# Rough times in microseconds on the machines that this was measured on; only their ratios count.
_LAYER, _PICTURE = 25.0, 400.0
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
    if state.effects or layer.masks or layer.matte is not None or layer.blend != "normal":
        total += _PICTURE
    if isinstance(layer, GroupLayer):
        return total + cost_us(stage, state.layers, tilted=tilted)
    return total + KINDS[layer.kind].cost_us(stage, state, layer, tilted)
