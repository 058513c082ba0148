"""Melodies."""

import pytest

from openmotion.audio.harmony import chord
from openmotion.audio.melody import melody_note, motif

SCALE = (0, 2, 4, 7, 9)


def _line(seed: int, numeral: str, *, strong: bool, phrase: int = 0) -> list[int]:
    idea = motif(seed, (67, 84))
    return [
        melody_note(
            idea,
            number,
            phrase=phrase,
            strong=strong,
            over=chord(numeral, 0),
            scale=SCALE,
            register=(67, 84),
        )
        for number in range(8)
    ]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("numeral", ["I", "IV", "V", "vi7"])
def test_strong_notes_are_tones_of_the_chord(seed: int, numeral: str) -> None:
    classes = chord(numeral, 0).classes

    assert all(note % 12 in classes for note in _line(seed, numeral, strong=True))


@pytest.mark.parametrize("seed", range(5))
def test_weak_notes_never_lie_a_semitone_above_the_chord(seed: int) -> None:
    classes = chord("V7", 0).classes

    assert all((note - 1) % 12 not in classes for note in _line(seed, "V7", strong=False))


@pytest.mark.parametrize("seed", range(5))
def test_a_melody_stays_in_its_register(seed: int) -> None:
    assert all(62 <= note <= 89 for note in _line(seed, "ii", strong=True, phrase=2))


def test_the_answer_ends_lower_than_the_statement() -> None:
    assert _line(1, "I", strong=True, phrase=3)[-1] < _line(1, "I", strong=True, phrase=2)[-1]
