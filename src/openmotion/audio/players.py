"""How each role of the band reads its patterns."""

import itertools
from collections.abc import Iterator

from openmotion.audio.harmony import ladder, nearest, root_note
from openmotion.audio.melody import melody_note, motif
from openmotion.audio.mood import Mood, Part
from openmotion.audio.page import KICKS, ChordSpan, Page, voiced, write
from openmotion.model import chance, choose, derive_seed

SECTION_BARS = 8
_STEPS = 16  # of a bar


def play_pad(page: Page, part: Part, seed: int) -> None:
    """Hold every chord for its whole length."""
    before: tuple[int, ...] = ()
    for span in page.spans:
        before = voiced(part, span.chord, before)
        # A new section in the middle of a bar starts the chord anew, brighter.
        cuts = [r.beat for r in page.rises if span.start + 0.4 < r.beat < span.end - 0.4]
        edges = [span.start, *cuts, span.end]
        for start, end in itertools.pairwise(edges):
            if not _plays(part, page.form.level(start)):
                continue
            start_beat = max(start, page.form.beat(0))
            write(
                page,
                part,
                seed,
                beat=start_beat,
                beats=(end - start_beat) * part.gate,
                pitches=before,
            )


def play_drum(page: Page, part: Part, seed: int) -> None:
    """Strike a pattern, a little unevenly; kick drums are exact and noted for the pump."""
    kick = part.instrument in KICKS
    for beat, symbol, _, _ in _strokes(page, part, seed):
        if not symbol.isdigit() or not _plays(part, page.form.level(beat)):
            continue
        if kick and any(rise.size > 0.3 and 0 < rise.beat - beat <= 1 for rise in page.rises):
            continue  # the beat before a big moment holds its breath
        force = int(symbol) / 9
        if force < 0.5 and chance(seed, "drop", round(beat * 4)) < 0.12:
            continue
        force *= 1 + 0.16 * (chance(seed, "force", round(beat * 4)) - 0.5)
        late = 0.0 if kick else _stray(page, seed, beat)
        variant = int(chance(seed, "variant", round(beat * 4)) * 4)
        write(
            page, part, variant, beat=beat + late, beats=0.25, pitches=(), force=force, fixed=True
        )
        if kick:
            page.kicks.append(page.form.sample(beat))


def play_pitched(page: Page, part: Part, seed: int) -> None:
    """Play chords, a bass line, an arpeggio or a melody over the chords."""
    before: tuple[int, ...] = ()
    voiced_bar = -1
    idea = motif(derive_seed(seed, "motif", 0), part.register)
    section = phrase_bar = count = -1
    for beat, symbol, cells, bar in _strokes(page, part, seed):
        span = page.spans[min(bar, len(page.spans) - 1)]
        level = page.form.level(beat)
        if part.role == "chord" and span.bar != voiced_bar:
            before, voiced_bar = voiced(part, span.chord, before), span.bar
        if bar // SECTION_BARS != section:
            section = bar // SECTION_BARS
            idea = motif(derive_seed(seed, "motif", section % 2), part.register)
        if bar // 2 != phrase_bar:
            phrase_bar, count = bar // 2, -1
        count += 1
        if not _plays(part, level):
            continue
        # What rings on is stopped when the chord changes.
        beats = min(cells / 4 * part.gate, span.end - beat + 0.2, _until_out(page, part, beat))
        force = 1.0
        pitches: tuple[int, ...]
        if part.role == "bass":
            pitches = (_bass_pitch(page, part, span, symbol),)
        elif part.role == "arp":
            pitches = (ladder(span.chord, part.register[0], int(symbol) + 1)[-1],)
            force = 0.85 + 0.3 * chance(seed, "force", round(beat * 4))
            if beat % 1 > 0.2:
                force *= 0.82
        elif part.role == "lead":
            strong = beat % 2 < 0.1 or cells >= 4
            pitches = (
                melody_note(
                    idea,
                    count,
                    phrase=phrase_bar,
                    strong=strong,
                    over=span.chord,
                    scale=page.scale,
                    register=part.register,
                ),
            )
            force = 1.0 if strong else 0.85
        else:
            pitches = before
            force = 1.0 if symbol == "x" else 0.6
        late = _stray(page, seed, beat) if part.role != "bass" else 0.0
        write(page, part, seed, beat=beat + late, beats=beats, pitches=pitches, force=force)


def _until_out(page: Page, part: Part, beat: float) -> float:
    """Beats until a new section begins in which the part is silent."""
    left = (r.beat - beat for r in page.rises if r.beat > beat and not _plays(part, r.level))
    return max(min(left, default=1e9), 0.25)


def _strokes(page: Page, part: Part, seed: int) -> Iterator[tuple[float, str, int, int]]:
    """Every note of a part's patterns: its beat, symbol, length in steps, and bar."""
    for bar in range(-(-page.form.last_beat // 4)):
        pattern = choose(seed, part.patterns, "pattern", bar // SECTION_BARS)
        first = bar * _STEPS % len(pattern)
        cells = pattern[first : first + _STEPS]
        for step, symbol in enumerate(cells):
            if symbol in ".-":
                continue
            beat = bar * 4 + (step + _swing(page.mood, step)) / 4
            if beat >= page.form.last_beat - 0.01:
                return
            held = 1
            while step + held < _STEPS and cells[step + held] == "-":
                held += 1
            yield beat, symbol, held, bar


def _bass_pitch(page: Page, part: Part, span: ChordSpan, symbol: str) -> int:
    root = root_note(span.chord, part.register)
    if symbol == "o":
        return root + 12
    if symbol == "f":
        fifth = root + 7
        return fifth if fifth <= part.register[1] else fifth - 12
    if symbol == "l":
        after = next((s for s in page.spans if s.bar == span.bar + 1), span)
        target = root_note(after.chord, part.register)
        if target != root:
            return nearest(target - 1.6, tuple(c for c in page.scale if c != target % 12))
    return root


def _plays(part: Part, level: float) -> bool:
    return part.level[0] <= level <= part.level[1]


def _swing(mood: Mood, step: int) -> float:
    if mood.swing_step == 1:
        return mood.swing if step % 2 else 0.0
    return 2 * mood.swing if step % 4 == 2 else mood.swing if step % 4 in (1, 3) else 0.0


def _stray(page: Page, seed: int, beat: float) -> float:
    """By how many beats a player is late or early."""
    spread = page.mood.looseness_ms / 1000 / page.form.beat_s
    return spread * 2 * (chance(seed, "stray", round(beat * 4)) - 0.5)
