"""The lines of a tube screen."""

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Scanlines, number_at
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.effects.effect import PixelEffect, Setting
from openmotion.render.pixels.packed import scale_pixel

_LEAST_PX = 2.0
_COLOURS, _ALPHA = np.uint32(0x00FFFFFF), np.uint32(0xFF000000)


def _apply(pixels: Frame, effect: Scanlines, setting: Setting) -> None:
    size = max(_LEAST_PX, number_at(effect.size_px, setting.frame) * setting.scale)
    strength = min(1.0, number_at(effect.strength, setting.frame))
    place = (np.arange(pixels.shape[0]) + 0.5 - setting.origin[1]) / size
    turn = 2 * np.pi * (place - effect.speed * setting.frame)
    keep = 1 - strength * (0.5 - 0.5 * np.cos(turn))
    _darken(pixels, np.rint(keep * 255).astype(np.uint32))


@kernel
def _darken(pixels: Frame, keep: NDArray[np.uint32]) -> None:
    for j in range(pixels.shape[0]):
        row, share = pixels[j], keep[j]
        for i in range(row.shape[0]):
            row[i] = (scale_pixel(row[i], share) & _COLOURS) | (row[i] & _ALPHA)


def _is_live(effect: Scanlines, frame: float) -> bool:
    return number_at(effect.strength, frame) > 0


SCANLINES = PixelEffect(_apply, _is_live)
