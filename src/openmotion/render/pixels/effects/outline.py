"""A line around a layer."""

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Outline, colour_at, number_at
from openmotion.render.pixels.compiled import Frame, Mask, as_bytes, kernel
from openmotion.render.pixels.effects.effect import FARTHEST_PX, PixelEffect, Setting
from openmotion.render.pixels.packed import over_pixel, pack, scale_pixel

_FAR = np.float32(1e6)
# From so far on, distances are smooth enough for half or a quarter of the pixels.
_HALF_PX, _QUARTER_PX = 3.0, 12.0
_SEEN = 24  # fainter pixels are no part of the layer's edge


def _apply(pixels: Frame, effect: Outline, setting: Setting) -> None:
    width = max(0.0, number_at(effect.width_px, setting.frame)) * setting.scale
    gap = max(0.0, number_at(effect.gap_px, setting.frame)) * setting.scale
    away = _away(np.ascontiguousarray(as_bytes(pixels)[..., 3]), gap, gap + width)
    colour = pack(colour_at(effect.colour, setting.frame))
    inner = np.float32(gap if gap > 0 or effect.only else -_FAR)
    _draw(pixels, away, inner, np.float32(min(gap + width, FARTHEST_PX)), colour, effect.only)


def _away(alpha: Mask, gap: float, outer: float) -> NDArray[np.float32]:
    """The distance, worked out with as few pixels as the nearest edge of the line needs."""
    nearest = min(outer, gap or outer)
    factor = 4 if nearest >= _QUARTER_PX else 2 if nearest >= _HALF_PX else 1
    height, width = alpha.shape
    if factor == 1 or min(height, width) < 4 * factor:
        return distance(alpha, outer)
    rest_x, rest_y = -width % factor, -height % factor
    whole = cv2.copyMakeBorder(alpha, 0, rest_y, 0, rest_x, cv2.BORDER_REPLICATE)
    size = ((width + rest_x) // factor, (height + rest_y) // factor)
    small = np.asarray(cv2.resize(whole, size, interpolation=cv2.INTER_AREA), np.uint8)
    away = distance(small, outer / factor) * np.float32(factor)
    large = cv2.resize(away, (width + rest_x, height + rest_y), interpolation=cv2.INTER_LINEAR)
    return np.ascontiguousarray(large[:height, :width], np.float32)


def distance(alpha: Mask, furthest: float) -> NDArray[np.float32]:
    """How far pixels are from the edge of a coverage, which counts by parts of a pixel.

    Args:
        alpha: the coverage.
        furthest: distances beyond need not be exact.
    """
    seen = alpha > _SEEN
    if not seen.any():
        return np.full(alpha.shape, _FAR, np.float32)
    away, labels = cv2.distanceTransformWithLabels(
        (~seen).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    nearest: NDArray[np.int32] = np.asarray(labels, np.int32)
    places = np.zeros((int(nearest.max()) + 1, 2), np.int32)
    _note(alpha, nearest, places)
    exact = np.asarray(away, np.float32)
    _refine(exact, nearest, places, alpha, np.float32(furthest + 2))
    return exact


@kernel
def _note(alpha: Mask, nearest: NDArray[np.int32], places: NDArray[np.int32]) -> None:
    for j in range(alpha.shape[0]):
        for i in range(alpha.shape[1]):
            if alpha[j, i] > _SEEN:
                places[nearest[j, i], 0], places[nearest[j, i], 1] = j, i


@kernel
def _refine(
    away: NDArray[np.float32],
    nearest: NDArray[np.int32],
    places: NDArray[np.int32],
    alpha: Mask,
    furthest: np.float32,
) -> None:
    # OpenCV's distances are off by two parts in a hundred, and know nothing of parts of a pixel:
    # one that is half covered has the edge in its middle, a whole one half a pixel further out.
    height, width = away.shape
    part, half = np.float32(1 / 255), np.float32(0.5)
    for j in range(height):
        row = away[j]
        for i in range(width):
            if row[i] > furthest:
                continue
            if alpha[j, i] == 255:
                row[i] = -half
                continue
            y, x = places[nearest[j, i], 0], places[nearest[j, i], 1]
            least = _FAR
            for v in range(max(0, y - 1), min(height, y + 2)):
                for u in range(max(0, x - 1), min(width, x + 2)):
                    cover = np.float32(alpha[v, u]) * part
                    if cover > np.float32(0):
                        dy, dx = np.float32(j - v), np.float32(i - u)
                        least = min(least, np.sqrt(dy * dy + dx * dx) - (cover - half))
            row[i] = least


@kernel
def _draw(
    pixels: Frame,
    away: NDArray[np.float32],
    inner: np.float32,
    outer: np.float32,
    colour: np.uint32,
    only: bool,
) -> None:
    half, zero, one, full = np.float32(0.5), np.float32(0), np.float32(1), np.float32(255)
    for j in range(pixels.shape[0]):
        row, far = pixels[j], away[j]
        for i in range(row.shape[0]):
            cover = min(max(outer - far[i] + half, zero), one)
            cover -= min(max(inner - far[i] + half, zero), one)
            line = scale_pixel(colour, np.uint32(np.int32(max(cover, zero) * full + half)))
            row[i] = line if only else over_pixel(line, row[i])


def _is_live(effect: Outline, frame: float) -> bool:
    return effect.only or number_at(effect.width_px, frame) > 0


def _reach(effect: Outline, frame: float, _diagonal: float) -> float:
    far = max(0.0, number_at(effect.width_px, frame)) + max(0.0, number_at(effect.gap_px, frame))
    return min(FARTHEST_PX, far + 1)


OUTLINE = PixelEffect(_apply, _is_live, _reach)
