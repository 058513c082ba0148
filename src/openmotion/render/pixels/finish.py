"""What lies over a whole frame: the glow of what is bright, and the fade to black."""

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import Frame, as_bytes, as_frame, kernel, wide_rows
from openmotion.render.pixels.packed import scale_pixel, to_share
from openmotion.render.pixels.resample import grow, shrink

# Levels below the first do not glow, those above the second glow fully.
_GLOW_FROM, _GLOW_TO = np.float32(0.55 * 255), np.float32(0.85 * 255)
# Standard deviation as a share of the shorter side, and the most that is screened on.
_GLOW_SIGMA = 40 / 1080
_GLOW_SHARE = 0.36
_OPAQUE = np.uint32(0xFF000000)
_BYTE = np.uint32(255)


def apply_finish(frame: Frame, bloom: float, fade: float) -> None:
    """Let bright parts glow and fade to black, in place.

    Args:
        frame: (height, width), opaque.
        bloom: 0..1; for dark grounds.
        fade: 0..1; 1 is black.
    """
    pixels = wide_rows(frame)
    width = frame.shape[1]
    if bloom > 0 and fade < 1:
        _add_bloom(frame, bloom)
    if fade > 0:
        _darken(pixels, width, to_share(1 - fade))


def _add_bloom(frame: Frame, bloom: float) -> None:
    quarter = shrink(frame, 4, 4)
    _keep_bright(quarter)
    eighth = shrink(quarter, 2, 2)
    sigma = max(0.6, _GLOW_SIGMA * min(frame.shape) / 8)
    near = cv2.GaussianBlur(as_bytes(eighth), (0, 0), sigma)
    # The same light once more, spread four times as wide: a halo without an edge.
    size = (eighth.shape[1], eighth.shape[0])
    tiny_size = (max(1, size[0] // 4), max(1, size[1] // 4))
    tiny = cv2.resize(near, tiny_size, interpolation=cv2.INTER_AREA)
    far = cv2.resize(cv2.GaussianBlur(tiny, (0, 0), sigma), size, interpolation=cv2.INTER_LINEAR)
    grow(as_frame(cv2.addWeighted(near, 0.5, far, 0.9, 0)), quarter, 2, 2)
    light = np.empty(frame.shape, np.uint32)
    grow(quarter, light, 4, 4)
    _screen_light(wide_rows(frame), light, np.float32(bloom * _GLOW_SHARE / 255))


@kernel
def _keep_bright(small: NDArray[np.uint32]) -> None:
    for j in range(small.shape[0]):
        row = small[j]
        for i in range(row.shape[0]):
            pixel = row[i]
            red = np.float32(pixel & _BYTE)
            green = np.float32((pixel >> np.uint32(8)) & _BYTE)
            blue = np.float32((pixel >> np.uint32(16)) & _BYTE)
            # The strongest channel decides, so that a saturated accent glows as white does.
            level = max(red, green, blue)
            share = (level - _GLOW_FROM) / (_GLOW_TO - _GLOW_FROM)
            share = min(max(share, np.float32(0)), np.float32(1))
            row[i] = (
                np.uint32(red * share)
                | (np.uint32(green * share) << np.uint32(8))
                | (np.uint32(blue * share) << np.uint32(16))
            )


@kernel
def _screen_light(frame: Frame, light: Frame, share: np.float32) -> None:
    width = light.shape[1]
    for j in range(frame.shape[0]):
        row = frame[j, :width]
        glow = light[j]
        for i in range(width):
            pixel, add = row[i], glow[i]
            out = _OPAQUE
            for shift in (0, 8, 16):
                level = np.float32((pixel >> np.uint32(shift)) & _BYTE)
                extra = np.float32((add >> np.uint32(shift)) & _BYTE)
                level += (np.float32(255) - level) * extra * share
                out |= np.uint32(np.int32(level + np.float32(0.5))) << np.uint32(shift)
            row[i] = out


@kernel
def _darken(frame: Frame, width: int, keep: np.uint32) -> None:
    for j in range(frame.shape[0]):
        row = frame[j, :width]
        for i in range(width):
            row[i] = scale_pixel(row[i], keep) | _OPAQUE
