"""Land on a ball."""

import math

import numpy as np
import pytest

from openmotion.errors import InvalidComposition
from openmotion.render.draw.globe_land import land_dots, land_lines


def test_dots_lie_on_the_ball_and_only_on_land():
    dots = land_dots(0.05, (), "g").plain
    lon = np.degrees(np.arctan2(dots[:, 1], dots[:, 0]))
    lat = np.degrees(np.arcsin(dots[:, 2]))
    pacific = (lon > -150) & (lon < -100) & (abs(lat) < 10)

    assert np.allclose((dots**2).sum(axis=1), 1)
    assert not pacific.any()


def test_dots_cover_as_much_of_the_ball_as_land_does():
    pitch = 0.05
    dots = land_dots(pitch, (), "g").plain
    share = len(dots) * pitch * pitch * math.sqrt(3) / 2 / (4 * math.pi)

    assert share == pytest.approx(0.29, abs=0.02)


def test_highlighted_countries_are_apart_from_the_others():
    plain, lit = land_dots(0.05, (), "g"), land_dots(0.05, ("BR",), "g")

    assert len(plain.lit) == 0
    assert len(lit.lit) > 30
    assert len(lit.lit) + len(lit.plain) == len(plain.plain)


def test_lines_are_pairs_of_ends_that_lie_near_each_other():
    lines = land_lines(("FR",), "g")

    for ends in (lines.plain, lines.lit):
        pairs = ends.reshape(-1, 2, 3)
        assert len(pairs) > 20
        assert np.sqrt(((pairs[:, 0] - pairs[:, 1]) ** 2).sum(axis=1)).max() < 0.35


def test_an_unknown_country_is_refused():
    with pytest.raises(InvalidComposition, match="France"):
        land_lines(("Frankreich und France",), "g")
