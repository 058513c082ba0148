"""Frames and samples of a media file as arrays."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.video.reformatter import Colorspace, VideoReformatter
from numpy.typing import NDArray

from openmotion.errors import UnreadableMedia
from openmotion.media.sound import SAMPLE_RATE

_LIKELY_SAMPLES = 600 * SAMPLE_RATE  # what a file claims beyond that is believed when it comes


@dataclass(frozen=True, slots=True)
class Picture:
    """One decoded frame.

    Attributes:
        time_s: when it is shown.
        rgb: (height, width, 3) uint8, full range.
    """

    time_s: float
    rgb: NDArray[np.uint8]


def read_frames(path: Path, *, width: int | None = None, every: int = 1) -> Iterator[Picture]:
    """All pictures of a video in order, or each n-th one.

    Args:
        path: of the video.
        width: scale down to so many pixels; None keeps the size.
        every: 1 gives all pictures, 2 every second one.

    Raises:
        UnreadableMedia: the file is missing, damaged or holds no pictures.
    """
    try:
        with av.open(str(path), "r") as container:
            if not container.streams.video:
                raise UnreadableMedia(f"{path} holds no pictures")
            stream = container.streams.video[0]
            stream.thread_type = "AUTO"
            reformatter = VideoReformatter()
            for number, frame in enumerate(container.decode(stream)):
                if number % every == 0:
                    yield Picture(frame.time or 0.0, _rgb(reformatter, frame, width))
    except (av.FFmpegError, OSError) as error:
        raise UnreadableMedia(f"cannot read {path}: {error}") from error


def read_frame(path: Path, time_s: float, *, width: int | None = None) -> Picture:
    """The picture that is on screen at a time; the last one for times behind the end.

    Raises:
        UnreadableMedia: the file is missing, damaged or holds no pictures.
    """
    try:
        with av.open(str(path), "r") as container:
            if not container.streams.video:
                raise UnreadableMedia(f"{path} holds no pictures")
            stream = container.streams.video[0]
            stream.thread_type = "AUTO"
            container.seek(max(0, int(time_s * av.time_base)), backward=True)
            shown: av.VideoFrame | None = None
            for frame in container.decode(stream):
                if shown is not None and (frame.time or 0.0) > time_s + 1e-6:
                    break
                shown = frame
            if shown is None:
                raise UnreadableMedia(f"{path} holds no picture at {time_s} s")
            return Picture(shown.time or 0.0, _rgb(VideoReformatter(), shown, width))
    except (av.FFmpegError, OSError) as error:
        raise UnreadableMedia(f"cannot read {path}: {error}") from error


def read_sound(path: Path) -> NDArray[np.float32] | None:
    """The whole sound of a file, or None if it has none.

    Returns:
        (samples, 2) float32 at 48 kHz, -1..1, without the encoder's priming.

    Raises:
        UnreadableMedia: the file is missing or damaged.
    """
    try:
        with av.open(str(path), "r") as container:
            if not container.streams.audio:
                return None
            stream = container.streams.audio[0]
            resampler = av.AudioResampler(format="flt", layout="stereo", rate=SAMPLE_RATE)
            length = _samples(stream)
            sound = _Samples(min(length or 0, _LIKELY_SAMPLES))
            for frame in container.decode(stream):
                sound.add(resampler.resample(frame))
            sound.add(resampler.resample(None))
    except (av.FFmpegError, OSError) as error:
        raise UnreadableMedia(f"cannot read {path}: {error}") from error
    # Decoders give whole packets; the track says where in the last one it ends.
    return sound.samples[:length]


class _Samples:
    """Samples as they are decoded, in one array, so that a long track is held once.

    Args:
        expected: about how many there will be.
    """

    def __init__(self, expected: int) -> None:
        self._held = np.empty((expected + SAMPLE_RATE, 2), np.float32)
        self._count = 0

    @property
    def samples(self) -> NDArray[np.float32]:
        """All so far, (samples, 2)."""
        return self._held[: self._count]

    def add(self, frames: list[AudioFrame]) -> None:
        """Put frames of interleaved stereo behind what is there."""
        for frame in frames:
            part = frame.to_ndarray().reshape(-1, 2)
            end = self._count + len(part)
            if end > len(self._held):
                room = np.empty((max(end, len(self._held) * 3 // 2), 2), np.float32)
                room[: self._count] = self.samples
                self._held = room
            self._held[self._count : end] = part
            self._count = end


def _samples(stream: AudioStream) -> int | None:
    """How long a track says it is, in samples at 48 kHz; None if it does not say."""
    if stream.duration is None or stream.time_base is None:
        return None
    return round(stream.duration * stream.time_base * SAMPLE_RATE)


def _rgb(
    reformatter: VideoReformatter, frame: av.VideoFrame, width: int | None
) -> NDArray[np.uint8]:
    wide = min(width or frame.width, frame.width)
    tall = max(1, round(frame.height * wide / frame.width))
    picture = reformatter.reformat(
        frame, wide, tall, "rgb24", src_colorspace=Colorspace.ITU709, dst_color_range="JPEG"
    )
    return np.asarray(picture.to_ndarray(), np.uint8)
