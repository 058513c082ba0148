"""Chords and tones that hold: synthesiser pads, strings, choir, brass, and the wide supersaw."""

import numpy as np

from openmotion.audio.note import Note
from openmotion.audio.synth import (
    SAMPLE_RATE,
    Signal,
    add_swaying,
    add_wave,
    adsr,
    clock,
    closing,
    filtered,
    generator,
    hertz,
    panned,
    ringing,
    samples,
    sine,
    soften,
    swept,
    wave,
    wide_noise,
)

_VIBRATO_STEP = 64


def supersaw(note: Note) -> Signal:
    """A stab of many detuned saws with a filter that snaps shut."""
    length = samples(note.seconds + 0.30)
    out = _detuned(note, length, voices=5, cents=13.0)
    top = 1500.0 + 9000.0 * note.brightness**1.5
    out = swept(out, "low", closing(length, top, 0.28 * top, 0.22), 0.8)
    return out * adsr(length, 0.004, 0.35, 0.6, 0.07, note.seconds)[:, None]


def warm_pad(note: Note) -> Signal:
    """Slow, dark, wide: detuned saws under a low filter that breathes once."""
    length = samples(note.seconds + 1.0)
    out = _detuned(note, length, voices=4, cents=9.0)
    share = np.minimum(clock(length) / max(note.seconds, 0.1), 1.0)
    top = 450.0 + 2300.0 * note.brightness
    out = swept(out, "low", top * (0.75 + 0.5 * np.sin(np.pi * share)), 0.7, 512)
    return out * adsr(length, min(0.35, 0.3 * note.seconds), 1.0, 0.9, 0.30, note.seconds)[:, None]


def glass_pad(note: Note) -> Signal:
    """Sines with a slow shimmer between the channels, like rubbed glass."""
    length = samples(note.seconds + 1.4)
    chance = generator(note.variant)
    tones: tuple[list[tuple[float, float, float, float]], ...] = ([], [])
    for pitch in note.pitches:
        frequency = hertz(pitch)
        for ratio, level in ((1.0, 1.0), (2.0, 0.30), (3.0, 0.10), (4.0, 0.10 * note.brightness)):
            if frequency * ratio > 5000:
                continue
            # Neighbouring sines beat: a slow sway, another in each channel.
            for side in (0, 1):
                apart = chance.uniform(0.12, 0.5) * (1 - 2 * side)
                tune = ratio * frequency * (0.9994 + 0.0012 * side)
                tones[side].append((tune, level, 1e6, 0.4 * side))
                tones[side].append((tune + apart, 0.35 * level, 1e6, 0.7))
    out = np.stack([ringing(length, *zip(*side, strict=True)) for side in tones], axis=1)
    breath = filtered(wide_noise(length, note.variant), "band", (900.0, 3200.0))
    out += 0.025 * note.brightness * breath
    return out * adsr(length, min(0.5, 0.4 * note.seconds), 1.5, 0.9, 0.45, note.seconds)[:, None]


def strings(note: Note) -> Signal:
    """A string section: saws with vibrato of their own, a body, a bow's slow start."""
    return _section(note, attack=min(0.22, 0.3 * note.seconds), release=0.22)


def staccato(note: Note) -> Signal:
    """The string section with short, firm bows."""
    return _section(note, attack=0.018, release=0.07)


def choir(note: Note) -> Signal:
    """Voices on "ah": a dark section through three formants."""
    length = samples(note.seconds + 1.0)
    raw = _players(note, length, players=3, vibrato_cents=16.0)
    out = 0.35 * filtered(raw, "low", 420.0)
    for centre, width, level in ((640.0, 110.0, 1.0), (1080.0, 130.0, 0.5), (2600.0, 240.0, 0.12)):
        out += level * filtered(raw, "band", (centre - width, centre + width))
    return out * adsr(length, min(0.4, 0.4 * note.seconds), 1.5, 0.9, 0.32, note.seconds)[:, None]


def brass(note: Note) -> Signal:
    """A synthesiser's brass: saws whose filter swells open, then settles."""
    length = samples(note.seconds + 0.45)
    time = clock(length)
    out = _detuned(note, length, voices=3, cents=8.0)
    swell = (1 - np.exp(-time / 0.06)) * (0.55 + 0.45 * np.exp(-time / 0.5))
    out = swept(out, "low", 260.0 + (900.0 + 4200.0 * note.brightness) * swell, 0.9)
    return out * adsr(length, 0.025, 0.6, 0.75, 0.12, note.seconds)[:, None]


