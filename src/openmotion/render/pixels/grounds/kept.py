"""Lines whose pixels are worked out once, and lit anew in each frame."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import Frame, kernel
from openmotion.render.pixels.packed import mix_pixel


class Kept(NamedTuple):
    """The pixels of lines, one entry for each time a line touches a pixel, row after row.

    Attributes:
        rows: (n,) uint16.
        columns: (n,) uint16.
        cover: (n,) float32, strength of the line there, 0..255.
        phase: (n,) uint16, place on the line's wave of light in 1/65536 of a wave.
    """

    rows: NDArray[np.uint16]
    columns: NDArray[np.uint16]
    cover: NDArray[np.float32]
    phase: NDArray[np.uint16]

    def between(self, top: int, bottom: int) -> "Kept":
        """Those of a band of rows."""
        start, end = np.searchsorted(self.rows, (top, bottom))
        return Kept(
            self.rows[start:end],
            self.columns[start:end],
            self.cover[start:end],
            self.phase[start:end],
        )


def keep_strokes(
    width: int,
    height: int,
    paths: NDArray[np.float32],
    share: NDArray[np.float32],
    phase: NDArray[np.float32],
    half_width: np.float32,
) -> Kept:
    """Work out the pixels of lines.

    Args:
        width: of the frame in pixels.
        height: of the frame in pixels.
        paths: (points, lines, 2) float32, pixels.
        share: (points, lines) float32, strength 0..1.
        phase: (points, lines) float32, in 1/65536 of a wave.
        half_width: of the lines, pixels.
    """
    room = np.zeros(1, np.int64)
    nothing = np.zeros(0, np.uint16), np.zeros(0, np.uint16)
    _keep(
        width,
        height,
        paths,
        share,
        phase,
        half_width,
        room,
        *nothing,
        np.zeros(0, np.float32),
        nothing[0],
    )
    count = int(room[0])
    rows, columns, places = (np.empty(count, np.uint16) for _ in range(3))
    cover = np.empty(count, np.float32)
    _keep(width, height, paths, share, phase, half_width, room, rows, columns, cover, places)
    order = np.lexsort((columns, rows))
    return Kept(rows[order], columns[order], cover[order], places[order])


def light_strokes(
    dst: Frame, kept: Kept, wave: NDArray[np.float32], shift: np.uint16, pixel: np.uint32
) -> None:
    """Mix a colour into the pixels of lines.

    Args:
        dst: contiguous rows.
        kept: the pixels.
        wave: (1024,) float32, light 0..1 along one wave.
        shift: of the wave, in 1/65536 of it.
        pixel: the colour, opaque.
    """
    _light(dst, kept.rows, kept.columns, kept.cover, kept.phase, wave, shift, pixel)


@kernel
def _keep(
    width: int,
    height: int,
    paths: NDArray[np.float32],
    share: NDArray[np.float32],
    phase: NDArray[np.float32],
    half_width: np.float32,
    room: NDArray[np.int64],
    rows: NDArray[np.uint16],
    columns: NDArray[np.uint16],
    cover: NDArray[np.float32],
    places: NDArray[np.uint16],
) -> None:
    # Counts only while there is no room to write to.
    half, zero, one = np.float32(0.5), np.float32(0), np.float32(1)
    outer = half_width + half
    count = 0
    for line in range(paths.shape[1]):
        for k in range(paths.shape[0] - 1):
            s0, s1 = share[k, line], share[k + 1, line]
            if s0 <= zero and s1 <= zero:
                continue
            x0, y0 = paths[k, line, 0], paths[k, line, 1]
            x1, y1 = paths[k + 1, line, 0], paths[k + 1, line, 1]
            dx, dy = x1 - x0, y1 - y0
            shorter = one / max(dx * dx + dy * dy, np.float32(1e-6))
            left = max(0, int(np.floor(min(x0, x1) - outer)))
            right = min(width, int(np.floor(max(x0, x1) + outer)) + 1)
            top = max(0, int(np.floor(min(y0, y1) - outer)))
            bottom = min(height, int(np.floor(max(y0, y1) + outer)) + 1)
            for j in range(top, bottom):
                py = np.float32(j) + half - y0
                for i in range(left, right):
                    px = np.float32(i) + half - x0
                    t = (px * dx + py * dy) * shorter
                    # Half-open, so that the next stretch does not cover the pixel again.
                    if t < zero or t >= one:
                        continue
                    ex, ey = px - t * dx, py - t * dy
                    inside = min(outer - np.sqrt(ex * ex + ey * ey), one)
                    if inside <= zero:
                        continue
                    if count < rows.shape[0]:
                        rows[count] = j
                        columns[count] = i
                        cover[count] = np.float32(255) * inside * (s0 + (s1 - s0) * t)
                        place = phase[k, line] + (phase[k + 1, line] - phase[k, line]) * t
                        places[count] = np.uint16(np.int64(np.floor(place)) & 0xFFFF)
                    count += 1
    room[0] = count


@kernel
def _light(
    dst: Frame,
    rows: NDArray[np.uint16],
    columns: NDArray[np.uint16],
    cover: NDArray[np.float32],
    phase: NDArray[np.uint16],
    wave: NDArray[np.float32],
    shift: np.uint16,
    pixel: np.uint32,
) -> None:
    for n in range(rows.shape[0]):
        place = (np.uint32(phase[n]) + np.uint32(65536) - np.uint32(shift)) & np.uint32(65535)
        weight = cover[n] * wave[place >> np.uint32(6)] + np.float32(0.5)
        j, i = rows[n], columns[n]
        dst[j, i] = mix_pixel(dst[j, i], pixel, np.uint32(np.int32(weight)))
