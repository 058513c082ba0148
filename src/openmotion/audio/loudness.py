"""Loudness as people hear it.

Source: ITU-R BS.1770-4, filter coefficients for 48 kHz.
"""

import numpy as np
from numpy.typing import NDArray

from openmotion.audio.compiled import kernel
from openmotion.audio.synth import SAMPLE_RATE, Signal

HOP = SAMPLE_RATE // 10
_SHELF = (1.53512485958697, -2.69169618940638, 1.19839281085285)
_SHELF_BACK = (1.0, -1.69065929318241, 0.73248077421585)
_HIGHPASS = (1.0, -2.0, 1.0)
_HIGHPASS_BACK = (1.0, -1.99004745483398, 0.99007225036621)
_WEIGHTING = np.array([_SHELF + _SHELF_BACK, _HIGHPASS + _HIGHPASS_BACK])


class Meter:
    """Measures energy as people hear it, block by block."""

    def __init__(self) -> None:
        self._state = np.zeros((2, 2, 2))

    def energies(self, block: NDArray[np.floating], size: int) -> Signal:
        """The energy of both channels in each run of `size` samples; the last may be shorter.

        Args:
            block: the next (samples, 2), C-contiguous; a whole number of runs but at the end.
            size: of a run.
        """
        out = np.zeros(-(-len(block) // size))
        _weigh(block, _WEIGHTING, self._state, size, out)
        return out


@kernel
def _weigh(
    block: NDArray[np.floating], sections: Signal, state: Signal, size: int, out: Signal
) -> None:
    """K-weight both channels and sum up their squares."""
    b0, b1, b2, a1, a2 = (
        sections[0, 0],
        sections[0, 1],
        sections[0, 2],
        sections[0, 4],
        sections[0, 5],
    )
    c1, c2 = sections[1, 4], sections[1, 5]
    p0, p1, q0, q1 = state[0, 0, 0], state[0, 1, 0], state[0, 0, 1], state[0, 1, 1]
    r0, r1, s0, s1 = state[1, 0, 0], state[1, 1, 0], state[1, 0, 1], state[1, 1, 1]
    for run in range(len(out)):
        total = 0.0
        for index in range(run * size, min((run + 1) * size, len(block))):
            left, right = np.float64(block[index, 0]), np.float64(block[index, 1])
            first, second = b0 * left + p0, b0 * right + q0
            p0, q0 = b1 * left - a1 * first + p1, b1 * right - a1 * second + q1
            p1, q1 = b2 * left - a2 * first, b2 * right - a2 * second
            # The high-pass has the coefficients 1, -2, 1.
            left, right = first + r0, second + s0
            r0, s0 = -2.0 * first - c1 * left + r1, -2.0 * second - c1 * right + s1
            r1, s1 = first - c2 * left, second - c2 * right
            total += left * left + right * right
        out[run] = total
    state[0, 0, 0], state[0, 1, 0], state[0, 0, 1], state[0, 1, 1] = p0, p1, q0, q1
    state[1, 0, 0], state[1, 1, 0], state[1, 0, 1], state[1, 1, 1] = r0, r1, s0, s1


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
    meter = Meter()
    block -= block % HOP
    parts = [
        meter.energies(np.ascontiguousarray(sound[start : start + block]), HOP)
        for start in range(0, len(sound), block)
    ]
    return integrated(np.concatenate(parts), len(sound))


def _lufs(power: float) -> float:
    return float(-0.691 + 10 * np.log10(power)) if power > 1e-12 else float("-inf")
