"""Area charts."""

import numpy as np
import pytest
from pydantic import ValidationError
from tests.support.charts import SPAN, parts_of, series, written
from tests.support.compositions import composition_of, scene_of

from openmotion.model import AreaChartLayer, ChartStyle, number_at
from openmotion.render import Renderer

TWO = ChartStyle(colours=("#ff0000", "#0000ff"), text="#ffffff")


def chart(*rows, **fields):
    return AreaChartLayer(**{**SPAN, "series": rows, "style": TWO, **fields})


def test_areas_are_as_large_as_their_values():
    layer = chart(series(10, 10), series(30, 30), values=False)
    picture = Renderer(composition_of(scene_of(layer, end=90), width=400, height=220)).frame(89)
    red = (picture[..., 0] > 200) & (picture[..., 2] < 60)
    blue = (picture[..., 2] > 200) & (picture[..., 0] < 60)

    assert blue.sum() / red.sum() == pytest.approx(3, rel=0.06)
    assert np.flatnonzero(blue.any(axis=1))[0] < np.flatnonzero(red.any(axis=1))[0]


def test_shares_fill_the_height_at_every_moment():
    made = parts_of(chart(series(1, 8), series(3, 2), share=True, smooth=False))
    top = [float(part.split()[1]) for part in made["c/area1"].geometry.data[1:].split("L")[:2]]

    assert top[0] == top[1]
    assert list(written(chart(series(1, 8), series(3, 2), share=True)).values()) == ["80%", "20%"]


def test_a_moment_of_nothing_has_no_shares():
    assert written(chart(series(1, 0), series(1, 0), share=True)) == {
        "c/end0.value": "0%",
        "c/end1.value": "0%",
    }


def test_an_area_fades_in_behind_its_line():
    made = parts_of(chart(series(1, 5)))

    assert number_at(made["c/area0"].opacity, 2) == 0
    assert number_at(made["c/area0"].opacity, 60) == 1
    assert made["c/area0.line"].opacity == 1


def test_negative_values_cannot_be_stacked():
    with pytest.raises(ValidationError, match="negative value -2; use a line chart"):
        chart(series(1, -2), series(1, 1))
    assert parts_of(chart(series(1, -2)))["c/area0"]
