"""Donuts and pies."""

import pytest
from pydantic import ValidationError
from tests.support.charts import SPAN, parts_of, written
from tests.support.compositions import composition_of, scene_of

from openmotion.model import ChartStyle, ChartTiming, DonutLayer, DonutPart, number_at
from openmotion.render import Renderer

COLOURS = ("#ff0000", "#00ff00", "#0000ff")


def chart(*values, **fields):
    parts = tuple(
        DonutPart(name=f"Part {index}", value=value, colour=COLOURS[index % 3])
        for index, value in enumerate(values)
    )
    return DonutLayer(**{**SPAN, "parts": parts, **fields})


@pytest.mark.parametrize("inner", [0.0, 0.6])
def test_the_area_of_a_part_is_its_share(inner):
    layer = chart(50, 30, 20, inner=inner, names=False, shown="none")
    picture = Renderer(composition_of(scene_of(layer, end=90), width=400, height=220)).frame(89)
    areas = [int((picture[..., channel] > 200).sum()) for channel in range(3)]

    assert [area / sum(areas) for area in areas] == pytest.approx([0.5, 0.3, 0.2], abs=0.01)


def test_parts_are_swept_one_after_the_other():
    made = parts_of(chart(50, 50, timing=ChartTiming(start=0, duration=40, easing="linear")))
    first, second = made["c/part0"].trim, made["c/part1"].trim

    assert number_at(first.end, 10) == pytest.approx(0.25, abs=0.01)
    assert number_at(first.end, 20) == pytest.approx(0.5, abs=0.01)
    assert number_at(second.end, 20) == pytest.approx(0.5, abs=0.02)
    assert number_at(second.end, 40) == pytest.approx(1, abs=0.01)


def test_one_part_alone_is_a_whole_ring():
    trim = parts_of(chart(5))["c/part0"].trim

    assert (trim.start, number_at(trim.end, 89)) == (0, 1)


@pytest.mark.parametrize(("shown", "said"), [("share", "50%"), ("value", "10"), ("total", "20")])
def test_one_number_stands_in_the_hole(shown, said):
    assert written(chart(10, 4, 6, shown=shown))["c/number"] == said


def test_the_highlighted_part_is_the_one_that_is_told():
    assert written(chart(10, 4, 6, highlight=1))["c/number"] == "20%"


def test_a_pie_has_no_number():
    assert "c/number" not in written(chart(1, 2, inner=0.0))


def test_a_total_leaves_the_rest_of_the_ring_empty():
    layer = chart(30, total=120.0)

    assert number_at(parts_of(layer)["c/part0"].trim.end, 89) == pytest.approx(0.25)
    assert written(layer)["c/number"] == "25%"


def test_nothing_is_an_empty_ring():
    layer = chart(0, 0)

    assert not any(name.startswith("c/part") for name in parts_of(layer))
    assert written(layer)["c/number"] == "0%"


def test_with_a_highlight_the_others_are_neutral_and_still_differ():
    parts = tuple(DonutPart(name=name, value=1) for name in "abc")
    made = parts_of(
        DonutLayer(**SPAN, parts=parts, highlight=0, style=ChartStyle(accent="#ff0000"))
    )
    found = [made[f"c/part{index}"].stroke.paint.colour for index in range(3)]

    assert found[0] == "#ff0000"
    assert len(set(found)) == 3
    assert all(colour.startswith("#f5f4f0") for colour in found[1:])


def test_too_many_parts_are_refused():
    with pytest.raises(ValidationError, match="at most 8 parts and this one has 9"):
        chart(*range(9))


def test_parts_over_the_total_are_refused():
    with pytest.raises(ValidationError, match="sum up to 12, over 10"):
        chart(5, 7, total=10.0)


def test_a_ring_without_any_room_is_drawn_as_nothing():
    made = parts_of(chart(1.0, 2.0, height=5e-324, width=8000.0))

    assert made
