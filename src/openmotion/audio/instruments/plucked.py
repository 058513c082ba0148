"""Short tones: plucked and struck strings, mallets, bells and synthesiser plucks."""

import numpy as np

from openmotion.audio.filters import no_state, ring_string, run_sections
from openmotion.audio.note import Note
from openmotion.audio.synth import (
    SAMPLE_RATE,
    Signal,
    adsr,
    clock,
    closing,
    decay,
    filtered,
    generator,
    hertz,
    noise,
    panned,
    pulse,
    ringing,
    samples,
    soften,
    swept,
    wave,
)


def synth_pluck(note: Note) -> Signal:
    """Two saws and a touch of frequency modulation behind a filter that closes at once."""
    length = samples(max(note.seconds, 0.1) + 0.55)
    out = np.zeros(length)
    for pitch in note.pitches:
        frequency = hertz(pitch)
        out += 0.4 * wave("saw", frequency * 1.003, length, 0.1)
        out += 0.4 * wave("saw", frequency * 0.997, length, 0.6)
        angle = 2 * np.pi * frequency * clock(length)
        out += 0.6 * np.sin(angle + 1.5 * np.sin(2 * angle) * decay(length, 0.05))
    out = swept(out, "low", closing(length, 700 + 6500 * note.brightness, 320.0, 0.085), 1.1)
    return out * adsr(length, 0.002, 0.17, 0.12, 0.10, note.seconds)


def digital_pluck(note: Note) -> Signal:
    """Pure frequency modulation: hard, hollow and precise."""
    length = samples(max(note.seconds, 0.08) + 0.4)
    out = np.zeros(length)
    for pitch in note.pitches:
        angle = 2 * np.pi * hertz(pitch) * clock(length)
        depth = (0.6 + 2.6 * note.brightness) * decay(length, 0.07)
        out += np.sin(angle + depth * np.sin(1.0 * angle) + 0.4 * depth * np.sin(3.0 * angle))
    return out * adsr(length, 0.0015, 0.13, 0.10, 0.08, note.seconds)


def chip(note: Note) -> Signal:
    """A narrow pulse as of an old console, rounded off at the top."""
    length = samples(note.seconds + 0.2)
    out = np.zeros(length)
    for pitch in note.pitches:
        out += pulse(hertz(pitch), length, 0.25)
    out = filtered(out, "low", 2200.0 + 4500.0 * note.brightness)
    return out * adsr(length, 0.002, 0.20, 0.35, 0.05, note.seconds)


def guitar(note: Note) -> Signal:
    """A steel string, plucked; several pitches are strummed one after another."""
    return _strum(note, spread_s=0.016, damping=0.9965, tone=0.10 + 0.26 * note.brightness)


def ukulele(note: Note) -> Signal:
    """Short nylon strings, strummed."""
    return _strum(note, spread_s=0.011, damping=0.988, tone=0.16 + 0.32 * note.brightness)


def muted_guitar(note: Note) -> Signal:
    """A string under the palm: a soft, short, warm knock with a pitch."""
    return _strum(note, spread_s=0.0, damping=0.955, tone=0.18 + 0.35 * note.brightness)


def pizzicato(note: Note) -> Signal:
    """A plucked string section."""
    length = samples(0.7)
    chance = generator(note.variant)
    out = np.zeros((length, 2))
    for pitch in note.pitches:
        for side in (-0.5, 0.1, 0.6):
            voice = wave("saw", hertz(pitch + chance.normal(0, 0.04)), length, chance.uniform())
            late = samples(chance.uniform(0.0, 0.007))
            voice = np.concatenate([np.zeros(late), voice[: length - late]])
            out += panned(voice, side)
    cut = closing(length, 900 + 3000 * note.brightness, 260.0, 0.06)
    out = swept(out, "low", cut, 0.9) * decay(length, 0.13)[:, None]
    return soften(out, 0.003, 0.05)


def marimba(note: Note) -> Signal:
    """A wooden bar over a tube."""
    return _modes(note, ((1.0, 1.0, 0.42), (3.93, 0.30, 0.10), (9.8, 0.10, 0.03)), knock=0.10)


