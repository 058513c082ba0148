"""Line charts."""

import pytest
from pydantic import ValidationError
from tests.support.charts import SPAN, collisions, parts_of, series, text_boxes, written

from openmotion.model import (
    Annotation,
    ChartTiming,
    LineChartLayer,
    number_at,
    point_at,
)

EVEN = ChartTiming(start=0, duration=40, easing="linear")


def chart(*rows, **fields):
    return LineChartLayer(**{**SPAN, "series": rows, "timing": EVEN, **fields})


def test_the_head_rides_on_the_line_and_its_value_counts_along():
    layer = chart(series(0, 10, 20), smooth=False)
    made = parts_of(layer)
    dot = made["c/series0.dot"].transform.position
    left, middle, right = (point_at(dot, frame) for frame in (0, 20, 40))

    assert middle[0] == pytest.approx((left[0] + right[0]) / 2)
    assert middle[1] == pytest.approx((left[1] + right[1]) / 2)
    assert written(layer, 20)["c/value"] == "10"
    assert written(layer, 40)["c/value"] == "20"


def test_the_line_is_uncovered_up_to_its_head():
    made = parts_of(chart(series(1, 5, 3)))
    window, dot = made["c/series0"].clip, made["c/series0.dot"].transform.position

    for frame in (0, 10, 25, 40):
        edge = window.x + number_at(window.width, frame)
        assert 0 <= edge - point_at(dot, frame)[0] < 5


def test_values_far_from_zero_do_not_start_at_zero_but_areas_do():
    high = parts_of(chart(series(98, 99, 100)))["c/series0.line"].geometry.data
    area = parts_of(chart(series(98, 99, 100), area=True))["c/series0.line"].geometry.data

    assert float(high.split()[1].split("C")[0]) > 150
    assert float(area.split()[1].split("C")[0]) < 40


def test_names_and_last_values_stand_at_the_ends_and_do_not_meet():
    rows = [series(0, 50 + index / 10, name=f"Series {index}") for index in range(9)]
    layer = chart(*rows)
    boxes = text_boxes(layer)

    assert len(boxes) == 18
    assert collisions(boxes) == []


def test_ends_that_were_moved_far_have_a_line_to_them():
    rows = [series(0, 50, name=f"Series {index}") for index in range(5)]

    assert "c/end4.line" in parts_of(chart(*rows))
    assert "c/end0.line" not in parts_of(chart(series(0, 1, name="a"), series(0, 9, name="b")))


def test_the_highlighted_line_lies_on_top():
    made = list(parts_of(chart(series(1, 2), series(2, 1), highlight=0)))

    assert made.index("c/series1") < made.index("c/series0")


def test_annotations_pop_as_the_line_passes():
    layer = chart(series(1, 2, 3, 2, 1), annotations=(Annotation(index=2, text="Peak"),))
    made = parts_of(layer)

    assert made["c/note0"].start == pytest.approx(20, abs=1)
    assert made["c/note0"].text == "Peak"


def test_one_value_is_a_dot():
    layer = chart(series(7))

    assert "c/series0.dot" in parts_of(layer)
    assert "c/series0.line" not in parts_of(layer)
    assert written(layer)["c/value"] == "7"


def test_a_long_draw_has_a_bounded_number_of_keyframes():
    long = chart(series(1, 2), timing=ChartTiming(duration=9_000))

    assert len(parts_of(long)["c/series0.dot"].transform.position.keys) <= 242


def test_annotations_of_what_is_not_there_are_refused():
    with pytest.raises(ValidationError, match="annotated value 9 does not exist"):
        chart(series(1, 2), annotations=(Annotation(index=9, text="?"),))
