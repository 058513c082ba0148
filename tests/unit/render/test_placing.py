"""Matrices as nine numbers do what matrices do."""

import math

import numpy as np
import pytest

from openmotion.render.matrix import Bounds, map_box
from openmotion.render.placing import (
    STILL,
    matrix_of,
    placed_box,
    shifted,
    then,
    tilted,
    turned,
)

TURN = turned((3.0, 4.0), scale=1.5, rotation_deg=30, skew_deg=10, dx=2, dy=-1)
TILT = tilted((3.0, 4.0), tilt_x_deg=40, tilt_y_deg=-20, distance_px=50)


def landed(placing, x, y):
    px, py, w = matrix_of(placing) @ (x, y, 1.0)
    return px / w, py / w


@pytest.mark.parametrize("first", [STILL, TURN, TILT])
@pytest.mark.parametrize("second", [STILL, TURN, TILT, shifted(5, 6)])
def test_one_after_the_other_is_the_product(first, second):
    assert matrix_of(then(first, second)) == pytest.approx(matrix_of(second) @ matrix_of(first))


def test_a_pivot_stays_but_for_the_move():
    assert landed(TURN, 3, 4) == pytest.approx((5, 3))
    assert landed(TILT, 3, 4) == pytest.approx((3, 4))


def test_a_turn_is_clockwise_on_the_screen():
    assert landed(turned((0, 0), rotation_deg=90), 1, 0) == pytest.approx((0, 1))


def test_a_skew_leans_to_the_right():
    x, y = landed(turned((0, 0), skew_deg=45), 0, -10)

    assert (x, y) == pytest.approx((10, -10))


def test_a_tilt_makes_what_leans_away_smaller():
    away = tilted((0, 0), tilt_x_deg=60, tilt_y_deg=0, distance_px=100)
    left, _ = landed(away, -10, -20)
    near_left, _ = landed(away, -10, 20)

    assert abs(left) < 10 < abs(near_left)
    assert landed(away, 0, -20)[1] == pytest.approx(
        -20 * math.cos(math.radians(60)) / (1 + 20 * math.sin(math.radians(60)) / 100)
    )


@pytest.mark.parametrize("placing", [STILL, shifted(2, 3), TURN, TILT])
def test_a_box_lands_where_its_corners_do(placing):
    box = Bounds(-4, -3, 9, 12)

    assert placed_box(placing, box) == pytest.approx(map_box(np.asarray(matrix_of(placing)), box))
