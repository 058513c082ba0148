"""Curves that ride the music: energy, room for effects, breath before a hit, the last fade."""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import uniform_filter1d

from openmotion.audio.effects import MAKES_ROOM_DB, NORMAL_S
from openmotion.audio.score import Score
from openmotion.audio.synth import SAMPLE_RATE, Signal, gain
from openmotion.model import Cue, FrameRate

STEP = 64  # samples between two points of a curve
_QUIET_DB = -2.0  # of the music at energy 0; that fewer players play does the rest


@dataclass(frozen=True, slots=True)
class Automation:
    """Curves with a point every STEP samples.

    Attributes:
        ride: gain of the music before the hall.
        fade: gain of everything, hall included.
        cutoff: hertz of the low-pass that veils quiet passages.
    """

    ride: Signal
    fade: Signal
    cutoff: Signal


def automation(score: Score, cues: tuple[Cue, ...], rate: FrameRate) -> Automation:
    """The curves of a piece with its effects."""
    form = score.form
    count = form.samples // STEP + 2
    energy, opening = _energies(score, count)
    ride = gain(_QUIET_DB) ** (1 - energy**0.8)
    for rise in form.rises():
        if rise.size >= 0.3 and rise.level >= 0.7:
            _breathe(ride, form.sample(rise.beat))
    for cue in cues:
        moment = rate.samples(max(cue.frame, 0), SAMPLE_RATE)
        room = MAKES_ROOM_DB.get(cue.kind, 0.0) * gain(min(cue.gain_db, 6.0))
        length_s = NORMAL_S.get(cue.kind, 0.4)
        if room > 0.3:
            _make_room(ride, moment, room, lead_s=0.5 * length_s if cue.kind in NORMAL_S else 0.02)
        if cue.kind == "riser":
            _breathe(ride, moment)
    openness = np.clip(opening, 0.0, 1.0) ** 0.8
    dark = 18_000.0 * 10 ** (-1.45 * score.mood.veil)
    cutoff = dark * (18_000.0 / dark) ** np.clip(1.25 * openness - 0.1, 0.0, 1.0)
    return Automation(ride=ride, fade=_last_fade(score, count), cutoff=cutoff)


def _energies(score: Score, count: int) -> tuple[Signal, Signal]:
    """The energy as heard, and the energy that opens the veil, which rises before a change."""
    form = score.form
    energy = np.empty(count)
    marks = [(form.sample(form.beat(frame)) // STEP, level) for frame, level in form.steps]
    for number, (start, level) in enumerate(marks):
        end = marks[number + 1][0] if number + 1 < len(marks) else count
        energy[max(start, 0) : max(end, 0)] = level
    opening = energy.copy()
    for rise in form.rises():
        stop = min(form.sample(rise.beat) // STEP, count)
        start = max(form.sample(rise.beat - 4) // STEP, 0)
        if stop > start:
            opening[start:stop] += 0.6 * rise.size * np.linspace(0, 1, stop - start) ** 2
    smooth = max(1, int(0.06 * SAMPLE_RATE / STEP))
    return (
        uniform_filter1d(energy, smooth, mode="nearest"),
        uniform_filter1d(opening, smooth // 2 + 1, mode="nearest"),
    )


def _breathe(ride: Signal, moment: int) -> None:
    """A sixteenth of a second of near silence before a hit."""
    stop = moment // STEP
    start = stop - int(0.065 * SAMPLE_RATE / STEP)
    edge = int(0.012 * SAMPLE_RATE / STEP)
    if start - edge < 0 or stop >= len(ride):
        return
    ride[start - edge : start] *= np.linspace(1.0, 0.12, edge)
    ride[start : stop - 2] *= 0.12
    ride[stop - 2 : stop] *= np.linspace(0.12, 1.0, 2)


def _make_room(ride: Signal, moment: int, room_db: float, *, lead_s: float) -> None:
    """Step back for an effect: down over `lead_s`, back over a third of a second."""
    lead = max(1, int(lead_s * SAMPLE_RATE / STEP))
    hold = int(0.08 * SAMPLE_RATE / STEP)
    back = int(0.35 * SAMPLE_RATE / STEP)
    shape = np.concatenate(
        [np.linspace(0, 1, lead), np.ones(hold), np.cos(np.linspace(0, np.pi, back)) / 2 + 0.5]
    )
    first = moment // STEP - lead
    start, stop = max(first, 0), min(first + len(shape), len(ride))
    if start < stop:
        ride[start:stop] *= 10 ** (-room_db / 20 * shape[start - first : stop - first])


def _last_fade(score: Score, count: int) -> Signal:
    """One until the last chord has rung for a while, then a cosine down to zero."""
    fade = np.ones(count)
    end = score.form.samples // STEP
    last = max(score.form.sample(score.form.last_beat) // STEP, 0)
    start = last + int(0.35 * (end - last))
    fade[start:end] = np.cos(np.linspace(0, np.pi, end - start)) / 2 + 0.5
    fade[end:] = 0.0
    return fade
