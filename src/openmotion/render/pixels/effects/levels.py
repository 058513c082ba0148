"""Where black and white lie."""

import numpy as np

from openmotion.model import Levels, number_at
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.effects.effect import PixelEffect, Setting
from openmotion.render.pixels.effects.tables import LEVELS, as_table, map_channels

_NAMES = ("black", "white", "gamma", "floor", "ceiling")
_NEUTRAL = (0.0, 1.0, 1.0, 0.0, 1.0)
_LEAST = 1 / 255


def _apply(pixels: Frame, effect: Levels, setting: Setting) -> None:
    black, white, gamma, floor, ceiling = _values(effect, setting.frame)
    share = np.clip((LEVELS - black) / max(white - black, _LEAST), 0, 1)
    share = share ** (1 / min(max(gamma, 0.01), 100.0))
    table = as_table(floor + (ceiling - floor) * share)
    map_channels(pixels, np.tile(table, (3, 1)))


def _is_live(effect: Levels, frame: float) -> bool:
    return _values(effect, frame) != _NEUTRAL


def _values(effect: Levels, frame: float) -> tuple[float, ...]:
    return tuple(number_at(getattr(effect, name), frame) for name in _NAMES)


LEVELS_EFFECT = PixelEffect(_apply, _is_live)
