"""Outlines of shapes and what trims leave of them."""

import pytest
import skia

from openmotion.model import Ellipse, Path, Rect, Trim, track
from openmotion.render.draw.outline import is_fixed, outline, outline_box
from openmotion.render.draw.trim import trimmed


def length(path):
    total, measure = 0.0, skia.PathMeasure(path, forceClosed=False)
    while True:
        total += measure.getLength()
        if not measure.nextContour():
            return total


def test_a_growing_rect_is_as_wide_as_its_track_says():
    bar = Rect(x=2, width=track((0, 0.0), (10, 50.0), easing="linear"), height=8)

    assert outline_box(bar, 5) == (2, 0, 27, 8)


def test_a_radius_is_cut_to_half_of_the_shorter_side():
    assert outline(Rect(width=40, height=10, radius=99), 0).isRRect()
    assert outline_box(Rect(width=40, height=10, radius=99, smooth=True), 0) == (0, 0, 40, 10)


def test_a_smooth_corner_passes_through_the_superellipse():
    path = outline(Rect(width=200, height=200, radius=50, smooth=True), 0)
    reach = 50 * 1.28
    middle = reach * (1 - 0.5 ** (1 / 2.6))

    assert path.contains(middle + 0.5, middle + 0.5)
    assert not path.contains(middle - 0.5, middle - 0.5)


def test_a_path_is_scaled():
    assert outline_box(Path(data="M0 0L24 12", scale=2.5), 0) == (0, 0, 60, 30)


def test_even_odd_leaves_a_hole():
    data = "M0 0h10v10h-10zM2 2h6v6h-6z"

    assert outline(Path(data=data), 0).contains(5, 5)
    assert not outline(Path(data=data, even_odd=True), 0).contains(5, 5)


def test_an_ellipse_stands_on_its_centre():
    assert outline_box(Ellipse(cx=10, cy=20, rx=3, ry=4), 0) == (7, 16, 13, 24)


@pytest.mark.parametrize(
    ("geometry", "fixed"),
    [
        (Path(data="M0 0"), True),
        (Ellipse(rx=1, ry=1), True),
        (Ellipse(rx=track((0, 1.0)), ry=1), False),
        (Rect(width=1, height=1), True),
        (Rect(width=1, height=1, radius=track((0, 1.0))), False),
    ],
)
def test_only_tracks_change_an_outline(geometry, fixed):
    assert is_fixed(geometry) is fixed


def test_a_trim_leaves_a_share_of_the_length():
    path = outline(Path(data="M0 0H60V40"), 0)

    assert length(trimmed(path, Trim(start=0.25, end=0.75), 0)) == pytest.approx(50, abs=0.1)


def test_contours_are_trimmed_one_after_the_other():
    path = outline(Path(data="M0 0H60M0 10H40"), 0)

    assert trimmed(path, Trim(end=0.6), 0).getBounds().bottom() == 0
    assert length(trimmed(path, Trim(end=0.9), 0)) == pytest.approx(90, abs=0.1)


def test_contours_are_trimmed_together():
    part = trimmed(outline(Path(data="M0 0H60M0 10H40"), 0), Trim(end=0.5, together=True), 0)

    assert part.getBounds().bottom() == 10
    assert length(part) == pytest.approx(50, abs=0.1)


def test_an_empty_trim_leaves_nothing():
    assert trimmed(outline(Path(data="M0 0H60"), 0), Trim(start=0.5, end=0.5), 0) is None


def test_a_whole_trim_leaves_the_outline():
    path = outline(Path(data="M0 0H60"), 0)

    assert trimmed(path, Trim(), 0) is path
