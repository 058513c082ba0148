"""Composed scores."""

from typing import Any

import pytest

from openmotion.audio.instruments import DRUMS
from openmotion.audio.score import Score, compose
from openmotion.model import MOODS, EnergyPoint, FrameRate, Mood, Music

RATE = FrameRate(num=30)
LEVELS = ((0, 0.3), (120, 1.0), (360, 0.3))


def _score(
    mood: Mood = "energetic",
    *,
    seed: int = 1,
    key: int = 2,
    levels: tuple[tuple[int, float], ...] = LEVELS,
    frames: int = 450,
    first_beat: int = 0,
) -> Score:
    points = tuple(EnergyPoint(frame=frame, level=level) for frame, level in levels)
    music = Music(
        mood=mood, frames_per_beat=15, key=key, seed=seed, energy=points, first_beat=first_beat
    )
    return compose(music, RATE, frames)


@pytest.mark.parametrize("mood", MOODS)
def test_more_is_played_when_the_picture_is_strong(mood: Mood) -> None:
    starts = [placed.start / 1600 for placed in _score(mood).notes]
    quiet = sum(start < 90 for start in starts)
    strong = sum(150 <= start < 240 for start in starts)

    assert strong > 1.5 * quiet


@pytest.mark.parametrize("mood", MOODS)
def test_no_kick_drum_is_heard_in_a_quiet_passage(mood: Mood) -> None:
    quiet = [kick for kick in _score(mood).kicks if kick < 110 * 1600]

    assert not quiet


def test_kick_drums_fall_exactly_on_frames() -> None:
    kicks = _score().kicks

    assert kicks
    assert all(kick % 1600 == 0 for kick in kicks)


@pytest.mark.parametrize("mood", MOODS)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_last_chord_falls_on_a_strong_beat_and_nothing_comes_after(
    mood: Mood, seed: int
) -> None:
    score = _score(mood, seed=seed)
    last = max(placed.start for placed in score.notes)

    assert score.form.last_beat % 2 == 0
    assert last == score.form.sample(score.form.last_beat)


@pytest.mark.parametrize("mood", MOODS)
def test_the_last_bass_note_is_the_key(mood: Mood) -> None:
    score = _score(mood, key=5)
    bass = [placed for placed in score.notes if placed.bus == "bass"]

    assert max(bass, key=lambda placed: placed.start).note.pitches[0] % 12 == 5


@pytest.mark.parametrize("mood", MOODS)
def test_notes_stay_in_sensible_registers(mood: Mood) -> None:
    pitched = [p for p in _score(mood).notes if p.note.instrument not in DRUMS and p.note.pitches]

    assert all(28 <= pitch <= 100 for placed in pitched for pitch in placed.note.pitches)


def test_the_same_order_gives_the_same_score() -> None:
    assert _score().notes == _score().notes


@pytest.mark.parametrize("change", [{"seed": 9}, {"key": 4}])
def test_seed_and_key_change_the_score(change: Any) -> None:
    assert _score().notes != _score(**change).notes


@pytest.mark.parametrize("mood", MOODS)
@pytest.mark.parametrize("first_beat", [0, 22, 200])
def test_there_is_music_from_the_first_second(mood: Mood, first_beat: int) -> None:
    score = _score(mood, first_beat=first_beat)

    assert min(placed.start for placed in score.notes) < 24_000


@pytest.mark.parametrize("mood", MOODS)
def test_few_notes_are_different_in_a_long_piece(mood: Mood) -> None:
    levels = tuple((frame, 0.3 + 0.7 * (frame // 240 % 2)) for frame in range(0, 9000, 240))
    notes = _score(mood, levels=levels, frames=9000).notes

    assert len({placed.note for placed in notes}) < 420
