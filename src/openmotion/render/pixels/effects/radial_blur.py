"""A smear towards or around a point."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import RadialBlur, number_at, point_at
from openmotion.render.pixels.compiled import Frame, as_bytes, kernel
from openmotion.render.pixels.effects.effect import FARTHEST_PX, PixelEffect, Setting
from openmotion.render.pixels.packed import mix_pixel
from openmotion.render.pixels.resample import grow, shrink

_UNSEEN = 1e-3
_MOST_ZOOM = 4.0
_MOST_STEPS = 4  # two to the power of it copies are averaged
# A smear longer than this is worked out at half the size.
_FINE_PX = 6.0
# Where a smear is shorter than the first the picture stays, past the second it is all smear.
_SHARP_PX, _SOFT_PX = np.float32(1.5), np.float32(5.0)
_FULL = np.float32(255)


def _apply(pixels: Frame, effect: RadialBlur, setting: Setting) -> None:
    zoom, spin = _amounts(effect, setting.frame)
    x, y = setting.point(point_at(effect.centre, setting.frame))
    height, width = pixels.shape
    furthest = max(
        math.dist((x, y), corner) for corner in ((0, 0), (width, 0), (0, height), (width, height))
    )
    rate = math.hypot(math.log1p(zoom), math.radians(spin))
    longest = rate * furthest
    factor = 2 if longest > _FINE_PX and min(pixels.shape) > 32 else 1
    small = as_bytes(shrink(pixels, factor, factor))
    steps = min(_MOST_STEPS, max(1, math.ceil(math.log2(max(2.0, longest / factor)))))
    centre = (x / factor - 0.5, y / factor - 0.5)  # OpenCV counts from the middle of a pixel
    border = cv2.BORDER_CONSTANT if setting.edge == "clear" else cv2.BORDER_REPLICATE

    def moved(source: NDArray[np.uint8], share: float) -> NDArray[np.uint8]:
        size = (source.shape[1], source.shape[0])
        matrix = _similarity(centre, (1 + zoom) ** share, math.radians(spin) * share)
        return np.asarray(cv2.warpAffine(source, matrix, size, borderMode=border), np.uint8)

    parts = 2**steps
    back = (parts - 1) / (2 * parts)
    total = cv2.addWeighted(moved(small, -back), 0.5, moved(small, 1 / parts - back), 0.5, 0)
    for step in range(1, steps):
        total = cv2.addWeighted(total, 0.5, moved(np.asarray(total), 2**step / parts), 0.5, 0)
    smeared = np.empty_like(pixels)
    soft = np.ascontiguousarray(total).view(np.uint32)[..., 0]
    grow(soft, smeared, factor, factor)
    _mix(pixels, smeared, np.float32(x), np.float32(y), np.float32(rate))


def _similarity(centre: tuple[float, float], scale: float, angle: float) -> NDArray[np.float64]:
    cos, sin = math.cos(angle) * scale, math.sin(angle) * scale
    x, y = centre
    return np.array(((cos, -sin, x - cos * x + sin * y), (sin, cos, y - sin * x - cos * y)))


@kernel
def _mix(pixels: Frame, smeared: Frame, x: np.float32, y: np.float32, rate: np.float32) -> None:
    half, zero, one = np.float32(0.5), np.float32(0), np.float32(1)
    for j in range(pixels.shape[0]):
        row, soft = pixels[j], smeared[j]
        dy = np.float32(j) + half - y
        for i in range(row.shape[0]):
            dx = np.float32(np.int32(i)) + half - x
            length = np.sqrt(dx * dx + dy * dy) * rate
            share = min(max((length - _SHARP_PX) / (_SOFT_PX - _SHARP_PX), zero), one)
            row[i] = mix_pixel(row[i], soft[i], np.uint32(np.int32(share * _FULL + half)))


def _amounts(effect: RadialBlur, frame: float) -> tuple[float, float]:
    zoom = min(_MOST_ZOOM, max(0.0, number_at(effect.zoom, frame)))
    return zoom, min(180.0, max(-180.0, number_at(effect.spin_deg, frame)))


def _is_live(effect: RadialBlur, frame: float) -> bool:
    zoom, spin = _amounts(effect, frame)
    return zoom > _UNSEEN or abs(spin) > _UNSEEN * 50


def _reach(effect: RadialBlur, frame: float, diagonal: float) -> float:
    zoom, spin = _amounts(effect, frame)
    return min(FARTHEST_PX, diagonal * (zoom / 2 + min(1.0, abs(math.radians(spin)) / 2)) + 2)


RADIAL_BLUR = PixelEffect(_apply, _is_live, _reach)
