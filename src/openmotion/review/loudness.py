"""How loud a sound track is."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from openmotion.audio.loudness import loudness
from openmotion.audio.true_peak import true_peaks
from openmotion.media import SAMPLE_RATE
from openmotion.review.silence import SILENCE, WINDOW

Samples = NDArray[np.float32]

_BLOCK_S = 0.4  # BS.1770 measures blocks of this length
_CHUNK = 10 * SAMPLE_RATE  # so that memory does not grow with length


@dataclass(frozen=True, slots=True)
class SoundLevels:
    """The levels of a track.

    Attributes:
        loudness_lufs: integrated; -inf for silence and for less than 0.4 s.
        true_peak_dbtp: of the louder channel; -inf for silence.
        last_peak: largest sample of the last 10 ms, 0..1; a click at the end shows here.
    """

    loudness_lufs: float
    true_peak_dbtp: float
    last_peak: float


def measure_sound(samples: Samples) -> SoundLevels:
    """The levels of (samples, 2) float32 at 48 kHz.

    Source: ITU-R BS.1770-4, with four-fold oversampling for the true peak as in its annex 2.
    """
    peak = true_peak(samples)
    is_measurable = len(samples) > _BLOCK_S * SAMPLE_RATE and peak > SILENCE
    return SoundLevels(
        loudness_lufs=loudness(samples) if is_measurable else -math.inf,
        true_peak_dbtp=20 * math.log10(peak) if peak > 0 else -math.inf,
        last_peak=float(np.abs(samples[-WINDOW:]).max()) if len(samples) else 0.0,
    )


def true_peak(samples: Samples) -> float:
    """The largest value between and on samples, 0 or more."""
    peak = 0.0
    for start in range(0, len(samples), _CHUNK):
        count = min(_CHUNK, len(samples) - start)
        peak = max(peak, float(true_peaks(samples, start, count).max()))
    return peak
