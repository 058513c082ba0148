"""Film grain on one layer."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Grain, derive_seed, number_at
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.effects.effect import PixelEffect, Setting
from openmotion.render.pixels.planes import grain_noise, scramble

_MOST = 80.0
_MARGIN = 4096  # how far left of the frame a picture may begin
_FULL = np.uint32(255)


def _apply(pixels: Frame, effect: Grain, setting: Setting) -> None:
    noise, sigma = grain_noise()
    amount = min(_MOST, number_at(effect.amount, setting.frame))
    strength = np.int32(round(amount / sigma * 65536))
    moment = 0 if not effect.hold_frames else math.floor(setting.frame) // effect.hold_frames
    fields = [
        _field(noise, pixels.shape, effect, setting, derive_seed(effect.seed, moment, channel))
        for channel in range(3 if effect.coloured else 1)
    ]
    red, green, blue = fields if effect.coloured else fields * 3
    _add(pixels, red, green, blue, strength)


def _field(
    noise: NDArray[np.int8],
    shape: tuple[int, ...],
    effect: Grain,
    setting: Setting,
    seed: int,
) -> NDArray[np.int8]:
    height, width = shape
    size = effect.size_px
    rows, columns = math.ceil(height / size), math.ceil(width / size)
    small = np.empty((rows, columns), np.int8)
    x, y = (math.floor(place / size) for place in setting.corner)
    _fill(small, noise, x + _MARGIN, y, np.uint64(seed & (2**64 - 1)))
    if size == 1:
        return small
    # OpenCV enlarges bytes without a sign quickest.
    lifted = (small.view(np.uint8) ^ np.uint8(128)).astype(np.uint8)
    large = cv2.resize(lifted, (width, height), interpolation=cv2.INTER_CUBIC)
    return (np.asarray(large, np.uint8) ^ np.uint8(128)).view(np.int8)


@kernel
def _fill(
    field: NDArray[np.int8], noise: NDArray[np.int8], x: int, y: int, seed: np.uint64
) -> None:
    width = field.shape[1]
    room = np.uint64(noise.shape[0] >> 1)
    for j in range(field.shape[0]):
        hashed = scramble(np.uint64(seed + np.uint64(np.int64(j + y) + 65536)))
        first = int((hashed >> np.uint64(16)) % room) + x
        first = min(max(first, 0), noise.shape[0] - width)
        out, stretch = field[j], noise[first : first + width]
        for i in range(width):
            out[i] = stretch[i]


@kernel
def _add(
    pixels: Frame,
    red: NDArray[np.int8],
    green: NDArray[np.int8],
    blue: NDArray[np.int8],
    strength: np.int32,
) -> None:
    zero, half = np.int32(0), np.int32(32768)
    for j in range(pixels.shape[0]):
        row, r_row, g_row, b_row = pixels[j], red[j], green[j], blue[j]
        for i in range(row.shape[0]):
            pixel = row[i]
            alpha = np.int32(pixel >> np.uint32(24))
            # Noise grows with the alpha: what is clear stays clear.
            share = np.int32((strength * alpha) >> np.int32(8))
            r = np.int32(pixel & _FULL) + np.int32((np.int32(r_row[i]) * share + half) >> 16)
            g = np.int32((pixel >> np.uint32(8)) & _FULL)
            g += np.int32((np.int32(g_row[i]) * share + half) >> 16)
            b = np.int32((pixel >> np.uint32(16)) & _FULL)
            b += np.int32((np.int32(b_row[i]) * share + half) >> 16)
            r, g, b = min(max(r, zero), alpha), min(max(g, zero), alpha), min(max(b, zero), alpha)
            row[i] = np.uint32(
                np.uint32(r)
                | (np.uint32(g) << np.uint32(8))
                | (np.uint32(b) << np.uint32(16))
                | (np.uint32(alpha) << np.uint32(24))
            )


def _is_live(effect: Grain, frame: float) -> bool:
    return number_at(effect.amount, frame) > 0


GRAIN = PixelEffect(_apply, _is_live)
