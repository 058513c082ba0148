"""Every instrument."""

import numpy as np
import pytest

from openmotion.audio.instruments import DRUMS, TONES, sound
from openmotion.audio.mood import Mood
from openmotion.audio.moods import MOODS
from openmotion.audio.note import Note

UNPITCHED = {"noise_lift", "choir", "harp", "guitar", "ukulele", "muted_guitar", "piano"}


def _note(instrument: str, pitch: int = 57, variant: int = 3) -> Note:
    return Note(instrument, () if instrument in DRUMS else (pitch,), 0.4, 0.5, variant)


@pytest.mark.parametrize("instrument", [*TONES, *DRUMS])
def test_an_instrument_sounds_and_does_not_click(instrument: str) -> None:
    made = sound(_note(instrument))
    rows = made if made.ndim == 2 else made[:, None]

    assert np.isfinite(made).all()
    assert np.abs(rows).max() > 0.05
    assert np.abs(rows[0]).max() < 0.02
    assert np.abs(rows[-1]).max() < 0.01


@pytest.mark.parametrize("instrument", sorted(set(TONES) - UNPITCHED))
def test_an_instrument_is_in_tune(instrument: str) -> None:
    made = sound(_note(instrument))
    mono = made if made.ndim == 1 else made.mean(axis=1)
    power = np.abs(np.fft.rfft(mono * np.hanning(len(mono)), 1 << 18))
    frequencies = np.fft.rfftfreq(1 << 18, 1 / 48_000)
    around = (frequencies > 214) & (frequencies < 226)
    found = frequencies[around][power[around].argmax()]

    assert abs(1200 * np.log2(found / 220)) < 12


@pytest.mark.parametrize("instrument", ["guitar", "snare", "strings"])
def test_the_same_note_sounds_the_same(instrument: str) -> None:
    assert np.array_equal(sound(_note(instrument)), sound(_note(instrument)))


def test_strokes_of_a_drum_differ() -> None:
    first, second = sound(_note("snare", variant=1)), sound(_note("snare", variant=2))

    assert not np.allclose(first, second)


@pytest.mark.parametrize("mood", MOODS.values(), ids=lambda mood: mood.name)
def test_a_mood_names_instruments_that_exist(mood: Mood) -> None:
    named = {part.instrument for part in mood.parts} | {mood.final_tone}
    named |= {name for name in (mood.accent, mood.fill[0]) if name}

    assert named <= set(TONES) | set(DRUMS)


@pytest.mark.parametrize("mood", MOODS.values(), ids=lambda mood: mood.name)
def test_patterns_are_whole_bars(mood: Mood) -> None:
    patterns = [pattern for part in mood.parts for pattern in part.patterns]

    assert all(len(pattern) % 16 == 0 for pattern in patterns)
    assert len(mood.fill[1]) in {0, 16}
