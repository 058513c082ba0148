"""Superellipses, polygons and stars."""

import math

import pytest
import skia

from openmotion.model import Polygon, Star, Superellipse
from openmotion.render.draw.outline import outline, outline_box


def along(path, count=400):
    """Points at even distances along an outline of one contour."""
    measure = skia.PathMeasure(path, forceClosed=False, resScale=8.0)
    length = measure.getLength()
    for index in range(count):
        place, _ = measure.getPosTan(length * index / count)
        yield place.x(), place.y()


@pytest.mark.parametrize("exponent", [0.5, 1.2, 2.0, 2.6, 4.0, 8.0])
def test_a_superellipse_keeps_to_its_formula(exponent):
    path = outline(Superellipse(rx=200, ry=100, exponent=exponent), 0)

    for x, y in along(path):
        reach = (abs(x / 200) ** exponent + abs(y / 100) ** exponent) ** (1 / exponent)
        assert reach == pytest.approx(1, abs=0.01)


def test_a_superellipse_fills_its_box():
    box = outline_box(Superellipse(cx=10, cy=20, rx=30, ry=15, exponent=6), 0)

    assert box == pytest.approx((-20, 5, 40, 35), abs=0.01)


def test_a_sharp_polygon_has_its_corners_on_the_circle():
    path = outline(Polygon(cx=50, cy=50, sides=5, radius=40), 0)

    assert path.countPoints() == 5
    for index in range(5):
        corner = path.getPoint(index)
        assert math.dist((corner.x(), corner.y()), (50, 50)) == pytest.approx(40, abs=1e-4)
    assert (path.getPoint(0).x(), path.getPoint(0).y()) == pytest.approx((50, 10))


def test_a_fully_round_polygon_is_the_circle_inside_it():
    path = outline(Polygon(sides=6, radius=60, roundness=1), 0)

    inner = 60 * math.cos(math.pi / 6)
    for x, y in along(path):
        assert math.hypot(x, y) == pytest.approx(inner, abs=0.05)


def test_a_star_reaches_its_outer_and_inner_radius():
    path = outline(Star(points=5, outer_radius=50, inner_radius=20), 0)
    reaches = [math.hypot(*point) for point in along(path, 2000)]

    assert max(reaches) == pytest.approx(50, abs=0.1)
    assert min(reaches) == pytest.approx(20, abs=0.1)


def test_roundness_takes_from_the_points_of_a_star():
    sharp = outline(Star(points=6, outer_radius=50, inner_radius=30), 0)
    soft = outline(Star(points=6, outer_radius=50, inner_radius=30, outer_roundness=0.6), 0)

    assert sharp.contains(0, -48)
    assert not soft.contains(0, -48)


def test_a_polygon_without_a_size_is_no_error():
    assert outline_box(Polygon(sides=4, radius=0, roundness=0.5), 0) == (0, 0, 0, 0)
