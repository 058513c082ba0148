"""The page that a piece is written on: what every player sees, and how a note is put down."""

from dataclasses import dataclass, field

from openmotion.audio.form import Form, Rise
from openmotion.audio.harmony import Chord, root_note, voicing
from openmotion.audio.mood import Mood, Part
from openmotion.audio.note import Note, PlacedNote
from openmotion.audio.synth import SAMPLE_RATE, gain

KICKS = frozenset({"kick", "deep_kick", "soft_kick", "acoustic_kick"})
_OPEN = frozenset({"drone", "horns"})  # too low for thirds: root, fifth and octave


@dataclass(frozen=True, slots=True)
class ChordSpan:
    """A chord and the beats that it sounds for, half-open."""

    start: float
    end: float
    chord: Chord
    bar: int


@dataclass(slots=True)
class Page:
    """What a player needs to see, and where notes are written down."""

    mood: Mood
    form: Form
    seed: int
    scale: tuple[int, ...]
    spans: tuple[ChordSpan, ...]
    rises: tuple[Rise, ...]
    notes: list[PlacedNote] = field(default_factory=list)
    kicks: list[int] = field(default_factory=list)


def write(
    page: Page,
    part: Part,
    seed: int,
    *,
    beat: float,
    beats: float,
    pitches: tuple[int, ...],
    force: float = 1.0,
    level: float | None = None,
    fixed: bool = False,
) -> None:
    """Write down a note; `fixed` keeps its length and colour, so that few strokes differ."""
    start = page.form.sample(beat)
    energy = page.form.level(beat) if level is None else level
    bright = part.brightness if fixed else part.brightness + 0.45 * (energy - 0.6)
    note = Note(
        instrument=part.instrument,
        pitches=pitches,
        seconds=0.2 if fixed else round(max(beats * page.form.beat_s, 0.05), 3),
        brightness=round(min(max(bright, 0.0), 1.0), 1),
        variant=seed % 8 if fixed else seed % 1009,
    )
    # Players who are left alone in a quiet passage come forward.
    lean = 0.72 + 0.28 * energy if part.role == "drum" else 1.35 - 0.35 * energy
    volume = gain(part.gain_db) * force * lean
    if start + 0.02 * SAMPLE_RATE > 0:
        page.notes.append(PlacedNote(max(start, 0), note, part.bus, volume, part.pan))


def voiced(part: Part, wanted: Chord, before: tuple[int, ...]) -> tuple[int, ...]:
    """The tones of a chord as a part plays them, near to those before."""
    if part.instrument in _OPEN:
        root = root_note(wanted, part.register)
        return (root, root + 7, root + 12)
    return voicing(wanted, part.register, before)
