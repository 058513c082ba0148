"""Mixing whole frames with each other and with a colour."""

import numpy as np

from openmotion.render.pixels.compiled import Frame, kernel, wide_rows
from openmotion.render.pixels.packed import mix_pixel, to_share

_OPAQUE = np.uint32(0xFF000000)
_BYTE = np.uint32(255)


def mix_frames(first: Frame, second: Frame, dst: Frame, share: float) -> None:
    """Straight mix of two frames; `dst` may be one of them."""
    _mix_frames(wide_rows(first), wide_rows(second), wide_rows(dst), dst.shape[1], to_share(share))


def mix_in_light(first: Frame, second: Frame, dst: Frame, share: float) -> None:
    """Mix of two opaque frames in (nearly) linear light, so that it does not dip in the middle."""
    _mix_in_light(
        wide_rows(first), wide_rows(second), wide_rows(dst), dst.shape[1], np.float32(share)
    )


def mix_all(frames: list[Frame], share: float) -> Frame:
    """One frame as it is, or a new mix of two in light."""
    if len(frames) == 1:
        return frames[0]
    mixed = np.empty(frames[0].shape, np.uint32)
    mix_in_light(frames[0], frames[1], mixed, share)
    return mixed


def mix_colour(frame: Frame, pixel: np.uint32, dst: Frame, share: float) -> None:
    """A frame mixed with one opaque colour; `dst` may be the frame."""
    _mix_colour(wide_rows(frame), pixel, wide_rows(dst), dst.shape[1], to_share(share))


def add_colour(frame: Frame, pixel: np.uint32, dst: Frame, share: float) -> None:
    """A frame with light of one colour added, as a flash does; `dst` may be the frame."""
    _add_colour(wide_rows(frame), pixel, wide_rows(dst), dst.shape[1], to_share(share))


@kernel
def _mix_frames(first: Frame, second: Frame, dst: Frame, width: int, share: np.uint32) -> None:
    for j in range(dst.shape[0]):
        a, b, out = first[j, :width], second[j, :width], dst[j, :width]
        for i in range(width):
            out[i] = mix_pixel(a[i], b[i], share)


@kernel
def _mix_in_light(first: Frame, second: Frame, dst: Frame, width: int, share: np.float32) -> None:
    # Gamma 2 stands for sRGB's curve: squares and roots are exact and fast.
    rest = np.float32(1) - share
    for j in range(dst.shape[0]):
        a, b, out = first[j, :width], second[j, :width], dst[j, :width]
        for i in range(width):
            p, q = a[i], b[i]
            pixel = _OPAQUE
            for shift in (0, 8, 16):
                x = np.float32((p >> np.uint32(shift)) & _BYTE)
                y = np.float32((q >> np.uint32(shift)) & _BYTE)
                level = np.sqrt(x * x * rest + y * y * share) + np.float32(0.5)
                pixel |= np.uint32(np.int32(level)) << np.uint32(shift)
            out[i] = pixel


@kernel
def _mix_colour(frame: Frame, pixel: np.uint32, dst: Frame, width: int, share: np.uint32) -> None:
    for j in range(dst.shape[0]):
        a, out = frame[j, :width], dst[j, :width]
        for i in range(width):
            out[i] = mix_pixel(a[i], pixel, share)


@kernel
def _add_colour(frame: Frame, pixel: np.uint32, dst: Frame, width: int, share: np.uint32) -> None:
    red = np.uint32((pixel & _BYTE) * share) // np.uint32(255)
    green = np.uint32(((pixel >> np.uint32(8)) & _BYTE) * share) // np.uint32(255)
    blue = np.uint32(((pixel >> np.uint32(16)) & _BYTE) * share) // np.uint32(255)
    for j in range(dst.shape[0]):
        a, out = frame[j, :width], dst[j, :width]
        for i in range(width):
            p = a[i]
            r = min(np.uint32((p & _BYTE) + red), _BYTE)
            g = min(np.uint32(((p >> np.uint32(8)) & _BYTE) + green), _BYTE)
            b = min(np.uint32(((p >> np.uint32(16)) & _BYTE) + blue), _BYTE)
            out[i] = _OPAQUE | r | np.uint32(g << np.uint32(8)) | np.uint32(b << np.uint32(16))
