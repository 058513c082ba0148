"""Two colours, nothing between."""

import numpy as np

from openmotion.model import Threshold, colour_at, number_at, rgba
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.effects.effect import PixelEffect, Setting
from openmotion.render.pixels.effects.tables import LEVELS, as_table, map_brightness


def _apply(pixels: Frame, effect: Threshold, setting: Setting) -> None:
    level = number_at(effect.level, setting.frame)
    share = np.clip((LEVELS - level) / max(effect.softness, 1 / 512) + 0.5, 0, 1)[:, None]
    dark = np.array(rgba(colour_at(effect.dark, setting.frame))[:3])
    light = np.array(rgba(colour_at(effect.light, setting.frame))[:3])
    map_brightness(pixels, as_table(dark + (light - dark) * share), 255)


def _is_live(_effect: Threshold, _frame: float) -> bool:
    return True


THRESHOLD = PixelEffect(_apply, _is_live)
