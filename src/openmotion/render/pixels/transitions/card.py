"""The next picture as a card that rises over the last."""

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame, as_bytes, as_frame, kernel
from openmotion.render.pixels.packed import mix_pixel, pack, scale_pixel
from openmotion.render.pixels.transitions.curves import out_cubic, smooth
from openmotion.render.pixels.transitions.moves import unit_of

_RADIUS_PX = 56.0
_SHADOW_PX = 70.0


def cover_card(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """A rounded card rises from below (or falls from above); what it covers sinks back and dims."""
    del seed
    falls = transition.direction == "down"
    first, second, out = (frame[::-1] if falls else frame for frame in (outgoing, incoming, dst))
    first, second = np.ascontiguousarray(first), np.ascontiguousarray(second)
    result = np.empty_like(first)
    _rise(transition, first, second, result, p)
    out[:] = result


def _rise(transition: Transition, first: Frame, second: Frame, dst: Frame, p: float) -> None:
    height, width = dst.shape
    place = out_cubic(smooth(p))
    top = height * (1 - place)
    rows = min(height, int(top + _RADIUS_PX * unit_of(dst)) + 2)
    scale = 1 - 0.06 * place
    middle_x, middle_y = width / 2 - 0.5, height / 2 - 0.5
    matrix = np.array([[scale, 0, middle_x * (1 - scale)], [0, scale, middle_y * (1 - scale)]])
    ground = as_bytes(np.array([[pack(transition.colour[:7])]], np.uint32))[0, 0]
    sunk = cv2.warpAffine(
        as_bytes(first),
        matrix,
        (width, rows),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=tuple(int(part) for part in ground),
    )
    dst[:rows] = as_frame(sunk)
    shadow = _SHADOW_PX * unit_of(dst)
    dim = 1 - 0.38 * place
    away = np.maximum(top - np.arange(rows) - 0.5, 0)
    depth = 0.4 * (1 - place) ** 0.25 * (1 - away / shadow).clip(0, 1) ** 2
    keep = np.rint(255 * dim * (1 - depth)).astype(np.uint32)
    radius = _RADIUS_PX * unit_of(dst) * (1 - place) ** 0.5
    _lay_card(dst, second, keep, np.float32(top), np.float32(radius))


@kernel
def _lay_card(
    dst: Frame, card: Frame, keep: NDArray[np.uint32], top: np.float32, radius: np.float32
) -> None:
    height, width = dst.shape
    opaque = np.uint32(0xFF000000)
    half = np.float32(0.5)
    zero, one = np.float32(0), np.float32(1)
    for j in range(keep.shape[0]):
        row = dst[j]
        for i in range(width):
            row[i] = scale_pixel(row[i], keep[j]) | opaque
    first = max(0, int(np.floor(top)))
    shift = np.int64(np.floor(top + half))
    for j in range(first, height):
        source = min(max(j - shift, 0), height - 1)
        row = dst[j]
        new = card[source]
        y = np.float32(j) + half - top
        rise = min(max(y + half, zero), one)
        if y > radius + one and rise >= one:
            for i in range(width):
                row[i] = new[i]
            continue
        dy = max(radius - y, zero)
        for i in range(width):
            x = min(np.float32(i) + half, np.float32(width) - half - np.float32(i))
            dx = max(radius - x, zero)
            corner = radius + half - np.sqrt(dx * dx + dy * dy) if dx > zero else one
            cover = min(max(corner, zero), one, rise)
            row[i] = mix_pixel(row[i], new[i], np.uint32(np.int32(cover * np.float32(255))))
