"""What a live element is given and gives back."""

from dataclasses import dataclass

from openmotion.model import Box, Cue, Layer


@dataclass(frozen=True, slots=True)
class Prop:
    """A live element.

    Attributes:
        layers: all of them ornament.
        cues: its sounds.
    """

    layers: tuple[Layer, ...]
    cues: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where and when a live element runs.

    Attributes:
        box: that it fills, pixels.
        start: frame at which it starts.
    """

    box: Box
    start: int
