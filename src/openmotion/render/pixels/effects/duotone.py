"""Two or three inks for a whole picture."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Colour, Duotone, colour_at, mix_oklab, number_at, rgba
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.effects.effect import PixelEffect, Setting
from openmotion.render.pixels.effects.tables import as_table, map_brightness


def _apply(pixels: Frame, effect: Duotone, setting: Setting) -> None:
    dark, light = colour_at(effect.dark, setting.frame), colour_at(effect.light, setting.frame)
    amount = min(1.0, number_at(effect.amount, setting.frame))
    map_brightness(pixels, ramp(dark, effect.middle, light), round(amount * 255))


@lru_cache(maxsize=64)
def ramp(dark: Colour, middle: Colour | None, light: Colour) -> NDArray[np.uint8]:
    """(256, 3) colours from dark to light, mixed in OKLab."""
    colours = []
    for level in range(256):
        share = level / 255
        if middle is None:
            mixed = mix_oklab(dark, light, share)
        elif share < 0.5:
            mixed = mix_oklab(dark, middle, 2 * share)
        else:
            mixed = mix_oklab(middle, light, 2 * share - 1)
        colours.append(rgba(mixed)[:3])
    return as_table(np.array(colours))


def _is_live(effect: Duotone, frame: float) -> bool:
    return number_at(effect.amount, frame) > 0


DUOTONE = PixelEffect(_apply, _is_live)
