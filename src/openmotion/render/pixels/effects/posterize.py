"""A few levels instead of many."""

import numpy as np

from openmotion.model import Posterize, number_at
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.effects.effect import PixelEffect, Setting
from openmotion.render.pixels.effects.tables import LEVELS, as_table, map_channels

_ALL = 256.0


def _apply(pixels: Frame, effect: Posterize, setting: Setting) -> None:
    count = max(2, round(number_at(effect.levels, setting.frame)))
    steps = np.minimum(np.floor(LEVELS * count), count - 1) / (count - 1)
    map_channels(pixels, np.tile(as_table(steps), (3, 1)))


def _is_live(effect: Posterize, frame: float) -> bool:
    return number_at(effect.levels, frame) < _ALL


POSTERIZE = PixelEffect(_apply, _is_live)
