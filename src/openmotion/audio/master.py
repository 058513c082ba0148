"""Mastering in place: balance, glue, loudness and true peak.

Gains are worked out on curves with a point every 16 samples and applied once, so that a long
piece costs little memory and the search for the loudness costs little time.
"""

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from scipy.fft import irfft, rfft
from scipy.ndimage import minimum_filter1d, uniform_filter1d

from openmotion.audio.curves import draw_curve, ride
from openmotion.audio.loudness import HOP, Meter, integrated, loudness
from openmotion.audio.synth import SAMPLE_RATE, Signal, gain
from openmotion.audio.true_peak import true_peaks

LOUDNESS_LUFS = -14.0
CEILING_DBTP = -2.2  # AAC at 192 kbit/s adds up to 0.7 dB (own measurement, nine moods)
_STEP = 16
_BLOCK = HOP * 28  # a whole number of meter hops and of steps
_TAPS = 1025
_FRAME = 8192
_SPECTRUM = 8192


@dataclass(frozen=True, slots=True)
class _Measures:
    """What the master knows of a sound, a value for each run of 16 samples."""

    energy: Signal  # K-weighted, both channels
    peak: Signal  # true peak, linear


def master(
    sound: NDArray[np.float32], *, tilt_db: float | None = 0.0, limiting_db: float = 6.5
) -> None:
    """Bring a stereo sound to its loudness, in place; silence stays silence.

    Args:
        sound: (samples, 2) float32.
        tilt_db: how much more treble than the usual balance is wanted; None leaves the balance.
        limiting_db: how far peaks may be pressed down for the sake of loudness.
    """
    if not sound.any():
        return
    if tilt_db is not None:
        _balance(sound, tilt_db)
    measures = _measure(sound)
    glue = _glue(measures.energy, len(sound))
    curve = glue * _loud_enough(measures, glue, len(sound), limiting_db)
    for start in range(0, len(sound), _BLOCK):
        part = sound[start : start + _BLOCK]
        factor = np.empty(len(part))
        draw_curve(curve, start - (_STEP - 1) / 2, _STEP, factor)
        ride(part, factor)
    heard = loudness(sound)
    if np.isfinite(heard) and abs(LOUDNESS_LUFS - heard) < 0.3:
        sound *= np.float32(gain(LOUDNESS_LUFS - heard))
    _close_ends(sound)


def _balance(sound: NDArray[np.float32], tilt_db: float) -> None:
    """Half the way to the usual spectrum of finished music, with a linear-phase filter."""
    spectrum = rfft(_correction(_bands(sound), tilt_db).astype(np.float32), _FRAME)
    half = _TAPS // 2
    before = np.zeros((half, 2), dtype=np.float32)
    for start in range(0, len(sound), _BLOCK):
        stop = min(start + _BLOCK, len(sound))
        after = sound[stop : stop + half]
        missing = np.zeros((half - len(after), 2), dtype=np.float32)
        padded = np.concatenate([before, sound[start:stop], after, missing])
        before = padded[stop - start : stop - start + half].copy()
        sound[start:stop] = _convolved(padded, spectrum)


_CENTRES = 25.0 * 2 ** (np.arange(29) / 3)


