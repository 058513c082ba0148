"""The raw material of every sound: oscillators, noise, envelopes, filters and panning.

Signals are float64, (samples,) for one channel or (samples, 2) for left and right.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from openmotion.audio.compiled import kernel
from openmotion.audio.filters import (
    FilterKind,
    butterworth,
    moving,
    no_state,
    run_moving,
    run_sections,
)

SAMPLE_RATE = 48_000
Signal = NDArray[np.float64]
Wave = Literal["saw", "square", "triangle"]

_TABLE_SIZE = 2048


def hertz(note: float) -> float:
    """The frequency of a MIDI note number; 69 is 440 Hz."""
    return float(440.0 * 2.0 ** ((note - 69.0) / 12.0))


def samples(seconds: float) -> int:
    """The nearest whole number of samples, at least one."""
    return max(1, round(seconds * SAMPLE_RATE))


def clock(length: int) -> Signal:
    """The time of each sample in seconds."""
    return np.arange(length, dtype=np.float64) / SAMPLE_RATE


def generator(seed: int) -> np.random.Generator:
    """Chance of a sound's own."""
    return np.random.Generator(np.random.PCG64(seed))


def noise(length: int, seed: int) -> Signal:
    """White noise of one channel, sigma 1."""
    return generator(seed).standard_normal(length)


def wide_noise(length: int, seed: int) -> Signal:
    """White noise of two independent channels, sigma 1."""
    return generator(seed).standard_normal((length, 2))


def sine(frequency: float | Signal, length: int, phase: float = 0.0) -> Signal:
    """A sine wave; the frequency in hertz may move sample by sample, the phase is in turns."""
    return np.asarray(np.sin(2 * np.pi * _phase(frequency, length, phase)))


def wave(kind: Wave, frequency: float | Signal, length: int, phase: float = 0.0) -> Signal:
    """A band-limited wave, peak 1, without aliases up to the highest frequency it reaches."""
    if isinstance(frequency, np.ndarray):
        return wave_at(kind, _phase(frequency, length, phase), float(np.max(frequency)))
    out = np.empty(length)
    table = _table(kind, _harmonics(frequency))
    _read_steadily(table, float(phase), frequency / SAMPLE_RATE, out)
    return out


def wave_at(kind: Wave, turns: Signal, highest: float) -> Signal:
    """A band-limited wave at phases in turns, for frequencies up to `highest` in hertz."""
    table = _table(kind, _harmonics(highest))
    out = np.empty(len(turns))
    _read_at(table, np.ascontiguousarray(turns), out)
    return out


@kernel
def _read_at(table: Signal, turns: Signal, out: Signal) -> None:
    for number in range(len(out)):
        position = (turns[number] + 4.0) * _TABLE_SIZE
        index = np.int64(position)
        share = position - index
        low = table[index & (_TABLE_SIZE - 1)]
        out[number] = low + share * (table[(index & (_TABLE_SIZE - 1)) + 1] - low)


@kernel
def _read_steadily(table: Signal, phase: float, step: float, out: Signal) -> None:
    for number in range(len(out)):
        position = (phase + step * number + 4.0) * _TABLE_SIZE
        index = np.int64(position)
        share = position - index
        low = table[index & (_TABLE_SIZE - 1)]
        out[number] = low + share * (table[(index & (_TABLE_SIZE - 1)) + 1] - low)


