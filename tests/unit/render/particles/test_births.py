"""Particles are born where their emitter is."""

import numpy as np
import pytest

from openmotion.errors import InvalidComposition
from openmotion.model import BoxEmitter, LineEmitter, PathEmitter, PointEmitter, RingEmitter
from openmotion.render.particles.births import births

ONE, OTHER = np.random.default_rng(1).random((2, 500))


def test_a_point_is_one_place() -> None:
    x, y, _ = births(PointEmitter(), ONE, OTHER)

    assert not x.any()
    assert not y.any()


def test_a_line_is_filled_from_end_to_end_and_outward_is_its_left() -> None:
    x, y, away = births(LineEmitter(start=(10, 20), end=(110, 20)), ONE, OTHER)

    assert (y == 20).all()
    assert x.min() < 12
    assert x.max() > 108
    assert np.allclose(away, -np.pi / 2)


def test_a_box_is_filled_around_the_origin() -> None:
    x, y, _ = births(BoxEmitter(width=40, height=20), ONE, OTHER)

    assert np.abs(x).max() == pytest.approx(20, abs=0.3)
    assert np.abs(y).max() == pytest.approx(10, abs=0.3)
    assert abs(x.mean()) < 2


def test_a_disc_is_filled_evenly() -> None:
    x, y, _ = births(RingEmitter(radius=10, thickness=10), ONE, OTHER)

    # Half of the area of a disc lies within 0.71 of its radius.
    assert (np.hypot(x, y) < 10 / np.sqrt(2)).mean() == pytest.approx(0.5, abs=0.06)


def test_every_contour_of_a_path_takes_part_by_its_length() -> None:
    x, y, away = births(PathEmitter(data="M0 0H30M100 0V90"), ONE, OTHER)

    upright = x > 50
    assert upright.mean() == pytest.approx(0.75, abs=0.06)
    assert (y[~upright] == 0).all()
    assert np.allclose(np.sin(away[~upright]), -1)
    assert np.allclose(np.cos(away[upright]), 1)


def test_an_empty_path_is_one_place() -> None:
    x, y, _ = births(PathEmitter(data="M5 5"), ONE, OTHER)

    assert not x.any()
    assert not y.any()


def test_broken_path_data_is_refused() -> None:
    with pytest.raises(InvalidComposition):
        births(PathEmitter(data="hello"), ONE, OTHER)
