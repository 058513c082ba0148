"""What a mood is made of: its harmony, its band, and what each player plays when."""

from dataclasses import dataclass
from typing import Literal

from openmotion.audio.note import Bus

Role = Literal["drum", "pad", "chord", "bass", "arp", "lead"]


@dataclass(frozen=True, slots=True)
class Part:
    """One player of the band.

    A pattern has 16 steps to a bar of four beats and may be several bars long; one is chosen for
    each section. "." rests and "-" holds the note before. Drums: "1" to "9" is how hard. Chords
    and leads: "x" strikes, "o" strikes softly. Bass: "r" root, "o" its octave, "f" fifth,
    "l" leads to the next root. Arpeggio: "0" to "9" is the tone of the chord, counted upwards.

    Attributes:
        role: how the pattern is read.
        instrument: name in the tables of instruments.
        patterns: to choose from; a pad plays whole chords and reads none.
        gain_db: of a full stroke.
        level: plays from the first up to and including the second energy.
        register: lowest and highest MIDI note.
        bus: the group it is mixed in.
        gate: how much of its written length a note sounds; above 1 it rings on.
        brightness: 0..1, at the energy 0.6; it moves with the energy.
        pan: -1 left .. 1 right.
    """

    role: Role
    instrument: str
    patterns: tuple[str, ...]
    gain_db: float
    level: tuple[float, float] = (0.0, 1.0)
    register: tuple[int, int] = (55, 76)
    bus: Bus = "keys"
    gate: float = 0.9
    brightness: float = 0.5
    pan: float = 0.0


@dataclass(frozen=True, slots=True)
class Mood:
    """A style of music as data.

    Attributes:
        name: as in the model.
        parts: the band.
        progressions: choices of chords, Roman numerals over the key, e.g. "vi IV I V".
        cadence: the chord before the last one.
        final: the last chord.
        scale: semitones above the key that the melody moves in, beside the chord's tones.
        swing: how late every second step comes, as a share of a step.
        swing_step: sixteenths in the step that swings: 1 or 2.
        looseness_ms: how far players stray from the beat.
        pump: 0..1, how much the kick drum pushes the others down.
        reverb_s: length of the hall.
        reverb: level of the hall, 1 is normal.
        echo: level of the echo, 1 is normal.
        echo_beats: its time.
        veil: 0..1, how dark quiet passages are.
        accent: drum that opens a section, or "".
        fill: (drum, pattern of the last bar) before a section, or two empty strings.
        lift: level in dB of the wind before a section; below -60 there is none.
        final_tone: instrument of the last high note.
        tilt_db: of the master above 1 kHz, relative to the usual balance.
    """

    name: str
    parts: tuple[Part, ...]
    progressions: tuple[str, ...]
    cadence: str
    final: str
    scale: tuple[int, ...]
    swing: float = 0.0
    swing_step: Literal[1, 2] = 1
    looseness_ms: float = 2.0
    pump: float = 0.0
    reverb_s: float = 1.8
    reverb: float = 1.0
    echo: float = 1.0
    echo_beats: float = 0.75
    veil: float = 0.5
    accent: str = ""
    fill: tuple[str, str] = ("", "")
    lift: float = -100.0
    final_tone: str = "bell"
    tilt_db: float = 0.0


def drum(
    instrument: str,
    *patterns: str,
    gain_db: float,
    level: tuple[float, float],
    pan: float = 0.0,
) -> Part:
    """A drum's part."""
    return Part(
        role="drum",
        instrument=instrument,
        patterns=patterns,
        gain_db=gain_db,
        level=level,
        bus="drums",
        pan=pan,
    )
