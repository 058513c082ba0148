"""Loudness as people hear it.

Source: ITU-R BS.1770-4, filter coefficients for 48 kHz.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.signal import sosfilt

from openmotion.audio.synth import SAMPLE_RATE, Signal, power

HOP = SAMPLE_RATE // 10
_SHELF = (1.53512485958697, -2.69169618940638, 1.19839281085285)
_SHELF_BACK = (1.0, -1.69065929318241, 0.73248077421585)
_HIGHPASS = (1.0, -2.0, 1.0)
_HIGHPASS_BACK = (1.0, -1.99004745483398, 0.99007225036621)
_WEIGHTING = np.array([_SHELF + _SHELF_BACK, _HIGHPASS + _HIGHPASS_BACK])


class Weighting:
    """The K-weighting filter, block by block."""

    def __init__(self) -> None:
        self._state = np.zeros((2, 2, 2))

    def __call__(self, block: NDArray[np.floating]) -> Signal:
        """The next (samples, 2) as the meter hears them."""
        out, self._state = sosfilt(_WEIGHTING, block.astype(np.float64), axis=0, zi=self._state)
        return np.asarray(out)


def energies(weighted: Signal, size: int) -> Signal:
    """The energy of both channels in each run of `size` samples; the last may be shorter."""
    square = 2.0 * power(weighted)
    missing = -len(square) % size
    return np.asarray(np.pad(square, (0, missing)).reshape(-1, size).sum(axis=1))


def integrated(hops: Signal, length: int) -> float:
    """The integrated loudness in LUFS of a sound of `length` samples.

    Args:
        hops: energy in each tenth of a second, K-weighted.
        length: in samples; what is shorter than a gating block is measured as a whole.
    """
    whole = length // HOP
    if whole < 4:
        return _lufs(float(hops.sum()) / max(length, 1))
    total = np.concatenate([[0.0], np.cumsum(hops[:whole])])
    power = (total[4:] - total[:-4]) / (4 * HOP)
    loud = power[power > 10 ** ((-70 + 0.691) / 10)]
    if loud.size == 0:
        return float("-inf")
    gate = 10 ** (-10 / 10) * float(loud.mean())
    return _lufs(float(loud[loud > gate].mean()))


def loudness(sound: NDArray[np.floating], block: int = 1 << 17) -> float:
    """The integrated loudness of (samples, 2) in LUFS; silence is minus infinity."""
    weighting = Weighting()
    block -= block % HOP
    parts = [
        energies(weighting(sound[start : start + block]), HOP)
        for start in range(0, len(sound), block)
    ]
    return integrated(np.concatenate(parts), len(sound))


def _lufs(power: float) -> float:
    return float(-0.691 + 10 * np.log10(power)) if power > 1e-12 else float("-inf")
