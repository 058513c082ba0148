"""Fine lines of a current, with light running along them."""

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from openmotion.model import Ground, chance, derive_seed
from openmotion.render.pixels.compiled import Frame
from openmotion.render.pixels.grounds.field import Grid, pour_bands
from openmotion.render.pixels.grounds.kept import Kept, keep_strokes, light_strokes
from openmotion.render.pixels.grounds.light import is_dark, mark_colour
from openmotion.render.pixels.grounds.plain import still_light
from openmotion.render.pixels.noise import add_noise
from openmotion.render.pixels.packed import pack

_APART = 30 / 1080  # of the shorter side, between lines where they enter
_MOST = 200  # lines, however long the frame
_STEP_PX = 7.0  # at 1080
_NODES = 65  # of the field that the current is the curl of
_CELLS = 1.7  # of its noise along the longer side
_BEND = 0.42  # of the noise against the even current
_WAVE_PX = 2100.0  # from one running light to the next on a line
_TABLE = 1024
_SPEED_PX = 70.0


def paint_flow_lines(dst: Frame, ground: Ground, grid: Grid, seconds: float) -> None:
    """Lines that never cross, faint around the focus, each with lights that run along it."""
    kept = _lines(grid.width, grid.height, ground.seed, ground.scale, ground.focus)
    moved = seconds * _SPEED_PX / _WAVE_PX
    shift = np.uint16(int((moved - math.floor(moved)) * 65536) & 0xFFFF)
    strength = np.float32(0.75 if is_dark(ground) else 0.85)
    wave, pixel = _pulse() * strength, pack(mark_colour(ground))
    for top, bottom in pour_bands(dst, still_light(ground, grid, seconds, 0.7), grid.width):
        light_strokes(dst, kept.between(top, bottom), wave, shift, pixel)


@lru_cache(maxsize=1)
def _pulse() -> NDArray[np.float32]:
    # Light along a line over one wave: a head with a long tail on a faint constant.
    place = np.arange(_TABLE) / _TABLE
    head = ((1 - place) / 0.06).clip(0, 1)
    tail = (place / 0.94) ** 3.5
    pulse: NDArray[np.float32] = (0.26 + 0.74 * np.minimum(head, tail)).astype(np.float32)
    return pulse


@lru_cache(maxsize=3)
def _lines(width: int, height: int, seed: int, scale: float, focus: tuple[float, float]) -> Kept:
    # All lines at once, step by step along the current.
    side, longer = min(width, height), max(width, height)
    unit = side / 1080
    angle = _direction(width, height, seed)
    ahead = np.array([math.cos(angle), math.sin(angle)])
    beside = np.array([-ahead[1], ahead[0]])
    field = _field(seed, scale, angle)
    half = 0.75 * math.hypot(width, height)
    count = min(_MOST, round(2 * half / (_APART * side * scale)))
    shifts = np.array([chance(seed, k, "shift") for k in range(count)])
    offsets = (np.arange(count) + 0.9 * (shifts - 0.5)) / count * 2 - 1
    middle = np.array([width, height]) / 2
    steps = round(2 * half / (_STEP_PX * unit))
    paths = np.empty((steps + 1, count, 2))
    paths[0] = middle - half * ahead + half * offsets[:, None] * beside
    for step in range(steps):
        paths[step + 1] = paths[step] + _STEP_PX * unit * _current(field, paths[step] / longer)
    u, v = paths[..., 0] / width - focus[0], paths[..., 1] / height - focus[1]
    quiet = (0.22 + 2.4 * (u * u + v * v)).clip(0, 1)
    strength = np.array([0.35 + 0.65 * chance(seed, k, "strength") ** 2 for k in range(count)])
    starts = np.array([chance(seed, k, "start") for k in range(count)])
    phase = np.arange(steps + 1)[:, None] * _STEP_PX / _WAVE_PX + starts[None, :]
    return keep_strokes(
        width,
        height,
        paths.astype(np.float32),
        (quiet * strength).astype(np.float32),
        (phase * 65536).astype(np.float32),
        np.float32(0.55 * max(1.0, unit)),
    )


def _direction(width: int, height: int, seed: int) -> float:
    # Along the longer side, leaning a little, one way or the other.
    angle = 0.0 if width >= height else math.pi / 2
    return angle + 0.7 * (chance(seed, "lean") - 0.5) + math.pi * int(2 * chance(seed, "way"))


def _field(seed: int, scale: float, angle: float) -> NDArray[np.float64]:
    height = np.zeros((_NODES, _NODES), np.float32)
    step = 1 / (_NODES - 3)
    cells = _CELLS / scale
    own = derive_seed(seed, "current")
    add_noise(height, -cells * step, -cells * step, cells * step, 0.5, 1.0, own)
    add_noise(height, 3.0, 1.0, 2.3 * cells * step, 0.5, 0.25, own)
    places = (np.arange(_NODES) - 1) * step
    even = places[:, None] * math.cos(angle) - places[None, :] * math.sin(angle)
    field: NDArray[np.float64] = even + height * (_BEND / cells)
    return field


def _current(field: NDArray[np.float64], places: NDArray[np.float64]) -> NDArray[np.float64]:
    # Unit vectors along the curl of the field; places are shares of the longer side.
    at = (places * (_NODES - 3) + 1).clip(1, _NODES - 2.001)
    cell = at.astype(np.intp)
    part = at - cell
    x, y, u, v = cell[:, 0], cell[:, 1], part[:, 0], part[:, 1]
    a, b, c, d = field[y, x], field[y, x + 1], field[y + 1, x], field[y + 1, x + 1]
    across = (b - a) * (1 - v) + (d - c) * v
    down = (c - a) * (1 - u) + (d - b) * u
    length = np.sqrt(across * across + down * down) + 1e-9
    return np.stack([down / length, -across / length], axis=1)
