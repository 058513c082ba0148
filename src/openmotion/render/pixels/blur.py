"""Soft pictures: gaussian blur at the resolution that its softness needs, and shadows."""

import math
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Colour
from openmotion.render.pixels.compiled import Frame, Mask, as_bytes, as_frame, kernel, wide_rows
from openmotion.render.pixels.packed import pack, scale_pixel
from openmotion.render.pixels.resample import grow, shrink

_UNSEEN_SIGMA_PX = 0.2
# Nobody tells softer ones apart, and they would take for ever.
_MOST_SIGMA_PX = 400.0
# A picture is halved, up to three times, while its blur stays at least this wide; the first time a
# little sooner, since blurs of whole frames are slowest there (own measurement: 5 levels at most).
_NARROWEST_PX, _NARROWEST_ONCE_PX = 1.1, 0.9
# Making smaller (a box) and larger (a tent) blurs by itself: a quarter of a pixel's square.
_OWN_VARIANCE = 0.25


def blur(src: Frame, sigma_px: float, edge: Literal["clear", "repeat"] = "clear") -> Frame:
    """A gaussian blur of a premultiplied picture, the same size.

    Args:
        src: (height, width); what would bleed over its edges is lost, so leave a margin.
        sigma_px: standard deviation in pixels.
        edge: what lies outside: nothing, or the picture mirrored (for full frames).
    """
    if sigma_px < _UNSEEN_SIGMA_PX or 0 in src.shape:
        return src.copy()
    sigma_px = min(sigma_px, _MOST_SIGMA_PX)
    border = cv2.BORDER_CONSTANT if edge == "clear" else cv2.BORDER_REFLECT_101
    factor = _factor(sigma_px, src.shape)
    sizes, small = [src.shape], np.ascontiguousarray(src)
    for step in _steps(factor):
        small = shrink(small, step, step)
        sizes.append(small.shape)
    small = as_frame(_gaussian(as_bytes(small), _small_sigma(sigma_px, factor), border))
    for step, size in zip(reversed(_steps(factor)), reversed(sizes[:-1]), strict=True):
        large = np.empty(size, np.uint32)
        grow(small, large, step, step)
        small = large
    return small


def soft_shadow(mask: Mask, sigma: float) -> Mask:
    """The coverage of a shape's shadow: its mask, blurred; sigma in pixels, the same size."""
    if sigma < _UNSEEN_SIGMA_PX or 0 in mask.shape:
        return mask.copy()
    sigma = min(sigma, _MOST_SIGMA_PX)
    height, width = mask.shape
    factor = _factor(sigma, mask.shape)
    # A rest at the edge becomes whole, so that nothing is stretched.
    rest_x, rest_y = -width % factor, -height % factor
    whole = cv2.copyMakeBorder(mask, 0, rest_y, 0, rest_x, cv2.BORDER_CONSTANT)
    small_size = ((width + rest_x) // factor, (height + rest_y) // factor)
    small = cv2.resize(whole, small_size, interpolation=cv2.INTER_AREA)
    soft = _gaussian(np.asarray(small, np.uint8), _small_sigma(sigma, factor), cv2.BORDER_CONSTANT)
    large_size = (width + rest_x, height + rest_y)
    large = cv2.resize(soft, large_size, interpolation=cv2.INTER_LINEAR)
    return np.ascontiguousarray(large[:height, :width], np.uint8)


def tint(mask: Mask, colour: Colour, opacity: float) -> Frame:
    """A mask filled with a colour, premultiplied; the colour's own alpha counts too."""
    filled = np.empty(mask.shape, np.uint32)
    _tint(filled, wide_rows(mask), pack(colour, opacity))
    return filled


def _factor(sigma_px: float, shape: tuple[int, ...]) -> int:
    factor = 1
    narrowest = _NARROWEST_ONCE_PX
    while factor < 8 and sigma_px / factor >= 2 * narrowest and min(shape) >= 4 * factor:
        factor *= 2
        narrowest = _NARROWEST_PX
    return factor


def _steps(factor: int) -> tuple[int, ...]:
    return {1: (), 2: (2,), 4: (4,), 8: (4, 2)}[factor]


def _small_sigma(sigma_px: float, factor: int) -> float:
    if factor == 1:
        return sigma_px
    return math.sqrt(max(0.1, (sigma_px / factor) ** 2 - _OWN_VARIANCE))


def _gaussian(pixels: NDArray[np.uint8], sigma: float, border: int) -> NDArray[np.uint8]:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma, borderType=border), np.uint8)


@kernel
def _tint(dst: Frame, mask: Mask, pixel: np.uint32) -> None:
    width = dst.shape[1]
    for j in range(dst.shape[0]):
        out = dst[j]
        coverage = mask[j, :width]
        for i in range(width):
            out[i] = scale_pixel(pixel, np.uint32(coverage[i]))
