"""The mixing desk: the score's notes become one stereo sound, block by block."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from openmotion.audio.automation import STEP, Automation
from openmotion.audio.compiled import kernel
from openmotion.audio.curves import draw_curve, ride
from openmotion.audio.filters import butterworth, moving, no_state, run_moving
from openmotion.audio.instruments import sound as play
from openmotion.audio.mood import Mood
from openmotion.audio.note import Bus, Note
from openmotion.audio.score import Score
from openmotion.audio.space import Echo, Hall
from openmotion.audio.synth import SAMPLE_RATE, Signal, gain, panned, place
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


@dataclass(frozen=True, slots=True, eq=False)
class _Strip:
    """A group's way through the desk in one mood, as numbers.

    Attributes:
        section: of its filter.
        state: of its filter, moved on.
        levels: its level, how far it is pumped, its sends to room, hall and echo, and whether
            it is one channel.
    """

    bus: Bus
    section: Signal
    state: Signal
    levels: Signal
    veiled: bool

    @classmethod
    def of(cls, bus: Bus, channel: _Channel, mood: Mood) -> "_Strip":
        """The strip of a group."""
        sections = butterworth("high", channel.highpass)
        levels = [gain(channel.level_db), channel.pump * mood.pump, channel.room]
        levels += [channel.hall * mood.reverb, channel.echo * mood.echo, float(bus == "bass")]
        return cls(bus, sections[0], no_state(sections, 2), np.array(levels), channel.veiled)


class _Desk:
    """The mixing desk: filters, pump, veil, hall, room and echo, with memory between blocks."""

    def __init__(self, score: Score, curves: Automation) -> None:
        mood = score.mood
        self._score = score
        self._curves = curves
        self._strips = [_Strip.of(bus, channel, mood) for bus, channel in _CHANNELS.items()]
        seed = derive_seed(0, "hall") % (1 << 31)
        self._hall = Hall(seconds=mood.reverb_s, predelay_s=0.022, block=_BLOCK, seed=seed)
        self._room = Hall(seconds=0.45, predelay_s=0.004, block=_BLOCK, seed=seed + 1)
        self._echo = Echo(seconds=mood.echo_beats * score.form.beat_s)
        self._veil = np.zeros((2, 2))
        time = np.arange(int(0.42 * SAMPLE_RATE)) / SAMPLE_RATE
        self._push = np.minimum(time / 0.003, 1.0) * np.exp(-((time / 0.13) ** 1.6))

    def mix(self, start: int, buses: dict[Bus, Signal]) -> Signal:
        """One stereo block from the groups."""
        count = len(buses["drums"])
        energy = _curve(self._curves.ride, start, count)
        pump = self._pump(start, count)
        hall, room, echo = (np.zeros((count, 2)) for _ in range(3))
        dry, veiled = np.zeros((count, 2)), np.zeros((count, 2))
        for strip in self._strips:
            if not strip.state.any() and not buses[strip.bus].any():
                continue  # nobody of the group has played yet
            _pour(
                buses[strip.bus],
                strip.section,
                strip.state,
                strip.levels,
                pump,
                (veiled if strip.veiled else dry, room, hall, echo),
            )
        repeats = self._echo(echo * energy[:, None])
        self._veil_over(veiled, start)
        ride(veiled, energy)
        ride(dry, energy)
        ride(hall, energy)
        ride(room, energy)
        veiled += repeats
        wet = self._hall(hall + 0.35 * repeats) + 0.6 * self._room(room)
        mixed = dry + veiled + 1.5 * wet
        ride(mixed, _curve(self._curves.fade, start, count))
        return mixed

    def _pump(self, start: int, count: int) -> Signal:
        """How far the kick drum pushes, 0..1."""
        push = np.zeros(count)
        reach = len(self._push)
        for kick in self._score.kicks:
            first, last = max(kick, start), min(kick + reach, start + count)
            if first < last:
                part = push[first - start : last - start]
                np.maximum(part, self._push[first - kick : last - kick], out=part)
        return push

    def _veil_over(self, sound: Signal, start: int) -> None:
        """Darken sound in place."""
        points = np.arange(start, start + len(sound), _VEIL_STEP) // STEP
        cutoffs = self._curves.cutoff[np.minimum(points, len(self._curves.cutoff) - 1)]
        firsts = np.flatnonzero(np.diff(cutoffs, prepend=-1.0))
        darker = moving("low", np.minimum(cutoffs[firsts], 20_000.0), 0.707)
        run_moving(darker, _VEIL_STEP * firsts, sound, self._veil)


@kernel
def _pour(
    sound: Signal,
    section: Signal,
    state: Signal,
    levels: Signal,
    pump: Signal,
    into: tuple[Signal, Signal, Signal, Signal],
) -> None:
    """Filter, level and pump a group in one go, and add it to where it is heard."""
    b0, b1, b2, a1, a2 = section[0], section[1], section[2], section[4], section[5]
    level, pumped, in_room, in_hall, in_echo, mono = levels
    dry, room, hall, echo = into
    p0, p1, q0, q1 = state[0, 0, 0], state[0, 1, 0], state[0, 0, 1], state[0, 1, 1]
    for index in range(len(sound)):
        first, second = sound[index, 0], sound[index, 1]
        left, right = b0 * first + p0, b0 * second + q0
        p0, q0 = b1 * first - a1 * left + p1, b1 * second - a1 * right + q1
        p1, q1 = b2 * first - a2 * left, b2 * second - a2 * right
        if mono > 0:
            left = right = 0.5 * (left + right)
        push = 1 - pumped * pump[index]
        left, right = left * level * push, right * level * push
        dry[index, 0] += left
        dry[index, 1] += right
        room[index, 0] += in_room * left
        room[index, 1] += in_room * right
        hall[index, 0] += in_hall * left
        hall[index, 1] += in_hall * right
        echo[index, 0] += in_echo * left
        echo[index, 1] += in_echo * right
    state[0, 0, 0], state[0, 1, 0], state[0, 0, 1], state[0, 1, 1] = p0, p1, q0, q1


def _curve(points: Signal, start: int, count: int) -> Signal:
    """A curve of automation, sample by sample."""
    out = np.empty(count)
    draw_curve(points, float(start), STEP, out)
    return out
