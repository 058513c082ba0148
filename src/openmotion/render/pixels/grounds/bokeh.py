"""Points of light at all depths: far ones sharp, near ones large and out of focus."""

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.grounds.field import Grid, pour
from openmotion.render.pixels.grounds.light import glow, is_dark, lift, palette
from openmotion.render.pixels.grounds.marks import quiet_share, stamp_discs
from openmotion.render.pixels.grounds.plain import still_light
from openmotion.render.pixels.packed import pack

_MARGIN = 0.12  # beyond the frame, in shares of the shorter side: lights leave and come there
_CALM = 0.3  # share of the strength that is left at the focus
_MOST = 400  # lights of one depth, however long the frame


class _Depth(NamedTuple):
    """Lights at one distance.

    Attributes:
        smallest: radius in shares of the shorter side.
        largest: radius.
        number: on a square frame.
        edge: width of the soft edge as a share of the radius.
        contrast: to the base.
        speed: in shares of the shorter side a second.
    """

    smallest: float
    largest: float
    number: int
    edge: float
    contrast: float
    speed: float


_DEPTHS = (
    _Depth(0.0009, 0.0022, 90, 1.0, 2.4, 0.004),
    _Depth(0.006, 0.014, 20, 0.5, 1.5, 0.008),
    _Depth(0.02, 0.036, 13, 0.3, 1.3, 0.014),
    _Depth(0.044, 0.075, 7, 0.16, 1.2, 0.022),
)


def paint_bokeh(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Lights that drift sideways and up, nearer ones faster, each with a slow flicker."""
    colours = palette(ground.colours)
    dark = is_dark(ground)
    light = still_light(ground, grid, seconds, 0.65)
    for k in range(3):
        # The nearest lights are so soft that the field of light carries them.
        centre = _soft_place(ground, grid, f"soft {k}", seconds)
        tone = lift(colours[1 + k], 0.04 if dark else -0.01)
        glow(light, grid, tone, centre=centre, radii=(0.16, 0.16), strength=0.13)
    pour(dst, light, grid.width)
    for index, depth in enumerate(_DEPTHS):
        lights = _lights(ground.seed, ground.scale, grid.width, grid.height, index)
        x, y = _places(ground, grid, lights, depth.speed * seconds)
        u, v = x / grid.width - ground.focus[0], y / grid.height - ground.focus[1]
        calm = (_CALM + 2.6 * (u * u + v * v)).clip(0, 1)
        flicker = 0.72 + 0.28 * np.sin(2 * math.pi * (seconds * lights[5] + lights[3]))
        radius = lights[2] * grid.side * ground.scale
        contrast = depth.contrast if dark else 1 + 0.6 * (depth.contrast - 1)
        for tone_index in range(1, 4):
            some = lights[4] == tone_index
            if not some.any():
                continue
            colour = lift(colours[tone_index], 0.1) if dark else colours[tone_index]
            share = 255 * quiet_share(ground.colours[0], colour, contrast)
            stamp_discs(
                dst,
                grid.width,
                x[some].astype(np.float32),
                y[some].astype(np.float32),
                radius[some].astype(np.float32),
                np.float32(max(1.0, depth.edge * float(radius[some].mean()))),
                (share * flicker * calm)[some].astype(np.float32),
                pack(colour),
            )


def _places(
    ground: Ground, grid: Grid, lights: NDArray[np.float64], moved: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    # Pixels; what leaves on one side comes back on the other, both beyond the margin.
    margin = _MARGIN * max(1.0, ground.scale)
    wide, tall = grid.right + 2 * margin, grid.bottom + 2 * margin
    x = (lights[0] * wide + _way(ground) * moved) % wide - margin
    y = (lights[1] * tall - 0.6 * moved) % tall - margin
    return x * grid.side, y * grid.side


def _soft_place(ground: Ground, grid: Grid, name: str, seconds: float) -> tuple[float, float]:
    # The same for one very soft light, in shares of the shorter side.
    margin, moved = 0.5, 0.03 * seconds
    wide, tall = grid.right + 2 * margin, grid.bottom + 2 * margin
    x = (chance(ground.seed, name, "x") * wide + _way(ground) * moved) % wide - margin
    y = (chance(ground.seed, name, "y") * tall - 0.6 * moved) % tall - margin
    return x, y


def _way(ground: Ground) -> int:
    return 1 if chance(ground.seed, "way") < 0.5 else -1


@lru_cache(maxsize=32)
def _lights(seed: int, scale: float, width: int, height: int, depth: int) -> NDArray[np.float64]:
    # (6, n): place 0..1 across and down, radius, phase, colour 1..3, flickers a second.
    smallest, largest, count, *_ = _DEPTHS[depth]
    side = min(width, height)
    number = min(_MOST, round(count * width * height / (side * side) / scale))
    lights = np.empty((6, number))
    for k in range(number):
        name = f"light {depth} {k}"
        size = chance(seed, name, "size") ** 1.6
        lights[:, k] = (
            chance(seed, name, "x"),
            chance(seed, name, "y"),
            smallest + (largest - smallest) * size,
            chance(seed, name, "phase"),
            1 + int(3 * chance(seed, name, "colour")),
            0.08 + 0.14 * chance(seed, name, "pace"),
        )
    return lights
