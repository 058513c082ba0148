"""A film that can be played again and again without a jump."""

from openmotion.expand.loop import wrap_of
from openmotion.model import Composition, Scene, Transition

_LONGEST_S = 0.6
_SHARE = 0.25  # of the last scene's time on its own


def looped(composition: Composition) -> Composition:
    """The film with a soft way from its last frames back to its first; pure.

    Its length stays. A fade to black at the end, or from it at the start, is left out. Its music
    does not loop: it ends as before.
    """
    film = composition.model_copy(update={"loop": True})
    if wrap_of(film) is not None or film.duration_frames < 2:
        return film
    first, last = film.scenes[0], film.scenes[-1]
    free = max([last.start, *(scene.end for scene in film.scenes[:-1])])
    longest = film.rate.frames(_LONGEST_S)
    frames = max(1, min(longest, int((film.duration_frames - free) * _SHARE)))
    join = Transition(
        kind="crossfade",
        outgoing=last.id,
        incoming=first.id,
        start=film.duration_frames - frames,
        end=film.duration_frames,
    )
    scenes = tuple(
        _unfaded(scene) if scene is first or scene is last else scene for scene in film.scenes
    )
    return film.model_copy(update={"scenes": scenes, "transitions": (*film.transitions, join)})


def _unfaded(scene: Scene) -> Scene:
    finish = scene.finish.model_copy(update={"fade": 0.0})
    return scene.model_copy(update={"finish": finish})
