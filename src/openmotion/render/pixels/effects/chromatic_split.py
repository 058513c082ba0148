"""Red and blue that part."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import ChromaticSplit, number_at, point_at
from openmotion.render.pixels.compiled import Frame, as_bytes, as_frame, kernel
from openmotion.render.pixels.effects.effect import FARTHEST_PX, PixelEffect, Setting
from openmotion.render.pixels.packed import mix_pixel

_UNSEEN_PX = 0.1
_RED, _GREEN, _BLUE = np.uint32(0x000000FF), np.uint32(0x0000FF00), np.uint32(0x00FF0000)
_ALPHA, _THREE = np.uint32(24), np.uint32(3)
_PARTS = 255


def _apply(pixels: Frame, effect: ChromaticSplit, setting: Setting) -> None:
    amount = number_at(effect.amount_px, setting.frame) * setting.scale
    amount = max(-FARTHEST_PX, min(FARTHEST_PX, amount))
    if effect.style == "line":
        angle = math.radians(number_at(effect.angle_deg, setting.frame))
        _split_along(pixels, amount * math.cos(angle), amount * math.sin(angle), setting)
    else:
        _split_outwards(pixels, amount, effect, setting)


def _split_along(pixels: Frame, x: float, y: float, setting: Setting) -> None:
    margin_x, margin_y = math.ceil(abs(x)) + 1, math.ceil(abs(y)) + 1
    padded = as_frame(
        cv2.copyMakeBorder(
            as_bytes(pixels), margin_y, margin_y, margin_x, margin_x, _border(setting)
        )
    )
    red, blue = _place(-x, -y, margin_x, margin_y), _place(x, y, margin_x, margin_y)
    _take_both(pixels, padded, red, blue, margin_x, margin_y)


def _place(x: float, y: float, margin_x: int, margin_y: int) -> NDArray[np.int64]:
    """Where a channel is read: whole columns and rows, and 255ths of a pixel on top."""
    column, row = math.floor(x), math.floor(y)
    share_x, share_y = round((x - column) * _PARTS), round((y - row) * _PARTS)
    return np.array((column + margin_x, row + margin_y, share_x, share_y), np.int64)


@kernel
def _take_both(
    pixels: Frame,
    padded: Frame,
    red: NDArray[np.int64],
    blue: NDArray[np.int64],
    margin_x: int,
    margin_y: int,
) -> None:
    height, width = pixels.shape
    red_x, red_y = np.uint32(red[2]), np.uint32(red[3])
    blue_x, blue_y = np.uint32(blue[2]), np.uint32(blue[3])
    for j in range(height):
        r0 = padded[j + red[1], red[0] : red[0] + width + 1]
        r1 = padded[j + red[1] + 1, red[0] : red[0] + width + 1]
        b0 = padded[j + blue[1], blue[0] : blue[0] + width + 1]
        b1 = padded[j + blue[1] + 1, blue[0] : blue[0] + width + 1]
        middle = padded[j + margin_y, margin_x : margin_x + width]
        out = pixels[j]
        for i in range(width):
            upper, lower = mix_pixel(r0[i], r0[i + 1], red_x), mix_pixel(r1[i], r1[i + 1], red_x)
            first = mix_pixel(upper, lower, red_y)
            upper, lower = mix_pixel(b0[i], b0[i + 1], blue_x), mix_pixel(b1[i], b1[i + 1], blue_x)
            last = mix_pixel(upper, lower, blue_y)
            out[i] = _joined(first, middle[i], last)


@kernel
def _joined(first: np.uint32, middle: np.uint32, last: np.uint32) -> np.uint32:
    colours = np.uint32((first & _RED) | (middle & _GREEN) | (last & _BLUE))
    # Each channel covers a third, and never less than it shines: no black fringes.
    mean = ((first >> _ALPHA) + (middle >> _ALPHA) + (last >> _ALPHA) + np.uint32(1)) // _THREE
    red, green = colours & _RED, (colours & _GREEN) >> np.uint32(8)
    alpha = max(mean, red, green, (colours & _BLUE) >> np.uint32(16))
    return np.uint32(colours | (alpha << _ALPHA))


def _split_outwards(pixels: Frame, amount: float, effect: ChromaticSplit, setting: Setting) -> None:
    x, y = setting.point(point_at(effect.centre, setting.frame))
    height, width = pixels.shape
    share = max(-0.9, min(0.9, amount / max(1.0, setting.diagonal / 2)))
    source = as_bytes(pixels)
    layers = []
    for factor in (1 + share, 1 / (1 + share)):
        matrix = np.array(
            ((factor, 0, (x - 0.5) * (1 - factor)), (0, factor, (y - 0.5) * (1 - factor)))
        )
        moved = cv2.warpAffine(source, matrix, (width, height), borderMode=_border(setting))
        layers.append(as_frame(moved))
    _join(pixels, layers[0], layers[1])


@kernel
def _join(pixels: Frame, first: Frame, last: Frame) -> None:
    for j in range(pixels.shape[0]):
        row, red, blue = pixels[j], first[j], last[j]
        for i in range(row.shape[0]):
            row[i] = _joined(red[i], row[i], blue[i])


def _border(setting: Setting) -> int:
    return cv2.BORDER_CONSTANT if setting.edge == "clear" else cv2.BORDER_REPLICATE


def _is_live(effect: ChromaticSplit, frame: float) -> bool:
    return abs(number_at(effect.amount_px, frame)) > _UNSEEN_PX


def _reach(effect: ChromaticSplit, frame: float, _diagonal: float) -> float:
    return min(FARTHEST_PX, abs(number_at(effect.amount_px, frame)) + 1)


CHROMATIC_SPLIT = PixelEffect(_apply, _is_live, _reach)
