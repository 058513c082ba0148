"""Basses: one channel, firm below 120 Hz, with enough above to be heard on a phone."""

import numpy as np

from openmotion.audio.note import Note
from openmotion.audio.synth import (
    Signal,
    adsr,
    clock,
    closing,
    decay,
    filtered,
    hertz,
    noise,
    pulse,
    ringing,
    samples,
    sine,
    swept,
    wave,
)


def sub(note: Note) -> Signal:
    """A sine with a trace of its octave."""
    length = samples(note.seconds + 0.18)
    frequency = hertz(note.pitches[0])
    tone = sine(frequency, length) + 0.22 * sine(2 * frequency, length) * decay(length, 0.4)
    tone = np.tanh((1.0 + note.brightness) * tone)
    return tone * adsr(length, 0.012, 0.8, 0.8, 0.05, note.seconds)


def punchy(note: Note) -> Signal:
    """Saws through a closing filter, over a sine: the bass of dance music."""
    length = samples(note.seconds + 0.12)
    frequency = hertz(note.pitches[0])
    raw = 0.6 * wave("saw", frequency, length) + 0.4 * wave("saw", frequency * 1.005, length, 0.4)
    raw = swept(raw, "low", closing(length, 500 + 2600 * note.brightness, 190.0, 0.12), 1.0)
    return (np.tanh(1.7 * raw) * 0.7 + 0.7 * sine(frequency, length)) * adsr(
        length, 0.004, 0.3, 0.8, 0.03, note.seconds
    )


def reese(note: Note) -> Signal:
    """Detuned saws that beat against each other, dark and wide awake."""
    length = samples(note.seconds + 0.14)
    frequency = hertz(note.pitches[0])
    raw = sum(
        (
            wave("saw", frequency * tune, length, phase)
            for tune, phase in ((0.993, 0.0), (1.0, 0.37), (1.008, 0.71))
        ),
        start=np.zeros(length),
    )
    turn = 0.5 + 0.5 * np.sin(2 * np.pi * 1.6 * clock(length) + note.variant % 7)
    raw = swept(raw, "low", 220.0 + (350.0 + 1300.0 * note.brightness) * turn, 1.1)
    mixed = np.tanh(0.9 * raw) * 0.6 + 0.85 * sine(frequency, length)
    return mixed * adsr(length, 0.006, 0.5, 0.85, 0.04, note.seconds)


def analogue(note: Note) -> Signal:
    """A pulse and a saw with a snapping filter: short octaves of the eighties."""
    length = samples(note.seconds + 0.1)
    frequency = hertz(note.pitches[0])
    raw = 0.55 * wave("saw", frequency, length) + 0.6 * pulse(frequency * 1.003, length, 0.42)
    raw = swept(raw, "low", closing(length, 650 + 3000 * note.brightness, 230.0, 0.09), 1.3)
    return (np.tanh(1.4 * raw) + 0.45 * sine(frequency, length)) * adsr(
        length, 0.003, 0.22, 0.65, 0.03, note.seconds
    )


def upright(note: Note) -> Signal:
    """A plucked double bass: a woody start, a round tone that dies away."""
    length = samples(note.seconds + 0.25)
    frequency = hertz(note.pitches[0])
    tones = [
        (
            partial * frequency * (1 + 2e-4 * partial**2),
            level if partial < 3 else level * (0.4 + 1.2 * note.brightness),
            0.75 / (1 + 0.6 * (partial - 1)),
        )
        for partial, level in enumerate((1.0, 0.62, 0.34, 0.20, 0.10, 0.06), start=1)
    ]
    out = ringing(length, *zip(*tones, strict=True))
    finger = filtered(noise(length, note.variant), "band", (300.0, 1500.0)) * decay(length, 0.012)
    return (out + 0.10 * finger) * adsr(length, 0.006, 0.9, 0.55, 0.06, note.seconds)


def electric_bass(note: Note) -> Signal:
    """A finger-played electric bass."""
    length = samples(note.seconds + 0.15)
    frequency = hertz(note.pitches[0])
    raw = wave("triangle", frequency, length) + 0.45 * wave("saw", frequency, length, 0.5)
    raw = swept(raw, "low", closing(length, 500 + 1800 * note.brightness, 280.0, 0.16), 0.8)
    return np.tanh(1.2 * raw + 0.5 * sine(frequency, length)) * adsr(
        length, 0.005, 0.6, 0.6, 0.04, note.seconds
    )


def tuba(note: Note) -> Signal:
    """A friendly low brass, puffed short."""
    length = samples(note.seconds + 0.12)
    frequency = hertz(note.pitches[0])
    raw = swept(
        wave("saw", frequency, length),
        "low",
        150.0 + (380.0 + 700.0 * note.brightness) * (1 - np.exp(-clock(length) / 0.02)),
        0.9,
    )
    return (raw + 0.5 * sine(frequency, length)) * adsr(
        length, 0.018, 0.16, 0.55, 0.045, note.seconds
    )
