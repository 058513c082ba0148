"""The shape of a piece in time: beats on frames, energy, sections, and where it ends."""

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction
from typing import Self

from openmotion.audio.synth import SAMPLE_RATE
from openmotion.model import FrameRate, Music

_SLOWEST_BPM, _FASTEST_BPM = 58, 182
_BAR = 4


@dataclass(frozen=True, slots=True)
class Rise:
    """A moment at which the picture becomes more intense.

    Attributes:
        beat: position in beats, may be between two.
        size: by how much the energy grows.
        level: the energy after it.
    """

    beat: float
    size: float
    level: float


@dataclass(frozen=True, slots=True)
class Form:
    """Where beats, energy and the end lie.

    Beat 0 is a downbeat at or before the first frame.

    Attributes:
        origin: frame of beat 0, zero or below.
        pulse: frames to a beat.
        rate: frames a second.
        duration_frames: of the piece.
        steps: (frame, energy) from each change on, rising, the first at 0.
        last_beat: the beat on which the last chord falls.
    """

    origin: int
    pulse: Fraction
    rate: FrameRate
    duration_frames: int
    steps: tuple[tuple[int, float], ...]
    last_beat: int

    @classmethod
    def of(cls, music: Music, rate: FrameRate, duration_frames: int) -> Self:
        """The form that an order for music gives."""
        pulse = Fraction(music.frames_per_beat)
        while 60 * rate.exact / pulse > _FASTEST_BPM:
            pulse *= 2
        while 60 * rate.exact / pulse < _SLOWEST_BPM:
            pulse /= 2
        bar = pulse * _BAR
        origin = int(music.first_beat - bar * -(-Fraction(music.first_beat) // bar))
        return cls(
            origin=origin,
            pulse=pulse,
            rate=rate,
            duration_frames=duration_frames,
            steps=_steps(music),
            last_beat=_last_beat(origin, pulse, rate, duration_frames),
        )

    @property
    def beat_s(self) -> float:
        """Seconds to a beat."""
        return float(self.pulse / self.rate.exact)

    @property
    def samples(self) -> int:
        """Length of the piece in samples."""
        return self.rate.samples(self.duration_frames, SAMPLE_RATE)

    def sample(self, beat: float) -> int:
        """The sample at which a beat falls."""
        frame = self.origin + float(self.pulse) * beat
        return round(frame * SAMPLE_RATE / float(self.rate.exact))

    def beat(self, frame: int) -> float:
        """The position of a frame in beats."""
        return float((frame - self.origin) / self.pulse)

    def level(self, beat: float) -> float:
        """The energy at a beat; a change that comes within a tenth of a beat counts already."""
        frame = self.origin + float(self.pulse) * (beat + 0.1)
        index = bisect_right(self.steps, frame, key=lambda step: step[0])
        return self.steps[max(index - 1, 0)][1]

    def rises(self) -> tuple[Rise, ...]:
        """The moments at which a new section opens, before the last chord."""
        found = []
        for (_, before), (frame, after) in zip(self.steps, self.steps[1:], strict=False):
            beat = self.beat(frame)
            if after - before >= 0.15 and beat < self.last_beat - 0.5:
                found.append(Rise(beat=beat, size=after - before, level=after))
        return tuple(found)


def _steps(music: Music) -> tuple[tuple[int, float], ...]:
    """The energy, so scaled that the strongest passage is played by the whole band."""
    scale = 1.0 / max(*(point.level for point in music.energy), 0.55)
    steps = [(point.frame, min(point.level * scale, 1.0)) for point in music.energy]
    return ((0, steps[0][1]), *(step for step in steps if step[0] > 0))


def _last_beat(origin: int, pulse: Fraction, rate: FrameRate, duration_frames: int) -> int:
    """The latest strong beat that leaves the last chord time to ring."""
    length = float(duration_frames / rate.exact)
    ring_s = min(1.7, 0.45 * length)
    latest = int((duration_frames - Fraction(ring_s) * rate.exact - origin) // pulse)
    first = int(-(origin // pulse))
    bar_line, half_bar = latest - latest % _BAR, latest - latest % 2
    tail_s = length - float((origin + pulse * bar_line) / rate.exact)
    if tail_s > 3.4 or bar_line < first:
        return max(half_bar, first) if half_bar >= first or latest >= first else latest
    return bar_line
