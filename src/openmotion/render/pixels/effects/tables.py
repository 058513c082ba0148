"""Colours mapped through tables, premultiplied or not."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.packed import mix_pixel, scale_pixel

LEVELS = np.arange(256) / 255
"""(256,) float64, 0..1: the levels of a channel."""

# Shares of brightness among levels as they are coded. Source: ITU-R BT.709-6, item 3.2.
_RED, _GREEN, _BLUE = np.uint32(13933), np.uint32(46871), np.uint32(4732)
_FULL, _OPAQUE = np.uint32(255), np.uint32(0xFF000000)
_FINE = 4095  # the last place of a table over linear light


def to_linear(levels: NDArray[np.float64]) -> NDArray[np.float64]:
    """Linear light of sRGB levels 0..1. Source: IEC 61966-2-1."""
    return np.where(levels <= 0.04045, levels / 12.92, ((levels + 0.055) / 1.055) ** 2.4)


def to_levels(light: NDArray[np.float64]) -> NDArray[np.float64]:
    """SRGB levels of linear light 0..1; the opposite of `to_linear`."""
    held = np.clip(light, 0, 1)
    return np.where(held <= 0.0031308, held * 12.92, 1.055 * held ** (1 / 2.4) - 0.055)


def as_table(levels: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Levels 0..1 as bytes."""
    return np.asarray(np.rint(np.clip(levels, 0, 1) * 255), np.uint8)


def map_channels(frame: Frame, tables: NDArray[np.uint8]) -> None:
    """Put each channel's own levels through a table, in place.

    Args:
        frame: (height, width), premultiplied.
        tables: (3, 256), of red, green and blue, for colours that are not premultiplied.
    """
    _map_channels(frame, tables, _inverses())


def map_brightness(frame: Frame, table: NDArray[np.uint8], amount: int) -> None:
    """Replace colours by those that a table has for their brightness, in place.

    Args:
        frame: (height, width), premultiplied.
        table: (256, 3), red, green and blue.
        amount: 0..255, how much of a colour is replaced.
    """
    packed = table.astype(np.uint32) @ np.array((1, 1 << 8, 1 << 16), np.uint32) | _OPAQUE
    _map_brightness(frame, packed.astype(np.uint32), np.uint32(amount), _inverses())


def map_light(
    frame: Frame,
    decode: NDArray[np.float32],
    matrix: NDArray[np.float32],
    encode: NDArray[np.uint8],
) -> None:
    """Mix the channels of linear light, in place.

    Args:
        frame: (height, width), premultiplied.
        decode: (3, 256), light 0..1 of each channel's levels.
        matrix: (3, 3), light to light.
        encode: (4096,), levels of light 0..1.
    """
    _map_light(frame, decode, matrix, encode, _inverses())


def make_opaque(frame: Frame) -> None:
    """Show colours as if nothing were clear, in place."""
    _make_opaque(frame, _inverses())


