"""Discs and short strokes, stamped on a frame with smooth edges."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Colour, contrast, over, with_alpha
from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.packed import mix_pixel

Numbers = NDArray[np.float32]
"""(n,) float32."""


@lru_cache(maxsize=128)
def quiet_share(base: Colour, mark: Colour, ratio: float) -> float:
    """The share 0..1 of a mark's colour that stands out from the base by a contrast ratio.

    1 where even the whole colour does not reach it.
    """
    low, high = 0.0, 1.0
    for _ in range(12):
        middle = (low + high) / 2
        if contrast(over(with_alpha(mark, middle), base), base) < ratio:
            low = middle
        else:
            high = middle
    return high


@kernel
def stamp_discs(
    dst: Frame,
    width: int,
    x: Numbers,
    y: Numbers,
    radius: Numbers,
    soft: np.float32,
    share: Numbers,
    pixel: np.uint32,
) -> None:
    """Mix one colour into discs.

    Args:
        dst: contiguous rows, at least `width` wide.
        width: of the frame in pixels.
        x: centres in pixels.
        y: centres in pixels.
        radius: in pixels, to the middle of the edge.
        soft: width of the edge in pixels, at least 1.
        share: of the colour in each disc, 0..255.
        pixel: the colour, opaque.
    """
    half, zero, one = np.float32(0.5), np.float32(0), np.float32(1)
    for k in range(x.shape[0]):
        level = share[k]
        if level < half:
            continue
        cx, cy, r = x[k], y[k], radius[k]
        outer = r + soft * half
        inner = max(r - soft * half, zero)
        top, bottom = max(0, int(cy - outer)), min(dst.shape[0], int(cy + outer + one))
        full = np.uint32(np.int32(level + half))
        steep = one / soft
        for j in range(top, bottom):
            dy = np.float32(j) + half - cy
            reach = outer * outer - dy * dy
            if reach <= zero:
                continue
            reach = np.sqrt(reach)
            left, right = max(0, int(cx - reach)), min(width, int(cx + reach + one))
            # Between the two columns every pixel lies wholly inside.
            core = inner * inner - dy * dy
            core = np.sqrt(core) - one if core > one else zero
            first = min(max(int(cx - core), left), right) if core > zero else right
            last = min(max(int(cx + core), first), right) if core > zero else right
            row = dst[j]
            for i in range(left, first):
                row[i] = _edge(row[i], pixel, i, cx, dy, outer, steep, level)
            middle = row[first:last]
            for i in range(middle.shape[0]):
                middle[i] = mix_pixel(middle[i], pixel, full)
            for i in range(last, right):
                row[i] = _edge(row[i], pixel, i, cx, dy, outer, steep, level)


@kernel
def _edge(
    below: np.uint32,
    pixel: np.uint32,
    i: int,
    cx: np.float32,
    dy: np.float32,
    outer: np.float32,
    steep: np.float32,
    level: np.float32,
) -> np.uint32:
    dx = np.float32(i) + np.float32(0.5) - cx
    cover = (outer - np.sqrt(dx * dx + dy * dy)) * steep
    cover = min(max(cover, np.float32(0)), np.float32(1))
    return mix_pixel(below, pixel, np.uint32(np.int32(cover * level + np.float32(0.5))))


@kernel
def stamp_strokes(
    dst: Frame,
    width: int,
    x: Numbers,
    y: Numbers,
    along_x: Numbers,
    along_y: Numbers,
    half_width: np.float32,
    share: Numbers,
    pixel: np.uint32,
) -> None:
    """Mix one colour into straight strokes with round ends.

    Args:
        dst: contiguous rows, at least `width` wide.
        width: of the frame in pixels.
        x: middles in pixels.
        y: middles in pixels.
        along_x: from each middle to one end, pixels.
        along_y: from each middle to one end, pixels.
        half_width: of all strokes, pixels.
        share: of the colour in each stroke, 0..255.
        pixel: the colour, opaque.
    """
    half, zero, one = np.float32(0.5), np.float32(0), np.float32(1)
    outer = half_width + half
    flat, pitch = dst.reshape(-1), dst.shape[1]
    for k in range(x.shape[0]):
        level = share[k]
        if level < half:
            continue
        cx, cy, ax, ay = x[k], y[k], along_x[k], along_y[k]
        reach_x, reach_y = abs(ax) + outer, abs(ay) + outer
        left, right = max(0, int(cx - reach_x)), min(width, int(cx + reach_x + one))
        top, bottom = max(0, int(cy - reach_y)), min(dst.shape[0], int(cy + reach_y + one))
        shorter = one / max(ax * ax + ay * ay, np.float32(1e-6))
        # Of each row only what lies this near to the endless line.
        steep = abs(ay) > np.float32(0.05) * abs(ax)
        lean = ax / ay if steep else zero
        near = outer * np.sqrt(one + lean * lean) + one
        for j in range(top, bottom):
            dy = np.float32(j) + half - cy
            first, last = left, right
            if steep:
                middle = cx + dy * lean
                first = max(left, int(np.floor(middle - near)))
                last = min(right, int(np.floor(middle + near)) + 1)
            for i in range(first, last):
                dx = np.float32(i) + half - cx
                t = min(max((dx * ax + dy * ay) * shorter, -one), one)
                ex, ey = dx - t * ax, dy - t * ay
                away = ex * ex + ey * ey
                if away >= outer * outer:
                    continue
                cover = min(outer - np.sqrt(away), one)
                weight = np.uint32(np.int32(cover * level + half))
                at = np.uint64(j * pitch + i)
                flat[at] = mix_pixel(flat[at], pixel, weight)
