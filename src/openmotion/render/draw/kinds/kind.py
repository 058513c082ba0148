"""What drawing must know of a kind of layer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from openmotion.render.draw.sheet import Sheet
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Bounds


@dataclass(frozen=True, slots=True)
class Kind:
    """What drawing must know of a kind of layer. The layer itself is given beside its state.

    Attributes:
        draw: draws the layer's content with an opacity, without effects and matte.
        box: in the layer's own space, holds all of that; None if nothing is drawn.
        cost_us: about how long drawing takes, microseconds; the flag tells of perspective.
    """

    draw: Callable[[Stage, Sheet, LayerState, Any, float], None]
    box: Callable[[Stage, LayerState, Any], Bounds | None]
    cost_us: Callable[[Stage, LayerState, Any, bool], float]
