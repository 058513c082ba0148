"""Filters of second order: how they are designed, and how they run over samples.

They stand here instead of SciPy's because loading `scipy.signal` takes longer than mixing the
sound of a short film, and because both channels in one loop take half the time of one by one.
"""

from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from openmotion.audio.compiled import kernel

FilterKind = Literal["low", "high", "band"]
Sections = NDArray[np.float64]
"""(sections, 6) coefficients b0, b1, b2, 1, a1, a2 of filters that follow each other."""
_SAMPLE_RATE = 48_000


@lru_cache(maxsize=256)
def butterworth(kind: FilterKind, cutoff: float | tuple[float, float]) -> Sections:
    """A Butterworth filter of second order, or of fourth for a band; do not change the array.

    Args:
        kind: what it lets through.
        cutoff: in hertz; low and high edge for a band.

    Source: bilinear transform as in A. Oppenheim and R. Schafer, "Discrete-Time Signal
    Processing", chapter 7.
    """
    edges = np.clip(np.asarray(cutoff, dtype=np.float64), 5.0, 0.47 * _SAMPLE_RATE)
    warped = 4.0 * np.tan(np.pi * edges / _SAMPLE_RATE)
    half = np.exp(0.75j * np.pi)  # the upper pole of the analogue filter at 1 rad/s
    if kind != "band":
        pole = warped * half if kind == "low" else warped / half
        top = warped**2 if kind == "low" else 16.0
        middle = 2.0 if kind == "low" else -2.0
        return np.array([_section(pole, top / abs(4.0 - pole) ** 2, (1.0, middle, 1.0))])
    width = warped[1] - warped[0]
    shift = 0.5 * width * half
    root = np.sqrt(shift**2 - warped[0] * warped[1])
    poles = shift + root, shift - root
    level = (4.0 * width) ** 2 / np.prod([abs(4.0 - pole) ** 2 for pole in poles])
    return np.array(
        [_section(poles[0], level, (1.0, 0.0, -1.0)), _section(poles[1], 1.0, (1.0, 0.0, -1.0))]
    )


def _section(pole: complex, level: float, zeros: tuple[float, float, float]) -> list[float]:
    """A section with a pair of analogue poles, at twice the sample rate of 2 per second."""
    moved = (4.0 + pole) / (4.0 - pole)
    return [*(level * zero for zero in zeros), 1.0, -2.0 * moved.real, abs(moved) ** 2]


def no_state(sections: Sections, channels: int) -> NDArray[np.float64]:
    """What filters remember before the first sample."""
    return np.zeros((len(sections), 2, channels))


@kernel
def run_sections(
    sections: Sections, sound: NDArray[np.float64], state: NDArray[np.float64]
) -> None:
    """Filter sound in place, as transposed direct form II.

    Args:
        sections: one after the other.
        sound: (samples, channels), C-contiguous.
        state: (sections, 2, channels), moved on.
    """
    for number in range(len(sections)):
        b0, b1, b2 = sections[number, 0], sections[number, 1], sections[number, 2]
        a1, a2 = sections[number, 4], sections[number, 5]
        if sound.shape[1] == 2:
            # Both channels side by side: the processor works on one while it waits for the other.
            p0, p1 = state[number, 0, 0], state[number, 1, 0]
            q0, q1 = state[number, 0, 1], state[number, 1, 1]
            for index in range(len(sound)):
                left, right = sound[index, 0], sound[index, 1]
                out, other = b0 * left + p0, b0 * right + q0
                p0, q0 = b1 * left - a1 * out + p1, b1 * right - a1 * other + q1
                p1, q1 = b2 * left - a2 * out, b2 * right - a2 * other
                sound[index, 0], sound[index, 1] = out, other
            state[number, 0, 0], state[number, 1, 0] = p0, p1
            state[number, 0, 1], state[number, 1, 1] = q0, q1
            continue
        for channel in range(sound.shape[1]):
            p0, p1 = state[number, 0, channel], state[number, 1, channel]
            for index in range(len(sound)):
                value = sound[index, channel]
                out = b0 * value + p0
                p0 = b1 * value - a1 * out + p1
                p1 = b2 * value - a2 * out
                sound[index, channel] = out
            state[number, 0, channel], state[number, 1, channel] = p0, p1


def moving(kind: FilterKind, cutoffs: NDArray[np.float64], resonance: float) -> NDArray[np.float64]:
    """The coefficients of a filter at each of some cutoffs in hertz, (cutoffs, 6).

    Source: R. Bristow-Johnson, Audio EQ Cookbook, https://www.w3.org/TR/audio-eq-cookbook/.
    """
    angle = 2 * np.pi * cutoffs / _SAMPLE_RATE
    cosine, alpha = np.cos(angle), np.sin(angle) / (2 * resonance)
    if kind == "low":
        top = (1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2
    elif kind == "high":
        top = (1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2
    else:
        top = alpha, np.zeros_like(alpha), -alpha
    bottom = 1 + alpha, -2 * cosine, 1 - alpha
    return np.stack([*top, *bottom], axis=1) / bottom[0][:, None]


@kernel
def run_moving(
    points: NDArray[np.float64],
    starts: NDArray[np.int64],
    sound: NDArray[np.float64],
    state: NDArray[np.float64],
) -> None:
    """Filter sound in place by one section after the other, each from its start to the next's.

    Args:
        points: (points, 6) coefficients.
        starts: (points,) samples.
        sound: (samples, channels), C-contiguous.
        state: (2, channels), moved on.
    """
    for number in range(len(points)):
        b0, b1, b2 = points[number, 0], points[number, 1], points[number, 2]
        a1, a2 = points[number, 4], points[number, 5]
        end = len(sound) if number + 1 == len(points) else min(starts[number + 1], len(sound))
        for channel in range(sound.shape[1]):
            p0, p1 = state[0, channel], state[1, channel]
            for index in range(starts[number], end):
                value = sound[index, channel]
                out = b0 * value + p0
                p0 = p1 + value * b1 - out * a1
                p1 = value * b2 - out * a2
                sound[index, channel] = out
            state[0, channel], state[1, channel] = p0, p1


@kernel
def ring_string(sound: NDArray[np.float64], delay: int, first: float, second: float) -> None:
    """Let samples come back after a delay, and after one more, time and again, in place.

    Args:
        sound: (samples,).
        delay: in samples.
        first: how much comes back after the delay.
        second: how much comes back one sample later.
    """
    for index in range(delay, len(sound)):
        back = first * sound[index - delay]
        if index > delay:
            back += second * sound[index - delay - 1]
        sound[index] += back
