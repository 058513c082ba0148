"""The words of one scene leave one after the other; those of the next arrive in the same way."""

from collections.abc import Iterator

from openmotion.expand.crossings.crossing import Crossing
from openmotion.model import GroupLayer, Layer, Scene, TextAnimator, TextLayer

_REACH_PX = 230.0
_GAP_RATIO = 0.84
# Shares of the time: until when words leave, from when words arrive, and what one word takes.
_LEFT, _ARRIVING = 0.56, 0.44
_WORD = 0.26
_WAYS = {"left": (-1.0, 0.0), "right": (1.0, 0.0), "up": (0.0, -1.0), "down": (0.0, 1.0)}


def pour_words(crossing: Crossing) -> tuple[Scene, Scene]:
    """The scenes with an exit on every word of the first and an entrance on those of the second.

    The gaps between words shrink over all texts of a scene, in painting order. Entrances that the
    second's texts have of their own at that time give way.
    """
    leaving = _animators(crossing, crossing.outgoing, crossing.first, exit_=True)
    start = round(crossing.frames * _ARRIVING)
    arriving = _animators(crossing, crossing.incoming, start, exit_=False)
    return (
        _with(crossing.outgoing, leaving),
        _with(crossing.incoming, arriving, instead_until=crossing.frames),
    )


def _animators(
    crossing: Crossing, scene: Scene, start: int, *, exit_: bool
) -> dict[str, TextAnimator]:
    """The animator of each text, by its layer's id."""
    frames = crossing.frames
    span = round(frames * (_LEFT if exit_ else 1.0)) - (0 if exit_ else start)
    word = max(2, round(frames * _WORD))
    moment = crossing.first if exit_ else frames
    texts = [layer for layer in _texts(scene.layers) if layer.start <= moment < layer.end]
    gaps = _gaps_before(sum(_count(layer) for layer in texts) - 1)
    gap = max(0.0, span - word) / gaps if gaps else 0.0
    step_x, step_y = _WAYS[crossing.transition.direction]
    found, before = {}, 0
    for layer in texts:
        far = _REACH_PX * crossing.unit / layer.lines[0].runs[0].style.size_px
        far = far if exit_ else -far
        found[layer.id] = TextAnimator(
            unit="word",
            start=start + round(gap * _gaps_before(before)),
            duration=word,
            stagger=gap * _GAP_RATIO**before,
            gap_ratio=_GAP_RATIO,
            easing="in-quart" if exit_ else "out-quart",
            x=step_x * far,
            y=step_y * far,
            exit=exit_,
        )
        before += _count(layer)
    return found


def _gaps_before(words: int) -> float:
    """The gaps before a word, in lengths of the first one."""
    return (1 - _GAP_RATIO ** max(0, words)) / (1 - _GAP_RATIO)


def _count(layer: TextLayer) -> int:
    return sum(len(line.text.split()) for line in layer.lines)


def _texts(layers: tuple[Layer, ...]) -> Iterator[TextLayer]:
    """The texts that are read, on their scene's own clock."""
    for layer in layers:
        if isinstance(layer, TextLayer) and not layer.decor:
            yield layer
        elif isinstance(layer, GroupLayer) and layer.clock is None:
            yield from _texts(layer.layers)


def _with(
    scene: Scene, animators: dict[str, TextAnimator], instead_until: int | None = None
) -> Scene:
    layers = tuple(_changed(layer, animators, instead_until) for layer in scene.layers)
    return scene.model_copy(update={"layers": layers})


def _changed(layer: Layer, animators: dict[str, TextAnimator], instead_until: int | None) -> Layer:
    if isinstance(layer, GroupLayer):
        inner = tuple(_changed(child, animators, instead_until) for child in layer.layers)
        return layer.model_copy(update={"layers": inner})
    if not isinstance(layer, TextLayer) or layer.id not in animators:
        return layer
    if animators[layer.id] in layer.animators:
        return layer  # what is expanded may be expanded again
    own = tuple(
        animator
        for animator in layer.animators
        if instead_until is None or animator.exit or animator.start > instead_until
    )
    return layer.model_copy(update={"animators": (*own, animators[layer.id])})
