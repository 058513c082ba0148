"""Runs of frames become H.264 segments that can be joined without encoding them again."""

import io
from types import TracebackType
from typing import Any, Literal, NamedTuple, Self

import av
import numpy as np
from av.codec.context import Flags
from numpy.typing import NDArray

from openmotion.errors import EncodingFailed
from openmotion.model import FrameRate

PresetName = Literal["mg", "quality"]
Plane = NDArray[np.uint8]

# x264's macroblock tree reads memory that it never wrote where a row holds macroblocks in a number
# that eight does not divide (seen with glibc's MALLOC_PERTURB_: other garbage, other bytes). Frames
# are therefore coded in such a width, and the stream says how much of the right edge to leave out.
_CODED_STEP = 8 * 16

# "mg" for motion graphics: a third of veryfast's time, smaller and better on moving gradients;
# trellis and a little adaptive quantisation keep what is faint on dark grounds at fewer bytes
# (own measurement, benchmarks/encoder.py, docs/decisions/0014). No scene cuts are searched for:
# segments start on them. Groups of pictures are closed and at most 2 s long, so that players seek
# well.
_X264: dict[PresetName, tuple[dict[str, str], str]] = {
    "mg": (
        {"preset": "ultrafast", "crf": "18"},
        "cabac=1:mbtree=1:rc-lookahead=10:bframes=3:no-deblock=0:8x8dct=1:me=hex:subme=1"
        ":partitions=i8x8,i4x4,p8x8:trellis=1:aq-mode=1:aq-strength=0.3",
    ),
    "quality": ({"preset": "medium", "crf": "17"}, "scenecut=0:aq-mode=3"),
}
# ITU-T H.273: 1 is BT.709 for primaries, transfer and matrix; in FFmpeg range 1 is limited.
BT709 = 1
LIMITED = 1


class Planes(NamedTuple):
    """The three planes of an I420 frame, to draw into.

    Attributes:
        y: (height, width) uint8, BT.709 limited range.
        u: (height / 2, width / 2) uint8.
        v: (height / 2, width / 2) uint8.
    """

    y: Plane
    u: Plane
    v: Plane


class SegmentEncoder:
    """Encodes consecutive frames into one closed segment, an MP4 in memory.

    Draw into `planes`, call `add`, repeat, then `finish`. The planes belong to one frame that is
    used again and again: what was drawn before still stands in it. The same frames give the same
    bytes, whatever the machine, as long as `threads` is the same.

    Args:
        width: of the frames in pixels, even.
        height: of the frames in pixels, even.
        rate: frames a second, exact.
        preset: "mg" is fast, "quality" smaller and slower.
        threads: of x264; 1 where several segments are encoded at the same time.
    """

    def __init__(
        self,
        width: int,
        height: int,
        rate: FrameRate,
        preset: PresetName = "mg",
        *,
        threads: int = 1,
    ) -> None:
        self._file = io.BytesIO()
        self._container = av.open(self._file, "w", format="mp4", options={"fflags": "+bitexact"})
        self._stream = self._container.add_stream("libx264", rate=rate.exact)
        coded = -(-width // _CODED_STEP) * _CODED_STEP
        self._stream.width, self._stream.height = coded, height
        self._stream.pix_fmt = "yuv420p"
        context = self._stream.codec_context
        context.time_base = 1 / rate.exact
        context.thread_count = threads
        context.thread_type = "FRAME"
        context.flags |= Flags.bitexact
        tag_bt709(context)
        options, parameters = _X264[preset]
        group = max(1, int(2 * rate.exact))
        context.options = {
            **options,
            "profile": "high",
            "x264-params": f"{parameters}:open-gop=0:keyint={group}:min-keyint={group}"
            f":crop-rect=0,0,{coded - width},0",
        }
        self._frame = av.VideoFrame(coded, height, "yuv420p")
        tag_bt709(self._frame)
        self._frame.time_base = 1 / rate.exact
        self._count = 0
        self._coded = planes_of(self._frame)
        y, u, v = self._coded
        self.planes = Planes(y[:, :width], u[:, : width // 2], v[:, : width // 2])

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
            EncodingFailed: x264 refused the frame.
        """
        for plane, coded in zip(self.planes, self._coded, strict=True):
            seen = plane.shape[1]
            coded[:, seen:] = plane[:, seen - 1 : seen]
        self._frame.pts = self._count
        self._frame.pict_type = 0
        self._encode(self._frame)
        self._count += 1

    def finish(self) -> bytes:
        """The whole segment; no frame can be added after this.

        Raises:
            EncodingFailed: no frame was added, or x264 gave up.
        """
        if self._count == 0:
            raise EncodingFailed("a segment without frames cannot be encoded")
        self._encode(None)
        self._container.close()
        return self._file.getvalue()

    def _encode(self, frame: av.VideoFrame | None) -> None:
        try:
            self._container.mux(self._stream.encode(frame))
        except av.FFmpegError as error:
            raise EncodingFailed(f"x264 failed at frame {self._count}: {error}") from error


def planes_of(frame: av.VideoFrame) -> Planes:
    """Views of a yuv420p frame's memory, without its row padding; they keep the memory alive."""
    views = []
    for plane in frame.planes:
        rows = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
        views.append(rows[: plane.height, : plane.width])
    return Planes(*views)


def tag_bt709(target: Any) -> None:  # noqa: ANN401  (a codec context or a frame)
    """Mark a codec context or frame as BT.709 with limited range."""
    target.color_primaries = BT709
    target.color_trc = BT709
    target.colorspace = BT709
    target.color_range = LIMITED
