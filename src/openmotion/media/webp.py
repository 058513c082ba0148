"""Animated WebP segments, and their joining.

Each picture is encoded on its own, cut to what changed, and replaces what stood there. WebP's own
animation encoder lets slow changes pile up until they show as edges.

Source: WebP container specification, https://developers.google.com/speed/webp/docs/riff_container
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.errors import EncodingFailed
from openmotion.media.target import writing
from openmotion.model import FrameRate

_ALPHA, _ANIMATED = 0x10, 0x02
_REPLACE = b"\x02"  # a picture is not blended with what it covers
_LONGEST_MS = (1 << 24) - 1
_HEAD = 12  # "RIFF", size, "WEBP"
_QUALITY = (cv2.IMWRITE_WEBP_QUALITY, 84)
_PICTURE = frozenset({b"ALPH", b"VP8 ", b"VP8L"})


@dataclass(frozen=True, slots=True)
class _Chunk:
    kind: bytes
    body: bytes


@dataclass(slots=True)
class _Part:
    """What changed in a picture: its corner, its size and pixels, and how long it is shown."""

    x: int
    y: int
    width: int
    height: int
    data: bytes
    shown: int = 1


class WebpEncoder:
    """Encodes consecutive pictures into an animated WebP whose durations count pictures.

    Args:
        width: in pixels.
        height: in pixels.
        transparent: keep alpha.
    """

    def __init__(self, width: int, height: int, *, transparent: bool = False) -> None:
        self._size = width, height
        self._transparent = transparent
        self._last: NDArray[np.uint8] | None = None
        self._parts: list[_Part] = []

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
        """Encode the next picture.

        Args:
            pixels: (height, width, 4) uint8 RGBA, straight colours; alpha counts only where it is
                to be kept.
        """
        width, height = self._size
        left, top, right, bottom = 0, 0, width, height
        if self._last is not None:
            changed = (pixels.view(np.uint32) != self._last.view(np.uint32))[..., 0]
            columns, rows = np.flatnonzero(changed.any(0)), np.flatnonzero(changed.any(1))
            if not len(rows):
                self._parts[-1].shown += 1
                return
            # Corners can only stand at even pixels.
            left, top = int(columns[0]) // 2 * 2, int(rows[0]) // 2 * 2
            right, bottom = int(columns[-1]) + 1, int(rows[-1]) + 1
        self._last = pixels.copy()
        code = cv2.COLOR_RGBA2BGRA if self._transparent else cv2.COLOR_RGBA2BGR
        part = cv2.cvtColor(np.ascontiguousarray(pixels[top:bottom, left:right]), code)
        _, data = cv2.imencode(".webp", part, _QUALITY)
        body = io.BytesIO()
        for chunk in _chunks(data.tobytes()):
            if chunk.kind in _PICTURE:
                _write(body, chunk)
        self._parts.append(_Part(left, top, right - left, bottom - top, body.getvalue()))

    def finish(self) -> bytes:
        """The whole segment.

        Raises:
            EncodingFailed: no picture was added.
        """
        if not self._parts:
            raise EncodingFailed("a segment without frames cannot be encoded")
        flags = _ANIMATED | (_ALPHA if self._transparent else 0)
        size = b"".join((length - 1).to_bytes(3, "little") for length in self._size)
        file = io.BytesIO()
        file.write(b"RIFF\0\0\0\0WEBP")
        _write(file, _Chunk(b"VP8X", bytes([flags, 0, 0, 0]) + size))
        for part in self._parts:
            place = part.x // 2, part.y // 2, part.width - 1, part.height - 1, part.shown
            head = b"".join(number.to_bytes(3, "little") for number in place)
            _write(file, _Chunk(b"ANMF", head + _REPLACE + part.data))
        _close(file)
        return file.getvalue()


def join_webps(segments: Sequence[Path], out: Path, rate: FrameRate, *, plays: int = 0) -> None:
    """Write segments one after the other as an animated WebP.

    Args:
        segments: from `WebpEncoder`, all of one size.
        out: the file to write.
        rate: frames a second; durations are in milliseconds and never drift.
        plays: how often it plays; 0 is for ever.

    Raises:
        OutputUnwritable: `out` cannot be written.
        EncodingFailed: there is no segment, or one is damaged.
    """
    if not segments:
        raise EncodingFailed("a video needs at least one segment")
    with writing(out) as part, part.open("wb") as file:
        file.write(b"RIFF\0\0\0\0WEBP")
        shown = 0
        for number, segment in enumerate(segments):
            for chunk in _chunks(segment.read_bytes()):
                if chunk.kind == b"VP8X" and not number:
                    _write(file, chunk)
                    clear = b"\0\0\0\0"
                    _write(file, _Chunk(b"ANIM", clear + plays.to_bytes(2, "little")))
                elif chunk.kind == b"ANMF":
                    end = shown + int.from_bytes(chunk.body[12:15], "little")
                    first, last = (round(1000 * n / rate.exact) for n in (shown, end))
                    lasting = min(_LONGEST_MS, last - first).to_bytes(3, "little")
                    _write(file, _Chunk(b"ANMF", chunk.body[:12] + lasting + chunk.body[15:]))
                    shown = end
        _close(file)


def _chunks(data: bytes) -> Iterator[_Chunk]:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise EncodingFailed("a segment is no WebP")
    place = _HEAD
    while place + 8 <= len(data):
        size = int.from_bytes(data[place + 4 : place + 8], "little")
        body = data[place + 8 : place + 8 + size]
        if len(body) < size:
            raise EncodingFailed("a segment is a damaged WebP")
        yield _Chunk(data[place : place + 4], body)
        place += 8 + size + size % 2


def _write(file: io.BufferedIOBase, chunk: _Chunk) -> None:
    padding = b"\0" * (len(chunk.body) % 2)
    file.write(chunk.kind + len(chunk.body).to_bytes(4, "little") + chunk.body + padding)


def _close(file: io.BufferedIOBase) -> None:
    """Write the size of all that follows into the head of a file."""
    size = file.tell() - 8
    file.seek(4)
    file.write(size.to_bytes(4, "little"))
