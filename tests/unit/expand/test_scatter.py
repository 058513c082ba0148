"""Scatter charts."""

import pytest
from pydantic import ValidationError
from tests.support.charts import SPAN, parts_of, written

from openmotion.model import ScatterLayer, ScatterPoint, number_at


def chart(*points, **fields):
    made = tuple(
        point if isinstance(point, ScatterPoint) else ScatterPoint(at=point) for point in points
    )
    return ScatterLayer(**{**SPAN, "points": made, **fields})


def place(made, index):
    return made[f"c/point{index}"].transform.position


def test_points_stand_where_their_values_say():
    made = parts_of(chart((0, 0), (10, 20), (5, 10)))
    low, high, middle = (place(made, index) for index in range(3))

    assert middle[0] == pytest.approx((low[0] + high[0]) / 2)
    assert middle[1] == pytest.approx((low[1] + high[1]) / 2)
    assert high[0] > low[0]
    assert high[1] < low[1]


def test_the_area_of_a_disc_is_its_amount():
    made = parts_of(chart(ScatterPoint(at=(1, 1), amount=10), ScatterPoint(at=(2, 2), amount=40)))
    radii = [number_at(made[f"c/point{index}"].geometry.rx, 89) for index in range(2)]

    assert radii[1] == pytest.approx(2 * radii[0])


def test_the_trend_goes_through_points_on_a_line():
    made = parts_of(chart((0, 0), (1, 2), (2, 4), trend=True))
    first, last = place(made, 0), place(made, 2)
    data = made["c/trend"].geometry.data

    assert data == f"M{first[0]:.2f} {first[1]:.2f}L{last[0]:.2f} {last[1]:.2f}"


def test_points_over_each_other_have_no_trend():
    assert "c/trend" not in parts_of(chart((1, 1), (1, 5), trend=True))


def test_the_highlighted_point_is_named_in_any_case():
    crowd = [
        ScatterPoint(at=(x / 4, y / 4), amount=1, name="Other") for x in range(8) for y in range(8)
    ]
    layer = chart(*crowd, ScatterPoint(at=(1, 1), amount=1, name="Here"), highlight=64)

    assert "Here" in written(layer).values()


def test_points_pop_in_one_after_the_other():
    made = parts_of(chart((1, 1), (2, 2), (3, 3)))
    starts = [made[f"c/point{index}"].start for index in range(3)]

    assert starts == sorted(set(starts))


def test_too_many_points_are_refused():
    with pytest.raises(ValidationError, match="at most 500 points and this one has 501"):
        chart(*[(1, 1)] * 501)
