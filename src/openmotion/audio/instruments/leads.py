"""Tones that sing a melody."""

import numpy as np

from openmotion.audio.note import Note
from openmotion.audio.synth import (
    Signal,
    adsr,
    clock,
    closing,
    filtered,
    hertz,
    noise,
    panned,
    pulse,
    samples,
    sine,
    swept,
    wave,
)


def saw_lead(note: Note) -> Signal:
    """Three wide saws, bright but rounded: the hook of dance music."""
    length = samples(note.seconds + 0.35)
    frequency = _vibrato(hertz(note.pitches[0]), length, cents=7.0)
    out = np.zeros((length, 2))
    for tune, side in ((0.994, -0.7), (1.0, 0.0), (1.006, 0.7)):
        out += panned(wave("saw", frequency * tune, length, 0.5 + side / 2), side)
    out = swept(out, "low", closing(length, 1800 + 5500 * note.brightness, 1500.0, 0.3), 0.8)
    return out * adsr(length, 0.008, 0.4, 0.7, 0.08, note.seconds)[:, None]


def retro_lead(note: Note) -> Signal:
    """A pulse whose width drifts, with late vibrato."""
    length = samples(note.seconds + 0.3)
    frequency = hertz(note.pitches[0])
    bent = _vibrato(frequency, length, cents=14.0)
    raw = 0.6 * wave("saw", bent, length) + 0.6 * pulse(frequency * 0.998, length, 0.36)
    raw = swept(raw, "low", closing(length, 1500 + 4000 * note.brightness, 1400.0, 0.25), 0.9)
    return raw * adsr(length, 0.012, 0.5, 0.75, 0.09, note.seconds)


def whistle(note: Note) -> Signal:
    """Somebody who whistles: a sine with a scoop, vibrato and breath."""
    length = samples(note.seconds + 0.15)
    time = clock(length)
    frequency = _vibrato(hertz(note.pitches[0]), length, cents=16.0)
    frequency *= 2 ** (-1.2 * np.exp(-time / 0.022) / 12)
    tone = sine(frequency, length) + 0.06 * sine(2 * frequency, length)
    air = filtered(noise(length, note.variant), "band", (2000.0, 5000.0))
    return (tone + 0.02 * air) * adsr(length, 0.03, 0.5, 0.85, 0.05, note.seconds)


def flute(note: Note) -> Signal:
    """A soft flute with a breath at the start."""
    length = samples(note.seconds + 0.25)
    time = clock(length)
    frequency = _vibrato(hertz(note.pitches[0]), length, cents=9.0)
    tone = sine(frequency, length) + (0.15 + 0.3 * note.brightness) * sine(2 * frequency, length)
    tone += 0.10 * note.brightness * sine(3 * frequency, length)
    air = filtered(noise(length, note.variant), "band", (1200.0, 4500.0))
    tone += 0.05 * air * (0.4 + np.exp(-time / 0.05))
    return tone * adsr(length, 0.045, 0.6, 0.85, 0.08, note.seconds)


def solo_string(note: Note) -> Signal:
    """One cello or violin, by register, played close."""
    length = samples(note.seconds + 0.4)
    frequency = _vibrato(hertz(note.pitches[0]), length, cents=17.0)
    raw = wave("saw", frequency, length)
    out = filtered(raw, "low", 1600.0 + 2600.0 * note.brightness)
    out += 0.6 * filtered(raw, "band", (420.0, 800.0))
    return out * adsr(length, min(0.09, 0.3 * note.seconds), 0.6, 0.85, 0.12, note.seconds)


def soft_lead(note: Note) -> Signal:
    """A triangle with a veil: modest, for a line that must not push."""
    length = samples(note.seconds + 0.35)
    frequency = _vibrato(hertz(note.pitches[0]), length, cents=6.0)
    tone = wave("triangle", frequency, length) + 0.25 * wave("square", frequency, length)
    tone = filtered(tone, "low", 1200.0 + 2800.0 * note.brightness)
    return tone * adsr(length, 0.015, 0.5, 0.7, 0.10, note.seconds)


def _vibrato(frequency: float, length: int, *, cents: float) -> Signal:
    """A frequency that begins to swing after a third of a second."""
    time = clock(length)
    depth = cents * np.clip((time - 0.18) / 0.3, 0.0, 1.0)
    return np.asarray(frequency * 2 ** (depth * np.sin(2 * np.pi * 5.3 * time) / 1200))
