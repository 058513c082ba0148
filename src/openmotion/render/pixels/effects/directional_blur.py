"""A smear along one direction."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import DirectionalBlur, number_at
from openmotion.render.pixels.compiled import Frame, as_bytes, as_frame, kernel
from openmotion.render.pixels.effects.effect import FARTHEST_PX, PixelEffect, Setting
from openmotion.render.pixels.packed import mix_pixel
from openmotion.render.pixels.resample import grow, shrink

_UNSEEN_PX = 0.75
# A longer smear is worked out at half the size, and again.
_LONGEST_PX = 72.0
_HALVES = np.uint32(0x7F7F7F7F)


def _apply(pixels: Frame, effect: DirectionalBlur, setting: Setting) -> None:
    length = min(number_at(effect.length_px, setting.frame) * setting.scale, FARTHEST_PX)
    angle = math.radians(number_at(effect.angle_deg, setting.frame))
    factor = 1
    while length / factor > _LONGEST_PX and factor < 4 and min(pixels.shape) > 16 * factor:
        factor *= 2
    if length < _UNSEEN_PX:
        return
    small = shrink(pixels, factor, factor)
    smeared = _smeared(small, length / factor, angle, setting)
    grow(smeared, pixels, factor, factor)


def _smeared(frame: Frame, length: float, angle: float, setting: Setting) -> Frame:
    """The mean over a line through each pixel, worked out by doubling the line."""
    height, width = frame.shape
    across, down = math.cos(angle), math.sin(angle)
    is_wide = abs(across) >= abs(down)
    # Along the longer axis the line goes from pixel to pixel, along the other by parts of one.
    reach = max(1, round(length * max(abs(across), abs(down))))
    slope = down / across if is_wide else across / down
    doublings = int(math.log2(reach))
    rest = reach - 2**doublings
    margin = reach + 2
    border = cv2.BORDER_CONSTANT if setting.edge == "clear" else cv2.BORDER_REPLICATE
    image = as_frame(cv2.copyMakeBorder(as_bytes(frame), margin, margin, margin, margin, border))
    other = np.zeros_like(image)
    pairs = [(0, 2**step) for step in range(doublings)]
    # The last step lays two lines end to end, and the whole line's middle onto the pixel.
    back = -((reach - 1) // 2)
    pairs.append((back, back + rest))
    for index, (one, two) in enumerate(pairs):
        first, second = _place(one, slope, is_wide), _place(two, slope, is_wide)
        _average(image, other, first, second, index % 2 == 0)
        image, other = other, image
    return np.ascontiguousarray(image[margin : margin + height, margin : margin + width])


def _place(offset: int, slope: float, is_wide: bool) -> NDArray[np.int64]:
    """Where a pixel is read: x, y, and how much of the one after it along x and y, 0..255."""
    minor = offset * slope
    whole = math.floor(minor)
    share = round((minor - whole) * 255)
    return np.array((offset, whole, 0, share) if is_wide else (whole, offset, share, 0), np.int64)


@kernel
def _average(
    src: Frame,
    dst: Frame,
    first: NDArray[np.int64],
    second: NDArray[np.int64],
    up: bool,
) -> None:
    # Rounded up and down in turn, so that brightness stays.
    height, width = src.shape
    left, right = max(0, -first[0], -second[0]), width - 1 - max(0, first[0], second[0])
    top, bottom = max(0, -first[1], -second[1]), height - 1 - max(0, first[1], second[1])
    count = right - left
    share_a = np.uint32(first[2] + first[3])
    share_b = np.uint32(second[2] + second[3])
    ax, ay = 1 if first[2] else 0, 1 if first[3] else 0
    bx, by = 1 if second[2] else 0, 1 if second[3] else 0
    for j in range(top, bottom):
        a0 = src[j + first[1], left + first[0] : right + first[0]]
        a1 = src[j + first[1] + ay, left + first[0] + ax : right + first[0] + ax]
        b0 = src[j + second[1], left + second[0] : right + second[0]]
        b1 = src[j + second[1] + by, left + second[0] + bx : right + second[0] + bx]
        out = dst[j, left:right]
        for i in range(count):
            a = mix_pixel(a0[i], a1[i], share_a)
            b = mix_pixel(b0[i], b1[i], share_b)
            if up:
                out[i] = np.uint32((a | b) - (((a ^ b) >> np.uint32(1)) & _HALVES))
            else:
                out[i] = np.uint32((a & b) + (((a ^ b) >> np.uint32(1)) & _HALVES))


def _is_live(effect: DirectionalBlur, frame: float) -> bool:
    return number_at(effect.length_px, frame) >= _UNSEEN_PX


def _reach(effect: DirectionalBlur, frame: float, _diagonal: float) -> float:
    return min(FARTHEST_PX, max(0.0, number_at(effect.length_px, frame) / 2 + 2))


DIRECTIONAL_BLUR = PixelEffect(_apply, _is_live, _reach)