@lru_cache(maxsize=1)
def _inverses() -> NDArray[np.uint32]:
    """255 / alpha in 16.16 fixed point."""
    alphas = np.maximum(np.arange(256), 1)
    return np.asarray((255 * 65536 + alphas // 2) // alphas, np.uint32)


@kernel
def _straight(level: np.uint32, inverse: np.uint32) -> np.uint32:
    return np.uint32(min(np.uint32((level * inverse + np.uint32(32768)) >> np.uint32(16)), _FULL))


@kernel
def _premultiplied(level: np.uint32, alpha: np.uint32) -> np.uint32:
    product = np.uint32(level * alpha + np.uint32(128))
    return np.uint32((product + (product >> np.uint32(8))) >> np.uint32(8))


@kernel
def _make_opaque(frame: Frame, inverses: NDArray[np.uint32]) -> None:
    for j in range(frame.shape[0]):
        row = frame[j]
        for i in range(row.shape[0]):
            pixel = row[i]
            inverse = inverses[pixel >> np.uint32(24)]
            red = _straight(np.uint32(pixel & _FULL), inverse)
            green = _straight(np.uint32((pixel >> np.uint32(8)) & _FULL), inverse)
            blue = _straight(np.uint32((pixel >> np.uint32(16)) & _FULL), inverse)
            row[i] = np.uint32(red | (green << np.uint32(8)) | (blue << np.uint32(16)) | _OPAQUE)


@kernel
def _map_channels(frame: Frame, tables: NDArray[np.uint8], inverses: NDArray[np.uint32]) -> None:
    red_table, green_table, blue_table = tables[0], tables[1], tables[2]
    for j in range(frame.shape[0]):
        row = frame[j]
        for i in range(row.shape[0]):
            pixel = row[i]
            alpha = np.uint32(pixel >> np.uint32(24))
            if alpha == 0:
                continue
            red = np.uint32(pixel & _FULL)
            green = np.uint32((pixel >> np.uint32(8)) & _FULL)
            blue = np.uint32((pixel >> np.uint32(16)) & _FULL)
            if alpha == _FULL:
                red = np.uint32(red_table[red])
                green = np.uint32(green_table[green])
                blue = np.uint32(blue_table[blue])
            else:
                inverse = inverses[alpha]
                red = _premultiplied(np.uint32(red_table[_straight(red, inverse)]), alpha)
                green = _premultiplied(np.uint32(green_table[_straight(green, inverse)]), alpha)
                blue = _premultiplied(np.uint32(blue_table[_straight(blue, inverse)]), alpha)
            row[i] = np.uint32(
                red | (green << np.uint32(8)) | (blue << np.uint32(16)) | (alpha << np.uint32(24))
            )


@kernel
def _map_brightness(
    frame: Frame, table: NDArray[np.uint32], amount: np.uint32, inverses: NDArray[np.uint32]
) -> None:
    width = frame.shape[1]
    levels = np.empty(width, np.uint8)
    for j in range(frame.shape[0]):
        row = frame[j]
        least = _OPAQUE
        for i in range(width):
            pixel = row[i]
            least = min(least, pixel)
            total = (pixel & _FULL) * _RED + ((pixel >> np.uint32(8)) & _FULL) * _GREEN
            total += ((pixel >> np.uint32(16)) & _FULL) * _BLUE + np.uint32(32768)
            levels[i] = np.uint8(total >> np.uint32(16))
        if least >= _OPAQUE and amount == _FULL:
            for i in range(width):
                row[i] = table[levels[i]]
            continue
        for i in range(width):
            alpha = np.uint32(row[i] >> np.uint32(24))
            level = np.uint32(levels[i])
            if alpha != _FULL:
                level = _straight(level, inverses[alpha])
            row[i] = mix_pixel(row[i], scale_pixel(table[level], alpha), amount)


@kernel
def _map_light(
    frame: Frame,
    decode: NDArray[np.float32],
    matrix: NDArray[np.float32],
    encode: NDArray[np.uint8],
    inverses: NDArray[np.uint32],
) -> None:
    width = frame.shape[1]
    light = np.empty((3, width), np.float32)
    places = np.empty((3, width), np.int32)
    red_row, green_row, blue_row = light[0], light[1], light[2]
    most, half, zero = np.float32(_FINE), np.float32(0.5), np.float32(0)
    for j in range(frame.shape[0]):
        row = frame[j]
        for i in range(width):
            pixel = row[i]
            alpha = np.uint32(pixel >> np.uint32(24))
            red = np.uint32(pixel & _FULL)
            green = np.uint32((pixel >> np.uint32(8)) & _FULL)
            blue = np.uint32((pixel >> np.uint32(16)) & _FULL)
            if alpha != _FULL:
                inverse = inverses[alpha]
                red, green = _straight(red, inverse), _straight(green, inverse)
                blue = _straight(blue, inverse)
            red_row[i], green_row[i] = decode[0, red], decode[1, green]
            blue_row[i] = decode[2, blue]
        for k in range(3):
            r, g, b = matrix[k, 0] * most, matrix[k, 1] * most, matrix[k, 2] * most
            out = places[k]
            for i in range(width):
                mixed = r * red_row[i] + g * green_row[i] + b * blue_row[i] + half
                out[i] = np.int32(min(max(mixed, zero), most))
        for i in range(width):
            alpha = np.uint32(row[i] >> np.uint32(24))
            red = np.uint32(encode[places[0, i]])
            green = np.uint32(encode[places[1, i]])
            blue = np.uint32(encode[places[2, i]])
            if alpha != _FULL:
                red, green = _premultiplied(red, alpha), _premultiplied(green, alpha)
                blue = _premultiplied(blue, alpha)
            row[i] = np.uint32(
                red | (green << np.uint32(8)) | (blue << np.uint32(16)) | (alpha << np.uint32(24))
            )
