"""Laying a colour onto pixels through a coverage, without a picture in between."""

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Colour
from openmotion.render.draw.sheet import Sheet
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
    left, top = max(x, sheet.x), max(y, sheet.y)
    right = min(x + width, sheet.region[2])
    bottom = min(y + height, sheet.region[3])
    if left >= right or top >= bottom:
        return
    below = sheet.pixels[top - sheet.y : bottom - sheet.y, left - sheet.x : right - sheet.x]
    above = mask[top - y : bottom - y, left - x : right - x]
    _shade(wide_rows(below), wide_rows(above), right - left, pack(colour))


@kernel
def _shade(dst: NDArray[np.uint32], mask: Mask, width: int, pixel: np.uint32) -> None:
    for j in range(dst.shape[0]):
        below = dst[j, :width]
        coverage = mask[j, :width]
        for i in range(width):
            below[i] = over_pixel(below[i], scale_pixel(pixel, np.uint32(coverage[i])))
