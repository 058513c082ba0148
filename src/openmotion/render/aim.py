"""Where on the frame the layer stands that a transition is about."""

from collections.abc import Iterator

from openmotion.model import Transition
from openmotion.render.draw.bounds import content_box
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import FrameState, LayerState

_FURTHEST = 1.0  # frames outside of the frame


def aimed(stage: Stage, state: FrameState, transition: Transition) -> Transition:
    """The transition with the window and origin of its layer at this moment.

    Unchanged if it names no layer or none that is seen; the outgoing scene's layer comes first.

    Args:
        stage: shared by all drawing.
        state: of the frame, with both scenes.
        transition: that joins them.
    """
    if transition.layer is None:
        return transition
    for scene in state.scenes:
        for layer in _seen(scene.layers):
            if layer.layer.id == transition.layer:
                return _onto(stage, layer, transition)
    return transition


def _onto(stage: Stage, layer: LayerState, transition: Transition) -> Transition:
    box = content_box(stage, layer)
    if box is None:
        return transition
    _, _, width, height = stage.frame_region
    left, right = (_held(x / width) for x in (box.x, box.right))
    top, bottom = (_held(y / height) for y in (box.y, box.bottom))
    return transition.model_copy(
        update={
            "window": (left, top, right - left, bottom - top),
            "origin": ((left + right) / 2, (top + bottom) / 2),
        }
    )


def _held(share: float) -> float:
    return min(1 + _FURTHEST, max(-_FURTHEST, share))


def _seen(layers: tuple[LayerState, ...]) -> Iterator[LayerState]:
    for layer in layers:
        if layer.visible:
            yield layer
            yield from _seen(layer.layers)
