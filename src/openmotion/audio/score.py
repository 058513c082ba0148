"""Composing: the order for music becomes notes with places."""

from dataclasses import dataclass

from openmotion.audio.form import Form
from openmotion.audio.harmony import chord
from openmotion.audio.mood import Mood
from openmotion.audio.moods import MOODS
from openmotion.audio.note import PlacedNote
from openmotion.audio.page import ChordSpan, Page
from openmotion.audio.players import SECTION_BARS, play_drum, play_pad, play_pitched
from openmotion.audio.sections import finish, open_sections
from openmotion.model import FrameRate, Music, choose, derive_seed


@dataclass(frozen=True, slots=True)
class Score:
    """A composed piece.

    Attributes:
        mood: its style.
        form: where beats, energy and the end lie.
        notes: in order of their starts.
        kicks: samples of the strokes that the rest of the band makes room for.
    """

    mood: Mood
    form: Form
    notes: tuple[PlacedNote, ...]
    kicks: tuple[int, ...]


def compose(music: Music, rate: FrameRate, duration_frames: int) -> Score:
    """Compose a piece in a mood that follows the energy and ends on its last chord.

    The same order gives the same score; seed and key change melody, chords and fills.
    """
    form = Form.of(music, rate, duration_frames)
    mood = MOODS[music.mood]
    seed = derive_seed(music.seed, "score", music.mood, music.key)
    page = Page(
        mood=mood,
        form=form,
        seed=seed,
        scale=tuple((music.key + step) % 12 for step in mood.scale),
        spans=_chords(mood, form, seed, music.key),
        rises=form.rises(),
    )
    for number, part in enumerate(mood.parts):
        part_seed = derive_seed(seed, number, part.instrument)
        if part.role == "pad":
            play_pad(page, part, part_seed)
        elif part.role == "drum":
            play_drum(page, part, part_seed)
        else:
            play_pitched(page, part, part_seed)
    open_sections(page)
    finish(page, chord(mood.final, music.key))
    page.notes.sort(key=lambda placed: placed.start)
    return Score(mood=mood, form=form, notes=tuple(page.notes), kicks=tuple(sorted(page.kicks)))


def _chords(mood: Mood, form: Form, seed: int, key: int) -> tuple[ChordSpan, ...]:
    """One chord a bar; the second of three sections takes other chords, the end a cadence."""
    first = choose(seed, mood.progressions, "first").split()
    others = tuple(p for p in mood.progressions if p.split() != first) or mood.progressions
    second = choose(seed, others, "second").split()
    spans: list[ChordSpan] = []
    for bar in range(-(-form.last_beat // 4)):
        line = second if bar // SECTION_BARS % 3 == 1 else first
        end = min(4 * bar + 4, form.last_beat)
        spans.append(ChordSpan(4 * bar, end, chord(line[bar % len(line)], key), bar))
    if len(spans) > 1:
        last = spans[-1]
        spans[-1] = ChordSpan(last.start, last.end, chord(mood.cadence, key), last.bar)
    elif spans:
        only = spans[0]
        spans[0] = ChordSpan(only.start, only.end, chord(mood.final, key), only.bar)
    return tuple(spans)
