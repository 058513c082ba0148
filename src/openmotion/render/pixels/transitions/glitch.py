"""A picture that breaks up like a bad signal."""

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Transition, chance
from openmotion.render.pixels.compiled import Frame, kernel, wide_rows

# Six jumps of about two frames each; the first and the last are short and slight.
_STEPS = 6
_BREAKS = (0.01, 0.45, 0.85, 1.0, 0.85, 0.45, 0.01)
_SECOND = (0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 1.0)
_STRIPS = 12
_REACH = 0.16  # how far a strip may jump, in widths of the frame
_SPLIT = 0.012  # how far red and blue part, in widths of the frame


def glitch(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """Strips jump aside, colours part, and strip by strip the second is what is received."""
    del transition
    height, width = dst.shape
    step = int(p * _STEPS + 0.5)
    shifts = np.zeros((3, height), np.int64)
    second = np.zeros(height, np.bool_)
    for k, (top, bottom) in enumerate(_strips(height, seed, step)):
        jump = 2 * chance(seed, "jump", step, k) - 1
        split = 0.3 + 0.7 * chance(seed, "split", step, k)
        # Most strips jump a little, few jump far.
        far = jump * abs(jump) * _BREAKS[step] * _REACH * width
        apart = split * _BREAKS[step] * _SPLIT * width
        for channel, side in enumerate((-1, 0, 1)):
            shifts[channel, top:bottom] = round(far + side * apart)
        second[top:bottom] = chance(seed, "second", k) < _SECOND[step]
    _receive(
        wide_rows(outgoing), wide_rows(incoming), wide_rows(dst), width, shifts % width, second
    )


def _strips(height: int, seed: int, step: int) -> list[tuple[int, int]]:
    sizes = np.array([0.15 + chance(seed, "size", step // 2, k) ** 2 for k in range(_STRIPS)])
    edges = np.rint(np.concatenate([[0.0], np.cumsum(sizes)]) / sizes.sum() * height).astype(int)
    return list(zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True))


@kernel
def _receive(
    outgoing: Frame,
    incoming: Frame,
    dst: Frame,
    width: int,
    shifts: NDArray[np.int64],
    second: NDArray[np.bool_],
) -> None:
    line = np.empty(2 * width, np.uint32)
    red, green, blue = np.uint32(0xFF), np.uint32(0xFF00), np.uint32(0xFF0000)
    for j in range(dst.shape[0]):
        row = incoming[j, :width] if second[j] else outgoing[j, :width]
        out = dst[j, :width]
        # Twice in a row, so that what leaves on one side comes in on the other.
        line[:width] = row
        line[width:] = row
        r = line[width - shifts[0, j] :][:width]
        g = line[width - shifts[1, j] :][:width]
        b = line[width - shifts[2, j] :][:width]
        for i in range(width):
            out[i] = np.uint32(0xFF000000) | (r[i] & red) | (g[i] & green) | (b[i] & blue)
