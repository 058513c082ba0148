"""Segments and sound become one file, nothing is encoded again."""

import io
import math
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Literal

import av
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from openmotion.errors import EncodingFailed
from openmotion.media.encoder import tag_bt709
from openmotion.media.sound import SAMPLE_RATE
from openmotion.media.target import writing
from openmotion.model import FrameRate

# x264 and x265 with a pyramid of B-frames store a frame at most two places before it is shown. A
# short segment may need less; one number for all keeps the stamps rising.
_REORDERED = {"h264": 2, "hevc": 2}

Source = bytes | Path
"""A segment or a sound track: the bytes of its file, or the file that holds them."""

Container = Literal["mp4", "mov", "webm"]


def join_segments(
    segments: Sequence[Source],
    out: Path,
    rate: FrameRate,
    sound: Source | None = None,
    *,
    container: Container = "mp4",
) -> None:
    """Write segments one after the other, with their sound, as a file that starts fast.

    The file appears under its name whole or not at all. Its stamps are exact: frame n is shown
    at n / rate seconds. Segments are read one at a time, so memory does not grow with length.

    Args:
        segments: from an encoder of this package, all with the same size, rate and preset.
        out: the file to write; one that exists is replaced.
        rate: frames a second of all segments.
        sound: from `encode_sound`, of a codec that the container holds; None for a silent video.
        container: form of the file.

    Raises:
        OutputUnwritable: `out` cannot be written.
        EncodingFailed: there is no segment, or one is damaged or does not fit the others.
    """
    if not segments:
        raise EncodingFailed("a video needs at least one segment")
    with writing(out) as part:
        try:
            _join(segments, part, rate, sound, container)
        except OSError:
            raise
        except (av.FFmpegError, ValueError) as error:
            raise EncodingFailed(f"the segments cannot be joined: {error}") from error


def _join(
    segments: Sequence[Source],
    part: Path,
    rate: FrameRate,
    sound: Source | None,
    form: Container,
) -> None:
    options = {"fflags": "+bitexact"}
    if form != "webm":
        options |= {
            "movflags": "+faststart",
            "movie_timescale": str(_movie_timescale(rate)),
        }
    with av.open(str(part), "w", format=form, options=options) as container:
        with _open(segments[0]) as first:
            source = first.streams.video[0]
            picture = container.add_stream_from_template(source)
            tag_bt709(picture.codec_context)
            picture.time_base = 1 / rate.exact
            if form != "webm":
                # A template does not pass on what says "hvc1" or "ap4h".
                picture.codec_context.codec_tag = source.codec_context.codec_tag
            if "alpha_mode" in source.metadata:
                picture.metadata["alpha_mode"] = source.metadata["alpha_mode"]
        with _Track(container, sound) as track:
            end = Fraction(0)
            for packet in _pictures(segments, picture, rate):
                end = max(end, (packet.dts or 0) * packet.time_base)
                track.mux_until(end)
                container.mux(packet)
            track.mux_until(None)


def _pictures(
    segments: Sequence[Source], stream: VideoStream, rate: FrameRate
) -> Iterator["Packet[VideoStream]"]:
    """The packets of all segments with stamps that run on, in units of one frame."""
    shown = 0
    extradata: bytes | None = None
    for number, segment in enumerate(segments):
        with _open(segment) as container:
            source = container.streams.video[0]
            if extradata is None:
                extradata = source.codec_context.extradata
            elif source.codec_context.extradata != extradata:
                raise ValueError(f"segment {number} was encoded with other settings than the first")
            count = 0
            reordered = _REORDERED.get(source.codec_context.name, 0)
            for packet in container.demux(source):
                if packet.pts is None or packet.dts is None:
                    continue
                tick = Fraction(packet.time_base) * rate.exact
                packet.pts = shown + round(packet.pts * tick)
                packet.dts = shown + count - reordered
                packet.duration = 1
                packet.time_base = 1 / rate.exact
                packet.stream = stream
                count += 1
                yield packet
            shown += count


class _Track:
    """The sound's packets, handed out in step with the pictures."""

    def __init__(self, container: OutputContainer, sound: Source | None) -> None:
        self._container = container
        self._source = None if sound is None else _open(sound)
        self._packets: Iterator[Packet[AudioStream]] = iter(())
        self._waiting: Packet[AudioStream] | None = None
        if self._source is not None:
            stream = self._source.streams.audio[0]
            self._stream = container.add_stream_from_template(stream)
            self._packets = self._source.demux(stream)
            self._waiting = next(self._packets, None)

    def __enter__(self) -> "_Track":
        return self

    def __exit__(self, *_: object) -> None:
        if self._source is not None:
            self._source.close()

    def mux_until(self, time: Fraction | None) -> None:
        """Write all packets up to a time in seconds; None writes the rest."""
        while (packet := self._waiting) is not None:
            if packet.dts is not None:
                if time is not None and packet.dts * packet.time_base > time:
                    return
                packet.stream = self._stream
                self._container.mux(packet)
            self._waiting = next(self._packets, None)


def _open(source: Source) -> InputContainer:
    return av.open(io.BytesIO(source) if isinstance(source, bytes) else str(source), "r")


def _movie_timescale(rate: FrameRate) -> int:
    """Ticks a second that hold whole frames and whole samples, so that lengths are exact."""
    both = math.lcm(rate.exact.numerator, SAMPLE_RATE)
    return both if both < 1 << 31 else rate.exact.numerator
