"""A melody from a motif: one rhythm and contour, heard again over each chord, then answered."""

from dataclasses import dataclass

from openmotion.audio.harmony import Chord, nearest
from openmotion.model import chance, choose

_CONTOURS: tuple[tuple[int, ...], ...] = (
    (0, 2, 4, 2, 0, 2, -1, 0),
    (4, 2, 0, 2, 4, 5, 4, 2),
    (0, 4, 3, 2, 4, 2, 1, 0),
    (2, 3, 4, 2, 0, -1, 0, 2),
    (0, -1, 0, 2, 4, 4, 2, 0),
    (4, 4, 3, 2, 0, 2, 3, 2),
)


@dataclass(frozen=True, slots=True)
class Motif:
    """The idea that a section's melody is made of.

    Attributes:
        contour: steps of the scale above the motif's ground, note by note.
        ground: MIDI note that the contour starts from.
    """

    contour: tuple[int, ...]
    ground: float


def motif(seed: int, register: tuple[int, int]) -> Motif:
    """A motif by chance, in the middle of a register."""
    low, high = register
    ground = low + (high - low) * (0.3 + 0.25 * chance(seed, "ground"))
    return Motif(contour=choose(seed, _CONTOURS, "contour"), ground=ground)


def melody_note(
    idea: Motif,
    number: int,
    *,
    phrase: int,
    strong: bool,
    over: Chord,
    scale: tuple[int, ...],
    register: tuple[int, int],
) -> int:
    """The pitch of one note of a phrase.

    Args:
        idea: the section's motif.
        number: of the note within its phrase.
        phrase: 0 states the motif, 1 repeats it, 2 states it higher, 3 answers it downwards.
        strong: on a strong beat or long: it takes a tone of the chord.
        over: the chord that sounds.
        scale: pitch classes for the other notes.
        register: lowest and highest note.
    """
    step = idea.contour[number % len(idea.contour)]
    if phrase % 4 == 2:
        step += 1
    if phrase % 4 == 3 and number >= 2:
        step = max(step - number, -3)
    target = idea.ground + 1.9 * step
    low, high = register
    target = min(max(target, low), high)
    if strong:
        return nearest(target, over.classes[:4])
    # A note a semitone above a tone of the chord would grate against it.
    clear = tuple(tone for tone in scale if (tone - 1) % 12 not in over.classes)
    return nearest(target, clear or over.classes)
