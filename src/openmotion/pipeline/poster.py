"""The one frame that stands for a film."""

import numpy as np

from openmotion.model import Composition
from openmotion.pipeline.clips import open_clips
from openmotion.pipeline.export import fitted
from openmotion.pipeline.messages import Clips, Pictures
from openmotion.render import Renderer

_SMALL_PX = 480
# Scenes have arrived by then and have not begun to leave.
_SETTLED = 0.62
# Of the contrast: what a scene may lack and be chosen because it comes first.
_FIRST_BONUS = 1.08


def poster_frame(
    composition: Composition, pictures: Pictures | None = None, clips: Clips | None = None
) -> int:
    """The number of the frame that says most: of all scenes once settled, the most contrast.

    Args:
        composition: the film.
        pictures: its assets.
        clips: files of its clips.
    """
    size = fitted((composition.width, composition.height), _SMALL_PX)
    renderer = Renderer(composition, pictures or {}, clips=open_clips(clips or {}), size=size)
    best, chosen = -1.0, 0
    for index, scene in enumerate(composition.scenes):
        frame = scene.start + int((scene.end - scene.start) * _SETTLED)
        frame = min(max(0, frame), composition.duration_frames - 1)
        contrast = _contrast(renderer.frame(frame)) * (_FIRST_BONUS if index == 0 else 1.0)
        if contrast > best:
            best, chosen = contrast, frame
    return chosen


def _contrast(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> float:
    """How much a picture has to see: the spread of its levels, and of its edges."""
    levels = pixels[..., :3].astype(np.float32)
    edges = np.abs(np.diff(levels, axis=1)).mean() + np.abs(np.diff(levels, axis=0)).mean()
    return float(levels.std() + 4 * edges)
