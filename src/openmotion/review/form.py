"""What a finished file should be, apart from what it shows."""

from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import Self

from openmotion.media.coding import Codec


@dataclass(frozen=True, slots=True)
class FileForm:
    """Codec, size and index of a file.

    Attributes:
        codec: FFmpeg's name of it.
        profile: FFmpeg's name of it.
        pix_fmt: FFmpeg's name of the pixels' form; empty for any.
        size: width and height in pixels; None is the composition's own.
        rate: frames a second; None is the composition's own.
        frames: how many; None is as many as the composition has.
        starts_fast: the index stands before the pictures; a container without one never does.
    """

    codec: str = "h264"
    profile: str = "High"
    pix_fmt: str = "yuv420p"
    size: tuple[int, int] | None = None
    rate: Fraction | None = None
    frames: int | None = None
    starts_fast: bool = True

    @classmethod
    def of(cls, codec: Codec, *, size: tuple[int, int], rate: Fraction, frames: int) -> Self:
        """The form of a file whose pictures have a codec; those of animated pictures have none."""
        name, profile, pix_fmt = _NAMES[codec]
        fast = codec != "vp9"
        return cls(name, profile, pix_fmt, size, rate, frames, starts_fast=fast)


_NAMES = MappingProxyType[Codec, tuple[str, str, str]](
    {
        "h264": ("h264", "High", "yuv420p"),
        "h265": ("hevc", "Main", "yuv420p"),
        "vp9": ("vp9", "Profile 0", "yuv420p"),
        "prores": ("prores", "4444", ""),
    }
)
