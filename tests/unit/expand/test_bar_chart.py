"""Bar charts."""

import numpy as np
import pytest
from pydantic import ValidationError
from tests.support.charts import SPAN, parts_of, series, written
from tests.support.compositions import composition_of, scene_of

from openmotion.model import BarChartLayer, ChartStyle, ChartTiming, colour_at, number_at
from openmotion.render import Renderer

COLOUR = ChartStyle(accent="#ff0000", text="#ffffff", neutral="#00ff00")


def chart(*values, **fields):
    return BarChartLayer(**{**SPAN, "series": (series(*values),), "style": COLOUR, **fields})


def bars(layer):
    """Length of each bar in the end, upwards or to the right."""
    made = parts_of(layer)
    up = layer.direction == "vertical"
    found = []
    for index in range(len(layer.series[0].values)):
        part = made.get(f"c/bar{index}")
        if part is None:
            found.append(0.0)
            continue
        shape = part.geometry
        size = number_at(shape.height if up else shape.width, 89)
        found.append(size - number_at(shape.radius, 0))
    return found


@pytest.mark.parametrize("direction", ["vertical", "horizontal"])
def test_bars_are_as_long_as_their_values_from_zero(direction):
    found = bars(chart(10, 20, 40, 5, direction=direction))

    assert found == pytest.approx([found[2] / 4, found[2] / 2, found[2], found[2] / 8])


def test_values_below_zero_hang_from_the_same_line():
    made = parts_of(chart(10, -20))
    up, down = made["c/bar0"].geometry, made["c/bar1"].geometry
    zero = number_at(up.y, 0)

    assert number_at(down.y, 89) + down.radius == pytest.approx(zero)
    assert number_at(down.height, 89) - down.radius == pytest.approx(
        2 * (number_at(up.height, 89) - up.radius)
    )


def test_a_zero_has_no_bar_but_its_number():
    layer = chart(0, 5)

    assert "c/bar0" not in parts_of(layer)
    assert written(layer)["c/bar0.value"] == "0"


def test_nothing_but_zeros_is_drawn():
    assert set(written(chart(0, 0, 0, labels=("a", "b", "c"))).values()) == {"0", "a", "b", "c"}


def test_values_count_with_their_bars():
    layer = chart(100, timing=ChartTiming(start=10, duration=20, easing="linear"))

    assert written(layer, 10)["c/bar0.value"] == "0"
    assert written(layer, 20)["c/bar0.value"] == "50"
    assert written(layer, 30)["c/bar0.value"] == "100"


def test_bars_follow_one_another_in_the_order_asked():
    forward = parts_of(chart(1, 2, 3, timing=ChartTiming(stagger=5)))
    backward = parts_of(chart(1, 2, 3, order="backward", timing=ChartTiming(stagger=5)))
    centre = parts_of(chart(1, 2, 3, order="centre", timing=ChartTiming(stagger=5)))

    assert [forward[f"c/bar{i}"].start for i in range(3)] == [0, 5, 10]
    assert [backward[f"c/bar{i}"].start for i in range(3)] == [10, 5, 0]
    assert centre["c/bar1"].start == 0


def test_the_highlighted_bar_turns_to_the_accent_at_last():
    made = parts_of(chart(1, 2, highlight=1))

    assert made["c/bar0"].tint is None
    assert made["c/bar0"].fill.colour == "#00ff00"
    assert colour_at(made["c/bar1"].tint, 5) == "#00ff00"
    assert colour_at(made["c/bar1"].tint, 89) == "#ff0000"


def test_series_stand_side_by_side_with_a_legend():
    layer = BarChartLayer(
        **SPAN, series=(series(1, 2, name="Now"), series(3, 4, name="Then")), labels=("a", "b")
    )
    made = parts_of(layer)

    assert made["c/bar0.0"].geometry.x < made["c/bar0.1"].geometry.x < made["c/bar1.0"].geometry.x
    assert {"Now", "Then", "a", "b"} <= set(written(layer).values())
    assert made["c/bar0.0"].fill != made["c/bar0.1"].fill


def test_a_grid_has_round_values():
    said = written(chart(12, 58, grid=True, values=False))

    assert list(said.values()) == ["0", "20", "40", "60"]


def test_pixels_say_the_same_as_the_values():
    layer = chart(10, 30, values=False)
    picture = Renderer(composition_of(scene_of(layer, end=90), width=400, height=220)).frame(89)
    red = (picture[..., 0] > 200) & (picture[..., 1] < 60)
    halves = red[:, :200].sum(), red[:, 200:].sum()

    # Round corners take a little of each.
    assert halves[1] / halves[0] == pytest.approx(3, rel=0.06)
    assert np.flatnonzero(red.any(axis=1))[-1] == pytest.approx(
        np.flatnonzero(red[:, :200].any(axis=1))[-1], abs=1
    )


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"series": (series(*range(501)),)}, "at most 500 values and this one has 501"),
        ({"labels": ("a",)}, "with 1 labels needs as many values"),
        ({"series": (series(1, 2), series(1))}, r"equally many values, they have \[1, 2\]"),
        ({"highlight": 7}, "highlighted bar or series 7 does not exist; there are 0 to 1"),
        ({"series": ({"values": (float("nan"),)},)}, "finite"),
        ({"series": ({"values": (1e16,)},)}, "less than or equal"),
        ({"series": ({"values": ()},)}, "at least 1"),
    ],
)
def test_data_that_cannot_be_charted_is_refused_with_a_sentence(fields, said):
    with pytest.raises(ValidationError, match=said):
        chart(1, 2, **fields)
