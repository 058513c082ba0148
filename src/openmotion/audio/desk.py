"""The mixing desk: the score's notes become one stereo sound, block by block."""

import itertools
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.signal import lfilter, sosfilt

from openmotion.audio.automation import STEP, Automation
from openmotion.audio.instruments import sound as play
from openmotion.audio.note import Bus, Note
from openmotion.audio.score import Score
from openmotion.audio.space import Echo, Hall
from openmotion.audio.synth import SAMPLE_RATE, Signal, design, gain, middle, panned, place
from openmotion.model import derive_seed

_BLOCK = 1 << 17  # samples
_CACHE_BYTES = 64 << 20
_VEIL_STEP = 256


@dataclass(frozen=True, slots=True)
class _Channel:
    """How a group of players is treated: level, filter in Hz, how far it is pumped, sends."""

    level_db: float
    highpass: float
    pump: float
    room: float = 0.0
    hall: float = 0.0
    echo: float = 0.0
    veiled: bool = True


_CHANNELS: dict[Bus, _Channel] = {
    "drums": _Channel(level_db=0.0, highpass=28, pump=0.0, room=0.16, hall=0.03, veiled=False),
    "bass": _Channel(level_db=-0.5, highpass=30, pump=0.9, veiled=False),
    "keys": _Channel(level_db=2.0, highpass=95, pump=0.9, hall=0.22),
    "pads": _Channel(level_db=1.0, highpass=130, pump=1.0, hall=0.30),
    "plucks": _Channel(level_db=1.5, highpass=150, pump=0.5, hall=0.22, echo=0.32),
    "lead": _Channel(level_db=2.0, highpass=200, pump=0.35, hall=0.26, echo=0.26),
}


def play_score(out: NDArray[np.float32], score: Score, curves: Automation) -> None:
    """Play a score into (samples, 2), with its halls, echoes and rides."""
    desk = _Desk(score, curves)
    for start, buses in _blocks(score, len(out)):
        out[start : start + len(buses["drums"])] = desk.mix(start, buses)


def _blocks(score: Score, length: int) -> Iterator[tuple[int, dict[Bus, Signal]]]:
    """The dry sound of each group, block by block; the arrays are used again."""
    cache = _Sounds()
    ringing: list[tuple[int, Signal, float, Bus]] = []
    upcoming = iter(score.notes)
    following = next(upcoming, None)
    full = {bus: np.zeros((min(_BLOCK, length), 2)) for bus in _CHANNELS}
    for start in range(0, length, _BLOCK):
        count = min(_BLOCK, length - start)
        buses = {bus: buffer[:count] for bus, buffer in full.items()}
        for buffer in buses.values():
            buffer.fill(0.0)
        while following is not None and following.start < start + count:
            heard = cache.get(following.note, following.pan)
            ringing.append((following.start, heard, following.gain, following.bus))
            following = next(upcoming, None)
        for at, heard, factor, bus in ringing:
            place(buses[bus], heard, at - start, factor)
        ringing = [entry for entry in ringing if entry[0] + len(entry[1]) > start + count]
        yield start, buses


