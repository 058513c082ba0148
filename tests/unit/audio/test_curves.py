"""Curves are straight between their points and level beyond them."""

import numpy as np
import pytest

from openmotion.audio.curves import draw_curve, ride

POINTS = np.array([1.0, 3.0, 2.0])


@pytest.mark.parametrize("start", [0.0, -7.5, 13.0])
def test_a_curve_is_straight_between_its_points(start):
    out = np.empty(60)
    draw_curve(POINTS, start, 16, out)
    wanted = np.interp((start + np.arange(60)) / 16, np.arange(3), POINTS)

    assert out == pytest.approx(wanted, abs=1e-12)


def test_a_gain_moves_both_channels():
    sound = np.ones((3, 2), np.float32)
    ride(sound, POINTS)

    assert sound.tolist() == [[1, 1], [3, 3], [2, 2]]
