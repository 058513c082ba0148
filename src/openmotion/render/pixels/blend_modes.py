"""Blend modes beyond the simplest, on rows of premultiplied numbers.

Source: W3C, "Compositing and Blending Level 1", sections 10.1 (separable modes) and 10.2
(non-separable modes). Each function gives `source alpha x backdrop alpha x B(backdrop, source)`
from premultiplied values, so that nothing is divided that need not be.
"""

import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.packed import scale_pixel

Row = NDArray[np.float32]
"""A row of numbers 0..1: red, green and blue of all its pixels, one after the other."""

_FULL = np.uint32(255)
_ZERO, _HALF, _ONE, _TWO = np.float32(0), np.float32(0.5), np.float32(1), np.float32(2)
_QUARTER, _FOUR = np.float32(0.25), np.float32(4)
_TWELVE, _SIXTEEN = np.float32(12), np.float32(16)
_LEVEL, _LEVELS = np.float32(1 / 255), np.float32(255)
_LEAST = np.float32(1e-6)
# Shares of brightness. Source: the same, section 10.2.1.
_RED, _GREEN, _BLUE = np.float32(0.3), np.float32(0.59), np.float32(0.11)

SEPARABLE = {
    "overlay": 0,
    "darken": 1,
    "lighten": 2,
    "colour_dodge": 3,
    "colour_burn": 4,
    "hard_light": 5,
    "soft_light": 6,
    "difference": 7,
    "exclusion": 8,
}
WHOLE = {"hue": 0, "saturation": 1, "colour": 2, "luminosity": 3}


@kernel
def blend_separable(dst: Frame, src: Frame, width: int, opacity: np.uint32, mode: int) -> None:
    """Blend rows with a mode that works on each channel by itself."""
    above = np.empty(3 * width, np.float32)
    below = np.empty(3 * width, np.float32)
    above_alpha = np.empty(3 * width, np.float32)
    below_alpha = np.empty(3 * width, np.float32)
    both = np.empty(3 * width, np.float32)
    for j in range(dst.shape[0]):
        row = dst[j, :width]
        _spread(row, _FULL, width, below, below_alpha)
        _spread(src[j, :width], opacity, width, above, above_alpha)
        _mix(mode, below, below_alpha, above, above_alpha, both)
        _gather(row, width, below, below_alpha, above, above_alpha, both)


@kernel
def blend_whole(dst: Frame, src: Frame, width: int, opacity: np.uint32, mode: int) -> None:
    """Blend rows with a mode that takes hue, saturation or brightness from one of the colours."""
    above = np.empty(3 * width, np.float32)
    below = np.empty(3 * width, np.float32)
    above_alpha = np.empty(3 * width, np.float32)
    below_alpha = np.empty(3 * width, np.float32)
    both = np.empty(3 * width, np.float32)
    for j in range(dst.shape[0]):
        row = dst[j, :width]
        _spread(row, _FULL, width, below, below_alpha)
        _spread(src[j, :width], opacity, width, above, above_alpha)
        for i in range(width):
            sa, da = above_alpha[i], below_alpha[i]
            share = sa * da
            s_part = _ONE / max(sa, _LEAST)
            d_part = _ONE / max(da, _LEAST)
            sr, sg, sb = above[i], above[i + width], above[i + 2 * width]
            dr, dg, db = below[i], below[i + width], below[i + 2 * width]
            sr, sg, sb = sr * s_part, sg * s_part, sb * s_part
            dr, dg, db = dr * d_part, dg * d_part, db * d_part
            if mode == 0:
                r, g, b = _with_saturation(sr, sg, sb, _saturation(dr, dg, db))
                level = _brightness(dr, dg, db)
            elif mode == 1:
                r, g, b = _with_saturation(dr, dg, db, _saturation(sr, sg, sb))
                level = _brightness(dr, dg, db)
            elif mode == 2:
                r, g, b = sr, sg, sb
                level = _brightness(dr, dg, db)
            else:
                r, g, b = dr, dg, db
                level = _brightness(sr, sg, sb)
            r, g, b = _with_brightness(r, g, b, level)
            both[i], both[i + width], both[i + 2 * width] = r * share, g * share, b * share
        _gather(row, width, below, below_alpha, above, above_alpha, both)


@kernel
def _spread(
    pixels: NDArray[np.uint32], opacity: np.uint32, width: int, out: Row, alpha: Row
) -> None:
    for i in range(width):
        pixel = scale_pixel(pixels[i], opacity)
        out[i] = np.float32(np.int32(pixel & _FULL)) * _LEVEL
        out[i + width] = np.float32(np.int32((pixel >> np.uint32(8)) & _FULL)) * _LEVEL
        out[i + 2 * width] = np.float32(np.int32((pixel >> np.uint32(16)) & _FULL)) * _LEVEL
        alpha[i] = np.float32(np.int32(pixel >> np.uint32(24))) * _LEVEL
    for i in range(width):
        alpha[i + width] = alpha[i]
        alpha[i + 2 * width] = alpha[i]


