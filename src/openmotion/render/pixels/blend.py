"""Putting one picture onto another."""

from collections.abc import Callable

import numpy as np

from openmotion.model import Blend
from openmotion.render.pixels.blend_modes import (
    SEPARABLE,
    WHOLE,
    blend_separable,
    blend_whole,
)
from openmotion.render.pixels.compiled import Frame, kernel, wide_rows
from openmotion.render.pixels.packed import over_pixel, scale_pixel, to_share

_FULL = np.uint32(255)


def blend(dst: Frame, src: Frame, x: int, y: int, opacity: float, mode: Blend) -> None:
    """Put a premultiplied picture onto another with its top left corner at (x, y).

    What lies outside `dst` is cut off. Results are rounded to the nearest level, so that
    opacity 1 copies opaque pixels exactly.
    """
    share = to_share(opacity)
    left, top = max(0, x), max(0, y)
    right = min(dst.shape[1], x + src.shape[1])
    bottom = min(dst.shape[0], y + src.shape[0])
    if share == 0 or left >= right or top >= bottom:
        return
    below = wide_rows(dst[top:bottom, left:right])
    above = wide_rows(src[top - y : bottom - y, left - x : right - x])
    simple = _KERNELS.get(mode)
    if simple is not None:
        simple(below, above, right - left, share)
    elif mode in SEPARABLE:
        blend_separable(below, above, right - left, share, SEPARABLE[mode])
    else:
        blend_whole(below, above, right - left, share, WHOLE[mode])


@kernel
def _blend_normal(dst: Frame, src: Frame, width: int, opacity: np.uint32) -> None:
    for j in range(dst.shape[0]):
        below = dst[j, :width]
        above = src[j, :width]
        if opacity == _FULL:
            for i in range(width):
                below[i] = over_pixel(below[i], above[i])
        else:
            for i in range(width):
                below[i] = over_pixel(below[i], scale_pixel(above[i], opacity))


@kernel
def _blend_screen(dst: Frame, src: Frame, width: int, opacity: np.uint32) -> None:
    for j in range(dst.shape[0]):
        below = dst[j, :width]
        above = src[j, :width]
        for i in range(width):
            a = scale_pixel(above[i], opacity)
            b = below[i]
            out = np.uint32(0)
            for shift in (0, 8, 16, 24):
                s = np.uint32((a >> np.uint32(shift)) & _FULL)
                d = np.uint32((b >> np.uint32(shift)) & _FULL)
                both = np.uint32(s * d + np.uint32(128))
                both = np.uint32((both + (both >> np.uint32(8))) >> np.uint32(8))
                out |= np.uint32(np.uint32(s + d - both) << np.uint32(shift))
            below[i] = out


@kernel
def _blend_multiply(dst: Frame, src: Frame, width: int, opacity: np.uint32) -> None:
    for j in range(dst.shape[0]):
        below = dst[j, :width]
        above = src[j, :width]
        for i in range(width):
            a = scale_pixel(above[i], opacity)
            b = below[i]
            a_rest = np.uint32(_FULL - (a >> np.uint32(24)))
            b_rest = np.uint32(_FULL - (b >> np.uint32(24)))
            out = np.uint32(0)
            for shift in (0, 8, 16, 24):
                s = np.uint32((a >> np.uint32(shift)) & _FULL)
                d = np.uint32((b >> np.uint32(shift)) & _FULL)
                total = np.uint32(s * d + s * b_rest + d * a_rest + np.uint32(128))
                total = np.uint32((total + (total >> np.uint32(8))) >> np.uint32(8))
                out |= np.uint32(total << np.uint32(shift))
            below[i] = out


@kernel
def _blend_plus(dst: Frame, src: Frame, width: int, opacity: np.uint32) -> None:
    for j in range(dst.shape[0]):
        below = dst[j, :width]
        above = src[j, :width]
        for i in range(width):
            a = scale_pixel(above[i], opacity)
            b = below[i]
            out = np.uint32(0)
            for shift in (0, 8, 16, 24):
                s = np.uint32((a >> np.uint32(shift)) & _FULL)
                d = np.uint32((b >> np.uint32(shift)) & _FULL)
                out |= np.uint32(min(np.uint32(s + d), _FULL) << np.uint32(shift))
            below[i] = out


_KERNELS: dict[str, Callable[[Frame, Frame, int, np.uint32], None]] = {
    "normal": _blend_normal,
    "screen": _blend_screen,
    "multiply": _blend_multiply,
    "plus": _blend_plus,
}
