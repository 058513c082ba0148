"""Crisper edges."""

import numpy as np

from openmotion.model import Sharpen, number_at
from openmotion.render.pixels.blur import blur
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.effects.effect import PixelEffect, Setting

_MOST = 4.0
_FULL = np.uint32(255)


def _apply(pixels: Frame, effect: Sharpen, setting: Setting) -> None:
    amount = min(_MOST, number_at(effect.amount, setting.frame))
    soft = blur(pixels, max(0.25, effect.sigma_px * setting.scale), setting.edge)
    _add_difference(pixels, soft, np.int32(round(amount * 256)))


@kernel
def _add_difference(pixels: Frame, soft: Frame, amount: np.int32) -> None:
    for j in range(pixels.shape[0]):
        row, other = pixels[j], soft[j]
        for i in range(row.shape[0]):
            pixel, mean = row[i], other[i]
            alpha = np.int32(pixel >> np.uint32(24))
            out = np.uint32(pixel & np.uint32(0xFF000000))
            for shift in (0, 8, 16):
                level = np.int32((pixel >> np.uint32(shift)) & _FULL)
                around = np.int32((mean >> np.uint32(shift)) & _FULL)
                crisp = np.int32(level + (((level - around) * amount + 128) >> 8))
                crisp = min(max(crisp, np.int32(0)), alpha)
                out |= np.uint32(crisp) << np.uint32(shift)
            row[i] = out


def _is_live(effect: Sharpen, frame: float) -> bool:
    return number_at(effect.amount, frame) > 0


SHARPEN = PixelEffect(_apply, _is_live)
