"""What the prompt asks of the whole film, done to its composition at the end."""

from openmotion.model import (
    Camera,
    Composition,
    Cue,
    GroupLayer,
    Layer,
    Music,
    Scene,
    Storyboard,
)

_STILL_CAMERA = frozenset({"camera moves", "zooms", "shake"})


def as_wished(composition: Composition, storyboard: Storyboard) -> Composition:
    """The composition without what is excluded, in a loop if it shall be one; pure.

    Grounds stay: a file that keeps no alpha needs them, and one that does leaves them out.
    """
    refused = set(storyboard.excluded)
    scenes = tuple(_scene(scene, refused) for scene in composition.scenes)
    return composition.model_copy(
        update={
            "scenes": scenes,
            "music": _music(composition, storyboard),
            "cues": _cues(composition, storyboard),
            "loop": storyboard.loop,
        }
    )


def _music(composition: Composition, storyboard: Storyboard) -> Music | None:
    music = composition.music
    if music is None or not storyboard.music:
        return None
    gain_db = music.gain_db + storyboard.music_gain_db
    return music.model_copy(update={"gain_db": gain_db}) if storyboard.music_gain_db else music


def _cues(composition: Composition, storyboard: Storyboard) -> tuple[Cue, ...]:
    """The recipes' effects and those that were asked for beside them, in order."""
    if not storyboard.effects:
        return ()
    rate, last = composition.rate, composition.duration_frames - 1
    extra = (
        Cue(kind=cue.cue, frame=min(last, rate.frames(cue.at_s))) for cue in storyboard.extra_cues
    )
    return tuple(sorted((*composition.cues, *extra), key=lambda cue: cue.frame))


def _scene(scene: Scene, refused: set[str]) -> Scene:
    update: dict[str, object] = {}
    if "gradients" in refused:
        plain = {"kind": "flat", "vignette": 0.0, "colours": scene.ground.colours[:1]}
        update["ground"] = scene.ground.model_copy(update=plain)
    finish = scene.finish
    if "grain" in refused:
        finish = finish.model_copy(update={"grain": 0.0})
    if refused & {"glow", "flashy"}:
        finish = finish.model_copy(update={"bloom": 0.0})
    if refused & _STILL_CAMERA:
        update["camera"] = Camera()
    if "text" in refused:
        update["layers"] = _without_words(scene.layers)
    if finish is not scene.finish:
        update["finish"] = finish
    return scene.model_copy(update=update) if update else scene


def _without_words(layers: tuple[Layer, ...]) -> tuple[Layer, ...]:
    kept: list[Layer] = []
    for layer in layers:
        if layer.kind == "text":
            continue
        if not isinstance(layer, GroupLayer):
            kept.append(layer)
        elif inner := _without_words(layer.layers):
            kept.append(layer.model_copy(update={"layers": inner}))
    return tuple(kept)
