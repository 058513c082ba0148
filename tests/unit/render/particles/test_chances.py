"""Chance for many particles is even, independent and always the same."""

import numpy as np

from openmotion.render.particles.chances import draw_chances

NUMBERS = np.arange(20_000, dtype=np.int64)


def test_known_numbers_stay_what_they_are() -> None:
    drawn = draw_chances(7, np.array([0, 1, 1 << 32], np.int64), 2)

    assert [round(float(value), 6) for value in drawn.reshape(-1)] == [
        0.524346,
        0.638907,
        0.718009,
        0.302139,
        0.200332,
        0.075787,
    ]


def test_numbers_are_even_and_columns_independent() -> None:
    drawn = draw_chances(3, NUMBERS, 3)

    assert drawn.min() >= 0
    assert drawn.max() < 1
    assert np.abs(np.histogram(drawn, 10, (0, 1))[0] / drawn.size - 0.1).max() < 0.005
    assert np.abs(np.corrcoef(drawn) - np.eye(3)).max() < 0.03
    assert abs(np.corrcoef(drawn[0, :-1], drawn[0, 1:])[0, 1]) < 0.03


def test_a_particle_has_the_same_numbers_in_any_company() -> None:
    alone, together = draw_chances(3, NUMBERS[70:71], 5), draw_chances(3, NUMBERS, 5)

    assert np.array_equal(alone[:, 0], together[:, 70])
