"""Equal levels, so that the gains of a mood mean the same for every instrument."""

import numpy as np

from openmotion.audio.compiled import kernel
from openmotion.audio.synth import SAMPLE_RATE, Signal, power

_POWER = 0.18  # root mean square of the loudest tenth of a second
_PEAK = 0.8


def even_power(signal: Signal) -> Signal:
    """The signal scaled so that its loudest tenth of a second has a fixed power."""
    square = power(signal)
    window = min(SAMPLE_RATE // 10, len(square))
    loudest = _most(square, window) / window
    return signal * float(_POWER / np.sqrt(max(loudest, 1e-12)))


@kernel
def _most(square: Signal, window: int) -> float:
    """The largest sum of so many neighbours."""
    total = np.zeros(len(square) + 1)
    most = 0.0
    for index in range(len(square)):
        total[index + 1] = total[index] + square[index]
        if index + 1 >= window:
            most = max(most, total[index + 1] - total[index + 1 - window])
    return most


def even_peak(signal: Signal) -> Signal:
    """The signal scaled to a fixed peak."""
    return signal * (_PEAK / max(float(np.abs(signal).max()), 1e-9))