def ringing(
    length: int,
    frequencies: Sequence[float],
    levels: Sequence[float],
    decays: Sequence[float],
    phases: Sequence[float] | None = None,
) -> Signal:
    """The sum of sines that die away, each with a time constant in seconds; phases in turns.

    e^(at) over a long time is the product of e^(at) at coarse and at fine steps, so that the whole
    sum is one small matrix product instead of a sine for each sample.
    """
    fine = 256
    rates = 2j * np.pi * np.asarray(frequencies) - 1.0 / np.asarray(decays)
    start = np.asarray(levels) * np.exp(2j * np.pi * np.asarray(phases or [0.0] * len(levels)))
    coarse_time = np.arange(-(-length // fine)) * (fine / SAMPLE_RATE)
    coarse = start * np.exp(coarse_time[:, None] * rates)
    small = np.exp(rates[:, None] * (np.arange(fine) / SAMPLE_RATE))
    # Not by BLAS: its threads wake for nothing and its sums differ from machine to machine.
    total = np.einsum("kp,pf->kf", coarse.real, small.imag)
    total += np.einsum("kp,pf->kf", coarse.imag, small.real)
    return np.asarray(total.reshape(-1)[:length])


def add_wave(out: Signal, kind: Wave, frequency: float, *, phase: float, pan: float) -> None:
    """Add a band-limited wave between left and right; the same as `wave`, then `panned`."""
    table = _table(kind, _harmonics(frequency))
    _add_steadily(table, float(phase), frequency / SAMPLE_RATE, out, *sides(pan))


def add_swaying(
    out: Signal, kind: Wave, turns: Signal, step: int, *, highest: float, pan: float
) -> None:
    """Add a wave whose phase is given every `step` samples, for frequencies up to `highest`."""
    _add_between(_table(kind, _harmonics(highest)), turns, step, out, *sides(pan))


@kernel
def _add_steadily(
    table: Signal, phase: float, step: float, out: Signal, left: float, right: float
) -> None:
    for number in range(len(out)):
        position = (phase + step * number + 4.0) * _TABLE_SIZE
        index = np.int64(position)
        share = position - index
        low = table[index & (_TABLE_SIZE - 1)]
        value = low + share * (table[(index & (_TABLE_SIZE - 1)) + 1] - low)
        out[number, 0] += left * value
        out[number, 1] += right * value


@kernel
def _add_between(
    table: Signal, turns: Signal, step: int, out: Signal, left: float, right: float
) -> None:
    last = len(turns) - 1
    for point in range(len(turns)):
        slope = (turns[point + 1] - turns[point]) / step if point < last else 0.0
        for number in range(point * step, min((point + 1) * step, len(out))):
            turn = turns[point] + slope * (number - point * step)
            position = (turn + 4.0) * _TABLE_SIZE
            index = np.int64(position)
            share = position - index
            low = table[index & (_TABLE_SIZE - 1)]
            value = low + share * (table[(index & (_TABLE_SIZE - 1)) + 1] - low)
            out[number, 0] += left * value
            out[number, 1] += right * value


def pulse(frequency: float, length: int, width: float, phase: float = 0.0) -> Signal:
    """A band-limited pulse wave; a width of 0.5 is a square."""
    rising = wave("saw", frequency, length, phase)
    return 0.5 * (rising - wave("saw", frequency, length, phase + width))


def adsr(
    length: int, attack: float, decay: float, sustain: float, release: float, gate: float
) -> Signal:
    """An envelope: linear attack, exponential decay to `sustain`, exponential release at `gate`.

    All times in seconds, decay and release as time constants. It ends at exactly zero.
    """
    time = clock(length)
    stop = min(samples(gate), length - 1)
    rising = min(int(np.searchsorted(time, attack)), stop + 1)
    held = np.empty(length)
    held[:rising] = time[:rising] / max(attack, 1e-5)
    falling = time[rising : stop + 1] - attack
    held[rising : stop + 1] = sustain + (1 - sustain) * np.exp(-falling / max(decay, 1e-4))
    held[stop:] = held[stop] * np.exp(-(time[stop:] - time[stop]) / max(release, 1e-4))
    return soften(held, 0.0, 0.004)


def decay(length: int, time_constant: float) -> Signal:
    """An exponential fall from 1."""
    return np.asarray(np.exp(-clock(length) / time_constant))


def soften(signal: Signal, attack: float, release: float) -> Signal:
    """The signal with straight ramps at its ends, in place, so that it never clicks."""
    for seconds, at_end in ((attack, False), (release, True)):
        count = min(round(seconds * SAMPLE_RATE), len(signal))
        if count < 1:
            continue
        ramp = np.arange(count, dtype=np.float64) / count
        shape = ramp if signal.ndim == 1 else ramp[:, None]
        if at_end:
            signal[-count:] *= shape[::-1]
        else:
            signal[:count] *= shape
    return signal


def filtered(signal: Signal, kind: FilterKind, cutoff: float | tuple[float, float]) -> Signal:
    """The signal through a fixed Butterworth filter of second order; cutoff in hertz."""
    out = np.array(signal, dtype=np.float64, order="C")
    columns = out.reshape(len(out), -1)
    sections = butterworth(kind, cutoff)
    run_sections(sections, columns, no_state(sections, columns.shape[1]))
    return out


def swept(
    signal: Signal, kind: FilterKind, cutoff: Signal, resonance: float = 0.8, step: int = 128
) -> Signal:
    """The signal through a filter whose cutoff in hertz moves, given sample by sample."""
    out = np.array(signal, dtype=np.float64, order="C")
    columns = out.reshape(len(out), -1)
    cutoffs = np.clip(cutoff[::step], 20.0, 0.45 * SAMPLE_RATE)
    firsts = _runs(cutoffs)
    points = moving(kind, cutoffs[firsts], resonance)
    run_moving(points, step * firsts, columns, np.zeros((2, columns.shape[1])))
    return out


@kernel
def _runs(values: Signal) -> NDArray[np.int64]:
    """Where ranges of values begin that are equal to within one percent."""
    firsts = np.zeros(len(values), np.int64)
    count = 1
    for index in range(1, len(values)):
        first = values[firsts[count - 1]]
        if abs(values[index] - first) > 0.01 * first:
            firsts[count] = index
            count += 1
    return firsts[:count].copy()


def closing(length: int, high: float, low: float, time_constant: float) -> Signal:
    """A cutoff in hertz that falls from high to low."""
    return low + (high - low) * decay(length, time_constant)


def panned(signal: Signal, position: float) -> Signal:
    """Two channels at equal power; -1 left, 0 middle (unchanged), 1 right."""
    out = np.empty((len(signal), 2))
    np.multiply(signal if signal.ndim == 2 else signal[:, None], sides(position), out=out)
    return out


def sides(position: float) -> tuple[float, float]:
    """The factors of left and right at a place between -1 and 1, at equal power."""
    angle = (min(max(position, -1.0), 1.0) + 1) * np.pi / 4
    return float(np.sqrt(2.0) * np.cos(angle)), float(np.sqrt(2.0) * np.sin(angle))


def middle(signal: Signal) -> Signal:
    """One channel from two, their mean."""
    return signal if signal.ndim == 1 else np.asarray(0.5 * (signal[:, 0] + signal[:, 1]))


def power(signal: Signal) -> Signal:
    """The square of each sample, the mean of both channels."""
    if signal.ndim == 1:
        return np.asarray(signal * signal)
    return np.asarray(0.5 * (signal[:, 0] ** 2 + signal[:, 1] ** 2))


def gain(db: float) -> float:
    """The factor of a level in decibels."""
    return float(10.0 ** (db / 20.0))


def place(target: Signal, sound: Signal, start: int, factor: float = 1.0) -> None:
    """Add a sound to a buffer of two channels at a sample, cut to what fits."""
    first, last = max(start, 0), min(start + len(sound), len(target))
    if first >= last:
        return
    part = sound[first - start : last - start]
    target[first:last] += factor * (part[:, None] if part.ndim == 1 else part)


def _phase(frequency: float | Signal, length: int, phase: float) -> Signal:
    if isinstance(frequency, np.ndarray):
        return np.asarray(phase + np.cumsum(frequency) / SAMPLE_RATE)
    return phase + frequency / SAMPLE_RATE * np.arange(length, dtype=np.float64)


def _harmonics(frequency: float) -> int:
    most = min(max(20_000.0 / max(frequency, 1.0), 1.0), _TABLE_SIZE / 2 - 1)
    return int(2.0 ** (np.floor(3.0 * np.log2(most)) / 3.0) + 1e-9)


@lru_cache(maxsize=128)
def _table(kind: Wave, harmonics: int) -> Signal:
    numbers = np.arange(1, harmonics + 1)
    odd = numbers % 2 == 1
    if kind == "saw":
        heights = 1.0 / numbers
    elif kind == "square":
        heights = np.where(odd, 1.0 / numbers, 0.0)
    else:
        heights = np.where(odd, (1.0 / numbers**2) * np.where(numbers % 4 == 1, 1, -1), 0.0)
    # Lanczos factors take the ringing (Gibbs) off the edges.
    heights = heights * np.sinc(numbers / (harmonics + 1))
    spectrum = np.zeros(_TABLE_SIZE // 2 + 1, dtype=np.complex128)
    spectrum[numbers] = -1j * heights
    shape = np.fft.irfft(spectrum, _TABLE_SIZE)
    shape /= np.abs(shape).max()
    return np.append(shape, shape[0])
