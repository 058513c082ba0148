"""Pixels pushed about by a field that moves."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from openmotion.model import Displace, derive_seed, number_at, point_at
from openmotion.render.pixels.compiled import Frame, as_bytes, as_frame, kernel
from openmotion.render.pixels.effects.effect import FARTHEST_PX, PixelEffect, Setting
from openmotion.render.pixels.noise import add_noise

_UNSEEN_PX = 0.1
_LEAST_SIZE_PX = 4.0
_MOST_PX = 512.0
# What brings all but a hundredth of the noise of one, two … octaves into -1..1 (own measurement).
_NOISE_GAINS = (2.1, 2.8, 3.16, 3.37)
_SEED_MASK = (1 << 31) - 1

Field = NDArray[np.float32]
"""(rows, columns) float32, pixels."""


def _apply(pixels: Frame, effect: Displace, setting: Setting) -> None:
    size = max(_LEAST_SIZE_PX, number_at(effect.size_px, setting.frame) * setting.scale)
    amount = min(_MOST_PX, abs(number_at(effect.amount_px, setting.frame)) * setting.scale)
    amount = math.copysign(amount, number_at(effect.amount_px, setting.frame))
    # Nodes close enough for the finest octave; between them the field is bilinear.
    octaves = effect.detail if effect.style == "noise" else 1
    step = max(1, min(16, int(size / (6 * 2 ** (octaves - 1)))))
    height, width = pixels.shape
    shape = (height // step + 2, width // step + 2)
    across, down = _field(effect, setting, shape, step, size)
    places = np.empty((2, height, width), np.float32)
    columns, rows = np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)
    still_columns, still_rows = np.zeros_like(columns), np.zeros_like(rows)
    _places(across * np.float32(amount), step, columns, still_rows, places[0])
    _places(down * np.float32(amount), step, still_columns, rows, places[1])
    border = cv2.BORDER_CONSTANT if setting.edge == "clear" else cv2.BORDER_REFLECT_101
    source = as_bytes(pixels)
    moved = cv2.remap(source, places[0], places[1], cv2.INTER_LINEAR, borderMode=border)
    pixels[...] = as_frame(moved)


def _field(
    effect: Displace, setting: Setting, shape: tuple[int, int], step: int, size: float
) -> tuple[Field, Field]:
    """How far nodes every `step` pixels are pushed, -1..1, to the right and down."""
    turns = number_at(effect.phase, setting.frame) + effect.speed * setting.frame
    x0, y0 = setting.origin
    if effect.style == "noise":
        return _noise(effect, shape, -x0 / size, -y0 / size, step / size, turns)
    x = np.arange(shape[1]) * step
    y = np.arange(shape[0]) * step
    if effect.style == "wave":
        angle = math.radians(number_at(effect.angle_deg, setting.frame))
        cos, sin = math.cos(angle), math.sin(angle)
        along = ((x - x0) * cos)[None] + ((y - y0) * sin)[:, None]
        push = np.sin(2 * np.pi * (along / size - turns))
        return (-sin * push).astype(np.float32), (cos * push).astype(np.float32)
    cx, cy = setting.point(point_at(effect.centre, setting.frame))
    dx, dy = np.broadcast_arrays((x - cx)[None], (y - cy)[:, None])
    away = np.sqrt(dx * dx + dy * dy)
    push = np.sin(2 * np.pi * (away / size - turns)) / np.maximum(away, size / 4)
    return (dx * push).astype(np.float32), (dy * push).astype(np.float32)


def _noise(
    effect: Displace, shape: tuple[int, int], x: float, y: float, step: float, turns: float
) -> tuple[Field, Field]:
    fields = np.zeros((2, *shape), np.float32)
    total = sum(0.5**octave for octave in range(effect.detail))
    for axis in range(2):
        seed = derive_seed(effect.seed, "displace", axis) & _SEED_MASK
        for octave in range(effect.detail):
            finer = 2.0**octave
            gain = _NOISE_GAINS[effect.detail - 1] * 0.5**octave / total
            depth = turns * (1 + octave / 2) + 17.0 * octave
            add_noise(fields[axis], x * finer, y * finer, step * finer, depth, gain, seed)
    held = np.clip(fields, -1, 1)
    return held[0], held[1]


@kernel
def _places(
    field: Field,
    step: int,
    own: NDArray[np.float32],
    own_rows: NDArray[np.float32],
    places: Field,
) -> None:
    # Where each pixel is read, along one axis: its own place and the field between nodes.
    height, width = places.shape
    columns = field.shape[1]
    upper = np.empty(columns * step, np.float32)
    lower = np.empty(columns * step, np.float32)
    _spread(field[0], upper, step)
    _spread(field[0], lower, step)
    for j in range(height):
        row, past = j // step, np.float32(j % step) / np.float32(step)
        if j % step == 0:
            upper, lower = lower, upper
            _spread(field[row + 1], lower, step)
        out = places[j]
        base = own_rows[j]
        for i in range(width):
            out[i] = own[i] + base + upper[i] + (lower[i] - upper[i]) * past


@kernel
def _spread(nodes: NDArray[np.float32], out: NDArray[np.float32], step: int) -> None:
    for k in range(nodes.shape[0] - 1):
        rise = (nodes[k + 1] - nodes[k]) / np.float32(step)
        for i in range(step):
            out[k * step + i] = nodes[k] + rise * np.float32(np.int32(i))


def _is_live(effect: Displace, frame: float) -> bool:
    return abs(number_at(effect.amount_px, frame)) > _UNSEEN_PX


def _reach(effect: Displace, frame: float, _diagonal: float) -> float:
    return min(FARTHEST_PX, abs(number_at(effect.amount_px, frame)) + 1)


DISPLACE = PixelEffect(_apply, _is_live, _reach)