def horns(note: Note) -> Signal:
    """Low brass that swells and growls: the weight under a trailer."""
    length = samples(note.seconds + 0.9)
    time = clock(length)
    raw = _players(note, length, players=3, vibrato_cents=4.0)
    rise = np.minimum(time / max(0.28 * note.seconds, 0.05), 1.0) ** 1.5
    raw = swept(raw, "low", 160.0 + (500.0 + 2300.0 * note.brightness) * rise, 1.0, 256)
    raw = np.tanh(1.8 * raw / (np.abs(raw).max() + 1e-9))
    return np.asarray(raw * adsr(length, 0.07, 1.0, 0.85, 0.28, note.seconds)[:, None])


def _section(note: Note, *, attack: float, release: float) -> Signal:
    length = samples(note.seconds + 4 * release)
    raw = _players(note, length, players=3, vibrato_cents=9.0)
    body = filtered(raw, "low", 1400.0 + 5000.0 * note.brightness)
    body = body + 0.5 * filtered(raw, "band", (380.0, 900.0))
    return body * adsr(length, attack, 0.8, 0.85, release, note.seconds)[:, None]


def _players(note: Note, length: int, *, players: int, vibrato_cents: float) -> Signal:
    chance = generator(note.variant)
    time = clock(length)
    # Vibrato is slow: work it out every so many samples and draw lines between.
    coarse = time[::_VIBRATO_STEP]
    out = np.zeros((length, 2))
    for pitch in note.pitches:
        for player in range(players):
            rate, start = chance.uniform(4.6, 5.9), chance.uniform(0, 6.3)
            sway = np.sin(2 * np.pi * rate * coarse + start) * np.minimum(coarse / 0.5, 1.0)
            cents = chance.normal(0, 5.0) + vibrato_cents * sway
            frequency = hertz(pitch) * 2 ** (cents / 1200)
            turns = np.cumsum(frequency) * (_VIBRATO_STEP / SAMPLE_RATE) + chance.uniform()
            side = (player / (players - 1) - 0.5) * 1.5
            highest = float(frequency.max())
            add_swaying(out, "saw", turns, _VIBRATO_STEP, highest=highest, pan=side)
    return np.asarray(out / np.sqrt(players * len(note.pitches)))


def _detuned(note: Note, length: int, *, voices: int, cents: float) -> Signal:
    chance = generator(note.variant)
    out = np.zeros((length, 2))
    for pitch in note.pitches:
        for voice in range(voices):
            place = 2 * voice / (voices - 1) - 1
            frequency = hertz(pitch + (place * cents + chance.normal(0, 0.8)) / 100)
            add_wave(out, "saw", frequency, phase=chance.uniform(), pan=0.85 * place)
    return np.asarray(out / np.sqrt(voices * len(note.pitches)))


def noise_lift(note: Note) -> Signal:
    """A breath of noise that rises for the whole note: the wind before a change."""
    length = samples(note.seconds)
    share = np.arange(length) / length
    out = swept(wide_noise(length, note.variant), "band", 350.0 * 16.0**share, 0.9, 256)
    return soften(out * (share**2.2)[:, None], 0.01, 0.02)


def drone(note: Note) -> Signal:
    """A low fifth that moves inside: two filtered saws and a sine."""
    length = samples(note.seconds + 0.8)
    time = clock(length)
    out = np.zeros((length, 2))
    for pitch in note.pitches:
        for side, tune in ((-0.6, 0.996), (0.6, 1.004)):
            out += panned(wave("saw", hertz(pitch) * tune, length, 0.3 + side), side)
        out += 1.2 * sine(hertz(pitch), length)[:, None]
    lfo = 0.5 + 0.5 * np.sin(2 * np.pi * 0.21 * time + note.variant % SAMPLE_RATE)
    out = swept(out, "low", 180.0 + (250.0 + 900.0 * note.brightness) * lfo, 1.0, 512)
    return out * adsr(length, min(0.5, 0.3 * note.seconds), 1.0, 1.0, 0.25, note.seconds)[:, None]
