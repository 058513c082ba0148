"""From a composition to pixels: what stands where at a frame, and drawing it."""

from openmotion.render.clips import Clip
from openmotion.render.evaluate import FrameState, LayerState, SceneState, evaluate
from openmotion.render.renderer import Renderer
from openmotion.render.settled import SettledText, settled_texts
from openmotion.render.warm import warm_kernels

__all__ = [
    "Clip",
    "FrameState",
    "LayerState",
    "Renderer",
    "SceneState",
    "SettledText",
    "evaluate",
    "settled_texts",
    "warm_kernels",
]
