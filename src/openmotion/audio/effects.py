"""The effects that cues ask for, each with the sample at which it peaks."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy.ndimage import uniform_filter1d

from openmotion.audio.synth import (
    SAMPLE_RATE,
    Signal,
    clock,
    decay,
    filtered,
    gain,
    generator,
    hertz,
    noise,
    panned,
    place,
    power,
    samples,
    sine,
    soften,
    swept,
    wave,
    wide_noise,
)


@dataclass(frozen=True, slots=True)
class Effect:
    """A sound to be placed.

    Attributes:
        sound: (samples, 2) float64.
        anchor: sample of the sound that belongs on the cue's frame.
    """

    sound: Signal
    anchor: int


@dataclass(frozen=True, slots=True)
class EffectOrder:
    """What an effect is to be like; equal orders sound equal.

    Attributes:
        kind: as in a cue.
        seconds: length of what can be long or short.
        pitch: semitones up from normal.
        pan: -1..1; a whoosh passes towards it.
        key: pitch class of the music's tonic, for what has a pitch.
        variant: seed of the small chance in the sound.
    """

    kind: str
    seconds: float
    pitch: float
    pan: float
    key: int
    variant: int


# Length in seconds, peak level in dB, how far the music makes room in dB, share sent to the hall.
NORMAL_S = {"whoosh": 0.72, "riser": 1.9, "reverse": 1.1, "type": 0.6}
_PEAK_DB = {
    "whoosh": -9.0,
    "impact": -5.0,
    "riser": -8.0,
    "pop": -15.0,
    "tick": -19.0,
    "type": -21.0,
    "click": -16.0,
    "shimmer": -12.0,
    "reverse": -9.0,
    "chime": -12.0,
}
MAKES_ROOM_DB = {
    "whoosh": 2.0,
    "impact": 3.5,
    "riser": 2.0,
    "reverse": 1.5,
    "shimmer": 1.5,
    "chime": 1.5,
}
HALL = {"shimmer": 0.5, "chime": 0.4, "impact": 0.25, "whoosh": 0.18, "reverse": 0.2, "pop": 0.12}


@lru_cache(maxsize=48)
def effect(order: EffectOrder) -> Effect:
    """The effect of an order; do not change its samples.

    Peaks are found in the sound itself, so that chance cannot move them off the frame.
    """
    sound = _MAKERS[order.kind](order)
    if order.kind != "whoosh":
        sound = panned(sound, order.pan)
    sound = sound * (gain(_PEAK_DB[order.kind]) / max(float(np.abs(sound).max()), 1e-9))
    if order.kind == "type":
        return Effect(sound, 0)
    if order.kind in ("riser", "reverse"):
        return Effect(sound, len(sound))
    window = samples(0.03 if order.kind == "whoosh" else 0.003)
    anchor = int(uniform_filter1d(power(sound), window, mode="constant").argmax())
    return Effect(sound, anchor if order.kind == "whoosh" else min(anchor, samples(0.004)))


def _whoosh(order: EffectOrder) -> Signal:
    length = samples(order.seconds)
    share = np.arange(length) / length
    peak = 0.70
    before = np.minimum(share / peak, 1.0)
    after = np.clip((share - peak) / (1 - peak), 0.0, 1.0)
    shape = before**2.6 * (1 - after) ** 1.8
    centre = 260.0 * 17.0 ** np.where(share < peak, before**1.6, 1 - 0.6 * after)
    centre *= 2 ** (order.pitch / 12)
    raw = wide_noise(length, order.variant)
    air = 1.8 * swept(raw, "band", centre, 1.0, 64) + 0.6 * swept(raw, "low", 0.5 * centre, 0.8, 64)
    # A real pass bends down a little as it goes by.
    tone = swept(raw[:, 0], "band", centre * (1.5 - 0.4 * share), 6.0, 64)
    way = 1.0 if order.pan >= 0 else -1.0
    side = way * (2 * share - 1) * (0.55 + 0.35 * abs(order.pan))
    angle = (side + 1) * np.pi / 4
    field = np.sqrt(2.0) * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    sound = (air + 0.5 * tone[:, None]) * shape[:, None] * field
    return soften(_levelled(sound, shape), 0.01, 0.02)


def _levelled(sound: Signal, shape: Signal) -> Signal:
    """Noise held to its envelope: slow swells of chance are evened out."""
    size = np.sqrt(uniform_filter1d(power(sound), samples(0.05), mode="nearest"))
    return np.asarray(sound * (shape / (size + 0.05 * size.max() + 1e-9))[:, None])


def _pull(share: Signal, seconds: float) -> Signal:
    """A last surge in the last few hundredths of a second."""
    return np.asarray(1 + 1.8 * share ** (45.0 * max(seconds, 0.1)))


def _impact(order: EffectOrder) -> Signal:
    length = samples(2.4)
    factor = 2 ** (order.pitch / 12)
    low = sine(factor * (35.0 + 75.0 * decay(length, 0.07)), length) * decay(length, 0.38)
    knock = sine(factor * (90.0 + 160.0 * decay(length, 0.015)), length) * decay(length, 0.07)
    body = filtered(wide_noise(length, order.variant), "low", 750.0) * decay(length, 0.09)[:, None]
    air = filtered(wide_noise(length, order.variant + 1), "band", (2500.0, 9000.0))
    sound = (np.tanh(1.2 * low) + 1.1 * knock)[:, None] + 1.5 * body
    sound += 0.16 * air * decay(length, 0.22)[:, None]
    return soften(np.tanh(0.7 * sound), 0.001, 0.2)


def _riser(order: EffectOrder) -> Signal:
    length = samples(order.seconds)
    share = np.arange(length) / length
    chance = generator(order.variant)
    wind = swept(wide_noise(length, order.variant), "band", 320.0 * 24.0**share, 1.1, 128)
    base = hertz(48 + order.key + order.pitch)
    tone = np.zeros((length, 2))
    for tune, side in ((0.993, -0.6), (1.0, 0.0), (1.007, 0.6)):
        voice = wave("saw", base * tune * 2.0**share, length, chance.uniform())
        tone += panned(voice, side)
    tone = swept(tone, "low", 280.0 * 18.0**share, 1.0, 128)
    pulse = 1 - 0.5 * (1 - share) * (
        1 + np.sin(2 * np.pi * np.cumsum(4 + 12 * share) / SAMPLE_RATE)
    )
    # The last moment pulls hardest, so that the peak is the end.
    pull = _pull(share, order.seconds)
    wind = _levelled(wind, share**2.2 * pull)
    sound = wind + 0.55 * _levelled(tone, pulse * share**2.0 * pull)
    return soften(sound, 0.02, 0.004)


def _reverse(order: EffectOrder) -> Signal:
    length = samples(order.seconds)
    share = np.arange(length) / length
    raw = swept(wide_noise(length, order.variant), "high", 5200.0 - 2600.0 * share, 0.7, 256)
    chord = np.zeros(length)
    for step in (0, 7, 12, 16):
        chord += sine(hertz(60 + order.key + step + order.pitch), length, 0.21 * step)
    sound = _levelled(raw, np.exp(4.6 * (share - 1)) * _pull(share, order.seconds))
    sound += 0.10 * (chord * np.exp(6.0 * (share - 1)))[:, None]
    return soften(sound, 0.02, 0.005)


def _pop(order: EffectOrder) -> Signal:
    length = samples(0.14)
    base = 560.0 * 2 ** (order.pitch / 12)
    body = sine(base * (1 + 0.9 * decay(length, 0.012)), length) * decay(length, 0.028)
    air = 0.06 * filtered(noise(length, order.variant), "high", 2500.0) * decay(length, 0.004)
    return soften(body + air, 0.0012, 0.02)


def _tick(order: EffectOrder) -> Signal:
    length = samples(0.03)
    ring = sine(2600.0 * 2 ** (order.pitch / 12), length) * decay(length, 0.003)
    return soften(ring + 0.3 * sine(900.0, length) * decay(length, 0.004), 0.0004, 0.005)


def _click(order: EffectOrder) -> Signal:
    length = samples(0.09)
    out = np.zeros(length)
    for late, size, tone in ((0.0, 1.0, 1650.0), (0.052, 0.45, 2100.0)):
        rest = length - int(late * SAMPLE_RATE)
        tap = filtered(noise(rest, order.variant), "band", (1800.0, 5500.0)) * decay(rest, 0.0025)
        tap += 0.6 * sine(tone * 2 ** (order.pitch / 12), rest) * decay(rest, 0.004)
        out[length - rest :] += size * tap
    return soften(out, 0.0003, 0.01)


def _type(order: EffectOrder) -> Signal:
    """Keys of a keyboard, about twelve a second, each a little different."""
    length = samples(order.seconds + 0.06)
    out = np.zeros((length, 2))
    chance = generator(order.variant)
    moment = 0.0
    while moment < order.seconds:
        rest = samples(0.05)
        tone = 1150.0 * 2 ** ((order.pitch + chance.uniform(-2.5, 2.5)) / 12)
        key = filtered(noise(rest, int(chance.integers(1 << 30))), "band", (900.0, 4200.0))
        key *= decay(rest, 0.0045)
        key += 0.5 * sine(tone, rest) * decay(rest, 0.006)
        key += 0.6 * sine(210.0, rest) * decay(rest, 0.008)
        strike = panned(soften(key, 0.0005, 0.01), chance.uniform(-0.15, 0.15))
        place(out, strike, int(moment * SAMPLE_RATE), chance.uniform(0.65, 1.0))
        moment += float(chance.uniform(0.062, 0.105))
    return out


def _shimmer(order: EffectOrder) -> Signal:
    out = np.zeros((samples(2.4), 2))
    chance = generator(order.variant)
    for number, step in enumerate((0, 7, 12, 16, 19, 24, 28, 31)):
        star = _bell(72 + order.key % 12 + step - 12 * (order.key > 6) + order.pitch, 0.55)
        spread = 0.0 if number == 0 else chance.uniform(0.35, 0.8) * (-1) ** number
        start = int(0.052 * number * SAMPLE_RATE)
        place(out, panned(star, spread), start, 1.0 if number == 0 else 0.62 * 0.78**number)
    return soften(out, 0.0, 0.1)


def _chime(order: EffectOrder) -> Signal:
    out = np.zeros((samples(1.7), 2))
    base = 67 + (order.key + 5) % 12 - 5 + order.pitch
    place(out, panned(_bell(base + 12, 0.5), -0.12), 0, 1.0)
    place(out, panned(_bell(base + 7, 0.5), 0.12), 0, 0.35)
    place(out, panned(_bell(base + 19, 0.6), 0.15), int(0.13 * SAMPLE_RATE), 0.42)
    return soften(out, 0.0, 0.1)


def _bell(note: float, ring_s: float) -> Signal:
    length = samples(1.6)
    frequency = hertz(note)
    out = np.zeros(length)
    for ratio, level, fall in (
        (1, 1.0, 1.0),
        (2.0, 0.35, 0.6),
        (3.01, 0.14, 0.35),
        (5.4, 0.08, 0.15),
    ):
        if ratio * frequency < 16_000:
            out += level * sine(ratio * frequency, length) * decay(length, ring_s * fall)
    knock = np.exp(-clock(length) / 0.02)
    return soften(out * (1 + 0.5 * knock), 0.002, 0.1)


_MAKERS: dict[str, Callable[[EffectOrder], Signal]] = {
    "whoosh": _whoosh,
    "impact": _impact,
    "riser": _riser,
    "pop": _pop,
    "tick": _tick,
    "type": _type,
    "click": _click,
    "shimmer": _shimmer,
    "reverse": _reverse,
    "chime": _chime,
}
