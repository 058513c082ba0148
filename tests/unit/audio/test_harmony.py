"""Chords and their voicings."""

import pytest

from openmotion.audio.harmony import chord, ladder, nearest, root_note, voicing


@pytest.mark.parametrize(
    ("numeral", "key", "classes"),
    [
        ("I", 0, {0, 4, 7}),
        ("vi", 0, {9, 0, 4}),
        ("V7sus4", 0, {7, 0, 2, 5}),
        ("bVII", 2, {0, 4, 7}),
        ("i9", 9, {9, 0, 4, 7, 11}),
        ("IVmaj7", 7, {0, 4, 7, 11}),
    ],
)
def test_a_numeral_names_its_chord(numeral: str, key: int, classes: set[int]) -> None:
    assert set(chord(numeral, key).classes) == classes


def test_an_unknown_numeral_is_refused() -> None:
    with pytest.raises(ValueError, match="is not a chord"):
        chord("VIII", 0)


@pytest.mark.parametrize("key", range(12))
def test_a_voicing_holds_exactly_the_tones_of_its_chord(key: int) -> None:
    wanted = chord("Imaj7", key)
    tones = voicing(wanted, (55, 76))

    assert {tone % 12 for tone in tones} == set(wanted.classes)


def test_a_ninth_chord_leaves_its_root_to_the_bass() -> None:
    tones = voicing(chord("i9", 0), (55, 76))

    assert len(tones) == 4
    assert 0 not in {tone % 12 for tone in tones}


@pytest.mark.parametrize("progression", ["vi IV I V", "i bVI bIII bVII", "I vi ii V"])
def test_voices_move_by_small_steps(progression: str) -> None:
    before = voicing(chord(progression.split(maxsplit=1)[0], 2), (55, 76))
    for numeral in progression.split()[1:]:
        after = voicing(chord(numeral, 2), (55, 76), before)

        assert all(min(abs(tone - old) for old in before) <= 3 for tone in after)
        before = after


def test_a_ladder_climbs_through_the_chord() -> None:
    assert ladder(chord("I", 0), 60, 5) == (60, 64, 67, 72, 76)


def test_a_root_stays_in_its_octave() -> None:
    assert all(33 <= root_note(chord("I", key), (33, 46)) < 45 for key in range(12))


def test_the_nearest_note_of_a_class_is_found() -> None:
    assert nearest(61.2, (0, 4)) == 60
