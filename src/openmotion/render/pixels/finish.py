"""What lies over a whole frame: the glow of what is bright, and the fade to black."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import Frame, as_bytes, kernel, wide_rows
from openmotion.render.pixels.packed import scale_pixel, to_share
from openmotion.render.pixels.resample import shrink

# Levels below the first do not glow, those above the second glow fully.
_GLOW_FROM, _GLOW_TO = np.float32(0.55 * 255), np.float32(0.85 * 255)
# Standard deviation as a share of the shorter side, and the most that is screened on.
_GLOW_SIGMA = 40 / 1080
_GLOW_SHARE = 0.36
# The light is blurred on cells of 16 pixels and poured out from nodes that are 8 pixels apart.
_CELL_PX, _NODE_PX = 16, 8
_OPAQUE = np.uint32(0xFF000000)
_BYTE = np.uint32(255)

Light = NDArray[np.float32]
"""(rows, columns, 4) float32, levels of red, green and blue; the fourth is 0."""


def apply_finish(frame: Frame, bloom: float, fade: float) -> None:
    """Let bright parts glow and fade to black, in place.

    Args:
        frame: (height, width), opaque.
        bloom: 0..1; for dark grounds.
        fade: 0..1; 1 is black.
    """
    pixels = wide_rows(frame)
    width = frame.shape[1]
    if bloom > 0 and fade < 1:
        _add_bloom(frame, bloom)
    if fade > 0:
        _darken(pixels, width, to_share(1 - fade))


def _add_bloom(frame: Frame, bloom: float) -> None:
    quarter = shrink(frame, 4, 4)
    _keep_bright(quarter)
    cells = as_bytes(shrink(quarter, 4, 4)).astype(np.float32)
    sigma = max(0.6, _GLOW_SIGMA * min(frame.shape) / _CELL_PX)
    near = cv2.GaussianBlur(cells, (0, 0), sigma)
    # The same light once more, spread four times as wide: a halo without an edge.
    rows, columns = cells.shape[:2]
    size = (max(1, columns // 2), max(1, rows // 2))
    small = cv2.resize(near, size, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), 2 * sigma)
    far = cv2.resize(small, (columns, rows), interpolation=cv2.INTER_LINEAR)
    light = cv2.addWeighted(near, 0.5 * bloom * _GLOW_SHARE, far, 0.9 * bloom * _GLOW_SHARE, 0)
    step = _CELL_PX // _NODE_PX
    fine = cv2.resize(light, (columns * step, rows * step), interpolation=cv2.INTER_CUBIC)
    _pour(frame, np.asarray(fine, np.float32))


def _pour(frame: Frame, light: Light) -> None:
    """Screen light onto a frame; its nodes stand in the middle of every `_NODE_PX` pixels."""
    # As many steps a level as 16 bits hold; nodes carry a sixteenth of them.
    places = min(15, math.floor(math.log2(65535 / max(1.0, float(light.max()) * 1.01 + 1))))
    unit = np.float32(2.0 ** (places - 4) * 256 / 255)
    scaled = np.rint(np.maximum(light, 0) * unit).astype(np.uint16)
    edged = cv2.copyMakeBorder(scaled, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    nodes = np.ascontiguousarray(edged).view(np.uint64)[..., 0]
    spread = np.empty((2, (nodes.shape[1] - 1) * _NODE_PX), np.uint64)
    _screen(
        wide_rows(frame).view(np.uint8),
        4 * frame.shape[1],
        nodes,
        spread,
        spread.view(np.uint16),
        np.int32(places),
    )


@kernel
def _keep_bright(small: Frame) -> None:
    for j in range(small.shape[0]):
        row = small[j]
        for i in range(row.shape[0]):
            pixel = row[i]
            red = np.float32(pixel & _BYTE)
            green = np.float32((pixel >> np.uint32(8)) & _BYTE)
            blue = np.float32((pixel >> np.uint32(16)) & _BYTE)
            # The strongest channel decides, so that a saturated accent glows as white does.
            level = max(red, green, blue)
            share = (level - _GLOW_FROM) / (_GLOW_TO - _GLOW_FROM)
            share = min(max(share, np.float32(0)), np.float32(1))
            row[i] = (
                np.uint32(red * share)
                | (np.uint32(green * share) << np.uint32(8))
                | (np.uint32(blue * share) << np.uint32(16))
            )


@kernel
def _screen(
    pixels: NDArray[np.uint8],
    width: int,
    nodes: NDArray[np.uint64],
    spread: NDArray[np.uint64],
    extra: NDArray[np.uint16],
    places: np.int32,
) -> None:
    # `spread` and `extra` are the same memory: the nodes above and below, spread over a row.
    offset = _NODE_PX // 2
    glow = np.zeros(width, np.uint16)
    step = np.zeros(width, np.int16)
    more_places = np.int32(places - 8)
    _spread(nodes[0], spread[0])
    _spread(nodes[1], spread[1])
    cell = 0
    for j in range(pixels.shape[0]):
        place = j + offset
        past = place % _NODE_PX
        if place // _NODE_PX != cell:
            cell = place // _NODE_PX
            _spread(nodes[cell + 1], spread[(cell + 1) % 2])
        if past == 0 or j == 0:
            upper = extra[cell % 2, 4 * offset : 4 * offset + width]
            lower = extra[(cell + 1) % 2, 4 * offset : 4 * offset + width]
            first = np.int32(past + 1)
            for i in range(width):
                above = np.int32(upper[i])
                rise = np.int32(np.int32(lower[i]) - above)
                start = np.int32(above + (np.int32(rise * first) >> np.int32(3)))
                # Four more, so that steps cut to whole numbers never lead below nothing.
                glow[i] = np.uint16((start >> more_places) + 4)
                step[i] = np.int16(np.int32(rise >> np.int32(2)) >> more_places)
        elif j % 2 == 0:
            # Two rows share their light.
            for i in range(width):
                glow[i] = np.uint16(np.int32(glow[i]) + np.int32(step[i]))
        out = pixels[j, :width]
        for i in range(width):
            level = np.uint16(out[i])
            rest = np.uint32(np.uint16(np.uint16(255) - level))
            more = np.uint16(
                np.uint32(rest * np.uint32(glow[i]) + np.uint32(32768)) >> np.uint32(16)
            )
            out[i] = np.uint8(np.uint16(level + more))


@kernel
def _spread(nodes: NDArray[np.uint64], out: NDArray[np.uint64]) -> None:
    # Four 16-bit channels travel in one word; the weights of two nodes make sixteen.
    for i in range(nodes.shape[0] - 1):
        step = np.uint64(2) * (nodes[i + 1] - nodes[i])
        value = np.uint64(15) * nodes[i] + nodes[i + 1]
        for k in range(_NODE_PX):
            out[i * _NODE_PX + k] = value
            value += step


@kernel
def _darken(frame: Frame, width: int, keep: np.uint32) -> None:
    for j in range(frame.shape[0]):
        row = frame[j, :width]
        for i in range(width):
            row[i] = scale_pixel(row[i], keep) | _OPAQUE
