"""Dark corners."""

import numpy as np

from openmotion.model import Vignette, colour_at, number_at, point_at
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.effects.effect import PixelEffect, Setting
from openmotion.render.pixels.packed import mix_pixel, pack, scale_pixel

_LEAST = 1e-3


def _apply(pixels: Frame, effect: Vignette, setting: Setting) -> None:
    frame = setting.frame
    left, top, right, bottom = setting.box
    x, y = setting.point(point_at(effect.centre, frame))
    # Circles on a square, ellipses on anything wider: 1 is a corner.
    across = 2**0.5 / max(right - left, _LEAST)
    down = 2**0.5 / max(bottom - top, _LEAST)
    amount = min(1.0, number_at(effect.amount, frame))
    _tint(
        pixels,
        np.float32(x),
        np.float32(y),
        np.float32(across),
        np.float32(down),
        np.float32(number_at(effect.radius, frame)),
        np.float32(1 / max(_LEAST, number_at(effect.softness, frame))),
        np.float32(amount * 255),
        pack(colour_at(effect.colour, frame)),
    )


@kernel
def _tint(
    pixels: Frame,
    x: np.float32,
    y: np.float32,
    across: np.float32,
    down: np.float32,
    start: np.float32,
    steepness: np.float32,
    amount: np.float32,
    colour: np.uint32,
) -> None:
    half, zero, one = np.float32(0.5), np.float32(0), np.float32(1)
    two, three = np.float32(2), np.float32(3)
    for j in range(pixels.shape[0]):
        row = pixels[j]
        v = (np.float32(np.int32(j)) + half - y) * down
        for i in range(row.shape[0]):
            u = (np.float32(np.int32(i)) + half - x) * across
            away = (np.sqrt(u * u + v * v) - start) * steepness
            away = min(max(away, zero), one)
            share = away * away * (three - two * away) * amount + half
            tinted = scale_pixel(colour, np.uint32(row[i] >> np.uint32(24)))
            row[i] = mix_pixel(row[i], tinted, np.uint32(np.int32(share)))


def _is_live(effect: Vignette, frame: float) -> bool:
    return number_at(effect.amount, frame) > 0


VIGNETTE = PixelEffect(_apply, _is_live)
