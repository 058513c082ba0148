"""A layer that stands elsewhere at the same moment."""

from dataclasses import replace

import numpy as np

from openmotion.model import GroupLayer, clock_frame, number_at
from openmotion.render.evaluate import LayerState, evaluate_layer, is_picture
from openmotion.render.matrix import Matrix


def moved(state: LayerState, move: Matrix) -> LayerState:
    """The layer and all in it, moved over the frame by a matrix."""
    return replace(
        state,
        parent=np.asarray(move @ state.parent),
        matrix=np.asarray(move @ state.matrix),
        layers=tuple(moved(child, move) for child in state.layers),
        matte=tuple(moved(child, move) for child in state.matte),
    )


def placed(state: LayerState, parent: Matrix) -> LayerState:
    """The layer in another parent's space.

    Evaluated anew instead of moved there and back, so that it does not depend, by the last bit of
    a matrix, on where the parent stands at the moment.
    """
    own = number_at(state.layer.opacity, state.frame)
    return evaluate_layer(state.layer, state.frame, parent, state.opacity / own if own else 0.0)


def at_home(state: LayerState, density: float) -> LayerState:
    """The layer as seen in its own space, at so many pixels a unit."""
    matrix = np.diag((density, density, 1.0))
    layers = state.layers
    if isinstance(state.layer, GroupLayer):
        passed = 1.0 if is_picture(state.layer) else state.opacity
        clock = state.layer.clock
        frame = state.frame if clock is None else clock_frame(clock, state.frame)
        layers = tuple(evaluate_layer(child, frame, matrix, passed) for child in state.layer.layers)
    return replace(state, parent=matrix, matrix=matrix, layers=layers, matte=())
