"""Path data of all kinds becomes outlines."""

import pytest

from openmotion.errors import InvalidComposition
from openmotion.render.svg_path import parse_path


def box(data):
    bounds = parse_path(data).computeTightBounds()
    edges = (bounds.left(), bounds.top(), bounds.right(), bounds.bottom())
    return pytest.approx(edges, abs=0.02)


@pytest.mark.parametrize(
    ("data", "edges"),
    [
        ("M10 20 L30 40", (10, 20, 30, 40)),
        ("m10 20 20 20", (10, 20, 30, 40)),
        ("M10,20h5v6H0V1z", (0, 1, 15, 26)),
        ("M0 0C0 10 10 10 10 0", (0, 0, 10, 7.5)),
        ("m5 5c0 10 10 10 10 0", (5, 5, 15, 12.5)),
        ("M0 0C0 10 10 10 10 0S20-10 20 0", (0, -7.5, 20, 7.5)),
        ("M0 0s10 10 10 0", (0, 0, 10, 4.444)),
        ("M0 0Q5 10 10 0", (0, 0, 10, 5)),
        ("M0 0q5 10 10 0t10 0", (0, -5, 20, 5)),
        ("M0 0T10 0", (0, 0, 10, 0)),
        ("M0 10A10 10 0 0 1 20 10", (0, 0, 20, 10)),
        ("M0 10a10 10 0 0 0 20 0", (0, 10, 20, 20)),
        ("M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0", (2, 2, 22, 22)),
        ("M0 0a5 5 0 0110 0", (0, -5, 10, 0)),
        ("M0 0a0 5 0 0 1 10 4", (0, 0, 10, 4)),
        ("M1e1 2.5E+1L.5.5", (0.5, 0.5, 10, 25)),
        ("M20 6 9 17l-5-5", (4, 6, 20, 17)),
        ("M0 0L4 4M10 10zl2 2", (0, 0, 12, 12)),
    ],
)
def test_every_command_is_drawn(data, edges):
    assert box(data) == edges


def test_an_arc_to_where_it_starts_draws_nothing():
    assert parse_path("M3 3A5 5 0 0 1 3 3").countVerbs() == 1


def test_an_arc_too_small_for_its_ends_is_made_larger():
    assert box("M0 0A1 1 0 0 1 10 0") == (0, -5, 10, 0)


def test_drawing_goes_on_from_the_start_after_a_close():
    path = parse_path("M5 5h10v10zL0 0")

    assert path.getPoint(path.countPoints() - 1).x() == 0
    assert path.countVerbs() == 6


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        ("L1 1", "M or m"),
        ("M1", "a number"),
        ("M0 0 K5", "a command"),
        ("M0 0a5 5 0 2 0 1 1", "a flag"),
        ("M0 0 L1 x", "a number"),
    ],
)
def test_broken_data_is_refused_with_the_place(data, wanted):
    with pytest.raises(InvalidComposition, match=f"at character .* expected {wanted}"):
        parse_path(data)
