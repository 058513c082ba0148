"""Drums and percussion; a note's variant makes each stroke a little different."""

import numpy as np

from openmotion.audio.note import Note
from openmotion.audio.synth import (
    Signal,
    clock,
    decay,
    filtered,
    generator,
    noise,
    panned,
    samples,
    sine,
    soften,
    swept,
    wave,
    wide_noise,
)


def kick(note: Note) -> Signal:
    """A tight electronic bass drum."""
    return _kick(length_s=0.40, low=47.0, sweep=190.0, fall=0.15, click=0.30, variant=note.variant)


def deep_kick(note: Note) -> Signal:
    """A long round bass drum with little click."""
    return _kick(length_s=0.55, low=43.0, sweep=110.0, fall=0.22, click=0.10, variant=note.variant)


def soft_kick(note: Note) -> Signal:
    """A bass drum behind a cushion."""
    tone = _kick(length_s=0.40, low=50.0, sweep=70.0, fall=0.14, click=0.06, variant=note.variant)
    return filtered(tone, "low", 900.0)


def acoustic_kick(note: Note) -> Signal:
    """A small acoustic bass drum with a felt beater."""
    tone = _kick(length_s=0.34, low=58.0, sweep=85.0, fall=0.11, click=0.18, variant=note.variant)
    return filtered(tone, "low", 3500.0)


def clap(note: Note) -> Signal:
    """Several hands, not quite together."""
    length = samples(0.34)
    time = clock(length)
    shape = np.zeros(length)
    for late in (0.0, 0.010, 0.021):
        shape += np.where(time >= late, np.exp(-np.maximum(time - late, 0) / 0.006), 0) * 0.7
    shape += np.where(time >= 0.026, np.exp(-np.maximum(time - 0.026, 0) / 0.075), 0)
    raw = wide_noise(length, note.variant) + 0.8 * noise(length, note.variant + 1)[:, None]
    raw = filtered(filtered(raw, "band", (850.0, 4200.0)), "high", 500.0)
    return soften(raw * shape[:, None], 0.0005, 0.03)


def snare(note: Note) -> Signal:
    """A snare drum: skin, wires and a short room."""
    return _snare(note, tone=0.55, wires=0.085, top=6500.0)


def gated_snare(note: Note) -> Signal:
    """A large snare whose room is cut off, as on records of the eighties."""
    length = samples(0.36)
    time = clock(length)
    body = _snare(note, tone=0.75, wires=0.10, top=6000.0)
    room = filtered(wide_noise(length, note.variant + 5), "band", (300.0, 5200.0))
    room *= (
        np.minimum(time / 0.012, 1) * np.where(time < 0.21, 1, np.exp(-(time - 0.21) / 0.016))
    )[:, None]
    room[: min(len(body), length)] += 2.6 * body[:length]
    return room


def rim(note: Note) -> Signal:
    """A stick across the rim."""
    length = samples(0.09)
    ring = sine(1720.0, length) + 0.7 * sine(455.0, length)
    knock = filtered(noise(length, note.variant), "band", (1200.0, 4500.0))
    return soften((ring + 0.4 * knock) * decay(length, 0.014), 0.0004, 0.02)


def snap(note: Note) -> Signal:
    """Fingers that snap."""
    length = samples(0.2)
    time = clock(length)
    raw = filtered(wide_noise(length, note.variant), "band", (1300.0, 3400.0))
    ring = sine(1950.0, length) * decay(length, 0.012)
    shape = np.exp(-time / 0.022) + 0.25 * np.exp(-time / 0.07)
    return soften(raw * shape[:, None] + 0.8 * ring[:, None], 0.001, 0.03)


def brush(note: Note) -> Signal:
    """A brush that sweeps over a skin."""
    length = samples(0.2)
    share = np.arange(length) / length
    raw = filtered(wide_noise(length, note.variant), "band", (1000.0, 6000.0))
    return soften(raw * (np.sin(np.pi * np.sqrt(share)) ** 2 * (1 - share))[:, None], 0.004, 0.03)


def hat(note: Note) -> Signal:
    """A closed hi-hat."""
    return _hat(note, length_s=0.09, fall=0.018)


def open_hat(note: Note) -> Signal:
    """An open hi-hat, choked."""
    return _hat(note, length_s=0.30, fall=0.085)


def shaker(note: Note) -> Signal:
    """Grains thrown forth and back."""
    length = samples(0.10)
    share = np.arange(length) / length
    raw = filtered(noise(length, note.variant), "band", (4200.0, 10_500.0))
    return np.asarray(raw * np.sin(np.pi * share**0.8) ** 2)


def tambourine(note: Note) -> Signal:
    """Small jingles."""
    length = samples(0.22)
    chance = generator(note.variant)
    raw = 0.4 * filtered(noise(length, note.variant), "high", 6000.0)
    for _ in range(7):
        raw += 0.14 * sine(chance.uniform(5200, 9800), length, chance.uniform())
    return soften(raw * (decay(length, 0.05) + 0.2 * decay(length, 0.012)), 0.002, 0.05)


