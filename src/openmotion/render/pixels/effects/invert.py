"""The negative."""

import numpy as np

from openmotion.model import Invert, number_at
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.effects.effect import PixelEffect, Setting
from openmotion.render.pixels.effects.tables import LEVELS, as_table, map_channels


def _apply(pixels: Frame, effect: Invert, setting: Setting) -> None:
    amount = min(1.0, number_at(effect.amount, setting.frame))
    table = as_table(LEVELS + (1 - 2 * LEVELS) * amount)
    map_channels(pixels, np.tile(table, (3, 1)))


def _is_live(effect: Invert, frame: float) -> bool:
    return number_at(effect.amount, frame) > 0


INVERT = PixelEffect(_apply, _is_live)
