"""Single frames as pictures."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.errors import InvalidRequest, OutputUnwritable
from openmotion.media import write_bytes
from openmotion.model import Composition
from openmotion.pipeline.messages import Pictures
from openmotion.render import Renderer

Still = NDArray[np.uint8]
"""(height, width, 3) uint8 RGB."""


def draw_still(composition: Composition, at_s: float, pictures: Pictures | None = None) -> Still:
    """The frame that is on screen at a time in seconds.

    Raises:
        InvalidRequest: the video is shorter than that.
    """
    length = composition.rate.seconds(composition.duration_frames)
    if not 0 <= at_s < length:
        raise InvalidRequest(f"there is no frame at {at_s:g} s; the video lasts {length:.3f} s")
    frame = int(at_s * composition.rate.fps + 1e-6)  # the start of a frame may be rounded down
    return draw_frame(Renderer(composition, pictures or {}), frame)


def draw_frame(renderer: Renderer, frame: int) -> Still:
    """A frame by its number, as pixels of its own."""
    return renderer.frame(frame)[..., :3].copy()


def write_png(path: Path, picture: Still) -> None:
    """Write a picture as PNG, whole or not at all.

    Raises:
        OutputUnwritable: it cannot be written there, or its name does not end with ".png".
    """
    if path.suffix.lower() != ".png":
        raise OutputUnwritable(
            f"cannot write {path}: pictures are PNG files; name it {path.name or 'picture'}.png"
        )
    _, data = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    write_bytes(path, data.tobytes())
