"""One note as an instrument sees it, and one as the score places it."""

from dataclasses import dataclass
from typing import Literal

Bus = Literal["drums", "bass", "keys", "pads", "plucks", "lead"]


@dataclass(frozen=True, slots=True)
class Note:
    """What an instrument needs to sound; equal notes sound equal.

    Attributes:
        instrument: name in INSTRUMENTS.
        pitches: MIDI note numbers, several for a chord, none for drums.
        seconds: from the start to the release.
        brightness: 0 dark .. 1 bright, in tenths so that few notes differ.
        variant: seed of the small chance in the sound.
    """

    instrument: str
    pitches: tuple[int, ...]
    seconds: float
    brightness: float
    variant: int


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note in the score.

    Attributes:
        start: sample at which it begins, from the start of the composition.
        note: what sounds.
        bus: the group it is mixed in.
        gain: linear.
        pan: -1 left .. 1 right.
    """

    start: int
    note: Note
    bus: Bus
    gain: float
    pan: float
