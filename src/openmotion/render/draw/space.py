"""What stands around a layer: the frame itself, or a group or camera that moves as a whole."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from openmotion.model import GroupLayer
from openmotion.render.draw.sheet import Sheet
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import LayerState
from openmotion.render.matrix import Matrix, identity, rests, transform_matrix
from openmotion.render.stillness import ALWAYS, Still, both

LASTING_FRAMES = 4  # what stands shorter is not worth keeping


@dataclass(frozen=True, slots=True)
class Space:
    """A space in which a layer may stand although the space itself moves.

    Attributes:
        base: the space to frame pixels.
        path: the layer's parent's space to this space.
        still: the span in which nothing between the space and the layer moves.
        is_frame: whether it is the frame's own pixels, which never move.
    """

    base: Matrix
    path: Matrix
    still: Still
    is_frame: bool


DrawLayer = Callable[[Stage, Sheet, LayerState, Space | None], None]
"""Draws a layer, or something of it, that lies in a space; None keeps nothing."""

FRAME = Space(identity(), identity(), ALWAYS, is_frame=True)


def moving_space(base: Matrix) -> Space:
    """A space that moves over the frame."""
    return Space(base, identity(), ALWAYS, is_frame=False)


def inside(stage: Stage, space: Space | None, state: LayerState) -> Space | None:
    """The space of what is inside of a layer: still the one around it, unless the layer moves.

    None, where nothing is to be kept, stays None.
    """
    if space is None:
        return None
    layer = state.layer
    place = stage.place(layer).at(state.frame)
    span = both(space.still, place)
    if span is None or span.length < LASTING_FRAMES:
        space, span = moving_space(state.matrix), ALWAYS
    elif not rests(layer.transform):
        path = space.path @ transform_matrix(layer.transform, state.frame)
        space = replace(space, path=np.asarray(path))
    if isinstance(layer, GroupLayer) and layer.clip is not None:
        span = both(span, stage.clip(layer).at(state.frame))
        if span is None or span.length < LASTING_FRAMES:
            return None
    return replace(space, still=span)
