"""A lens that breaks colours apart."""

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Transition
from openmotion.render.pixels.compiled import Frame, kernel, wide_rows
from openmotion.render.pixels.transitions.curves import in_quart, out_quart, part

_SPREAD = 0.055  # how much larger red is than green at the peak, and blue smaller
_SEEN_PX = 0.25  # less than this moves nothing that is seen
_PUNCH = 0.07  # how far the picture swells to the cut


def chromatic_split(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """Red and blue leave green for the edges, fall back together, and it is another picture."""
    del seed
    gone, left = in_quart(part(p, 0.0, 0.5)), 1 - out_quart(part(p, 0.5, 1.0))
    strength = gone if p < 0.5 else left
    frame = outgoing if p < 0.5 else incoming
    height, width = dst.shape
    if strength * (_SPREAD + _PUNCH) * max(height, width) < _SEEN_PX:
        dst[:] = frame
        return
    punch = 1 + _PUNCH * strength
    scales = [punch * (1 + _SPREAD * strength), punch, punch * (1 - _SPREAD * strength)]
    across = [_lookup(width, transition.origin[0], scale) for scale in scales]
    down = [_lookup(height, transition.origin[1], scale) for scale in scales]
    _split(
        wide_rows(frame),
        wide_rows(dst),
        np.stack([places for places, _ in across]),
        np.stack([shares for _, shares in across]),
        np.stack([places for places, _ in down]),
        np.stack([shares for _, shares in down]),
    )


def _lookup(
    length: int, origin: float, scale: float
) -> tuple[NDArray[np.int64], NDArray[np.uint32]]:
    # For each pixel of a line: the pixel it comes from, and the share of the next one, of 256.
    middle = origin * length
    places = (np.arange(length) + 0.5 - middle) / scale + middle - 0.5
    fixed = np.floor(places * 256 + 0.5).astype(np.int64)
    whole = fixed >> 8
    shares = fixed & 255
    shares[whole < 0] = 0
    shares[whole > length - 2] = 255
    return whole.clip(0, length - 2), shares.astype(np.uint32)


@kernel
def _split(
    frame: Frame,
    dst: Frame,
    columns: NDArray[np.int64],
    column_shares: NDArray[np.uint32],
    rows: NDArray[np.int64],
    row_shares: NDArray[np.uint32],
) -> None:
    width = columns.shape[1]
    byte, whole, half = np.uint32(255), np.uint32(256), np.uint32(1 << 15)
    line = np.empty((3, frame.shape[1]), np.uint32)
    for j in range(dst.shape[0]):
        for channel in range(3):
            shift = np.uint32(8 * channel)
            near, far = frame[rows[channel, j], :width], frame[rows[channel, j] + 1, :width]
            share = row_shares[channel, j]
            rest = np.uint32(whole - share)
            out = line[channel]
            for i in range(width):
                x = np.uint32((near[i] >> shift) & byte)
                y = np.uint32((far[i] >> shift) & byte)
                out[i] = np.uint32(x * rest + y * share)
        out = dst[j, :width]
        for i in range(width):
            pixel = np.uint32(0xFF000000)
            for channel in range(3):
                k = columns[channel, i]
                share = column_shares[channel, i]
                both = np.uint32(
                    line[channel, k] * np.uint32(whole - share) + line[channel, k + 1] * share
                )
                pixel |= np.uint32((both + half) >> np.uint32(16)) << np.uint32(8 * channel)
            out[i] = pixel
