"""Arithmetic on pixels that are packed into 32 bits, two channels at a time, exactly rounded."""

import numpy as np

from openmotion.model import Colour, rgba
from openmotion.render.pixels.compiled import kernel

_EVEN = np.uint32(0x00FF00FF)
_ODD = np.uint32(0xFF00FF00)
_HALF = np.uint32(0x00800080)
_EIGHT = np.uint32(8)
_FULL = np.uint32(255)


@kernel
def scale_pixel(pixel: np.uint32, factor: np.uint32) -> np.uint32:
    """Every channel times factor / 255, rounded to the nearest; factor is 0..255."""
    even = np.uint32((pixel & _EVEN) * factor + _HALF)
    even = np.uint32(even + ((even >> _EIGHT) & _EVEN))
    odd = np.uint32(((pixel >> _EIGHT) & _EVEN) * factor + _HALF)
    odd = np.uint32(odd + ((odd >> _EIGHT) & _EVEN))
    return np.uint32(((even >> _EIGHT) & _EVEN) | (odd & _ODD))


@kernel
def over_pixel(below: np.uint32, above: np.uint32) -> np.uint32:
    """Premultiplied source-over."""
    return np.uint32(above + scale_pixel(below, np.uint32(_FULL - (above >> np.uint32(24)))))


@kernel
def mix_pixel(first: np.uint32, second: np.uint32, share: np.uint32) -> np.uint32:
    """The pixel at share / 255 of the way from the first to the second, exact at both ends."""
    rest = np.uint32(_FULL - share)
    even = np.uint32((first & _EVEN) * rest + (second & _EVEN) * share + _HALF)
    even = np.uint32(even + ((even >> _EIGHT) & _EVEN))
    odd = np.uint32(
        ((first >> _EIGHT) & _EVEN) * rest + ((second >> _EIGHT) & _EVEN) * share + _HALF
    )
    odd = np.uint32(odd + ((odd >> _EIGHT) & _EVEN))
    return np.uint32(((even >> _EIGHT) & _EVEN) | (odd & _ODD))


def pack(colour: Colour, opacity: float = 1.0) -> np.uint32:
    """A colour as one premultiplied pixel, its alpha times the opacity 0..1."""
    red, green, blue, alpha = rgba(colour)
    alpha *= opacity
    parts = [round(part * alpha * 255) for part in (red, green, blue)]
    return np.uint32(parts[0] | parts[1] << 8 | parts[2] << 16 | round(alpha * 255) << 24)


def to_share(fraction: float) -> np.uint32:
    """0..1 as 0..255, clamped, for the functions above."""
    return np.uint32(round(min(1.0, max(0.0, fraction)) * 255))
