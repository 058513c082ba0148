"""A brand's mark as the opening through which the next picture comes."""

import math
from functools import lru_cache
from typing import NamedTuple

import cv2
import numpy as np
import skia

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame, Mask, kernel, wide_rows
from openmotion.render.pixels.packed import mix_pixel, pack
from openmotion.render.pixels.transitions.curves import out_quart, part
from openmotion.render.svg_path import parse_path

# A star of four points with hollow sides.
_STAR = "M12 0C13.4 7 17 10.6 24 12C17 13.4 13.4 17 12 24C10.6 17 7 13.4 0 12C7 10.6 10.6 7 12 0Z"
_SEEN = 0.46  # of the frame's shorter side: as large as the mark stands before it opens
_STAND = 0.4  # until when it grows to that size; then it opens
_LEAD = 0.09  # how far the mark in the colour runs ahead
_END = 0.98  # the frame is open a little before the last frame, which looks like the second
_TURN_DEG = -24.0
_PROBE = 256


class _Seal(NamedTuple):
    """A mark, ready to be drawn.

    Attributes:
        path: its outline, its box centred on the origin, the longer side 1.
        seat: the point deepest inside of it.
        depth: how far the seat is from the outline.
    """

    path: skia.Path
    seat: tuple[float, float]
    depth: float


def shape_iris(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """The mark springs up, filled with the colour and then with the second, and opens wide."""
    del seed
    seal = _seal(transition.outline or _STAR)
    colour = _cover(transition, seal, dst, part(p, 0.0, _END - _LEAD))
    second = _cover(transition, seal, dst, part(p, _LEAD, _END))
    _open(
        wide_rows(outgoing),
        wide_rows(incoming),
        wide_rows(dst),
        colour,
        second,
        pack(transition.colour[:7]),
    )


def _cover(transition: Transition, seal: _Seal, dst: Frame, p: float) -> Mask:
    """How much of each pixel the mark covers at a progress of its own."""
    height, width = dst.shape
    mask = np.zeros((height, width), np.uint8)
    if p <= 0:
        return mask
    x, y = transition.origin[0] * width, transition.origin[1] * height
    seen = _SEEN * min(width, height)
    reach = math.hypot(max(x, width - x), max(y, height - y)) + 2
    last = max(reach / seal.depth, seen)
    grown, opened = out_quart(part(p, 0.0, _STAND)), part(p, _STAND, 1.0)
    # From its size to the last in even steps, slowly at first.
    size = seen * grown if opened == 0 else seen * (last / seen) ** (opened**1.9)
    if opened >= 1:
        mask[:] = 255
        return mask
    seated = opened**0.5
    matrix = skia.Matrix()
    matrix.setRotate(_TURN_DEG * (1 - out_quart(part(p, 0.0, 0.7))))
    matrix.postConcat(skia.Matrix.Scale(size, size))
    seat = matrix.mapXY(*seal.seat)
    matrix.postTranslate(x - seat.x() * seated, y - seat.y() * seated)
    info = skia.ImageInfo.MakeA8(width, height)
    surface = skia.Surface.MakeRasterDirect(info, mask, width)
    with surface as canvas:
        canvas.concat(matrix)
        canvas.drawPath(seal.path, skia.Paint(AntiAlias=True))
    return mask


@lru_cache(maxsize=8)
def _seal(data: str) -> _Seal:
    path = parse_path(data)
    box = path.computeTightBounds()
    length = max(box.width(), box.height(), 1e-3)
    matrix = skia.Matrix.Translate(-box.centerX(), -box.centerY())
    matrix.postScale(1 / length, 1 / length)
    path.transform(matrix)
    probe = np.zeros((_PROBE, _PROBE), np.uint8)
    surface = skia.Surface.MakeRasterDirect(skia.ImageInfo.MakeA8(_PROBE, _PROBE), probe, _PROBE)
    with surface as canvas:
        canvas.translate(_PROBE / 2, _PROBE / 2)
        canvas.scale(_PROBE - 4, _PROBE - 4)
        canvas.drawPath(path, skia.Paint(AntiAlias=True))
    away = cv2.distanceTransform((probe > 127).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    row, column = np.unravel_index(int(np.argmax(away)), away.shape)
    seat = tuple(float(k + 0.5 - _PROBE / 2) / (_PROBE - 4) for k in (column, row))
    # A pixel less, so that nothing of the outline is left in a corner of the frame.
    depth = max(1.0, float(away.max()) - 1) / (_PROBE - 4)
    return _Seal(path, (seat[0], seat[1]), depth)


@kernel
def _open(
    outgoing: Frame,
    incoming: Frame,
    dst: Frame,
    colour: Mask,
    second: Mask,
    pixel: np.uint32,
) -> None:
    for j in range(colour.shape[0]):
        a, b, out = outgoing[j], incoming[j], dst[j]
        first, last = colour[j], second[j]
        for i in range(colour.shape[1]):
            below = mix_pixel(a[i], pixel, np.uint32(first[i]))
            out[i] = mix_pixel(below, b[i], np.uint32(last[i]))