def kalimba(note: Note) -> Signal:
    """A metal tongue on a box: round, with a small high ping."""
    return _modes(note, ((1.0, 1.0, 0.75), (2.0, 0.10, 0.4), (5.4, 0.16, 0.08)), knock=0.07)


def music_box(note: Note) -> Signal:
    """A tiny steel comb."""
    return _modes(note, ((1.0, 1.0, 0.9), (2.76, 0.12, 0.3), (5.4, 0.10, 0.12)), knock=0.02)


def bell(note: Note) -> Signal:
    """A struck bell, long and clear."""
    modes = ((1.0, 1.0, 1.1), (2.0, 0.45, 0.7), (3.01, 0.22, 0.4), (5.43, 0.16, 0.16))
    return _modes(note, modes, knock=0.0)


def glockenspiel(note: Note) -> Signal:
    """A small steel bar."""
    return _modes(note, ((1.0, 1.0, 0.8), (2.71, 0.28, 0.25), (5.15, 0.12, 0.10)), knock=0.03)


def harp(note: Note) -> Signal:
    """A soft string that is let ring."""
    return _strum(note, spread_s=0.045, damping=0.9972, tone=0.12 + 0.3 * note.brightness)


def _modes(note: Note, modes: tuple[tuple[float, float, float], ...], *, knock: float) -> Signal:
    """A struck body; each mode is (ratio, level, decay in seconds at 440 Hz)."""
    longest = max(mode[2] for mode in modes)
    length = samples(min(5.5 * longest, 4.0))
    out = np.zeros(length)
    for pitch in note.pitches:
        frequency = hertz(pitch)
        tones = [
            (
                ratio * frequency,
                level if ratio == 1.0 else level * (0.4 + 1.1 * note.brightness),
                ring * (440.0 / frequency) ** 0.4,
            )
            for ratio, level, ring in modes
            if ratio * frequency < 15_000
        ]
        out += ringing(length, *zip(*tones, strict=True))
    tap = filtered(noise(length, note.variant), "band", (500.0, 3000.0)) * decay(length, 0.006)
    return soften(out + knock * tap, 0.0015, 0.06)


def _strum(note: Note, *, spread_s: float, damping: float, tone: float) -> Signal:
    """Plucked strings by a delay line with a filter in its loop.

    Source: K. Karplus and A. Strong, "Digital Synthesis of Plucked-String and Drum Timbres",
    Computer Music Journal 7(2), 1983.
    """
    length = samples(note.seconds + 0.35)
    out = np.zeros((length, 2))
    for number, pitch in enumerate(sorted(note.pitches)):
        start = samples(spread_s * number) if number else 0
        if start >= length:
            break
        voice = _string(hertz(pitch), length - start, damping, tone, note.variant + number)
        out[start:] += panned(voice, float(np.clip((pitch - 62) / 30, -0.4, 0.4)))
    body = 0.35 * filtered(out, "band", (95.0, 260.0))
    stop = samples(note.seconds)
    out = filtered(out, "high", 75.0) + body
    out[stop:] *= decay(length - stop, 0.07)[:, None]
    return soften(out, 0.001, 0.03)


def _string(frequency: float, length: int, damping: float, tone: float, seed: int) -> Signal:
    period = SAMPLE_RATE / frequency
    # The loop filter (1 - s, s) delays by s samples; s also tunes the string between samples.
    whole = int(period - 0.3)
    share = period - whole
    burst = np.zeros(length)
    count = min(whole, length)
    pick = noise(count + 8, seed)
    soft = np.array([[tone, 0.0, 0.0, 1.0, tone - 1.0, 0.0]] * 2)
    run_sections(soft, pick[:, None], no_state(soft, 1))
    pick = pick[8:] - np.mean(pick[8:])
    burst[:count] = pick / (np.abs(pick).max() + 1e-9)
    hit = max(1, int(0.17 * whole))
    burst[hit:] -= 0.45 * burst[:-hit]
    # Higher strings lose energy per round, not per second: even it out.
    loss = damping ** (196.0 / frequency) if frequency > 196.0 else damping
    late = share > 1.0
    share = share - 1.0 if late else share
    ring_string(burst, whole + 1 if late else whole, loss * (1 - share), loss * share)
    return burst
