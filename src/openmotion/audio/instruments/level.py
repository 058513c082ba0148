"""Equal levels, so that the gains of a mood mean the same for every instrument."""

import numpy as np

from openmotion.audio.synth import SAMPLE_RATE, Signal, power

_POWER = 0.18  # root mean square of the loudest tenth of a second
_PEAK = 0.8


def even_power(signal: Signal) -> Signal:
    """The signal scaled so that its loudest tenth of a second has a fixed power."""
    square = power(signal)
    window = min(SAMPLE_RATE // 10, len(square))
    total = np.concatenate([[0.0], np.cumsum(square)])
    loudest = float((total[window:] - total[:-window]).max()) / window
    return signal * float(_POWER / np.sqrt(max(loudest, 1e-12)))


def even_peak(signal: Signal) -> Signal:
    """The signal scaled to a fixed peak."""
    return signal * (_PEAK / max(float(np.abs(signal).max()), 1e-9))
