"""Rooms and echoes, block by block, so that long pieces need no more memory than short ones."""

import numpy as np
from numpy.typing import NDArray
from scipy.fft import irfft, next_fast_len, rfft

from openmotion.audio.filters import butterworth, no_state, run_sections
from openmotion.audio.synth import (
    SAMPLE_RATE,
    Signal,
    clock,
    filtered,
    middle,
    samples,
    wide_noise,
)


class Hall:
    """A room by convolution with noise that dies away, high tones first.

    Args:
        seconds: time to fall by 60 dB in the middle of the spectrum.
        predelay_s: before the first reflection.
        block: most samples handed over at a time.
        seed: of the noise.
    """

    def __init__(self, *, seconds: float, predelay_s: float, block: int, seed: int) -> None:
        response = _response(seconds, predelay_s, seed)
        self._size = next_fast_len(block + len(response) - 1, real=True)
        self._spectrum = rfft(_columns(response), self._size)
        self._tail = np.zeros((self._size, 2), dtype=np.float32)

    def __call__(self, dry: Signal) -> NDArray[np.float32]:
        """What the room adds to the next (samples, 2) of sound."""
        count = len(dry)
        if dry.any():
            heard = irfft(rfft(_columns(dry), self._size) * self._spectrum, self._size).T
        else:
            heard = np.zeros((max(count, len(self._tail)), 2), dtype=np.float32)
        heard[: len(self._tail)] += self._tail
        self._tail = heard[count:].copy()
        return np.asarray(heard[:count])


class Echo:
    """Repeats that wander from side to side and lose highs and lows.

    Args:
        seconds: between repeats.
        feedback: how much of a repeat is left in the next.
    """

    def __init__(self, *, seconds: float, feedback: float = 0.42, repeats: int = 4) -> None:
        self._delay = samples(seconds)
        self._levels = [feedback**number for number in range(repeats)]
        self._past = np.zeros(self._delay * repeats)
        self._filter = np.concatenate([butterworth("high", 350.0), butterworth("low", 4200.0)])
        self._state = no_state(self._filter, 2)

    def __call__(self, dry: Signal) -> Signal:
        """What the echo adds to the next (samples, 2) of sound."""
        line = np.concatenate([self._past, middle(dry)])
        count, reach = len(dry), len(self._past)
        out = np.zeros((count, 2))
        for number, level in enumerate(self._levels, start=1):
            start = reach - number * self._delay
            part = level * line[start : start + count]
            out[:, number % 2] += part
            out[:, 1 - number % 2] += 0.25 * part
        self._past = line[-reach:]
        run_sections(self._filter, out, self._state)
        return out


def _columns(sound: Signal) -> NDArray[np.float32]:
    """Each channel by itself, which is transformed faster."""
    return np.ascontiguousarray(sound.T, dtype=np.float32)


def _response(seconds: float, predelay_s: float, seed: int) -> Signal:
    length = samples(1.1 * seconds)
    time = clock(length)
    out = np.zeros((length, 2))
    raw = wide_noise(length, seed)
    bands = ((140.0, 500.0, 0.85), (500.0, 2000.0, 1.0), (2000.0, 4500.0, 0.68))
    for low, high, share in (*bands, (4500.0, 11_000.0, 0.36)):
        out += filtered(raw, "band", (low, high)) * np.exp(-6.9 * time / (seconds * share))[:, None]
    out *= np.minimum(1.0, time / 0.012)[:, None]
    for number in range(8):
        moment = int((0.007 + 0.0081 * number) * SAMPLE_RATE)
        if moment < length:
            out[moment, number % 2] += 1.8 * 0.8**number
    out /= np.sqrt((out**2).sum(axis=0))
    return np.concatenate([np.zeros((samples(predelay_s), 2)), out])