def tom(note: Note) -> Signal:
    """A tom; its pitch is the note's, else a floor tom's."""
    length = samples(0.55)
    base = 65.0 * 2 ** (((note.pitches or (0,))[0] % 24) / 12)
    body = sine(base * (1 + 0.7 * decay(length, 0.035)), length) * decay(length, 0.19)
    skin = filtered(noise(length, note.variant), "band", (400.0, 2600.0)) * decay(length, 0.02)
    return soften(np.tanh(1.4 * body + 0.25 * skin), 0.0008, 0.04)


def taiko(note: Note) -> Signal:
    """A very large drum in a hall."""
    length = samples(1.3)
    body = sine(52.0 + 55.0 * decay(length, 0.03), length) * decay(length, 0.34)
    second = 0.45 * sine(97.0 + 40.0 * decay(length, 0.02), length) * decay(length, 0.17)
    skin = filtered(wide_noise(length, note.variant), "band", (150.0, 1500.0))
    hit = np.tanh(1.5 * (body + second))[:, None] + 0.55 * skin * decay(length, 0.045)[:, None]
    return soften(hit, 0.0012, 0.1)


def crash(note: Note) -> Signal:
    """A cymbal that opens a section."""
    return _cymbal(note, attack=0.002, fall=0.65)


def swell(note: Note) -> Signal:
    """A soft cymbal that opens a section without an edge."""
    return filtered(_cymbal(note, attack=0.09, fall=0.7), "low", 7000.0)


def ride(note: Note) -> Signal:
    """A ride cymbal's ping."""
    length = samples(0.5)
    chance = generator(note.variant)
    ping = np.zeros(length)
    for base in (3150.0, 4270.0, 5400.0, 6830.0, 8100.0):
        ping += 0.25 * sine(base * chance.uniform(0.995, 1.005), length, chance.uniform())
    wash = 0.3 * filtered(noise(length, note.variant), "high", 6500.0)
    return soften(ping * decay(length, 0.10) + wash * decay(length, 0.15), 0.001, 0.1)


def blip(note: Note) -> Signal:
    """A digital crumb: a tiny tone or a spark of noise."""
    length = samples(0.05)
    chance = generator(note.variant)
    if chance.uniform() < 0.5:
        raw = sine(chance.choice([1400.0, 2100.0, 2800.0]) * (1 + decay(length, 0.004)), length)
    else:
        raw = filtered(noise(length, note.variant), "band", (2500.0, 7000.0))
    return soften(panned(raw * decay(length, 0.009), chance.uniform(-0.7, 0.7)), 0.0008, 0.01)


def boom(note: Note) -> Signal:
    """A low fall under a change: felt more than heard."""
    length = samples(1.6)
    fall = sine(33.0 + 42.0 * decay(length, 0.18), length) * decay(length, 0.45)
    air = filtered(noise(length, note.variant), "low", 300.0) * decay(length, 0.15)
    return soften(np.tanh(1.3 * fall + 0.5 * air), 0.004, 0.1)


def _kick(
    *, length_s: float, low: float, sweep: float, fall: float, click: float, variant: int
) -> Signal:
    length = samples(length_s)
    frequency = low + sweep * decay(length, 0.022) + 0.3 * sweep * decay(length, 0.004)
    body = sine(frequency, length) * decay(length, fall)
    tap = filtered(noise(length, variant), "band", (1500.0, 6000.0)) * decay(length, 0.0045)
    return soften(np.tanh(1.8 * body + click * tap), 0.0008, 0.03)


def _snare(note: Note, *, tone: float, wires: float, top: float) -> Signal:
    length = samples(0.32)
    skin = sine(185.0 + 90.0 * decay(length, 0.012), length) * decay(length, 0.075)
    skin += 0.5 * sine(330.0, length) * decay(length, 0.045)
    buzz = filtered(wide_noise(length, note.variant), "band", (900.0, top))
    crack = filtered(noise(length, note.variant + 3), "high", 2500.0) * decay(length, 0.007)
    mono = tone * skin + 0.25 * crack
    return soften(mono[:, None] + 0.5 * buzz * decay(length, wires)[:, None], 0.0006, 0.05)


def _hat(note: Note, *, length_s: float, fall: float) -> Signal:
    length = samples(length_s)
    raw = filtered(filtered(noise(length, note.variant), "high", 7000.0), "high", 6200.0)
    for frequency in (4130.0, 5430.0, 6220.0, 8110.0):
        raw += 0.05 * wave("square", frequency, length)
    return soften(filtered(raw, "high", 6000.0) * decay(length, fall), 0.0006, 0.015)


def _cymbal(note: Note, *, attack: float, fall: float) -> Signal:
    length = samples(2.6)
    raw = filtered(wide_noise(length, note.variant), "high", 3600.0)
    shape = np.minimum(clock(length) / attack, 1.0) * decay(length, fall)
    darker = np.maximum(11_000.0 * decay(length, 0.9), 4500.0)
    return soften(swept(raw, "low", darker, 0.7, 512) * shape[:, None], 0.001, 0.3)
