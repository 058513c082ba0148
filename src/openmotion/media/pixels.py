"""Decoded pictures as upright premultiplied RGBA."""

from functools import lru_cache

import av
import cv2
import numpy as np
from av.video.plane import VideoPlane
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter
from av.video.stream import VideoStream
from numpy.typing import NDArray

# Codes of ITU-T H.273, matrix coefficients.
_SPACES = {
    1: Colorspace.ITU709,
    4: Colorspace.FCC,
    5: Colorspace.ITU601,
    6: Colorspace.ITU601,
    7: Colorspace.SMPTE240M,
    9: Colorspace.BT2020,
    10: Colorspace.BT2020,
}
# Shares of red and blue in luma. Source: ITU-T H.273, table 4.
_SHARES = {
    Colorspace.ITU709: (0.2126, 0.0722),
    Colorspace.FCC: (0.30, 0.11),
    Colorspace.ITU601: (0.299, 0.114),
    Colorspace.SMPTE240M: (0.212, 0.087),
    Colorspace.BT2020: (0.2627, 0.0593),
}
_HD_PX = 720  # untagged pictures of so many rows are BT.709, as players take them
# What the quick way reads; FFmpeg's own exact way takes ten times as long (own measurement).
_PLAIN = {f"yuv{full}{chroma}p" for full in ("", "j") for chroma in ("420", "422", "440", "444")}
_EXACT = (
    Interpolation.BILINEAR
    | Interpolation.ACCURATE_RND
    | Interpolation.BITEXACT
    | Interpolation.FULL_CHR_H_INT
    | Interpolation.FULL_CHR_H_INP
)
_MOST_ASPECT = 8

Picture = NDArray[np.uint8]


class PixelReader:
    """Turns decoded pictures into pixels, the same on every machine.

    Args:
        stream: that the pictures are from.
    """

    def __init__(self, stream: VideoStream) -> None:
        self._stream = stream
        self._reformatter = VideoReformatter()

    def read(self, frame: av.VideoFrame) -> Picture:
        """(height, width, 4) uint8 RGBA, full range, premultiplied, upright."""
        pixels = _plain(frame) if frame.format.name in _PLAIN else self._any(frame)
        size = _square_size(self._stream, frame)
        if size != (frame.width, frame.height):
            smaller = size[0] < frame.width
            way = cv2.INTER_AREA if smaller else cv2.INTER_LINEAR
            pixels = np.asarray(cv2.resize(pixels, size, interpolation=way), np.uint8)
        turns = _quarter_turns(frame)
        return np.ascontiguousarray(np.rot90(pixels, turns) if turns else pixels)

    def _any(self, frame: av.VideoFrame) -> Picture:
        """The pixels of a picture of any form."""
        picture = self._reformatter.reformat(
            frame,
            format="rgba",
            src_colorspace=_space_of(frame),
            src_color_range=_range_of(frame),
            dst_color_range=ColorRange.JPEG,
            interpolation=_EXACT,
            threads=1,
        )
        pixels = np.asarray(picture.to_ndarray(), np.uint8)
        if any(part.is_alpha for part in frame.format.components):
            return _premultiplied(pixels)
        return pixels


def turned_size(stream: VideoStream, frame: av.VideoFrame) -> tuple[int, int]:
    """Width and height of a picture in square pixels, upright."""
    width, height = _square_size(stream, frame)
    return (height, width) if _quarter_turns(frame) % 2 else (width, height)


def _plain(frame: av.VideoFrame) -> Picture:
    """The pixels of a picture in planes of eight bits."""
    planes = [_plane(plane) for plane in frame.planes[:3]]
    size = (frame.width, frame.height)
    full = [
        plane
        if plane.shape == (frame.height, frame.width)
        else cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR)
        for plane in planes
    ]
    matrix = _matrix(_space_of(frame), is_full=_range_of(frame) is ColorRange.JPEG)
    rgb = cv2.transform(cv2.merge(full), matrix)
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2RGBA), np.uint8)


def _plane(plane: VideoPlane) -> Picture:
    rows = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
    return np.asarray(rows[: plane.height, : plane.width])


@lru_cache(maxsize=16)
def _matrix(space: Colorspace, *, is_full: bool) -> NDArray[np.float32]:
    """Luma and both chromas, 0..255, to red, green and blue."""
    red, blue = _SHARES[space]
    green = 1 - red - blue
    luma, chroma = (1.0, 1.0) if is_full else (255 / 219, 255 / 224)
    black = 0.0 if is_full else 16.0
    rows = (
        (luma, 0.0, 2 * (1 - red) * chroma),
        (
            luma,
            -2 * blue * (1 - blue) / green * chroma,
            -2 * red * (1 - red) / green * chroma,
        ),
        (luma, 2 * (1 - blue) * chroma, 0.0),
    )
    return np.array([(*row, -row[0] * black - (row[1] + row[2]) * 128) for row in rows], np.float32)


def _square_size(stream: VideoStream, frame: av.VideoFrame) -> tuple[int, int]:
    aspect = stream.sample_aspect_ratio or stream.codec_context.sample_aspect_ratio
    if not aspect or not 1 / _MOST_ASPECT <= aspect <= _MOST_ASPECT:
        return frame.width, frame.height
    return max(1, round(frame.width * aspect)), frame.height


def _quarter_turns(frame: av.VideoFrame) -> int:
    """How often a picture is turned to the left to stand upright, 0..3."""
    return round((frame.rotation or 0) / 90) % 4


def _space_of(frame: av.VideoFrame) -> Colorspace:
    tagged = _SPACES.get(int(frame.colorspace))
    if tagged is not None:
        return tagged
    return Colorspace.ITU709 if frame.height >= _HD_PX else Colorspace.ITU601


def _range_of(frame: av.VideoFrame) -> ColorRange:
    if int(frame.color_range) == int(ColorRange.JPEG) or frame.format.name.startswith("yuvj"):
        return ColorRange.JPEG
    return ColorRange.MPEG


def _premultiplied(pixels: Picture) -> Picture:
    alpha = pixels[..., 3:].astype(np.uint16)
    out = ((pixels.astype(np.uint16) * alpha + 127) // 255).astype(np.uint8)
    out[..., 3] = pixels[..., 3]
    return out
