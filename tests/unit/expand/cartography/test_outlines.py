"""Outlines of countries on a picture."""

import numpy as np
import pytest

from openmotion.assets import world
from openmotion.expand.cartography import frame_of
from openmotion.expand.cartography.outlines import country_pieces, country_rings, line_paths
from openmotion.model import Box

VIEW = Box(x=0, y=0, width=800, height=400)


def frame(centre=0.0, bounds=(-180.0, -90.0, 180.0, 90.0)):
    return frame_of(bounds, width=800, height=400, margin=0, centre_lon=centre)


@pytest.mark.parametrize("code", ["RUS", "FJI", "ATA", "USA", "NZL"])
@pytest.mark.parametrize("centre", [0.0, 11.0, 150.0, -160.0])
def test_no_piece_leaves_the_map(code, centre):
    for piece in country_pieces(code, centre):
        assert piece[:, 0].min() >= centre - 180 - 1e-9
        assert piece[:, 0].max() <= centre + 180 + 1e-9


def area(rings):
    total = 0.0
    for ring in rings:
        x, y = ring[:, 0], ring[:, 1]
        total += abs(float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum())) / 2
    return total


@pytest.mark.parametrize("code", ["RUS", "ATA", "USA", "BRA"])
def test_a_country_keeps_its_area_wherever_the_map_is_cut(code):
    country = world().countries[code]
    areas = [
        area(
            country_rings(country, frame(centre, (centre - 180, -90, centre + 180, 90)), VIEW, 0.1)
        )
        for centre in (0.0, 100.0, -170.0)
    ]

    assert max(areas) / min(areas) == pytest.approx(1, abs=0.03)


@pytest.mark.parametrize(("code", "million_km2"), [("RUS", 17.1), ("ATA", 14.0), ("BRA", 8.5)])
@pytest.mark.parametrize("centre", [0.0, -77.0])
def test_a_country_is_as_large_as_it_is(code, million_km2, centre):
    place = frame(centre, (centre - 180, -90, centre + 180, 90))
    share = area(country_rings(world().countries[code], place, VIEW, 0.1))
    earth = place.scale**2 * 4 * np.pi

    assert share / earth == pytest.approx(million_km2 / 510.1, rel=0.15)


def test_outlines_outside_of_the_view_are_left_out():
    small = Box(x=0, y=0, width=100, height=100)

    assert country_rings(world().countries["AUS"], frame(), small, 0.5) == []


def test_lines_never_run_across_the_whole_map():
    arcs = range(len(world().arcs))
    for line in line_paths(frame(), VIEW, 0.5, arcs=arcs):
        assert abs(np.diff(line[:, 0])).max() < 200
