"""Which transitions change layers, and to what."""

from collections.abc import Callable

from openmotion.errors import InvalidComposition
from openmotion.expand.crossings.crossing import Crossing
from openmotion.expand.crossings.focus import pull_focus
from openmotion.expand.crossings.match import match_layers
from openmotion.expand.crossings.waterfall import pour_words
from openmotion.model import Composition, Scene, Transition, TransitionKind, walk

_CROSSERS: dict[TransitionKind, Callable[[Crossing], tuple[Scene, Scene]]] = {
    "waterfall_words": pour_words,
    "match_cut": match_layers,
    "focus_pull": pull_focus,
}


def cross_scenes(composition: Composition) -> Composition:
    """The composition with the layers of joined scenes moving as their transitions have it.

    Everything becomes keyframes and animators, so that drawing knows no such transition. Pure; the
    same object if no transition moves layers.

    Raises:
        InvalidComposition: a transition is about a layer that its scenes do not have.
    """
    scenes = {scene.id: scene for scene in composition.scenes}
    unit = min(composition.width, composition.height) / 1080
    for join in composition.transitions:
        outgoing, incoming = scenes.get(join.outgoing), scenes.get(join.incoming)
        if outgoing is None or incoming is None:
            continue  # the check of the composition says so
        _check_layer(join, outgoing, incoming)
        cross = _CROSSERS.get(join.kind)
        if cross is not None:
            crossed = cross(Crossing(outgoing, incoming, join, unit))
            scenes[join.outgoing], scenes[join.incoming] = crossed
    changed = tuple(scenes[scene.id] for scene in composition.scenes)
    if all(new is old for new, old in zip(changed, composition.scenes, strict=True)):
        return composition
    return composition.model_copy(update={"scenes": changed})


def _check_layer(join: Transition, outgoing: Scene, incoming: Scene) -> None:
    if join.layer is None:
        return
    scenes = (outgoing, incoming)
    if not any(layer.id == join.layer for scene in scenes for layer in walk(scene.layers)):
        raise InvalidComposition(
            f"the transition from {outgoing.id} to {incoming.id} is about the layer "
            f"{join.layer!r}, which neither scene has"
        )
