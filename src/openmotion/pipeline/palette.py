"""The palette of a film that becomes a GIF."""

import numpy as np

from openmotion.model import Composition
from openmotion.pipeline.clips import open_clips
from openmotion.pipeline.messages import Clips, Pictures
from openmotion.render import Renderer
from openmotion.render.pixels.compiled import as_frame
from openmotion.render.pixels.palette import make_palette
from openmotion.render.pixels.straight import to_straight

# Frames that are looked at: enough for all scenes, few enough to cost less than a second.
_EACH_SCENE, _MOST = 3, 36


def film_palette(
    composition: Composition,
    pictures: Pictures,
    size: tuple[int, int],
    clips: Clips | None = None,
) -> bytes:
    """One palette for all frames of a composition, as `Coding` takes it.

    It is the same for all of a film, so that nothing changes its colour at a cut.

    Args:
        composition: what is drawn.
        pictures: its assets.
        size: width and height of the frames in pixels.
        clips: files of its clips.
    """
    renderer = Renderer(composition, pictures, clips=open_clips(clips or {}), size=size)
    looks = [to_straight(as_frame(renderer.frame(n))) for n in _frames(composition)]
    return make_palette(looks).astype(np.uint8).tobytes()


def _frames(composition: Composition) -> list[int]:
    """Frames spread over every scene, without the very first and last of each."""
    found: set[int] = set()
    for scene in composition.scenes:
        length = scene.end - scene.start
        for part in range(_EACH_SCENE):
            frame = scene.start + length * (2 * part + 1) // (2 * _EACH_SCENE)
            found.add(min(max(0, frame), composition.duration_frames - 1))
    frames = sorted(found)
    step = -(-len(frames) // _MOST)
    return frames[::step]
