"""GIF segments of pictures that hold palette indices, and their joining.

A segment is a GIF itself. Of an opaque film only the rectangle that changed is stored of each
picture, and what did not change in it is left out. Pictures that repeat the one before prolong it.

Source: GIF89a specification, https://www.w3.org/Graphics/GIF/spec-gif89a.txt
"""

import io
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import av
import numpy as np
from numpy.typing import NDArray

from openmotion.errors import EncodingFailed
from openmotion.media.target import writing
from openmotion.model import FrameRate

TRANSPARENT = 255
"""The palette index of pixels that are not there."""

MOST_FPS = 50
"""Players slow down what has less than two hundredths of a second for a picture."""

_HEADER, _TRAILER = 13, b"\x3b"
_EXTENSION, _IMAGE, _CONTROL = 0x21, 0x2C, 0xF9
_LONGEST = 65_535


class GifEncoder:
    """Encodes consecutive pictures into a GIF whose delays count pictures.

    Args:
        width: in pixels.
        height: in pixels.
        palette: (256, 4) uint8 RGBA; the last entry is transparent.
        transparent: pixels may become clear again; pictures are then stored whole.
    """

    def __init__(
        self, width: int, height: int, palette: NDArray[np.uint8], *, transparent: bool = False
    ) -> None:
        self._transparent = transparent
        self._palette = np.ascontiguousarray(np.roll(palette, 1, axis=1))  # FFmpeg wants ARGB
        self._file = io.BytesIO()
        self._container = av.open(self._file, "w", format="gif", options={"fflags": "+bitexact"})
        self._stream = self._container.add_stream("gif", rate=Fraction(100))
        self._stream.width, self._stream.height = width, height
        self._stream.pix_fmt = "pal8"
        self._stream.codec_context.time_base = Fraction(1, 100)
        self._stream.codec_context.thread_count = 1
        if transparent:
            # A pixel that was drawn can only be cleared by clearing all of its picture.
            self._stream.codec_context.options = {"gifflags": "0"}
        self._last: NDArray[np.uint8] | None = None
        self._shown: list[int] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._container.close()

    def add(self, indices: NDArray[np.uint8]) -> None:
        """Encode the next picture.

        Args:
            indices: (height, width) uint8, contiguous, of palette entries.

        Raises:
            EncodingFailed: the encoder refused it.
        """
        if self._last is not None and np.array_equal(indices, self._last):
            self._shown[-1] += 1
            return
        self._last = indices.copy()
        pair: Any = (indices, self._palette)  # as PyAV's documentation has it for "pal8"
        frame = av.VideoFrame.from_ndarray(pair, format="pal8")
        frame.pts = len(self._shown)
        frame.time_base = Fraction(1, 100)
        self._shown.append(1)
        self._encode(frame)

    def finish(self) -> bytes:
        """The whole segment.

        Raises:
            EncodingFailed: no picture was added, or the encoder gave up.
        """
        if not self._shown:
            raise EncodingFailed("a segment without frames cannot be encoded")
        self._encode(None)
        self._container.close()
        data = self._file.getvalue()
        images = list(_images(data))
        if len(images) != len(self._shown):
            raise EncodingFailed(f"the GIF holds {len(images)} pictures, not {len(self._shown)}")
        if self._transparent:
            images = [_cleared_after(image) for image in images]
        timed = (_delayed(image, shown) for image, shown in zip(images, self._shown, strict=True))
        return data[: _start(data)] + b"".join(timed) + _TRAILER

    def _encode(self, frame: av.VideoFrame | None) -> None:
        try:
            self._container.mux(self._stream.encode(frame))
        except av.FFmpegError as error:
            raise EncodingFailed(f"the GIF encoder failed: {error}") from error


def join_gifs(segments: Sequence[Path], out: Path, rate: FrameRate, *, plays: int = 0) -> None:
    """Write segments one after the other as a GIF.

    Args:
        segments: from `GifEncoder`, all of one size and palette.
        out: the file to write.
        rate: frames a second; delays are in hundredths of a second and never drift.
        plays: how often it plays; 0 is for ever.

    Raises:
        OutputUnwritable: `out` cannot be written.
        EncodingFailed: there is no segment, or one is damaged.
    """
    if not segments:
        raise EncodingFailed("a video needs at least one segment")
    with writing(out) as part, part.open("wb") as file:
        head = segments[0].read_bytes()
        file.write(head[: _start(head)])
        if plays != 1:
            times = max(0, plays - 1)
            file.write(b"\x21\xff\x0bNETSCAPE2.0\x03\x01" + times.to_bytes(2, "little") + b"\x00")
        shown = 0
        for segment in segments:
            for image in _images(segment.read_bytes()):
                end = shown + _delay(image)
                first, last = (round(100 * frame / rate.exact) for frame in (shown, end))
                file.write(_delayed(image, min(_LONGEST, last - first)))
                shown = end
        file.write(_TRAILER)


def _start(data: bytes) -> int:
    """Where the blocks begin, behind the header and the global palette."""
    if data[:3] != b"GIF":
        raise EncodingFailed("a segment is no GIF")
    flags = data[10]
    return _HEADER + (3 * (2 << (flags & 7)) if flags & 0x80 else 0)


def _images(data: bytes) -> Iterator[bytes]:
    """Each picture of a GIF with the control block in front of it."""
    place = _start(data)
    control = b""
    try:
        while data[place] != _TRAILER[0]:
            start = place
            if data[place] == _EXTENSION:
                is_control = data[place + 1] == _CONTROL
                place = _skip(data, place + 2)
                if is_control:
                    control = data[start:place]
            elif data[place] == _IMAGE:
                flags = data[place + 9]
                palette = 3 * (2 << (flags & 7)) if flags & 0x80 else 0
                place = _skip(data, place + 10 + palette + 1)
                yield control + data[start:place]
            else:
                raise EncodingFailed("a segment is a damaged GIF")
    except IndexError as error:
        raise EncodingFailed("a segment is a damaged GIF") from error


def _skip(data: bytes, place: int) -> int:
    """Behind a chain of blocks, each with its length in front."""
    while data[place]:
        place += data[place] + 1
    return place + 1


def _cleared_after(image: bytes) -> bytes:
    """The same picture, but what it covers is cleared before the next one."""
    # Disposal 2, and the transparent index even where no pixel has it: some players clear to that.
    flags = image[3] & ~0x1C | 0x09
    return image[:3] + bytes([flags]) + image[4:6] + bytes([TRANSPARENT]) + image[7:]


def _delay(image: bytes) -> int:
    return int.from_bytes(image[4:6], "little")


def _delayed(image: bytes, delay: int) -> bytes:
    return image[:4] + delay.to_bytes(2, "little") + image[6:]
