"""Many short lines with round ends, each with an opacity of its own."""

import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import kernel
from openmotion.render.pixels.packed import over_pixel, scale_pixel


@kernel
def lay_lines(
    dst: NDArray[np.uint32],
    width: int,
    lines: NDArray[np.float32],
    radius: np.float32,
    level: NDArray[np.float32],
    pixel: np.uint32,
) -> None:
    """Lay lines onto a frame, in order.

    Args:
        dst: contiguous rows, at least `width` wide, premultiplied.
        width: of the frame in pixels.
        lines: (n, 4), x and y of both ends in pixels.
        radius: half the width of the lines in pixels; of thinner ones than a pixel, less light.
        level: opacity of each, 0..255.
        pixel: their colour, premultiplied.
    """
    half, zero, one = np.float32(0.5), np.float32(0), np.float32(1)
    light = min(one, np.float32(2) * radius)
    reach = max(radius, half) + half
    for k in range(lines.shape[0]):
        x0, y0, x1, y1 = lines[k, 0], lines[k, 1], lines[k, 2], lines[k, 3]
        most = level[k] * light
        left, right = min(x0, x1) - reach, max(x0, x1) + reach
        top = max(0, int(np.floor(min(y0, y1) - reach)))
        bottom = min(dst.shape[0], int(np.ceil(max(y0, y1) + reach)))
        first, last = max(0, int(np.floor(left))), min(width, int(np.ceil(right)))
        dx, dy = x1 - x0, y1 - y0
        turns = one / max(dx * dx + dy * dy, np.float32(1e-12))
        for j in range(top, bottom):
            py = np.float32(j) + half - y0
            for i in range(first, last):
                px = np.float32(i) + half - x0
                share = min(max((px * dx + py * dy) * turns, zero), one)
                away_x, away_y = px - share * dx, py - share * dy
                away = away_x * away_x + away_y * away_y
                if away < reach * reach:
                    cover = min(reach - np.sqrt(away), one) * most
                    above = scale_pixel(pixel, np.uint32(cover + half))
                    dst[j, i] = over_pixel(dst[j, i], above)
