"""Brightness, contrast and colour in linear light."""

import math

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Grade, number_at
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.effects.effect import PixelEffect, Setting
from openmotion.render.pixels.effects.tables import (
    LEVELS,
    as_table,
    map_channels,
    map_light,
    to_levels,
    to_linear,
)

_NAMES = ("exposure", "contrast", "saturation", "hue_deg", "temperature", "tint")
_NEUTRAL = (0.0, 1.0, 1.0, 0.0, 0.0, 0.0)
# How much light a channel gains at the ends of temperature and tint.
_WARMTH, _TINT = 0.35, 0.25
_GREY = np.array((0.2126, 0.7152, 0.0722))  # source: ITU-R BT.709-6, item 3.2
_FINE = np.arange(4096) / 4095
_MOST_STOPS = 10.0


def _apply(pixels: Frame, effect: Grade, setting: Setting) -> None:
    values = _values(effect, setting.frame)
    stops, contrast, saturation, hue, warmth, tint = values
    gains = np.array(
        (
            1 + _WARMTH * warmth + _TINT * tint / 2,
            1 - _TINT * tint / 2,
            1 - _WARMTH * warmth + _TINT * tint / 2,
        )
    )
    # What warms a picture must not make it brighter.
    gains = np.maximum(gains, 0) / max(float(gains @ _GREY), 1e-6)
    gains *= 2.0 ** max(-_MOST_STOPS, min(_MOST_STOPS, stops))
    light = to_linear(LEVELS)[None] * gains[:, None]
    if saturation == 1 and hue == 0:
        map_channels(pixels, as_table(_contrasted(to_levels(light), contrast)))
        return
    matrix = _saturated(saturation) @ _turned(hue)
    encode = as_table(_contrasted(to_levels(_FINE), contrast))
    map_light(pixels, light.astype(np.float32), matrix.astype(np.float32), encode)


def _contrasted(levels: NDArray[np.float64], contrast: float) -> NDArray[np.float64]:
    return 0.5 + (levels - 0.5) * max(0.0, contrast)


def _saturated(factor: float) -> NDArray[np.float64]:
    factor = max(0.0, factor)
    return np.asarray(np.eye(3) * factor + np.tile(_GREY, (3, 1)) * (1 - factor))


def _turned(angle_deg: float) -> NDArray[np.float64]:
    """A turn of all hues that keeps brightness.

    Source: W3C, "Filter Effects Module Level 1", feColorMatrix of type hueRotate.
    """
    cos, sin = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    grey = np.tile((0.213, 0.715, 0.072), (3, 1))
    across = np.array(((-0.213, -0.715, 0.928), (0.143, 0.140, -0.283), (-0.787, 0.715, 0.072)))
    return np.asarray(grey + cos * (np.eye(3) - grey) + sin * across)


def _is_live(effect: Grade, frame: float) -> bool:
    return _values(effect, frame) != _NEUTRAL


def _values(effect: Grade, frame: float) -> tuple[float, ...]:
    return tuple(number_at(getattr(effect, name), frame) for name in _NAMES)


GRADE = PixelEffect(_apply, _is_live)
