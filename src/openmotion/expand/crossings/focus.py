"""The focus goes from one scene to a layer of the next, which stands in both."""

from openmotion.expand.crossings.crossing import Crossing
from openmotion.model import (
    AdjustmentLayer,
    Blur,
    Clock,
    GroupLayer,
    Layer,
    Number,
    Scene,
    track,
    walk,
)

_PEAK_SIGMA_PX = 26.0
_FEWEST_FRAMES = 6
_BLUR, _SUBJECT = "focus/blur", "focus/subject"
# Shares of the time: until when the first is lost, from when to when the layer comes in, and from
# when it and all around it sharpen.
_LOST, _IN, _SHARPENS = 0.5, (0.06, 0.36), 0.42


def pull_focus(crossing: Crossing) -> tuple[Scene, Scene]:
    """The scenes with the layer in front of both, blurred before all of the second sharpens.

    Without a layer nothing changes: the pictures as wholes are blurred then.
    """
    name, frames = crossing.transition.layer, crossing.frames
    if name is None or frames < _FEWEST_FRAMES:
        return crossing.outgoing, crossing.incoming
    peak = _PEAK_SIGMA_PX * crossing.unit
    first = crossing.first
    lost = track((first, 0.0), (first + round(_LOST * frames), peak), easing="inout-sine")
    front: tuple[Layer, ...] = (_blurred(first, frames, lost),)
    subject = next(
        (top for top in crossing.incoming.layers if any(part.id == name for part in walk((top,)))),
        None,
    )
    if subject is not None:
        front += (_in_front(subject, crossing, _sharpening(first, frames, peak)),)
    return (
        _with(crossing.outgoing, front),
        _with(crossing.incoming, (_blurred(0, frames, _sharpening(0, frames, peak)),)),
    )


def _sharpening(first: int, frames: int, peak: float) -> Number:
    return track(
        (first + round(_SHARPENS * frames), peak), (first + frames, 0.0), easing="inout-sine"
    )


def _blurred(first: int, frames: int, sigma_px: Number) -> AdjustmentLayer:
    """All that is below, out of focus."""
    return AdjustmentLayer(
        id=_BLUR, start=first, end=first + frames, effects=(Blur(sigma_px=sigma_px),), depth=0.0
    )


def _in_front(subject: Layer, crossing: Crossing, sigma_px: Number) -> GroupLayer:
    """The layer on its own scene's time, over the outgoing scene."""
    first, frames = crossing.first, crossing.frames
    comes, is_in = (first + round(share * frames) for share in _IN)
    return GroupLayer(
        id=_SUBJECT,
        start=first,
        end=first + frames,
        layers=(_as_ornament(subject),),
        clock=Clock(start=first),
        effects=(Blur(sigma_px=sigma_px),),
        opacity=track((comes, 0.0), (is_in, 1.0), easing="inout-sine"),
        depth=0.0,
    )


def _as_ornament(layer: Layer) -> Layer:
    """The layer with nothing in it that counts as copy: it is read in its own scene."""
    update: dict[str, object] = {"decor": True}
    if isinstance(layer, GroupLayer):
        update["layers"] = tuple(_as_ornament(child) for child in layer.layers)
    return layer.model_copy(update=update)


def _with(scene: Scene, front: tuple[Layer, ...]) -> Scene:
    names = {layer.id for layer in front}
    kept = tuple(layer for layer in scene.layers if layer.id not in names)
    return scene.model_copy(update={"layers": (*kept, *front)})
