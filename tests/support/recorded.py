"""Segments of any codec, and what decoders make of the files."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray
from tests.support.clips import level_of

from openmotion.media.h265 import h265_encoder
from openmotion.media.join import Container
from openmotion.media.prores import prores_encoder
from openmotion.media.stream import StreamEncoder
from openmotion.media.vp9 import vp9_encoder
from openmotion.model import FrameRate

Maker = Callable[[int, int, FrameRate], StreamEncoder]

MAKERS: dict[str, Maker] = {
    "h265": h265_encoder,
    "vp9": vp9_encoder,
    "vp9 alpha": lambda *size: vp9_encoder(*size, transparent=True),
    "prores": prores_encoder,
    "prores alpha": lambda *size: prores_encoder(*size, transparent=True),
}
CONTAINERS: dict[str, Container] = {
    "h265": "mp4",
    "vp9": "webm",
    "vp9 alpha": "webm",
    "prores": "mov",
    "prores alpha": "mov",
}
ALPHA = 100


def stream_of(
    name: str, start: int, end: int, rate: FrameRate, *, size: tuple[int, int] = (64, 48)
) -> bytes:
    """A segment of frames of one grey each; where there is alpha it is 100 of 255."""
    with MAKERS[name](*size, rate) as encoder:
        deep = encoder.planes[0].dtype == np.uint16
        for frame in range(start, end):
            for index, plane in enumerate(encoder.planes):
                level = (level_of(frame), 128, 128, ALPHA)[index]
                plane[:] = level * (4 if deep else 1)
            encoder.add()
        return encoder.finish()


def decode(source: Path | bytes) -> list[av.VideoFrame]:
    """The frames of a file, the alpha of VP9 included."""
    with av.open(io.BytesIO(source) if isinstance(source, bytes) else str(source)) as container:
        stream = container.streams.video[0]
        decoder: Any = stream.codec_context
        if decoder.name == "vp9":
            decoder = av.CodecContext.create("libvpx-vp9", "r")  # FFmpeg's own leaves alpha out
        return [
            frame
            for packet in container.demux(stream)
            for frame in decoder.decode(packet if packet.size else None)
        ]


def plane_of(frame: av.VideoFrame, index: int) -> NDArray[np.float64]:
    """A plane as levels of 255."""
    deep = next(depth for depth in (12, 10, 8) if depth == 8 or f"{depth}le" in frame.format.name)
    plane = frame.planes[index]
    kind: Any = np.uint8 if deep == 8 else np.uint16
    rows = np.frombuffer(memoryview(plane), kind)
    rows = rows.reshape(-1, plane.line_size // rows.itemsize)[: plane.height, : plane.width]
    return rows.astype(np.float64) / (1 << (deep - 8))


def rgba_of(frame: av.VideoFrame) -> NDArray[np.uint8]:
    """A frame as (height, width, 4) uint8 RGBA, straight colours."""
    return np.asarray(frame.to_ndarray(format="rgba"), np.uint8)