@kernel
def _gather(
    row: NDArray[np.uint32],
    width: int,
    below: Row,
    below_alpha: Row,
    above: Row,
    above_alpha: Row,
    both: Row,
) -> None:
    for i in range(both.shape[0]):
        rest = above[i] * (_ONE - below_alpha[i]) + below[i] * (_ONE - above_alpha[i])
        both[i] = (both[i] + rest) * _LEVELS + _HALF
    for i in range(width):
        sa, da = above_alpha[i], below_alpha[i]
        alpha = np.uint32(np.int32((sa + da - sa * da) * _LEVELS + _HALF))
        # Rounding must not make a colour brighter than its alpha.
        red = min(np.uint32(np.int32(both[i])), alpha)
        green = min(np.uint32(np.int32(both[i + width])), alpha)
        blue = min(np.uint32(np.int32(both[i + 2 * width])), alpha)
        row[i] = np.uint32(
            red | (green << np.uint32(8)) | (blue << np.uint32(16)) | (alpha << np.uint32(24))
        )


@kernel
def _mix(mode: int, d: Row, da: Row, s: Row, sa: Row, out: Row) -> None:
    count = out.shape[0]
    if mode == 0:
        for i in range(count):
            out[i] = _hard(d[i], da[i], s[i], sa[i])
    elif mode == 1:
        for i in range(count):
            out[i] = min(s[i] * da[i], d[i] * sa[i])
    elif mode == 2:
        for i in range(count):
            out[i] = max(s[i] * da[i], d[i] * sa[i])
    elif mode == 3:
        for i in range(count):
            rest = sa[i] - s[i]
            lit = d[i] * sa[i] * (sa[i] / max(rest, _LEAST))
            lit = min(lit, sa[i] * da[i])
            out[i] = lit if d[i] > _ZERO else _ZERO
    elif mode == 4:
        for i in range(count):
            rest = (da[i] - d[i]) * sa[i] * (sa[i] / max(s[i], _LEAST))
            burnt = max(sa[i] * da[i] - rest, _ZERO)
            out[i] = burnt if d[i] < da[i] else sa[i] * da[i]
    elif mode == 5:
        for i in range(count):
            out[i] = _hard(s[i], sa[i], d[i], da[i])
    elif mode == 6:
        for i in range(count):
            out[i] = _soft(s[i], sa[i], d[i], da[i])
    elif mode == 7:
        for i in range(count):
            out[i] = abs(d[i] * sa[i] - s[i] * da[i])
    else:
        for i in range(count):
            out[i] = d[i] * sa[i] + s[i] * da[i] - _TWO * s[i] * d[i]


@kernel
def _hard(s: np.float32, sa: np.float32, d: np.float32, da: np.float32) -> np.float32:
    dark = _TWO * s * d
    light = sa * da - _TWO * (da - d) * (sa - s)
    return dark if _TWO * s <= sa else light


@kernel
def _soft(s: np.float32, sa: np.float32, d: np.float32, da: np.float32) -> np.float32:
    back = d / max(da, _LEAST)
    twice = _TWO * s - sa
    low = ((_SIXTEEN * back - _TWELVE) * back + _FOUR) * back
    bent = low if back <= _QUARTER else np.sqrt(back)
    dark = back + (back * (_ONE - back)) * (twice / max(sa, _LEAST))
    light = back + (bent - back) * (twice / max(sa, _LEAST))
    return sa * da * (dark if twice <= _ZERO else light)


@kernel
def _brightness(r: np.float32, g: np.float32, b: np.float32) -> np.float32:
    return _RED * r + _GREEN * g + _BLUE * b


@kernel
def _saturation(r: np.float32, g: np.float32, b: np.float32) -> np.float32:
    return max(r, g, b) - min(r, g, b)


@kernel
def _with_saturation(
    r: np.float32, g: np.float32, b: np.float32, wanted: np.float32
) -> tuple[np.float32, np.float32, np.float32]:
    # Stretching all three from the least keeps their order, as setting each in turn does.
    least = min(r, g, b)
    spread = max(r, g, b) - least
    factor = wanted / spread if spread > _LEAST else _ZERO
    return (r - least) * factor, (g - least) * factor, (b - least) * factor


@kernel
def _with_brightness(
    r: np.float32, g: np.float32, b: np.float32, wanted: np.float32
) -> tuple[np.float32, np.float32, np.float32]:
    more = wanted - _brightness(r, g, b)
    r, g, b = r + more, g + more, b + more
    least, most = min(r, g, b), max(r, g, b)
    level = wanted
    if least < _ZERO:
        factor = level / (level - least)
        r, g, b = (
            level + (r - level) * factor,
            level + (g - level) * factor,
            level + (b - level) * factor,
        )
    if most > _ONE:
        factor = (_ONE - level) / (most - level)
        r, g, b = (
            level + (r - level) * factor,
            level + (g - level) * factor,
            level + (b - level) * factor,
        )
    return r, g, b
