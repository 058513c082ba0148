"""A dive into a detail of the first picture, which becomes the second."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame, as_bytes, as_frame, kernel, wide_rows
from openmotion.render.pixels.packed import mix_pixel, to_share
from openmotion.render.pixels.resample import grow, shrink
from openmotion.render.pixels.transitions.curves import in_out_cubic, part, smooth
from openmotion.render.pixels.transitions.moves import unit_of, zoom, zoom_factor
from openmotion.render.pixels.transitions.window import window_of

_SIGMA_PX = 10.0
_RADIUS_PX = 26.0
_LEAST_ZOOM = 1.05


def scale_to_detail(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """The camera dives into a part of the first until it fills the frame and is the second."""
    del seed
    height, width = dst.shape
    window = window_of(transition, dst)
    across, down = window.right - window.left, window.bottom - window.top
    last = max(_LEAST_ZOOM, width / across, height / down)
    dived = in_out_cubic(p)
    scale = last**dived
    # The point that stays in place while the window's middle travels to the frame's.
    still = [
        (last * (low + high) / 2 - length / 2) / (last - 1)
        for low, high, length in (
            (window.left, window.right, width),
            (window.top, window.bottom, height),
        )
    ]
    sigma = _SIGMA_PX * unit_of(dst) * dived
    factor = zoom_factor(sigma)
    behind = zoom(outgoing, scale, (still[0] / width, still[1] / height), sigma, factor)
    grow(behind, dst, factor, factor)
    share = smooth(part(p, 0.14, 0.44))
    if share > 0:
        _lay_second(incoming, dst, still, scale / last, _RADIUS_PX * (1 - dived), share)


def _lay_second(
    incoming: Frame, dst: Frame, still: list[float], size: float, radius_px: float, share: float
) -> None:
    """Lay the second down where it is to become the frame, at `size` of its own size."""
    height, width = dst.shape
    left, top = (point * (1 - size) for point in still)
    right, bottom = left + size * width, top + size * height
    x0, y0 = max(0, math.floor(left)), max(0, math.floor(top))
    x1, y1 = min(width, math.ceil(right)), min(height, math.ceil(bottom))
    if x0 >= x1 or y0 >= y1:
        return
    factor = 1
    while factor < 4 and size * factor <= 0.5:
        factor *= 2
    small = shrink(incoming, factor, factor) if factor > 1 else np.ascontiguousarray(incoming)
    step = size * factor
    matrix = np.array(
        [
            [step, 0, left - x0 + 0.5 * step - 0.5],
            [0, step, top - y0 + 0.5 * step - 0.5],
        ]
    )
    second = cv2.warpAffine(
        as_bytes(small),
        matrix,
        (x1 - x0, y1 - y0),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    _lay_rounded(
        wide_rows(dst[y0:y1, x0:x1]),
        as_frame(second),
        np.array([left - x0, top - y0, right - x0, bottom - y0], np.float32),
        np.float32(radius_px * unit_of(dst)),
        to_share(share),
    )


@kernel
def _lay_rounded(
    dst: Frame, picture: Frame, edges: NDArray[np.float32], radius: np.float32, share: np.uint32
) -> None:
    half, zero, one = np.float32(0.5), np.float32(0), np.float32(1)
    full = np.float32(share)
    radius = min(radius, (edges[2] - edges[0]) * half, (edges[3] - edges[1]) * half)
    for j in range(picture.shape[0]):
        row, new = dst[j], picture[j]
        y = np.float32(j) + half
        y = min(y - edges[1], edges[3] - y)
        dy = max(radius - y, zero)
        tall = min(max(y + half, zero), one)
        for i in range(picture.shape[1]):
            x = np.float32(i) + half
            x = min(x - edges[0], edges[2] - x)
            dx = max(radius - x, zero)
            cover = min(max(x + half, zero), one) * tall
            if dx > zero and dy > zero:
                corner = radius + half - np.sqrt(dx * dx + dy * dy)
                cover = min(max(corner, zero), one)
            row[i] = mix_pixel(row[i], new[i], np.uint32(np.int32(cover * full)))
