"""What happens where a section opens, and at the very end."""

from openmotion.audio.form import Rise
from openmotion.audio.harmony import Chord, nearest, root_note
from openmotion.audio.note import Note, PlacedNote
from openmotion.audio.page import KICKS, Page, voiced, write
from openmotion.audio.synth import SAMPLE_RATE, gain
from openmotion.model import derive_seed

_STEPS = 16  # of a bar
_FILL_DB = {"clap": -8.0, "brush": -8.0, "blip": -12.0, "tom": -13.0, "taiko": -10.0}


def open_sections(page: Page) -> None:
    """Cymbals, low booms, fills and wind around the moments at which a section opens."""
    mood, form = page.mood, page.form
    openings = list(page.rises)
    if form.level(form.beat(0)) >= 0.6:
        openings.insert(0, Rise(beat=form.beat(0), size=0.3, level=form.level(form.beat(0))))
    for rise in openings:
        if mood.accent:
            softer = 4.0 if mood.accent == "swell" else 0.0
            _hit(page, mood.accent, rise.beat, -17.0 + 6.0 * rise.level - softer)
        if rise.size >= 0.3 and rise.level >= 0.7 and rise.beat > 1:
            _hit(page, "boom", rise.beat, -12.0)
        room = min(4.0, rise.beat - form.beat(0))
        if rise.level < 0.5 or room < 1.9:
            continue
        if mood.fill[0]:
            _fill(page, rise, beats=4 if rise.size > 0.4 and room >= 4 else 2)
        if mood.lift > -60:
            wind = Note("noise_lift", (), round(room * form.beat_s, 4), 0.5, 11)
            start = form.sample(rise.beat - room)
            page.notes.append(PlacedNote(start, wind, "keys", gain(mood.lift), 0.0))


def _fill(page: Page, rise: Rise, *, beats: int) -> None:
    drum, pattern = page.mood.fill
    for step in range(_STEPS - 4 * beats, _STEPS):
        symbol = pattern[step]
        if not symbol.isdigit():
            continue
        beat = rise.beat - (_STEPS - step) / 4
        pitch = (9 - 3 * (step % _STEPS // 4),) if drum == "tom" else ()
        note = Note(drum, tuple(p % 24 for p in pitch), 0.2, 0.5, step % 4)
        volume = gain(_FILL_DB.get(drum, -12.0)) * int(symbol) / 9 * (0.6 + 0.4 * rise.level)
        page.notes.append(PlacedNote(page.form.sample(beat), note, "drums", volume, 0.0))


def _hit(page: Page, instrument: str, beat: float, db: float) -> None:
    note = Note(instrument, (), 1.0, 0.5, 1)
    page.notes.append(PlacedNote(page.form.sample(beat), note, "drums", gain(db), 0.0))


def finish(page: Page, last: Chord) -> None:
    """The last chord: everybody who plays by then lets it ring to the end."""
    form, mood = page.form, page.mood
    start = form.sample(form.last_beat)
    seconds = max((form.samples - start) / SAMPLE_RATE, 0.2)
    level = form.level(form.last_beat)
    chorded = 0
    based = False
    for number, part in enumerate(mood.parts):
        seed = derive_seed(page.seed, number, part.instrument)
        if part.role == "pad" or (part.role == "chord" and chorded < 2):
            chorded += part.role == "chord"
            pitches = voiced(part, last, ())
        elif part.role == "bass" and not based:
            based = True
            pitches = (root_note(last, part.register),)
        else:
            continue
        write(
            page,
            part,
            seed,
            beat=form.last_beat,
            beats=seconds / form.beat_s,
            pitches=pitches,
            force=0.9,
            level=max(level, 0.45),
        )
    top = nearest(79.0, (last.root,))
    note = Note(mood.final_tone, (top,), round(min(seconds, 2.5), 4), 0.5, 5)
    page.notes.append(PlacedNote(start, note, "lead", gain(-13.0), 0.15))
    if level >= 0.3:
        for part in mood.parts:
            if part.instrument in KICKS or part.instrument == "taiko":
                write(page, part, 1, beat=form.last_beat, beats=0.25, pitches=(), fixed=True)
                page.kicks.append(start)
                break
        if mood.accent:
            _hit(page, mood.accent, form.last_beat, -17.0 + 5.0 * level)
