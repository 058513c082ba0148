"""Struck keys: piano, felt piano, electric piano, and an organ."""

import numpy as np

from openmotion.audio.note import Note
from openmotion.audio.synth import (
    Signal,
    adsr,
    clock,
    decay,
    filtered,
    generator,
    hertz,
    noise,
    panned,
    ringing,
    samples,
    sine,
    soften,
)


def piano(note: Note) -> Signal:
    """Stiff strings that ring in pairs, with a hammer's knock; wide from low to high."""
    return _strings(note, ring_s=1.9, knock=0.05, tone=0.5 + 1.3 * note.brightness)


def felt(note: Note) -> Signal:
    """A piano with felt on its strings: soft, close, with an audible hammer."""
    return _strings(note, ring_s=1.5, knock=0.10, tone=0.25 + 0.55 * note.brightness)


def electric(note: Note) -> Signal:
    """An electric piano with tines: a round tone, a short bell, slow tremolo from side to side."""
    length = samples(note.seconds + 0.5)
    time = clock(length)
    mono = np.zeros(length)
    for pitch in note.pitches:
        frequency = hertz(pitch)
        bell = 14.0 if frequency < 450 else 7.0
        depth = (0.25 + 0.8 * note.brightness) * decay(length, 0.7)
        angle = 2 * np.pi * frequency * time
        tone = np.sin(angle + depth * np.sin(angle)) * decay(length, 1.6)
        shine = 0.05 + 0.12 * note.brightness
        tone += ringing(length, (frequency, bell * frequency), (0.5, shine), (2.0, 0.09))
        mono += tone * min(1.0, (330.0 / frequency) ** 0.35)
    mono *= adsr(length, 0.003, 1.4, 0.35, 0.11, note.seconds)
    sway = 0.22 * np.sin(2 * np.pi * 4.1 * time + note.variant)
    return np.stack([mono * (1 + sway), mono * (1 - sway)], axis=1)


def organ(note: Note) -> Signal:
    """Drawbars, few and soft."""
    length = samples(note.seconds + 0.15)
    out = np.zeros(length)
    for pitch in note.pitches:
        for ratio, level in ((0.5, 0.5), (1.0, 1.0), (2.0, 0.45), (3.0, 0.22 * note.brightness)):
            out += level * sine(hertz(pitch) * ratio, length, 0.13 * ratio)
    return out * adsr(length, 0.012, 0.3, 0.85, 0.05, note.seconds)


def _strings(note: Note, *, ring_s: float, knock: float, tone: float) -> Signal:
    length = samples(note.seconds + 0.6)
    out = np.zeros((length, 2))
    time = clock(length)
    chance = generator(note.variant)
    for pitch in note.pitches:
        frequency = hertz(pitch)
        stiffness = 1.2e-4 * (frequency / 262.0) ** 1.2
        ring = ring_s * (262.0 / frequency) ** 0.45
        tones: list[tuple[float, float, float]] = []
        for partial in range(1, min(14, int(7500 / frequency) + 2)):
            true = partial * frequency * np.sqrt(1 + stiffness * partial**2)
            level = partial ** (-1.0 / tone) * abs(np.sin(np.pi * partial / 8.4)) ** 0.5
            # Two strings of a pair beat against each other; one rings longer.
            apart = chance.uniform(0.15, 0.45) * np.sqrt(partial)
            tones.append((true, 0.6 * level, ring / (1 + 0.55 * partial)))
            tones.append((true + apart, 0.4 * level, 2.6 * ring / (1 + 0.35 * partial)))
        voice = ringing(length, *zip(*tones, strict=True))
        out += panned(voice, float(np.clip((pitch - 64) / 40, -0.6, 0.6)))
    peak = float(np.abs(out).max()) or 1.0
    hammer = filtered(noise(length, note.variant + 1), "band", (180.0, 1400.0))
    out += (knock * peak * hammer * decay(length, 0.011))[:, None]
    stop = samples(note.seconds)
    if stop < length:
        out[stop:] *= np.exp(-(time[stop:] - time[stop]) / 0.12)[:, None]
    return soften(out, 0.0012, 0.02)
