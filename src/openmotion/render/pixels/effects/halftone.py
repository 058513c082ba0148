"""A picture in dots of ink."""

import math
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Halftone, colour_at, number_at
from openmotion.render.pixels.compiled import Frame, Mask, as_bytes, as_frame, kernel
from openmotion.render.pixels.effects.effect import FARTHEST_PX, PixelEffect, Setting
from openmotion.render.pixels.effects.tables import make_opaque
from openmotion.render.pixels.packed import mix_pixel, over_pixel, pack, scale_pixel
from openmotion.render.pixels.resample import grow, shrink

_LEAST_PX, _MOST_PX = 3.0, 1000.0
_RED, _GREEN, _BLUE = np.uint32(13933), np.uint32(46871), np.uint32(4732)
_FULL = np.uint32(255)
_OPAQUE = 255
_GRID = 256  # points each way of a cell, over which the share of ink is counted


def _apply(pixels: Frame, effect: Halftone, setting: Setting) -> None:
    frame = setting.frame
    size = number_at(effect.size_px, frame) * setting.scale
    size = min(max(_LEAST_PX, size), _MOST_PX)
    angle = math.radians(number_at(effect.angle_deg, frame))
    amount = np.uint32(round(255 * min(1.0, number_at(effect.amount, frame))))
    tone = np.empty(pixels.shape, np.uint8)
    _tones(pixels, tone, effect.light)
    cell = max(1, min(round(size), *pixels.shape))
    soft = np.asarray(cv2.boxFilter(tone, -1, (cell, cell), borderType=_border(setting)), np.uint8)
    cover = np.empty(pixels.shape, np.uint8)
    columns, rows = _waves(pixels.shape, setting.origin, size, angle)
    _dots(cover, soft, columns, rows, _levels(), np.float32(math.pi / size))
    alpha = (as_bytes(pixels)[..., 3]).copy()
    if effect.paper is not None:
        paper = pack(colour_at(effect.paper, frame))
    else:
        # An adjustment of an opaque picture must not make holes in it.
        is_whole = setting.edge == "repeat" and alpha.min() == _OPAQUE
        paper = pack("#000000") if is_whole else np.uint32(0)
    inks = pixels
    if effect.ink is not None:
        inks = np.broadcast_to(pack(colour_at(effect.ink, frame)), (1, 1)).copy()
    else:
        inks = _around(pixels, cell, setting)
    _print(pixels, inks, cover, alpha, paper, amount, effect.ink is not None)


def _around(pixels: Frame, cell: int, setting: Setting) -> Frame:
    """The colours around each pixel, so that no edge runs through a dot."""
    factor = 4 if cell >= 8 else 2 if cell >= 4 else 1
    small = shrink(pixels, factor, factor)
    size = max(1, min(cell // factor, *small.shape))
    soft = as_frame(cv2.boxFilter(as_bytes(small), -1, (size, size), borderType=_border(setting)))
    make_opaque(soft)
    large = np.empty_like(pixels)
    grow(soft, large, factor, factor)
    return large


def _waves(
    shape: tuple[int, ...], origin: tuple[float, float], size: float, angle: float
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Cosines and sines of both directions of the grid, over columns and over rows."""
    cos, sin = math.cos(angle), math.sin(angle)
    turn = 2 * math.pi / size
    x = np.asarray((np.arange(shape[1]) + 0.5 - origin[0]) * turn, np.float64)
    y = np.asarray((np.arange(shape[0]) + 0.5 - origin[1]) * turn, np.float64)

    def waves(first: NDArray[np.float64], second: NDArray[np.float64]) -> NDArray[np.float32]:
        return np.stack((np.cos(first), np.sin(first), np.cos(second), np.sin(second))).astype(
            np.float32
        )

    return waves(x * cos, -x * sin), waves(y * sin, y * cos)


@lru_cache(maxsize=1)
def _levels() -> NDArray[np.float32]:
    """For each share of ink, 0..255, the level of the screen below which that much lies."""
    place = (np.arange(_GRID) + 0.5) / _GRID * 2 * np.pi
    screen = np.sort((0.5 - 0.25 * (np.cos(place)[:, None] + np.cos(place)[None])).ravel())
    # A little beyond both ends, so that nothing and everything are clean.
    found = np.quantile(screen, np.arange(256) / 255)
    found[0], found[255] = -0.2, 1.2
    return np.asarray(found, np.float32)


@kernel
def _tones(pixels: Frame, tone: Mask, light: bool) -> None:
    for j in range(pixels.shape[0]):
        row, out = pixels[j], tone[j]
        for i in range(row.shape[0]):
            pixel = row[i]
            level = (
                (pixel & _FULL) * _RED
                + ((pixel >> np.uint32(8)) & _FULL) * _GREEN
                + ((pixel >> np.uint32(16)) & _FULL) * _BLUE
                + np.uint32(32768)
            ) >> np.uint32(16)
            # Premultiplied: what is clear is neither dark nor light.
            out[i] = np.uint8(level if light else max((pixel >> np.uint32(24)), level) - level)


@kernel
def _dots(
    cover: Mask,
    tone: Mask,
    columns: NDArray[np.float32],
    rows: NDArray[np.float32],
    levels: NDArray[np.float32],
    slope: np.float32,
) -> None:
    height, width = cover.shape
    half, quarter = np.float32(0.5), np.float32(0.25)
    zero, one, full = np.float32(0), np.float32(1), np.float32(255)
    least = np.float32(0.12)
    wanted = np.empty(width, np.float32)
    cos_u, sin_u, cos_v, sin_v = columns[0], columns[1], columns[2], columns[3]
    for j in range(height):
        out, tones = cover[j], tone[j]
        cu, su, cv, sv = rows[0, j], rows[1, j], rows[2, j], rows[3, j]
        for i in range(width):
            wanted[i] = levels[tones[i]]
        for i in range(width):
            c1 = cos_u[i] * cu - sin_u[i] * su
            s1 = sin_u[i] * cu + cos_u[i] * su
            c2 = cos_v[i] * cv - sin_v[i] * sv
            s2 = sin_v[i] * cv + cos_v[i] * sv
            screen = half - quarter * (c1 + c2)
            # How much the screen rises over a pixel makes the edge one pixel wide.
            rise = half * slope * max(np.sqrt(s1 * s1 + s2 * s2), least)
            share = min(max((wanted[i] - screen) / rise + half, zero), one)
            out[i] = np.uint8(np.int32(share * full + half))


@kernel
def _print(
    pixels: Frame,
    inks: Frame,
    cover: Mask,
    alpha: Mask,
    paper: np.uint32,
    amount: np.uint32,
    is_one: bool,
) -> None:
    ink = inks[0, 0]
    for j in range(pixels.shape[0]):
        row, dots, whole = pixels[j], cover[j], alpha[j]
        own = inks[0] if is_one else inks[j]
        for i in range(row.shape[0]):
            colour = ink if is_one else own[i]
            below = scale_pixel(paper, np.uint32(whole[i]))
            dot = scale_pixel(colour, np.uint32(dots[i]))
            row[i] = mix_pixel(row[i], over_pixel(below, dot), amount)


def _border(setting: Setting) -> int:
    return cv2.BORDER_CONSTANT if setting.edge == "clear" else cv2.BORDER_REFLECT_101


def _is_live(effect: Halftone, frame: float) -> bool:
    return number_at(effect.amount, frame) > 0


def _reach(effect: Halftone, frame: float, _diagonal: float) -> float:
    return min(FARTHEST_PX, max(0.0, number_at(effect.size_px, frame)))


HALFTONE = PixelEffect(_apply, _is_live, _reach)
