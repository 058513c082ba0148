"""A film without its grounds, to lay over other pictures."""

from openmotion.model import Composition, Scene


def without_grounds(composition: Composition) -> Composition:
    """A composition whose scenes show their layers only; pure.

    What lies over a whole frame goes with the grounds: a fade to black, film grain and bloom would
    fill what is clear.
    """
    scenes = tuple(_cleared(scene) for scene in composition.scenes)
    return composition.model_copy(update={"scenes": scenes})


def _cleared(scene: Scene) -> Scene:
    ground = scene.ground.model_copy(update={"kind": "none", "vignette": 0.0})
    finish = scene.finish.model_copy(update={"fade": 0.0, "bloom": 0.0, "grain": 0.0})
    return scene.model_copy(update={"ground": ground, "finish": finish})