def _bands(sound: NDArray[np.float32]) -> Signal:
    """The level of each third of an octave in dB."""
    window = np.hanning(_SPECTRUM)[:, None]
    power = np.full(_SPECTRUM // 2 + 1, 1e-12)
    for start in range(0, len(sound), _SPECTRUM):
        part = sound[start : start + _SPECTRUM]
        if len(part) < _SPECTRUM:
            part = np.pad(part, ((0, _SPECTRUM - len(part)), (0, 0)))
        power += (np.abs(np.fft.rfft(part * window, axis=0)) ** 2).sum(axis=1)
    total = np.concatenate([[0.0], np.cumsum(power)])
    edges = np.concatenate([_CENTRES * 2 ** (-1 / 6), [_CENTRES[-1] * 2 ** (1 / 6)]])
    at = np.interp(edges * _SPECTRUM / SAMPLE_RATE + 0.5, np.arange(len(total)), total)
    return np.asarray(10 * np.log10(np.maximum(np.diff(at), 1e-12)))


def _correction(bands: Signal, tilt_db: float) -> Signal:
    """A filter that moves third-octave levels half the way to their usual shape, gently."""
    octave = np.log2(_CENTRES / 100.0)
    # Own measurement of finished music: level to 100 Hz, then falling, faster above 4 kHz.
    usual = -1.7 * np.clip(octave, 0, np.log2(40)) - 4.0 * np.maximum(octave - np.log2(40), 0)
    usual -= 9.0 * np.maximum(np.log2(45.0 / _CENTRES), 0)
    usual += tilt_db * np.clip(np.log2(_CENTRES / 1000.0), 0, 1)
    change = usual - bands
    heard = (_CENTRES > 60) & (_CENTRES < 9000)
    change -= np.median(change[heard])
    change = np.convolve(np.pad(change, 2, mode="edge"), [0.1, 0.2, 0.4, 0.2, 0.1], "valid")
    change = np.clip(0.5 * change, -4.0, 3.0)
    change[_CENTRES < 40] = np.minimum(change[_CENTRES < 40], 0.0)
    inside = _CENTRES < 0.45 * SAMPLE_RATE
    frequencies = np.concatenate([[0.0, 18.0], _CENTRES[inside], [SAMPLE_RATE / 2]])
    levels = np.concatenate([[-30.0, change[0] - 6.0], change[inside], [change[inside][-1]]])
    return _symmetric(frequencies, 10 ** (levels / 20))


def _symmetric(frequencies: Signal, levels: Signal) -> Signal:
    """The taps of a filter of linear phase with these linear levels at frequencies in hertz.

    Source: frequency sampling with a Hamming window, as in A. Oppenheim and R. Schafer,
    "Discrete-Time Signal Processing", section 7.5.
    """
    grid = np.linspace(0.0, SAMPLE_RATE / 2, 2 * (_TAPS - 1) + 1)
    wanted = np.interp(grid, frequencies, levels)
    delay = (_TAPS - 1) / 2
    turned = wanted * np.exp(-1j * np.pi * delay * grid / (SAMPLE_RATE / 2))
    return np.asarray(np.fft.irfft(turned)[:_TAPS] * np.hamming(_TAPS))


def _convolved(padded: NDArray[np.float32], spectrum: NDArray[np.complex64]) -> Signal:
    """Stereo sound through a filter, without its first and last taps."""
    hop = _FRAME - _TAPS + 1
    count = len(padded) - _TAPS + 1
    frames = -(-count // hop)
    missing = frames * hop + _TAPS - 1 - len(padded)
    channels = np.ascontiguousarray(np.pad(padded, ((0, missing), (0, 0))).T)
    # Many short transforms at once are quicker than one long one.
    windows = sliding_window_view(channels, _FRAME, axis=1)[:, ::hop]
    heard = irfft(rfft(windows, axis=2) * spectrum, _FRAME, axis=2)[:, :, _TAPS - 1 :]
    return np.asarray(heard.reshape(2, -1)[:, :count].T)


def _measure(sound: NDArray[np.float32]) -> _Measures:
    meter = Meter()
    energy, peak = [], []
    for start in range(0, len(sound), _BLOCK):
        part = sound[start : start + _BLOCK]
        energy.append(meter.energies(part, _STEP))
        peak.append(true_peaks(sound, start, len(part)).astype(np.float64))
    return _Measures(energy=np.concatenate(energy), peak=np.concatenate(peak))


def _glue(energy: Signal, length: int) -> Signal:
    """A slow, mild compressor for the loudest moments."""
    hops = _hops(energy)
    threshold = integrated(hops, length) + 2.0
    if not np.isfinite(threshold):
        return np.ones_like(energy)
    short = uniform_filter1d(energy, int(0.02 * SAMPLE_RATE / _STEP)) / _STEP
    over = np.maximum(-0.691 + 10 * np.log10(np.maximum(short, 1e-12)) - threshold, 0.0)
    return _smooth_gain(0.5 * over, window_s=0.012, release_db_s=22.0)


def _loud_enough(measures: _Measures, glue: Signal, length: int, limiting_db: float) -> Signal:
    """The gain, limiter included, that reaches the wanted loudness."""
    ceiling = gain(CEILING_DBTP)
    energy, peak = measures.energy * glue**2, measures.peak * glue * _opening(len(glue))
    headroom_db = 20 * float(np.log10(ceiling / max(float(peak.max()), 1e-9)))
    low, high = headroom_db - 30.0, headroom_db + limiting_db
    curve = np.ones_like(glue)
    for _ in range(14):
        middle = (low + high) / 2
        curve = _limiter(peak * gain(middle), ceiling) * gain(middle)
        if integrated(_hops(energy * curve**2), length) < LOUDNESS_LUFS:
            low = middle
        else:
            high = middle
        if high - low < 0.01:
            break
    return curve


def _opening(count: int) -> Signal:
    """By what factor peaks count for more in the first moments.

    AAC encoders have saved no bits up yet and overshoot there by as much as two decibels
    (own measurement).
    """
    time = np.arange(count) * (_STEP / SAMPLE_RATE)
    return np.asarray(10 ** (np.interp(time, (0.02, 0.06, 0.8), (2.0, 1.2, 0.0)) / 20))


def _limiter(peak: Signal, ceiling: float) -> Signal:
    over = 20 * np.log10(np.maximum(peak / ceiling, 1.0))
    return _smooth_gain(over, window_s=0.005, release_db_s=55.0)


def _smooth_gain(over_db: Signal, *, window_s: float, release_db_s: float) -> Signal:
    """A gain that is down by `over_db` in time, and comes back slowly.

    It looks ahead by a window, falls over the window, and rises at a fixed speed.
    """
    window = 2 * max(1, int(window_s * SAMPLE_RATE / _STEP / 2)) + 1
    slope = release_db_s * _STEP / SAMPLE_RATE * np.arange(len(over_db))
    held = np.maximum.accumulate(over_db + slope) - slope
    lowest = minimum_filter1d(10 ** (-held / 20), 2 * window + 1, mode="nearest")
    return np.asarray(uniform_filter1d(lowest, window, mode="nearest"))


def _hops(energy: Signal) -> Signal:
    size = HOP // _STEP
    padded = np.pad(energy, (0, -len(energy) % size))
    return np.asarray(padded.reshape(-1, size).sum(axis=1))


def _close_ends(sound: NDArray[np.float32]) -> None:
    """Begin within a millisecond, end within ten, at exactly zero."""
    start, end = min(48, len(sound)), min(480, len(sound))
    sound[:start] *= np.linspace(0, 1, start, dtype=np.float32)[:, None]
    sound[-end:] *= (np.cos(np.linspace(0, np.pi, end, dtype=np.float32)) / 2 + 0.5)[:, None]
    sound[-1] = 0.0
