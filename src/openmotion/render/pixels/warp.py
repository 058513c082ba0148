"""Putting a picture onto another through a transform."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Blend
from openmotion.render.pixels.blend import blend
from openmotion.render.pixels.compiled import Frame, as_bytes, as_frame

# Closer to a whole pixel than this nobody sees the difference, and a plain copy stays sharp.
_WHOLE_PX = 1 / 64
# Below this scale bilinear sampling would skip pixels: the picture is made smaller first.
_SMALL_SCALE = 0.6
# A corner behind the eye of the perspective: nothing sensible can be drawn.
_NEAREST = 1e-3
_LEAST_W = 1e-9  # of a corner that lies right on the horizon
_SINGULAR = 1e-18  # such a matrix leads nowhere back
_SAMPLING, _BACK = cv2.INTER_LINEAR, cv2.WARP_INVERSE_MAP
_BLOCK_PX = 128


def warp(
    dst: Frame,
    src: Frame,
    matrix: NDArray[np.float64],
    opacity: float = 1.0,
    mode: Blend = "normal",
) -> None:
    """Put a premultiplied picture onto another through an affine or perspective transform.

    Args:
        dst: drawn on; only the box that the picture covers is touched.
        src: (height, width); its outer edge is smoothed over one pixel.
        matrix: (3, 3), from pixels of `src` to pixels of `dst`, origin at the top left corner
            of the top left pixel.
        opacity: 0..1.
        mode: how it mixes with what lies below.
    """
    if opacity <= 0 or 0 in src.shape:
        return
    matrix = np.asarray(matrix, np.float64) / (matrix[2, 2] or _LEAST_W)
    offset = _whole_offset(matrix)
    if offset is not None:
        blend(dst, src, offset[0], offset[1], opacity, mode)
        return
    src, matrix = _shrink(src, matrix)
    box = _covered_box(matrix, src.shape, dst.shape)
    if box is None:
        return
    left, top, right, bottom = box
    # OpenCV counts from the middle of the first pixel, and the box starts at its own corner.
    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    corner = np.array([[1, 0, -0.5 - left], [0, 1, -0.5 - top], [0, 0, 1]])
    local = corner @ matrix @ half
    size = (right - left, bottom - top)
    moved = np.empty((size[1], size[0], 4), np.uint8)
    resample(as_bytes(np.ascontiguousarray(src)), local, moved)
    blend(dst, as_frame(moved), left, top, opacity, mode)


def resample(
    source: NDArray[np.uint8], matrix: NDArray[np.float64], out: NDArray[np.uint8]
) -> None:
    """Fill `out` with a picture seen through a matrix, bilinearly; nothing lies outside of it.

    Args:
        source: (height, width) or (height, width, channels).
        matrix: (3, 3), from the middles of source pixels to the middles of pixels of `out`.
        out: overwritten.
    """
    height, width = out.shape[:2]
    flat = abs(matrix[2, 0]) + abs(matrix[2, 1]) < 1e-12
    if flat and abs(matrix[0, 1]) + abs(matrix[1, 0]) < 1e-12:
        cv2.warpAffine(source, matrix[:2], (width, height), dst=out, flags=_SAMPLING)
        return
    # A slanted row crosses many rows of the source. In blocks the memory that they lie in stays
    # at hand: twice as fast.
    if abs(np.linalg.det(matrix)) < _SINGULAR:
        out[...] = 0
        return
    back = np.linalg.inv(matrix)
    for top in range(0, height, _BLOCK_PX):
        for left in range(0, width, _BLOCK_PX):
            block = out[top : top + _BLOCK_PX, left : left + _BLOCK_PX]
            local = back @ ((1, 0, left), (0, 1, top), (0, 0, 1))
            size = (block.shape[1], block.shape[0])
            if flat:
                cv2.warpAffine(source, local[:2], size, dst=block, flags=_SAMPLING | _BACK)
            else:
                cv2.warpPerspective(source, local, size, dst=block, flags=_SAMPLING | _BACK)


def _whole_offset(matrix: NDArray[np.float64]) -> tuple[int, int] | None:
    linear = matrix.copy()
    linear[:2, 2] = 0
    if np.abs(linear - np.eye(3)).max() > 1e-6:
        return None
    x, y = float(matrix[0, 2]), float(matrix[1, 2])
    if max(abs(x - round(x)), abs(y - round(y))) > _WHOLE_PX:
        return None
    return round(x), round(y)


def _shrink(src: Frame, matrix: NDArray[np.float64]) -> tuple[Frame, NDArray[np.float64]]:
    height, width = src.shape
    corners = _corners(matrix, src.shape)
    if corners is None:
        return src, matrix
    a, b, c, d = corners
    across = max(math.dist(a, b), math.dist(d, c)) / width
    down = max(math.dist(a, d), math.dist(b, c)) / height
    if across >= _SMALL_SCALE and down >= _SMALL_SCALE:
        return src, matrix
    small_width = width if across >= _SMALL_SCALE else max(1, math.ceil(width * across))
    small_height = height if down >= _SMALL_SCALE else max(1, math.ceil(height * down))
    pixels = as_bytes(np.ascontiguousarray(src))
    small = cv2.resize(pixels, (small_width, small_height), interpolation=cv2.INTER_AREA)
    grow = np.diag([width / small_width, height / small_height, 1.0])
    return as_frame(small), matrix @ grow


def _corners(
    matrix: NDArray[np.float64], shape: tuple[int, ...]
) -> list[tuple[float, float]] | None:
    height, width = shape
    points = []
    for x, y in ((0, 0), (width, 0), (width, height), (0, height)):
        u, v, w = matrix @ (x, y, 1.0)
        if w < _NEAREST:
            return None
        points.append((float(u / w), float(v / w)))
    return points


def _covered_box(
    matrix: NDArray[np.float64], shape: tuple[int, ...], bounds: tuple[int, ...]
) -> tuple[int, int, int, int] | None:
    corners = _corners(matrix, shape)
    if corners is None:
        return None
    left = max(0, math.floor(min(x for x, _ in corners)) - 1)
    top = max(0, math.floor(min(y for _, y in corners)) - 1)
    right = min(bounds[1], math.ceil(max(x for x, _ in corners)) + 1)
    bottom = min(bounds[0], math.ceil(max(y for _, y in corners)) + 1)
    return (left, top, right, bottom) if left < right and top < bottom else None
