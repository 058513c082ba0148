"""Clips whose every picture carries its number, as black and white stripes."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.video.stream import VideoStream
from numpy.typing import NDArray

BITS = 8
WIDTH, HEIGHT = 128, 64
# A whole step of this clock is a millisecond.
_CLOCK = Fraction(1, 1000)


def numbered_picture(number: int, width: int = WIDTH, height: int = HEIGHT) -> NDArray[np.uint8]:
    """(height, width, 3) RGB: the bits of a number from left to right, a red mark in the corner."""
    picture = np.zeros((height, width, 3), np.uint8)
    step = width // BITS
    for bit in range(BITS):
        if number >> bit & 1:
            picture[:, bit * step : (bit + 1) * step] = 255
    picture[: height // 4] = 128
    picture[: height // 4, : width // 4] = (220, 30, 30)
    return picture


def number_in(picture: NDArray[np.uint8]) -> int:
    """The number that a picture of any size carries."""
    row = picture[round(picture.shape[0] * 0.7), :, 1]
    step = len(row) / BITS
    return sum((int(row[int((bit + 0.5) * step)]) > 127) << bit for bit in range(BITS))


def numbered_clip(
    path: Path,
    stamps_ms: Sequence[int],
    *,
    codec: str = "libx264",
    size: tuple[int, int] = (WIDTH, HEIGHT),
    key_every: int = 12,
) -> Path:
    """A clip whose n-th picture shows n from its own time on."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=30)
        assert isinstance(stream, VideoStream)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.time_base = _CLOCK
        stream.codec_context.time_base = _CLOCK
        stream.codec_context.gop_size = key_every
        if codec == "libx264":
            stream.options = {"crf": "12", "preset": "veryfast", "bframes": "2", "threads": "1"}
        for number, stamp in enumerate(stamps_ms):
            frame = av.VideoFrame.from_ndarray(numbered_picture(number, *size), format="rgb24")
            frame = frame.reformat(format="yuv420p")
            frame.pts, frame.time_base = stamp, _CLOCK
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def even_stamps(count: int, fps: float = 30) -> list[int]:
    """The times of so many pictures at an even rate, milliseconds."""
    return [round(1000 * number / fps) for number in range(count)]


def turn_clip(path: Path, quarters: int) -> None:
    """Mark an MP4 as one to be turned clockwise by so many quarters when it is shown.

    Source: ISO/IEC 14496-12, 8.3.2: the matrix stands 40 bytes into the fields of "tkhd".
    """
    one = 1 << 16
    rows = {0: (one, 0, 0, one), 1: (0, one, -one, 0), 2: (-one, 0, 0, -one), 3: (0, -one, one, 0)}
    a, b, c, d = rows[quarters % 4]
    data = bytearray(path.read_bytes())
    place = data.index(b"tkhd") + 4 + 40
    values = (a, b, 0, c, d, 0, 0, 0, 1 << 30)
    data[place : place + 36] = b"".join(value.to_bytes(4, "big", signed=True) for value in values)
    path.write_bytes(bytes(data))
