"""The highest values between and on samples.

Source: ITU-R BS.1770-4, annex 2: sampled four times as fast.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from openmotion.audio.compiled import kernel

_FASTER = 4
_REACH = 10  # samples on either side that a value between samples depends on
_RUN = 16
_STRETCH = 256


def true_peaks(sound: NDArray[np.float32], start: int, count: int) -> NDArray[np.float32]:
    """The true peak of the louder channel in each run of 16 samples.

    Args:
        sound: (samples, 2) float32, what lies around a part of it included.
        start: sample at which the part begins.
        count: samples in the part.

    Returns:
        One value for each run, linear; that of the last holds what rings on past the part.
    """
    runs = -(-count // _RUN)
    around = np.zeros((runs * _RUN + 2 * _REACH, 2), np.float32)
    first, last = max(start - _REACH, 0), min(start + count + _REACH, len(sound))
    around[first - start + _REACH : last - start + _REACH] = sound[first:last]
    peaks = np.zeros(runs, np.float32)
    _raise(around.reshape(-1), *_filters(), peaks)
    return peaks


@lru_cache(maxsize=1)
def _filters() -> tuple[np.float32, NDArray[np.float32]]:
    """The weight of a sample itself, and of 20 for each of the three values between two."""
    reach = _FASTER * _REACH
    time = np.arange(-reach, reach + 1)
    taps = np.sinc(time / _FASTER) * np.kaiser(len(time), 5.0)
    taps *= _FASTER / taps.sum()
    last = _FASTER * (2 * _REACH - 1)
    between = np.array(
        [
            [taps[last + between - _FASTER * number] for number in range(2 * _REACH)]
            for between in range(1, _FASTER)
        ],
        np.float32,
    )
    return np.float32(taps[reach]), between


@kernel
def _raise(
    around: NDArray[np.float32],
    own: np.float32,
    filters: NDArray[np.float32],
    peaks: NDArray[np.float32],
) -> None:
    values = np.empty(2 * _STRETCH, np.float32)
    for first in range(0, len(peaks) * _RUN, _STRETCH):
        count = 2 * min(_STRETCH, len(peaks) * _RUN - first)
        middle = around[2 * (first + _REACH) : 2 * (first + _REACH) + count]
        for index in range(count):
            values[index] = abs(own * middle[index])
        _raise_runs(values, count, peaks[first // _RUN :])
        for between in range(len(filters)):
            values[:count] = 0.0
            for tap in range(filters.shape[1]):
                weight = filters[between, tap]
                # Neighbouring samples side by side, so that the processor takes several at once.
                part = around[2 * (first + 1 + tap) : 2 * (first + 1 + tap) + count]
                for index in range(count):
                    values[index] += weight * part[index]
            _raise_runs(values, count, peaks[first // _RUN :])


@kernel
def _raise_runs(values: NDArray[np.float32], count: int, peaks: NDArray[np.float32]) -> None:
    for run in range(count // (2 * _RUN)):
        peak = peaks[run]
        for index in range(2 * _RUN * run, 2 * _RUN * (run + 1)):
            peak = max(peak, abs(values[index]))
        peaks[run] = peak
