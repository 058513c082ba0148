"""Coarse square pixels."""

import math

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Pixelate, number_at
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.effects.effect import FARTHEST_PX, PixelEffect, Setting

_LEAST_PX = 1.01
_FULL = np.uint32(255)


def _apply(pixels: Frame, effect: Pixelate, setting: Setting) -> None:
    size = min(number_at(effect.size_px, setting.frame) * setting.scale, FARTHEST_PX)
    if size <= _LEAST_PX:
        return
    height, width = pixels.shape
    columns, rows = _edges(width, setting.origin[0], size), _edges(height, setting.origin[1], size)
    _pixelate(pixels, columns, rows)


def _edges(count: int, origin: float, size: float) -> NDArray[np.int64]:
    """Where squares begin and end along a side, whole pixels, the first at 0."""
    first, last = math.floor(-origin / size), math.ceil((count - origin) / size)
    places = np.rint(origin + np.arange(first, last + 1) * size)
    return np.unique(np.clip(places, 0, count).astype(np.int64))


@kernel
def _pixelate(pixels: Frame, columns: NDArray[np.int64], rows: NDArray[np.int64]) -> None:
    width = pixels.shape[1]
    even = np.empty(width, np.uint64)
    odd = np.empty(width, np.uint64)
    low = np.uint64(0xFFFFFFFF)
    for v in range(rows.shape[0] - 1):
        top, bottom = rows[v], rows[v + 1]
        even[:] = np.uint64(0)
        odd[:] = np.uint64(0)
        for j in range(top, bottom):
            row = pixels[j]
            for i in range(width):
                # Two channels to a word, room for 2^24 pixels each.
                pixel = row[i]
                even[i] += np.uint64(pixel & _FULL) | (
                    np.uint64((pixel >> np.uint32(16)) & _FULL) << np.uint64(32)
                )
                odd[i] += np.uint64((pixel >> np.uint32(8)) & _FULL) | (
                    np.uint64(pixel >> np.uint32(24)) << np.uint64(32)
                )
        for u in range(columns.shape[0] - 1):
            left, right = columns[u], columns[u + 1]
            sum_even, sum_odd = np.uint64(0), np.uint64(0)
            for i in range(left, right):
                sum_even += even[i]
                sum_odd += odd[i]
            count = np.uint64((right - left) * (bottom - top))
            half = np.uint64(count >> np.uint64(1))
            red = ((sum_even & low) + half) // count
            blue = ((sum_even >> np.uint64(32)) + half) // count
            green = ((sum_odd & low) + half) // count
            alpha = ((sum_odd >> np.uint64(32)) + half) // count
            mean = np.uint32(
                red | (green << np.uint64(8)) | (blue << np.uint64(16)) | (alpha << np.uint64(24))
            )
            for j in range(top, bottom):
                row = pixels[j]
                for i in range(left, right):
                    row[i] = mean


def _is_live(effect: Pixelate, frame: float) -> bool:
    return number_at(effect.size_px, frame) > _LEAST_PX


def _reach(effect: Pixelate, frame: float, _diagonal: float) -> float:
    return min(FARTHEST_PX, max(0.0, number_at(effect.size_px, frame)))


PIXELATE = PixelEffect(_apply, _is_live, _reach)
