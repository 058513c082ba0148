"""Frames made smaller, larger and shifted."""

import cv2
import numpy as np
import pytest

from openmotion.render.pixels.resample import grow, shift, shrink


def noise(height: int, width: int) -> np.ndarray:
    chance = np.random.Generator(np.random.PCG64(5))
    return chance.integers(0, 1 << 32, (height, width), dtype=np.uint32)


def parts(frame: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(frame).view(np.uint8).reshape(*frame.shape, 4)


STEPS = [(2, 2), (4, 4), (4, 1), (1, 4), (1, 1)]


@pytest.mark.parametrize(("across", "down"), STEPS)
def test_making_smaller_averages(across: int, down: int) -> None:
    frame = noise(24, 32)
    small = shrink(frame, across, down)

    mean = parts(frame).reshape(24 // down, down, 32 // across, across, 4).mean(axis=(1, 3))
    assert np.abs(parts(small) - mean).max() <= 0.51


@pytest.mark.parametrize(("across", "down"), STEPS)
def test_making_larger_is_bilinear(across: int, down: int) -> None:
    small = noise(6, 8)
    large = np.empty((6 * down, 8 * across), np.uint32)
    grow(small, large, across, down)

    want = cv2.resize(parts(small), (8 * across, 6 * down), interpolation=cv2.INTER_LINEAR)
    assert np.abs(parts(large).astype(int) - want).max() <= 2


def test_a_rest_at_the_edge_is_kept() -> None:
    frame = np.full((9, 13), 0xFF336699, np.uint32)
    small = shrink(frame, 4, 4)
    back = np.zeros_like(frame)
    grow(small, back, 4, 4)

    assert small.shape == (3, 4)
    assert np.abs(parts(back).astype(int) - parts(frame)).max() <= 64


@pytest.mark.parametrize("move", [(3.0, 0.0), (-7.25, 0.0), (0.0, 4.5), (0.0, -11.75), (20.0, 0.0)])
def test_a_shift_mirrors_what_lies_beyond_the_edge(move: tuple[float, float]) -> None:
    frame = noise(24, 32)
    moved = shift(frame, *move)

    matrix = np.array([[1, 0, move[0]], [0, 1, move[1]]])
    want = cv2.warpAffine(parts(frame), matrix, (32, 24), borderMode=cv2.BORDER_REFLECT_101)
    assert np.abs(parts(moved).astype(int) - want).max() <= 3
