"""Light that falls into the camera."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Colour, Transition, chance, oklch, to_oklch
from openmotion.render.pixels.compiled import Frame, kernel, wide_rows
from openmotion.render.pixels.grounds.field import (
    CELL_PX,
    Grid,
    Light,
    Nodes,
    encode,
    make_dither,
    make_grid,
    plain_light,
    spline_weights,
    spread_row,
)
from openmotion.render.pixels.grounds.light import glow
from openmotion.render.pixels.transitions.curves import part, smooth
from openmotion.render.pixels.transitions.moves import travel

# Film that light has fallen on: its red layer lies lowest and takes most.
_FILM = ("#e0311b", "#ff8a2b", "#ffe2ad")
_COLOURED = 0.05  # chroma from which the transition's own colour dyes the light
# Of the three lights: their reach, and how far behind the first they are, in lengths of the way.
_SIZES = (0.6, 0.38, 0.22)
_LAGS = (0.12, 0.05, 0.0)
_STRENGTH = 0.92
_EDGE = 0.5  # how much of the way the second needs to come out, in widths of the frame


def light_leak(
    transition: Transition, outgoing: Frame, incoming: Frame, dst: Frame, p: float, seed: int
) -> None:
    """A warm light wanders across the frame; where it is strongest the pictures change."""
    height, width = dst.shape
    grid = make_grid(width, height)
    step_x, step_y = travel(transition)
    along = grid.x[None, :] / grid.right if step_x else grid.y[:, None] / grid.bottom
    along = along if step_x + step_y > 0 else 1 - along
    # The second comes out behind a soft front, all of it under the brightest moments.
    front = part(p, 0.26, 0.74) * (1 + _EDGE)
    share = ((front - along) / _EDGE).clip(0, 1)
    share = np.broadcast_to(share * share * (3 - 2 * share), grid.shape)
    light = _leak(transition, grid, p, seed)
    _screen(
        wide_rows(outgoing),
        wide_rows(incoming),
        wide_rows(dst),
        width,
        encode(light),
        np.ascontiguousarray(share, np.float32),
        make_dither(),
    )


def _leak(transition: Transition, grid: Grid, p: float, seed: int) -> Light:
    light = plain_light(grid, np.zeros(3, np.float32))
    step_x, step_y = travel(transition)
    length, breadth = (grid.right, grid.bottom) if step_x else (grid.bottom, grid.right)
    strength = smooth(1 - abs(2 * p - 1)) ** 1.5
    lights = zip(_colours(transition.colour[:7]), _SIZES, _LAGS, strict=True)
    for k, (colour, size, lag) in enumerate(lights):
        place = (-0.1 + 1.2 * p - lag + 0.08 * chance(seed, "leak", k)) * length
        place = place if step_x + step_y > 0 else length - place
        aside = breadth * (0.2 + 0.6 * chance(seed, "aside", k))
        radii = (size * length, 1.5 * size * breadth)
        glow(
            light,
            grid,
            colour,
            centre=(place, aside) if step_x else (aside, place),
            radii=radii if step_x else radii[::-1],
            strength=_STRENGTH * strength,
        )
    return light


@lru_cache(maxsize=8)
def _colours(colour: Colour) -> tuple[Colour, ...]:
    lightness, chroma, hue = to_oklch(colour)
    if chroma < _COLOURED or lightness < 0.2:
        return _FILM
    return oklch(0.58, chroma, hue - 12), oklch(0.74, chroma, hue), oklch(0.94, chroma * 0.4, hue)


@kernel
def _screen(
    outgoing: Frame,
    incoming: Frame,
    dst: Frame,
    width: int,
    levels: NDArray[np.float32],
    share: Nodes,
    dither: NDArray[np.float32],
) -> None:
    across = np.empty((3, 4, (share.shape[1] - 2) * CELL_PX), np.float32)
    byte, one = np.uint32(255), np.float32(1)
    full, inverse = np.float32(255), np.float32(1 / 255)
    for j in range(dst.shape[0]):
        cell = j // CELL_PX
        if j % CELL_PX == 0:
            for k in range(cell + 2 if cell > 0 else 0, cell + 3):
                for channel in range(3):
                    spread_row(levels[channel, k], across[k % 3, channel])
                spread_row(share[k], across[k % 3, 3])
        w0, w1, w2 = spline_weights(
            (np.float32(j % CELL_PX) + np.float32(0.5)) / np.float32(CELL_PX)
        )
        upper, middle, lower = across[cell % 3], across[(cell + 1) % 3], across[(cell + 2) % 3]
        a, b, out = outgoing[j, :width], incoming[j, :width], dst[j, :width]
        noise = dither[j % dither.shape[0]]
        for i in range(width):
            n = noise[i]
            mix = upper[3, i] * w0 + middle[3, i] * w1 + lower[3, i] * w2
            pixel = np.uint32(0xFF000000)
            for channel in range(3):
                shift = np.uint32(8 * channel)
                x = np.float32((a[i] >> shift) & byte)
                y = np.float32((b[i] >> shift) & byte)
                below = x + (y - x) * mix
                light = upper[channel, i] * w0 + middle[channel, i] * w1 + lower[channel, i] * w2
                level = below + light * (one - below * inverse) + n
                pixel |= np.uint32(np.int32(min(level, full))) << shift
            out[i] = pixel
