"""The same moment at another pixel size: everything that stands on the frame, scaled with it."""

from dataclasses import replace

import numpy as np

from openmotion.render.evaluate import FrameState, LayerState, SceneState
from openmotion.render.matrix import Matrix, mean_scale


def scale_frame(state: FrameState, onto: Matrix) -> FrameState:
    """A frame's state with all its layers seen through one more matrix, to other frame pixels."""
    return replace(
        state,
        scenes=tuple(scale_scene(scene, onto) for scene in state.scenes),
        overlay=tuple(_scale_layer(layer, onto) for layer in state.overlay),
    )


def scale_scene(state: SceneState, onto: Matrix) -> SceneState:
    """A scene's state with all its layers seen through one more matrix, to other frame pixels."""
    return replace(state, layers=tuple(_scale_layer(layer, onto) for layer in state.layers))


def _scale_layer(state: LayerState, onto: Matrix) -> LayerState:
    parent = np.asarray(onto @ state.parent)
    return replace(
        state,
        parent=parent,
        matrix=parent if state.matrix is state.parent else np.asarray(onto @ state.matrix),
        defocus_px=state.defocus_px * mean_scale(onto),
        layers=tuple(_scale_layer(layer, onto) for layer in state.layers),
        matte=tuple(_scale_layer(layer, onto) for layer in state.matte),
    )
