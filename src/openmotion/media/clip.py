"""Single pictures of a clip by their time, exact to the frame."""

import bisect
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self

import av
import numpy as np
from av.container import InputContainer
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream
from numpy.typing import NDArray

from openmotion.errors import UnreadableMedia
from openmotion.media.pixels import PixelReader, turned_size

_DECODED_BYTES = 64 << 20  # decoded pictures that are kept, for playing backwards
_READY = 4  # pictures that are kept as RGBA
# Many files carry times rounded to milliseconds, whatever the unit of their streams.
_LEAST_S = 6e-4
_MOST_PICTURES = 1_000_000
# FFmpeg's own decoders of these formats leave the alpha out.
_WITH_ALPHA = {"vp8": "libvpx", "vp9": "libvpx-vp9"}


@dataclass(frozen=True, slots=True)
class _Index:
    """When the pictures of a stream are shown, in its own units, rising; and which are whole."""

    times: list[int]
    whole: list[int]
    end: int


class ClipReader:
    """Gives the picture of a clip at any time; the same one whatever was asked before.

    Times count from the first picture and follow the stamps of the file, so that clips of any and
    of changing rate keep theirs. Pictures are upright, in square pixels.

    Args:
        path: of the clip.

    Attributes:
        size: width and height in pixels, upright.
        duration_s: from the first picture to the end of the last one.

    Raises:
        UnreadableMedia: the file is missing, damaged or holds no pictures.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._container: InputContainer | None = None
        self._decoded: OrderedDict[int, av.VideoFrame] = OrderedDict()
        self._decoded_bytes = 0
        self._ready: OrderedDict[int, NDArray[np.uint8]] = OrderedDict()
        self._coming: Iterator[av.VideoFrame] = iter(())
        self._reached: int | None = None
        try:
            self._index = _index_of(path)
            self._container = av.open(str(path), "r")
            self._stream = self._container.streams.video[0]
            self._decoder = _decoder_of(self._stream)
            self._base = Fraction(self._stream.time_base or 1)
            first = self._decode(0)
        except (av.FFmpegError, OSError, ValueError) as error:
            self.close()
            raise UnreadableMedia(f"cannot read {path}: {error}") from error
        self._pixels = PixelReader(self._stream)
        self.size = turned_size(self._stream, first)
        self.duration_s = float((self._index.end - self._index.times[0]) * self._base)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; what is kept of it too."""
        self._coming = iter(())
        self._decoded.clear()
        self._ready.clear()
        if self._container is not None:
            self._container.close()

    def frame_at(self, seconds: float) -> NDArray[np.uint8]:
        """The picture that is on screen at a time.

        Args:
            seconds: from the first picture; before it there is the first, behind the end the last.
                Half a millisecond before a picture counts as its time.

        Returns:
            (height, width, 4) uint8 premultiplied RGBA, full range; not to be changed.

        Raises:
            UnreadableMedia: the file cannot be decoded.
        """
        number = self._number_at(seconds)
        ready = self._ready.get(number)
        if ready is None:
            try:
                ready = self._pixels.read(self._decode(number))
            except (av.FFmpegError, OSError, ValueError) as error:
                raise UnreadableMedia(
                    f"cannot read {self._path} at {seconds:g} s: {error}"
                ) from error
            self._ready[number] = ready
            while len(self._ready) > _READY:
                self._ready.popitem(last=False)
        else:
            self._ready.move_to_end(number)
        return ready

    def _number_at(self, seconds: float) -> int:
        times = self._index.times
        limited = min(max(seconds, 0.0), self.duration_s)
        place = times[0] + int((limited + _LEAST_S) / float(self._base))
        return max(0, bisect.bisect_right(times, place) - 1)

    def _decode(self, number: int) -> av.VideoFrame:
        """A picture by its number, as it was decoded."""
        wanted = self._index.times[number]
        kept = self._decoded.get(wanted)
        if kept is not None:
            self._decoded.move_to_end(wanted)
            return kept
        start = self._index.whole[bisect.bisect_right(self._index.whole, wanted) - 1]
        if self._reached is None or not start <= self._reached < wanted:
            self._jump(start)
        shown = self._read_until(wanted)
        if shown is None and start != self._index.times[0]:
            # The file's own index leads behind the picture: from the start, then.
            self._jump(self._index.times[0])
            shown = self._read_until(wanted)
        if shown is None:
            raise ValueError("it holds no whole picture")
        return shown

    def _read_until(self, wanted: int) -> av.VideoFrame | None:
        """Decode up to a time; gives the last picture that is not later."""
        shown = None
        if self._reached is not None:
            shown = self._decoded.get(self._reached)
        for frame in self._coming:
            stamp = frame.pts if frame.pts is not None else frame.dts
            if stamp is None:
                continue
            self._keep(stamp, frame)
            self._reached = stamp
            if stamp > wanted:
                break
            shown = frame
            if stamp == wanted:
                break
        if shown is not None and shown.pts is not None and shown.pts > wanted:
            return None
        return shown

    def _jump(self, start: int) -> None:
        if self._container is None:
            raise ValueError("it is closed")
        self._container.seek(start, stream=self._stream, backward=True)
        self._decoder.flush_buffers()
        self._coming = self._frames(self._container)
        self._reached = None

    def _frames(self, container: InputContainer) -> Iterator[av.VideoFrame]:
        for packet in container.demux(self._stream):
            # Damaged packets cost their own pictures only.
            with suppress(av.error.InvalidDataError):
                yield from self._decoder.decode(packet if packet.size else None)

    def _keep(self, stamp: int, frame: av.VideoFrame) -> None:
        if stamp in self._decoded:
            return
        self._decoded[stamp] = frame
        self._decoded_bytes += _weight(frame)
        while self._decoded_bytes > _DECODED_BYTES and len(self._decoded) > 1:
            _, old = self._decoded.popitem(last=False)
            self._decoded_bytes -= _weight(old)


def _weight(frame: av.VideoFrame) -> int:
    return sum(plane.buffer_size for plane in frame.planes)


def _decoder_of(stream: VideoStream) -> VideoCodecContext:
    name = _WITH_ALPHA.get(stream.codec_context.name)
    marks = {key.lower(): value for key, value in stream.metadata.items()}
    if name is not None and marks.get("alpha_mode") == "1":
        decoder = av.CodecContext.create(name, "r")
        if isinstance(decoder, VideoCodecContext):
            return decoder
    stream.thread_count = 1
    return stream.codec_context


def _index_of(path: Path) -> _Index:
    """When pictures are shown and where decoding may begin, without decoding anything."""
    with av.open(str(path), "r") as container:
        if not container.streams.video:
            raise UnreadableMedia(f"{path} holds no pictures")
        stream = container.streams.video[0]
        times: set[int] = set()
        whole: set[int] = set()
        end = 0
        for packet in container.demux(stream):
            stamp = packet.pts if packet.pts is not None else packet.dts
            if stamp is None or packet.is_discard or not packet.size:
                continue
            times.add(stamp)
            if packet.is_keyframe:
                whole.add(stamp)
            end = max(end, stamp + (packet.duration or 0))
            if len(times) > _MOST_PICTURES:
                raise UnreadableMedia(f"{path} holds more than {_MOST_PICTURES} pictures")
    if not times:
        raise UnreadableMedia(f"{path} holds no pictures")
    shown = sorted(times)
    if end <= shown[-1]:
        step = (shown[-1] - shown[0]) // max(1, len(shown) - 1)
        end = shown[-1] + max(1, step)
    return _Index(shown, sorted(whole | {shown[0]}), end)
