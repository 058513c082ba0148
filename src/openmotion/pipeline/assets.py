"""Files that a composition names as assets."""

from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.errors import InvalidRequest, UnreadableMedia
from openmotion.pipeline.messages import Clips, Pictures

_PICTURES = {".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff"}
_SIXTEEN_BITS = 257  # from levels of 65535 to those of 255


def parse_assets(texts: Iterable[str]) -> dict[str, Path]:
    """Files by asset id from texts of the form "ID=PATH".

    Raises:
        InvalidRequest: a text has another form, or an id comes twice.
    """
    found: dict[str, Path] = {}
    for text in texts:
        name, sign, path = text.partition("=")
        if not sign or not name or not path:
            raise InvalidRequest(f"{text!r} names no asset; write ID=PATH, as in logo=logo.png")
        if name in found:
            raise InvalidRequest(f"the asset {name!r} is given twice")
        found[name] = Path(path)
    return found


def load_assets(files: dict[str, Path]) -> tuple[Pictures, Clips]:
    """The pictures of files and the paths of clips, by asset id; the name tells which it is.

    Raises:
        UnreadableMedia: a file is missing, or no picture although its name says so.
    """
    pictures: dict[str, NDArray[np.uint8]] = {}
    clips: dict[str, Path] = {}
    for name, path in files.items():
        if not path.is_file():
            raise UnreadableMedia(f"cannot read {path}, the asset {name!r}: there is no such file")
        if path.suffix.lower() in _PICTURES:
            pictures[name] = read_picture(path)
        else:
            clips[name] = path
    return pictures, clips


def read_picture(path: Path) -> NDArray[np.uint8]:
    """A picture file as (height, width, 4) uint8 premultiplied RGBA, upright.

    Raises:
        UnreadableMedia: it is missing or damaged.
    """
    try:
        data = np.frombuffer(path.read_bytes(), np.uint8)
    except OSError as error:
        raise UnreadableMedia(f"cannot read {path}: {error}") from error
    try:
        found = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
        if found is not None and (found.ndim < 3 or found.shape[2] < 4):
            # Only without alpha does OpenCV turn a photo as its camera says.
            found = cv2.imdecode(data, cv2.IMREAD_COLOR)
    except cv2.error as error:
        raise UnreadableMedia(f"cannot read {path}: it is damaged") from error
    if found is None:
        raise UnreadableMedia(f"cannot read {path}: it is no picture, or damaged")
    if found.dtype == np.uint16:
        found = (found // _SIXTEEN_BITS).astype(np.uint8)
    if found.shape[2] == 3:
        return np.asarray(cv2.cvtColor(found, cv2.COLOR_BGR2RGBA), np.uint8)
    rgba = np.asarray(cv2.cvtColor(found, cv2.COLOR_BGRA2RGBA), np.uint8)
    alpha = rgba[..., 3:].astype(np.uint16)
    pixels = ((rgba.astype(np.uint16) * alpha + 127) // 255).astype(np.uint8)
    pixels[..., 3] = rgba[..., 3]
    return pixels
