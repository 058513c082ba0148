"""Chance for many particles at once.

Source: SplitMix64, Sebastiano Vigna, https://prng.di.unimi.it/splitmix64.c (public domain).
"""

import numpy as np
from numpy.typing import NDArray

from openmotion.render.pixels.compiled import kernel


def draw_chances(seed: int, numbers: NDArray[np.int64], count: int) -> NDArray[np.float64]:
    """(count, n) numbers from 0 up to but not including 1, fixed by the seed and each number."""
    drawn = np.empty((count, len(numbers)))
    _draw(np.uint64(seed & 0xFFFFFFFFFFFFFFFF), numbers, drawn)
    return drawn


@kernel
def _draw(seed: np.uint64, numbers: NDArray[np.int64], drawn: NDArray[np.float64]) -> None:
    count = drawn.shape[0]
    for i in range(numbers.shape[0]):
        start = _scramble(seed ^ (np.uint64(numbers[i]) * np.uint64(0xC2B2AE3D27D4EB4F)))
        for k in range(count):
            state = _scramble(start + np.uint64(k + 1) * np.uint64(0x9E3779B97F4A7C15))
            drawn[k, i] = np.float64(np.int64(state >> np.uint64(11))) * 2.0**-53


@kernel
def _scramble(state: np.uint64) -> np.uint64:
    state = (state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    state = (state ^ (state >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return state ^ (state >> np.uint64(31))
