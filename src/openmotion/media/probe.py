"""What a media file is, as its container and streams say."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
from av.container import InputContainer

from openmotion.errors import UnreadableMedia


@dataclass(frozen=True, slots=True)
class SoundInfo:
    """A sound track.

    Attributes:
        codec: for example "aac".
        sample_rate: samples a second.
        channels: 2 is stereo.
        duration_s: what is played, without the encoder's priming.
    """

    codec: str
    sample_rate: int
    channels: int
    duration_s: float


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """A video file.

    Attributes:
        width: pixels.
        height: pixels.
        rate: frames a second, exact.
        frames: how many pictures the stream holds.
        duration_s: of the pictures.
        codec: for example "h264".
        profile: for example "High".
        pix_fmt: for example "yuv420p".
        primaries: ITU-T H.273 code; 1 is BT.709, 2 is untagged.
        transfer: ITU-T H.273 code.
        matrix: ITU-T H.273 code.
        limited_range: black is 16, white 235.
        starts_fast: the index stands before the pictures, so that players start at once.
        sound: None for a silent file.
    """

    width: int
    height: int
    rate: Fraction
    frames: int
    duration_s: float
    codec: str
    profile: str
    pix_fmt: str
    primaries: int
    transfer: int
    matrix: int
    limited_range: bool
    starts_fast: bool
    sound: SoundInfo | None


def probe(path: Path) -> MediaInfo:
    """What a video file is.

    Raises:
        UnreadableMedia: it is missing, damaged or holds no pictures.
    """
    try:
        with av.open(str(path), "r") as container:
            return _describe(container, path)
    except (av.FFmpegError, OSError) as error:
        raise UnreadableMedia(f"cannot read {path}: {error}") from error


def _describe(container: InputContainer, path: Path) -> MediaInfo:
    if not container.streams.video:
        raise UnreadableMedia(f"{path} holds no pictures")
    stream = container.streams.video[0]
    context = stream.codec_context
    duration = _seconds(stream.duration, stream.time_base, container.duration)
    rate = Fraction(stream.average_rate or stream.base_rate or 0)
    frames = stream.frames or round(duration * rate)
    if not stream.frames and container.format.name.startswith("matroska"):
        # Its length is that of the longer of picture and sound, in whole milliseconds.
        frames = sum(packet.size > 0 for packet in container.demux(stream))
        duration = float(frames / rate) if rate else duration
    sound = None
    if container.streams.audio:
        track = container.streams.audio[0]
        sound = SoundInfo(
            codec=track.codec_context.name,
            sample_rate=track.codec_context.sample_rate,
            channels=track.codec_context.channels,
            duration_s=_seconds(track.duration, track.time_base, container.duration),
        )
    return MediaInfo(
        width=context.width,
        height=context.height,
        rate=rate,
        frames=frames,
        duration_s=duration,
        codec=context.name,
        profile=context.profile or "",
        pix_fmt=context.pix_fmt or "",
        primaries=int(context.color_primaries),
        transfer=int(context.color_trc),
        matrix=int(context.colorspace),
        limited_range=int(context.color_range) == 1,
        starts_fast=_starts_fast(path),
        sound=sound,
    )


def _seconds(ticks: int | None, base: Fraction | None, container: int | None) -> float:
    if ticks is not None and base is not None:
        return float(ticks * base)
    return (container or 0) / av.time_base


def _starts_fast(path: Path) -> bool:
    """Whether "moov" comes before "mdat" (ISO/IEC 14496-12, 4.2: size and type of each box)."""
    with path.open("rb") as file:
        while len(head := file.read(8)) == 8:
            size, kind = int.from_bytes(head[:4]), head[4:]
            if kind in {b"moov", b"mdat"}:
                return kind == b"moov"
            skip = size - 8
            if size == 1:
                skip = int.from_bytes(file.read(8)) - 16
            if size == 0 or skip < 0:
                return False
            file.seek(skip, 1)
    return False
