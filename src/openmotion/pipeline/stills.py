"""Single frames as pictures."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.errors import InvalidRequest, OutputUnwritable
from openmotion.media import write_bytes
from openmotion.media.png import encode_png
from openmotion.model import Composition
from openmotion.pipeline.clips import open_clips
from openmotion.pipeline.export import is_transparent
from openmotion.pipeline.messages import Clips, Pictures
from openmotion.render import Renderer
from openmotion.render.pixels.compiled import as_frame
from openmotion.render.pixels.straight import to_straight

Still = NDArray[np.uint8]
"""(height, width, 3) uint8 RGB, or (height, width, 4) RGBA with straight colours."""

_JPEG = (cv2.IMWRITE_JPEG_QUALITY, 92)
_WEBP = (cv2.IMWRITE_WEBP_QUALITY, 92)


def draw_still(
    composition: Composition,
    at_s: float,
    pictures: Pictures | None = None,
    clips: Clips | None = None,
) -> Still:
    """The frame that is on screen at a time in seconds, with its alpha if it is not opaque.

    Raises:
        InvalidRequest: the video is shorter than that.
    """
    length = composition.rate.seconds(composition.duration_frames)
    if not 0 <= at_s < length:
        raise InvalidRequest(f"there is no frame at {at_s:g} s; the video lasts {length:.3f} s")
    frame = int(at_s * composition.rate.fps + 1e-6)  # the start of a frame may be rounded down
    renderer = Renderer(composition, pictures or {}, clips=open_clips(clips or {}))
    if is_transparent(composition):
        return to_straight(as_frame(renderer.frame(frame)))
    return draw_frame(renderer, frame)


def draw_frame(renderer: Renderer, frame: int) -> Still:
    """A frame by its number, as pixels of its own."""
    return renderer.frame(frame)[..., :3].copy()


def write_picture(path: Path, picture: Still) -> None:
    """Write a picture as PNG, WebP or JPEG, as its name says, whole or not at all.

    Raises:
        OutputUnwritable: it cannot be written there, or its name ends with something else.
    """
    suffix = path.suffix.lower()
    if suffix == ".png":
        write_bytes(path, encode_png(picture))
        return
    if suffix not in {".jpg", ".jpeg", ".webp"}:
        raise OutputUnwritable(
            f"cannot write {path}: pictures are PNG, JPEG or WebP files; "
            f"name it {path.stem or 'picture'}.png"
        )
    if picture.shape[2] == 4 and suffix != ".webp":
        raise OutputUnwritable(
            f"cannot write {path}: JPEG does not keep transparency; name it {path.stem}.png"
        )
    code = cv2.COLOR_RGBA2BGRA if picture.shape[2] == 4 else cv2.COLOR_RGB2BGR
    options = _WEBP if suffix == ".webp" else _JPEG
    _, data = cv2.imencode(suffix, cv2.cvtColor(picture, code), options)
    write_bytes(path, data.tobytes())


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
