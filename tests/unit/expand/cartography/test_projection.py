"""The Equal Earth projection."""

import math

import numpy as np
import pytest

from openmotion.expand.cartography import project


def at(lon, lat, centre=0.0):
    return project(np.array([[lon, lat]], dtype=float), centre)[0]


def test_known_places_of_the_projection():
    # The ends of the map, from the paper: x of the equator's end, y of the poles.
    assert at(180, 0)[0] == pytest.approx(2.70663, abs=1e-4)
    assert at(0, 90)[1] == pytest.approx(-1.31736, abs=1e-4)
    assert at(0, 0) == pytest.approx([0, 0])


def test_the_centre_is_moved_to_the_middle():
    assert at(11, 40, 11.0)[0] == 0
    assert at(191, 0, 11.0)[0] == pytest.approx(at(180, 0)[0])


@pytest.mark.parametrize("lat", [0, 20, 45, 60, 75])
def test_areas_keep_their_proportion(lat):
    step = 0.2
    corner, right, up = at(10, lat), at(10 + step, lat), at(10, lat + step)
    area = abs((right[0] - corner[0]) * (up[1] - corner[1]))
    sphere = math.radians(step) * (math.sin(math.radians(lat + step)) - math.sin(math.radians(lat)))

    assert area / sphere == pytest.approx(1, rel=0.02)
