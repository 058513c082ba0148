"""Both pictures flow like a liquid, and one becomes the other."""

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame, as_bytes, as_frame, kernel
from openmotion.render.pixels.grounds.field import CELL_PX, Nodes, make_grid
from openmotion.render.pixels.noise import add_noise
from openmotion.render.pixels.resample import grow, shrink
from openmotion.render.pixels.transitions.curves import part
from openmotion.render.pixels.transitions.moves import travel

_REACH = 0.4  # of the flow at its strongest, in shares of the shorter side
_DRIFT = 0.16  # of the way along the direction
_SOFT = 0.2  # how long a place takes to turn, of the time that all take
_LARGE_PX = 2.5  # a flow this strong hides that the picture has half of its pixels


def domain_warp(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """The first flows apart along slow noise, the second flows together out of the same noise."""
    height, width = dst.shape
    flow = _flow(width, height, seed & 0xFFFFFFFF)
    side = min(width, height)
    apart, together = part(p, 0.0, 0.66) ** 2, (1 - part(p, 0.34, 1.0)) ** 2
    share = part(p, 0.3, 0.7)
    strongest = max(apart if share < 1 else 0.0, together if share > 0 else 0.0)
    factor = 1 if strongest * _REACH * side < _LARGE_PX else 2
    moved = [
        _moved(frame, flow, transition, far, factor)
        for frame, far, is_seen in (
            (outgoing, apart, share < 1),
            (incoming, -together, share > 0),
        )
        if is_seen
    ]
    if len(moved) == 1:
        grow(moved[0], dst, factor, factor)
        return
    mixed = np.empty_like(moved[0])
    moment = np.empty(mixed.shape, np.float32)
    _spread(flow[2], moment, factor, *(np.float32(number) for number in (1, 0, 0, 0)))
    _mix_by(moved[0], moved[1], mixed, moment, np.float32(share))
    grow(mixed, dst, factor, factor)


@lru_cache(maxsize=2)
def _flow(width: int, height: int, seed: int) -> NDArray[np.float32]:
    # (3, rows, columns): where each place comes from, about -1..1 in x and y, and when it turns.
    grid = make_grid(width, height)
    step = float(grid.x[1] - grid.x[0])
    flow = np.zeros((3, *grid.shape), np.float32)
    for axis in range(2):
        for octave, share in ((1.3, 1.0), (2.9, 0.4), (6.1, 0.13)):
            add_noise(flow[axis], 0.0, 0.0, octave * step, 0.5 + axis, share, seed + axis)
    add_noise(flow[2], 0.0, 0.0, 1.7 * step, 0.5, 1.0, seed + 5)
    flow[2] -= flow[2].min()
    flow[2] /= max(1e-6, float(flow[2].max()))
    return flow


def _moved(
    frame: Frame, flow: NDArray[np.float32], transition: Transition, far: float, factor: int
) -> Frame:
    small = shrink(frame, factor, factor) if factor > 1 else np.ascontiguousarray(frame)
    height, width = small.shape
    side = min(frame.shape) / factor
    step_x, step_y = travel(transition)
    # The flow carries the picture along the way of travel: it is looked up against it.
    x, y = np.empty((2, height, width), np.float32)
    reach, drift = np.float32(far * _REACH * side), far * _DRIFT * side
    one, zero = np.float32(1), np.float32(0)
    _spread(flow[0], x, factor, reach, np.float32(-drift * step_x), one, zero)
    _spread(flow[1], y, factor, reach, np.float32(-drift * step_y), zero, one)
    pixels = cv2.remap(as_bytes(small), x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
    return as_frame(pixels)


@kernel
def _spread(
    nodes: Nodes,
    out: NDArray[np.float32],
    factor: int,
    scale: np.float32,
    start: np.float32,
    step_x: np.float32,
    step_y: np.float32,
) -> None:
    # Nodes as pixels of a frame that is `factor` times smaller, scaled, on a slope. Our own loop,
    # since OpenCV's on floats are not the same on every machine.
    half, one = np.float32(0.5), np.float32(1)
    cell = np.float32(factor) / np.float32(CELL_PX)
    upper, lower = np.empty((2, out.shape[1]), np.float32)
    known = -1
    for j in range(out.shape[0]):
        y = (np.float32(j) + half) * cell + half
        row = int(y)
        if row != known:
            known = row
            _stretch(nodes[row], upper, cell)
            _stretch(nodes[row + 1], lower, cell)
        low = y - np.float32(row)
        first = start + np.float32(j) * step_y
        line = out[j]
        for i in range(out.shape[1]):
            value = upper[i] * (one - low) + lower[i] * low
            line[i] = value * scale + (first + np.float32(i) * step_x)


@kernel
def _stretch(nodes: NDArray[np.float32], out: NDArray[np.float32], cell: np.float32) -> None:
    half, one = np.float32(0.5), np.float32(1)
    for i in range(out.shape[0]):
        x = (np.float32(i) + half) * cell + half
        column = int(x)
        right = x - np.float32(column)
        out[i] = nodes[column] * (one - right) + nodes[column + 1] * right


@kernel
def _mix_by(
    first: Frame, second: Frame, dst: Frame, moment: NDArray[np.float32], share: np.float32
) -> None:
    # In light, as gamma 2 has it; places with a low moment turn first.
    one, zero, half = np.float32(1), np.float32(0), np.float32(0.5)
    byte = np.uint32(255)
    now = share * (one + np.float32(2 * _SOFT)) - np.float32(_SOFT)
    sharp = half / np.float32(_SOFT)
    for j in range(dst.shape[0]):
        a, b, out, when = first[j], second[j], dst[j], moment[j]
        for i in range(dst.shape[1]):
            mix = min(max((now - when[i]) * sharp + half, zero), one)
            mix = mix * mix * (np.float32(3) - np.float32(2) * mix)
            pixel = np.uint32(0xFF000000)
            for shift in (0, 8, 16):
                x = np.float32((a[i] >> np.uint32(shift)) & byte)
                y = np.float32((b[i] >> np.uint32(shift)) & byte)
                level = np.sqrt(x * x * (one - mix) + y * y * mix) + half
                pixel |= np.uint32(np.int32(level)) << np.uint32(shift)
            out[i] = pixel
