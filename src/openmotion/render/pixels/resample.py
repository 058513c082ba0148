"""Frames made smaller and larger by two or four, and shifted by parts of a pixel.

Faster than OpenCV's general functions by three to eight times, because the steps are known.
"""

import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import Frame, kernel, wide_rows
from openmotion.render.pixels.packed import mix_pixel

_EVEN = np.uint32(0x00FF00FF)
_EIGHT = np.uint32(8)


def shrink(frame: Frame, across: int, down: int) -> Frame:
    """The frame with every `across` by `down` pixels averaged into one; each is 1, 2 or 4.

    A rest at the right or bottom edge becomes a pixel of its own.
    """
    if across == 1 and down == 1:
        return frame
    height, width = frame.shape
    small = np.empty((-(-height // down), -(-width // across)), np.uint32)
    _shrink(wide_rows(frame), width, small, across, down)
    return small


def grow(small: Frame, dst: Frame, across: int, down: int) -> None:
    """The opposite of `shrink`: fill `dst` with a picture of fewer pixels, bilinearly."""
    if across == 1 and down == 1:
        dst[:] = small
        return
    _grow(small, wide_rows(dst), dst.shape[1], across, down)


def shift(frame: Frame, x: float, y: float) -> Frame:
    """The frame moved by parts of a pixel along one axis, mirrored beyond its edges."""
    height, width = frame.shape
    moved = np.empty((height, width), np.uint32)
    if y == 0:
        _shift_across(wide_rows(frame), moved, np.float64(x))
    else:
        _shift_down(wide_rows(frame), moved, np.float64(y))
    return moved


@kernel
def _shrink(frame: Frame, width: int, small: Frame, across: int, down: int) -> None:
    height = frame.shape[0]
    columns = small.shape[1]
    even = np.zeros(columns * across, np.uint32)
    odd = np.zeros(columns * across, np.uint32)
    count = across * down
    places = np.uint32(0)
    while (1 << places) < count:
        places += np.uint32(1)
    half = np.uint32(count // 2) * np.uint32(0x00010001)
    for j in range(small.shape[0]):
        even[:] = half if across == 1 else np.uint32(0)
        odd[:] = half if across == 1 else np.uint32(0)
        for k in range(down):
            row = frame[min(j * down + k, height - 1), :width]
            for i in range(width):
                even[i] += row[i] & _EVEN
                odd[i] += (row[i] >> _EIGHT) & _EVEN
        for i in range(width, even.shape[0]):
            even[i] = even[width - 1]
            odd[i] = odd[width - 1]
        out = small[j]
        if across == 4:
            for i in range(columns):
                e = even[4 * i] + even[4 * i + 1] + even[4 * i + 2] + even[4 * i + 3] + half
                o = odd[4 * i] + odd[4 * i + 1] + odd[4 * i + 2] + odd[4 * i + 3] + half
                e = (np.uint32(e) >> places) & _EVEN
                o = (np.uint32(o) >> places) & _EVEN
                out[i] = np.uint32(e | np.uint32(o << _EIGHT))
        elif across == 2:
            for i in range(columns):
                e = (np.uint32(even[2 * i] + even[2 * i + 1] + half) >> places) & _EVEN
                o = (np.uint32(odd[2 * i] + odd[2 * i + 1] + half) >> places) & _EVEN
                out[i] = np.uint32(e | np.uint32(o << _EIGHT))
        else:
            for i in range(columns):
                e = (even[i] >> places) & _EVEN
                o = (odd[i] >> places) & _EVEN
                out[i] = np.uint32(e | np.uint32(o << _EIGHT))


@kernel
def _grow(small: Frame, dst: Frame, width: int, across: int, down: int) -> None:
    rows, columns = small.shape
    padded = np.empty(columns + 2, np.uint32)
    upper = np.empty(columns * across, np.uint32)
    lower = np.empty(columns * across, np.uint32)
    upper_row = lower_row = -1
    for j in range(dst.shape[0]):
        # The place among the small rows, counted in halves of a large row.
        place = 2 * j + 1 - down
        first = place // (2 * down)
        share = np.uint32((place - first * 2 * down) * 255 // (2 * down))
        second = min(first + 1, rows - 1)
        first = max(first, 0)
        if first != upper_row:
            if first == lower_row:
                upper, lower = lower, upper
                lower_row = -1
            else:
                _spread(small[first], padded, upper, across)
            upper_row = first
        out = dst[j, :width]
        if share == 0:
            for i in range(width):
                out[i] = upper[i]
            continue
        if second != lower_row:
            _spread(small[second], padded, lower, across)
            lower_row = second
        for i in range(width):
            out[i] = mix_pixel(upper[i], lower[i], share)


@kernel
def _spread(
    row: NDArray[np.uint32], padded: NDArray[np.uint32], out: NDArray[np.uint32], across: int
) -> None:
    count = row.shape[0]
    if across == 1:
        for i in range(count):
            out[i] = row[i]
        return
    padded[0], padded[count + 1] = row[0], row[count - 1]
    for i in range(count):
        padded[i + 1] = row[i]
    if across == 2:
        for i in range(count):
            left, middle, right = padded[i], padded[i + 1], padded[i + 2]
            out[2 * i] = mix_pixel(left, middle, np.uint32(191))
            out[2 * i + 1] = mix_pixel(middle, right, np.uint32(64))
    else:
        for i in range(count):
            left, middle, right = padded[i], padded[i + 1], padded[i + 2]
            out[4 * i] = mix_pixel(left, middle, np.uint32(159))
            out[4 * i + 1] = mix_pixel(left, middle, np.uint32(223))
            out[4 * i + 2] = mix_pixel(middle, right, np.uint32(32))
            out[4 * i + 3] = mix_pixel(middle, right, np.uint32(96))


@kernel
def _mirror(index: int, count: int) -> int:
    # An index beyond an end, reflected about the first or last pixel; at most one length beyond.
    index = abs(index)
    return max(0, index if index < count else 2 * (count - 1) - index)


@kernel
def _shift_across(frame: Frame, moved: Frame, x: float) -> None:
    width = moved.shape[1]
    whole = int(np.floor(x))
    share = np.uint32((x - whole) * 255 + 0.5)
    # Column i takes columns i - whole and, for the rest, the one before it.
    low, high = min(width, max(0, whole + 1)), max(0, min(width, width + whole))
    high = max(high, low)
    for j in range(moved.shape[0]):
        row, out = frame[j, :width], moved[j]
        count = high - low
        if count > 0:
            near = row[low - whole : high - whole]
            far = row[low - whole - 1 : high - whole - 1]
            inner = out[low:high]
            for i in range(count):
                inner[i] = mix_pixel(near[i], far[i], share)
        for i in range(low):
            near_pixel = row[_mirror(i - whole, width)]
            out[i] = mix_pixel(near_pixel, row[_mirror(i - whole - 1, width)], share)
        for i in range(high, width):
            near_pixel = row[_mirror(i - whole, width)]
            out[i] = mix_pixel(near_pixel, row[_mirror(i - whole - 1, width)], share)


@kernel
def _shift_down(frame: Frame, moved: Frame, y: float) -> None:
    height, width = moved.shape
    whole = int(np.floor(y))
    share = np.uint32((y - whole) * 255 + 0.5)
    for j in range(height):
        near = frame[_mirror(j - whole, height), :width]
        far = frame[_mirror(j - whole - 1, height), :width]
        out = moved[j]
        for i in range(width):
            out[i] = mix_pixel(near[i], far[i], share)
