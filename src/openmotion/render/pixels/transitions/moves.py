"""Whole frames that move: zoomed or shifted, blurred, mirrored beyond their edges.

A blurred frame needs fewer pixels. These functions give small frames, to be mixed while they are
small and made large once with `resample.grow`.
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame, as_bytes, as_frame
from openmotion.render.pixels.resample import shift, shrink

# The way that pictures travel, in x and y.
_STEPS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}

# Weaker blurs than this are not worth their time; stronger ones need half and a quarter.
_SEEN_SIGMA_PX = 0.9
_SOFT_SIGMA_PX = 5.0
# A streak this long hides that the picture has a quarter of its pixels along it; being made small
# and large again smears it about as far. A shorter one is not seen.
_LONG_STREAK_PX = 3.0


def zoom_factor(sigma_px: float) -> int:
    """How many times smaller a frame may be that is blurred so much: 1, 2 or 4."""
    if sigma_px < _SEEN_SIGMA_PX:
        return 1
    return 2 if sigma_px < _SOFT_SIGMA_PX else 4


def zoom(
    frame: Frame, scale: float, origin: tuple[float, float], sigma_px: float, factor: int
) -> Frame:
    """The frame enlarged about a point and blurred, `factor` times smaller than it was.

    Args:
        frame: (height, width), opaque.
        scale: below 1 the frame is mirrored around itself.
        origin: the point that stays in place, as shares of the frame.
        sigma_px: of the blur, in pixels of the frame.
        factor: of `zoom_factor`.
    """
    height, width = frame.shape
    small = shrink(frame, factor, factor) if factor > 1 else np.ascontiguousarray(frame)
    pixels: NDArray[Any] = as_bytes(small)
    if abs(scale - 1) > 1e-4:
        x, y = origin[0] * width / factor - 0.5, origin[1] * height / factor - 0.5
        matrix = np.array([[scale, 0, x * (1 - scale)], [0, scale, y * (1 - scale)]])
        size = (small.shape[1], small.shape[0])
        mirrored = cv2.BORDER_REFLECT_101
        pixels = cv2.warpAffine(pixels, matrix, size, flags=cv2.INTER_LINEAR, borderMode=mirrored)
    if sigma_px >= _SEEN_SIGMA_PX:
        # Making smaller and larger blurs by itself.
        sigma = max(0.3, (sigma_px / factor) ** 2 - (0.25 if factor > 1 else 0)) ** 0.5
        pixels = cv2.GaussianBlur(pixels, (0, 0), sigma, borderType=cv2.BORDER_REFLECT_101)
    return as_frame(pixels)


def streak_factor(streak_px: float) -> int:
    """How many times fewer pixels along its streaks a frame may have: 1 or 4."""
    return 4 if streak_px >= _LONG_STREAK_PX else 1


def streak(frame: Frame, move: tuple[float, float], streak_px: float, factor: int) -> Frame:
    """The frame moved along one axis and smeared along it, with fewer pixels on that axis.

    Args:
        frame: (height, width), opaque.
        move: in pixels of the frame; one of the two is 0.
        streak_px: length of the smear in pixels of the frame.
        factor: of `streak_factor`.
    """
    upright = move[1] != 0
    small = frame
    if factor > 1:
        small = shrink(frame, 1, factor) if upright else shrink(frame, factor, 1)
    if move != (0.0, 0.0):
        small = shift(small, move[0] / factor, move[1] / factor)
    return smear(small, (streak_px - _LONG_STREAK_PX) / factor, upright=upright)


def smear(frame: Frame, length: float, *, upright: bool) -> Frame:
    """Blur along one axis over a length in pixels, mirrored at the edges."""
    if length < 2:
        return frame
    # Two boxes of half the length: a smear that fades at both ends.
    taps = round(length / 2) | 1
    kernel = (1, taps) if upright else (taps, 1)
    pixels: NDArray[Any] = as_bytes(np.ascontiguousarray(frame))
    for _ in range(2):
        pixels = cv2.blur(pixels, kernel, borderType=cv2.BORDER_REFLECT_101)
    return as_frame(pixels)


def travel(transition: Transition) -> tuple[int, int]:
    """The transition's direction as steps in x and y."""
    return _STEPS[transition.direction]


def unit_of(frame: Frame) -> float:
    """How many pixels stand for one pixel of a frame with 1080 lines."""
    return float(min(frame.shape)) / 1080