class _Sounds:
    """The sounds of notes, each made once; the least used go when memory is short."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[Note, float], Signal] = OrderedDict()
        self._bytes = 0

    def get(self, note: Note, pan: float) -> Signal:
        """The sound of a note at a place between left and right."""
        key = (note, pan)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        made = play(note)
        heard = panned(made, pan) if pan or made.ndim == 2 else made
        self._kept[key] = heard
        self._bytes += heard.nbytes
        while self._bytes > _CACHE_BYTES and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._bytes -= old.nbytes
        return heard


class _Desk:
    """The mixing desk: filters, pump, veil, hall, room and echo, with memory between blocks."""

    def __init__(self, score: Score, curves: Automation) -> None:
        mood = score.mood
        self._score = score
        self._curves = curves
        self._filters = {bus: np.zeros((1, 2, 2)) for bus in _CHANNELS}
        seed = derive_seed(0, "hall") % (1 << 31)
        self._hall = Hall(seconds=mood.reverb_s, predelay_s=0.022, block=_BLOCK, seed=seed)
        self._room = Hall(seconds=0.45, predelay_s=0.004, block=_BLOCK, seed=seed + 1)
        self._echo = Echo(seconds=mood.echo_beats * score.form.beat_s)
        self._veil = np.zeros((2, 2))

    def mix(self, start: int, buses: dict[Bus, Signal]) -> Signal:
        """One stereo block from the groups."""
        mood = self._score.mood
        count = len(buses["drums"])
        ride = _curve(self._curves.ride, start, count)[:, None]
        pump = self._pump(start, count)[:, None]
        hall, room, echo = (np.zeros((count, 2)) for _ in range(3))
        dry, veiled = np.zeros((count, 2)), np.zeros((count, 2))
        for bus, channel in _CHANNELS.items():
            sound, self._filters[bus] = sosfilt(
                design("high", channel.highpass), buses[bus], axis=0, zi=self._filters[bus]
            )
            if bus == "bass":
                sound = panned(middle(sound), 0.0)
            sound *= gain(channel.level_db)
            if channel.pump and mood.pump:
                sound = sound * (1 - channel.pump * mood.pump * pump)
            if channel.room:
                room += channel.room * sound
            if channel.veiled:
                veiled += sound
            else:
                dry += sound
            if channel.hall:
                hall += channel.hall * mood.reverb * sound
            if channel.echo:
                echo += channel.echo * mood.echo * sound
        repeats = self._echo(echo * ride)
        veiled = self._veil_over(veiled, start) * ride + repeats
        dry *= ride
        wet = self._hall(hall * ride + 0.35 * repeats) + 0.6 * self._room(room * ride)
        mixed = dry + veiled + 1.5 * wet
        return mixed * _curve(self._curves.fade, start, count)[:, None]

    def _pump(self, start: int, count: int) -> Signal:
        """How far the kick drum pushes, 0..1."""
        push = np.zeros(count)
        reach = int(0.42 * SAMPLE_RATE)
        time = np.arange(reach) / SAMPLE_RATE
        shape = np.minimum(time / 0.003, 1.0) * np.exp(-((time / 0.13) ** 1.6))
        for kick in self._score.kicks:
            first, last = max(kick, start), min(kick + reach, start + count)
            if first < last:
                part = push[first - start : last - start]
                np.maximum(part, shape[first - kick : last - kick], out=part)
        return push

    def _veil_over(self, sound: Signal, start: int) -> Signal:
        out = np.empty_like(sound)
        points = np.arange(start, start + len(sound), _VEIL_STEP) // STEP
        cutoffs = self._curves.cutoff[np.minimum(points, len(self._curves.cutoff) - 1)]
        # Runs of equal cutoff are filtered in one go.
        edges = np.flatnonzero(np.diff(cutoffs, prepend=-1.0, append=-1.0))
        for first, last in itertools.pairwise(edges):
            part = slice(first * _VEIL_STEP, min(last * _VEIL_STEP, len(sound)))
            top, bottom = _lowpass(float(cutoffs[first]))
            out[part], self._veil = lfilter(top, bottom, sound[part], 0, self._veil)
        return out


def _lowpass(cutoff: float) -> tuple[Signal, Signal]:
    angle = 2 * np.pi * min(cutoff, 20_000.0) / SAMPLE_RATE
    alpha, cosine = np.sin(angle) / 1.414, np.cos(angle)
    top = np.array([(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2])
    bottom = np.array([1 + alpha, -2 * cosine, 1 - alpha])
    return top / bottom[0], bottom / bottom[0]


def _curve(points: Signal, start: int, count: int) -> Signal:
    """A curve of automation, sample by sample."""
    where = np.arange(start, start + count) / STEP
    return np.interp(where, np.arange(len(points)), points)
