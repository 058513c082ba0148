"""Bar races."""

from itertools import pairwise

import pytest
from pydantic import ValidationError
from tests.support.charts import SPAN, parts_of, series, written

from openmotion.model import BarRaceLayer, ChartTiming, number_at, point_at

ROWS = (series(10, 10, name="A"), series(4, 20, name="B"), series(1, 2, name="C"))


def race(*rows, **fields):
    return BarRaceLayer(
        **{
            **SPAN,
            "rows": rows or ROWS,
            "periods": ("2020", "2021"),
            "timing": ChartTiming(start=10, duration=40),
            **fields,
        }
    )


def row_at(made, row, frame):
    return point_at(made[f"c/row{row}"].transform.position, frame)[1]


def test_values_run_evenly_between_periods():
    assert written(race(), 30)["c/row1.value"] == "12"


def test_rows_overtake_in_about_a_third_of_a_second():
    made = parts_of(race(height=300.0))

    # B passes A where 4 + 16 t = 10, at frame 10 + 15.
    assert row_at(made, 1, 25) == pytest.approx(100, abs=2)
    assert row_at(made, 0, 25) == pytest.approx(0, abs=2)
    assert row_at(made, 1, 37) == 0
    assert row_at(made, 0, 37) == 100
    assert 0 < row_at(made, 1, 31) < 100


def test_a_row_that_is_overtaken_again_turns_around_where_it_is():
    quick = race(
        series(10, 10, 10, name="A"),
        series(9, 11, 9, name="B"),
        periods=("a", "b", "c"),
        timing=ChartTiming(start=0, duration=8),
        height=200.0,
    )
    made = parts_of(quick)
    ys = [row_at(made, 1, frame) for frame in range(40)]

    assert max(abs(b - a) for a, b in pairwise(ys)) < 45
    assert ys[39] == 100


def test_rows_that_are_equal_stay_as_they_were():
    made = parts_of(race(series(5, 5, name="A"), series(5, 5, name="B"), height=200.0))

    assert [row_at(made, index, 60) for index in (0, 1)] == [0, 100]


def test_the_longest_bar_fills_the_width_at_every_moment():
    made = parts_of(race())
    ends = [
        max(number_at(made[f"c/row{row}.shape"].geometry.width, frame) for row in range(3))
        for frame in (10, 19, 31, 50)
    ]

    assert ends == pytest.approx([ends[0]] * 4, rel=0.02)


def test_lengths_are_as_values_among_rows():
    made = parts_of(race())
    lengths = [
        number_at((shape := made[f"c/row{row}.shape"].geometry).width, 50)
        - made["c/row0.bar"].clip.x
        + shape.x
        for row in range(3)
    ]

    assert lengths == pytest.approx([lengths[1] / 2, lengths[1], lengths[1] / 10])


def test_rows_below_the_shown_ones_are_not_seen():
    made = parts_of(race(shown=2))

    assert "c/row2" not in made


def test_a_row_that_comes_from_below_fades_in():
    rows = (series(9, 9, name="A"), series(8, 8, name="B"), series(1, 20, name="C"))
    made = parts_of(race(*rows, shown=2))

    assert number_at(made["c/row2"].opacity, 12) == 0
    assert number_at(made["c/row2"].opacity, 60) == 1


def test_the_period_is_told():
    assert "2020" in written(race(), 12).values()
    assert "2021" in written(race(), 45).values()


def test_negative_values_are_refused():
    with pytest.raises(ValidationError, match="row 'A' of a bar race has the negative value -1"):
        race(series(-1, 2, name="A"))
