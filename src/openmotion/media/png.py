"""Pictures as PNG, one after the other in a segment, and as files with numbers in their names."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.errors import EncodingFailed, OutputUnwritable
from openmotion.media.target import write_bytes

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
# Level 3 takes a third of the time of level 9 for a few per cent more (own measurement).
_OPTIONS = (cv2.IMWRITE_PNG_COMPRESSION, 3)
_NUMBERED = re.compile(r"%0?(\d*)d")


def encode_png(pixels: NDArray[np.uint8]) -> bytes:
    """A picture as PNG.

    Args:
        pixels: (height, width, 3) uint8 RGB, or (height, width, 4) RGBA with straight colours.
    """
    code = cv2.COLOR_RGBA2BGRA if pixels.shape[2] == 4 else cv2.COLOR_RGB2BGR
    _, data = cv2.imencode(".png", cv2.cvtColor(pixels, code), _OPTIONS)
    return data.tobytes()


class PngEncoder:
    """Encodes consecutive pictures into a segment: their PNGs, one behind the other."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._parts.clear()

    def add(self, pixels: NDArray[np.uint8]) -> None:
        """Encode the next picture, as `encode_png` does."""
        self._parts.append(encode_png(pixels))

    def finish(self) -> bytes:
        """The whole segment.

        Raises:
            EncodingFailed: no picture was added.
        """
        if not self._parts:
            raise EncodingFailed("a segment without frames cannot be encoded")
        return b"".join(self._parts)


def is_numbered(out: Path) -> bool:
    """Whether a name has a place for the number of a picture, as in frame-%04d.png."""
    return len(_NUMBERED.findall(out.name)) == 1


def write_pngs(segments: Sequence[Path], out: Path) -> int:
    """Write each picture of segments to a file of its own.

    Args:
        segments: from `PngEncoder`, in order.
        out: "frame-%04d.png" or such; numbers count from 0.

    Returns:
        How many there are.

    Raises:
        OutputUnwritable: a file cannot be written.
        EncodingFailed: a segment is damaged.
    """
    if not is_numbered(out):
        raise OutputUnwritable(f"cannot write {out}: name the pictures frame-%04d.png or such")
    count = 0
    for segment in segments:
        for picture in _pictures(segment.read_bytes()):
            write_bytes(numbered(out, count), picture)
            count += 1
    return count


def numbered(out: Path, number: int) -> Path:
    """The name of one picture."""
    digits = _NUMBERED.search(out.name)
    width = int(digits.group(1) or 0) if digits else 0
    return out.with_name(_NUMBERED.sub(f"{number:0{width}d}", out.name))


def _pictures(data: bytes) -> Iterator[bytes]:
    """The PNGs of a segment. Source: W3C PNG, section 5.3: length, type, data, check of a chunk."""
    start = place = 0
    while start < len(data):
        if data[start : start + 8] != _SIGNATURE:
            raise EncodingFailed("a segment of pictures is damaged")
        place = start + 8
        kind = b""
        while kind != b"IEND":
            size, kind = int.from_bytes(data[place : place + 4]), data[place + 4 : place + 8]
            if len(kind) < 4:
                raise EncodingFailed("a segment of pictures is damaged")
            place += 12 + size
        yield data[start:place]
        start = place
