"""Runs of frames become a segment of any of FFmpeg's codecs, a file in memory."""

import io
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self, cast

import av
import numpy as np
from av.codec.context import Flags
from av.video.stream import VideoStream
from numpy.typing import NDArray

from openmotion.errors import EncodingFailed
from openmotion.media.encoder import tag_bt709
from openmotion.model import FrameRate

Plane = NDArray[Any]
"""(height, width) uint8, or uint16 of formats with more than eight bits."""


class StreamEncoder:
    """Encodes consecutive frames into one closed segment that starts with a key frame.

    Draw into `planes`, call `add`, repeat, then `finish`. The planes belong to one frame that is
    used again and again. The same frames give the same bytes: one thread, no stamps of the clock.

    Args:
        codec: FFmpeg's name of the encoder.
        container: FFmpeg's name of the format that holds a segment.
        pix_fmt: FFmpeg's name of the pixels' form.
        width: of the frames in pixels, even.
        height: of the frames in pixels, even.
        rate: frames a second, exact.
        options: of the encoder.
        tag: four letters by which players know the codec; None lets the container choose.
        reordered: how many places a frame is stored before it is shown, at most.

    Attributes:
        planes: of the frame, without the padding of rows.
    """

    def __init__(
        self,
        codec: str,
        *,
        container: str,
        pix_fmt: str,
        width: int,
        height: int,
        rate: FrameRate,
        options: Mapping[str, str],
        tag: str | None = None,
        reordered: int = 0,
    ) -> None:
        self._codec = codec
        self._reordered = reordered
        self._file = io.BytesIO()
        self._container = av.open(
            self._file, "w", format=container, options={"fflags": "+bitexact"}
        )
        self._stream = cast("VideoStream", self._container.add_stream(codec, rate=rate.exact))
        self._stream.width, self._stream.height = width, height
        self._stream.pix_fmt = pix_fmt
        context = self._stream.codec_context
        context.time_base = 1 / rate.exact
        context.thread_count = 1
        context.flags |= Flags.bitexact
        if tag is not None:
            context.codec_tag = tag
        tag_bt709(context)
        context.options = dict(options)
        self._frame = av.VideoFrame(width, height, pix_fmt)
        tag_bt709(self._frame)
        self._frame.time_base = 1 / rate.exact
        self._count = 0
        self._stored = 0
        self.planes = _planes_of(self._frame, "10le" in pix_fmt)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._container.close()

    def add(self) -> None:
        """Encode what stands in `planes` as the next frame.

        Raises:
            EncodingFailed: the encoder refused the frame.
        """
        self._frame.pts = self._count
        self._frame.pict_type = 0
        self._encode(self._frame)
        self._count += 1

    def finish(self) -> bytes:
        """The whole segment; no frame can be added after this.

        Raises:
            EncodingFailed: no frame was added, or the encoder gave up.
        """
        if self._count == 0:
            raise EncodingFailed("a segment without frames cannot be encoded")
        self._encode(None)
        self._container.close()
        return self._file.getvalue()

    def _encode(self, frame: av.VideoFrame | None) -> None:
        try:
            for packet in self._stream.encode(frame):
                if self._reordered:
                    # x265 makes up the stamps of segments that are shorter than its look ahead.
                    packet.dts = self._stored - self._reordered
                self._stored += 1
                self._container.mux(packet)
        except av.FFmpegError as error:
            raise EncodingFailed(f"{self._codec} failed at frame {self._count}: {error}") from error


def _planes_of(frame: av.VideoFrame, deep: bool) -> tuple[Plane, ...]:
    """Views of a frame's memory; they keep it alive."""
    kind: Any = np.uint16 if deep else np.uint8
    views = []
    for plane in frame.planes:
        rows = np.frombuffer(memoryview(plane), kind)
        rows = rows.reshape(-1, plane.line_size // rows.itemsize)
        views.append(rows[: plane.height, : plane.width])
    return tuple(views)
