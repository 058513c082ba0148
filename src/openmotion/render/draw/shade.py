"""Laying a colour onto pixels through a coverage, without a picture in between."""

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Colour
from openmotion.render.draw.sheet import Region, Sheet
from openmotion.render.pixels.blur import tint
from openmotion.render.pixels.compiled import kernel, wide_rows
from openmotion.render.pixels.packed import over_pixel, pack, scale_pixel

Mask = NDArray[np.uint8]


def shade(sheet: Sheet, mask: Mask, colour: Colour, x: int, y: int) -> None:
    """Lay a colour onto a sheet where a coverage says so, its corner at a frame pixel."""
    if sheet.cuts:
        sheet.put(tint(mask, colour, 1.0), x, y, 1.0)
        return
    height, width = mask.shape
    seen = _seen(sheet, (x, y, x + width, y + height))
    if seen is None:
        return
    left, top, right, bottom = seen
    below = sheet.pixels[top - sheet.y : bottom - sheet.y, left - sheet.x : right - sheet.x]
    above = mask[top - y : bottom - y, left - x : right - x]
    _shade(wide_rows(below), wide_rows(above), right - left, pack(colour))


def shade_soft(sheet: Sheet, small: Mask, colour: Colour, x: int, y: int, *, step: int) -> None:
    """Lay a colour onto a sheet where a small coverage says so, made larger on the way.

    Args:
        sheet: drawn on.
        small: one pixel for `step` by `step` of the frame's.
        colour: with its own alpha.
        x: frame pixel of the left edge.
        y: frame pixel of the top edge.
        step: 1, 2 or 4.
    """
    height, width = small.shape[0] * step, small.shape[1] * step
    if step == 1 or sheet.cuts:
        mask = small
        if step > 1:
            large = cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)
            mask = np.asarray(large, np.uint8)
        shade(sheet, mask, colour, x, y)
        return
    seen = _seen(sheet, (x, y, x + width, y + height))
    if seen is None:
        return
    left, top, right, bottom = seen
    below = sheet.pixels[top - sheet.y : bottom - sheet.y, left - sheet.x : right - sheet.x]
    _shade_soft(wide_rows(below), small, left - x, top - y, right - left, step, pack(colour))


def _seen(sheet: Sheet, region: Region) -> Region | None:
    """What of a region lies on a sheet."""
    left, top = max(region[0], sheet.x), max(region[1], sheet.y)
    right, bottom = min(region[2], sheet.region[2]), min(region[3], sheet.region[3])
    return (left, top, right, bottom) if left < right and top < bottom else None


@kernel
def _shade_soft(
    dst: NDArray[np.uint32],
    small: Mask,
    x: int,
    y: int,
    width: int,
    step: int,
    pixel: np.uint32,
) -> None:
    rows, columns = small.shape
    # Both ways the weights of two neighbours make two steps: in all, 4 * step * step.
    places = np.uint16(4 if step == 2 else 6)
    half = np.uint16(1 << (places - 1))
    mixed = np.empty(columns + 2, np.uint16)
    line = np.empty(columns * step, np.uint8)
    for j in range(dst.shape[0]):
        place = 2 * (y + j) + 1 - step
        first = place // (2 * step)
        lower = np.uint16(place - first * 2 * step)
        upper = np.uint16(2 * step - lower)
        above, under = small[max(first, 0)], small[min(first + 1, rows - 1)]
        darkest = np.uint16(0)
        for i in range(columns):
            level = np.uint16(above[i] * upper + under[i] * lower)
            mixed[i + 1] = level
            darkest = max(darkest, level)
        if darkest == 0:
            continue
        mixed[0], mixed[columns + 1] = mixed[1], mixed[columns]
        if step == 2:
            for i in range(columns):
                left, middle, right = mixed[i], mixed[i + 1], mixed[i + 2]
                line[2 * i] = np.uint16(left + 3 * middle + half) >> places
                line[2 * i + 1] = np.uint16(3 * middle + right + half) >> places
        else:
            for i in range(columns):
                left, middle, right = mixed[i], mixed[i + 1], mixed[i + 2]
                line[4 * i] = np.uint16(3 * left + 5 * middle + half) >> places
                line[4 * i + 1] = np.uint16(left + 7 * middle + half) >> places
                line[4 * i + 2] = np.uint16(7 * middle + right + half) >> places
                line[4 * i + 3] = np.uint16(5 * middle + 3 * right + half) >> places
        below = dst[j, :width]
        coverage = line[x : x + width]
        for i in range(width):
            below[i] = over_pixel(below[i], scale_pixel(pixel, np.uint32(coverage[i])))


@kernel
def _shade(dst: NDArray[np.uint32], mask: Mask, width: int, pixel: np.uint32) -> None:
    for j in range(dst.shape[0]):
        below = dst[j, :width]
        coverage = mask[j, :width]
        for i in range(width):
            below[i] = over_pixel(below[i], scale_pixel(pixel, np.uint32(coverage[i])))
