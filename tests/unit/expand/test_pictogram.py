"""Pictograms."""

from itertools import pairwise

import pytest
from pydantic import ValidationError
from tests.support.charts import SPAN, parts_of
from tests.support.compositions import composition_of, scene_of

from openmotion.errors import InvalidComposition
from openmotion.model import ChartStyle, ChartTiming, PictogramLayer
from openmotion.render import Renderer

COLOUR = ChartStyle(accent="#ff0000", neutral="#00ff00")


def crowd(**fields):
    return PictogramLayer(**{**SPAN, "style": COLOUR, **fields})


def share(layer, frame):
    picture = Renderer(composition_of(scene_of(layer, end=90), width=400, height=220)).frame(frame)
    red = int((picture[..., 0] > 200).sum())
    return red / (red + int((picture[..., 1] > 200).sum()))


@pytest.mark.parametrize(("count", "filled"), [(100, 72), (10, 2.5), (400, 100)])
def test_the_filled_share_is_seen(count, filled):
    assert share(crowd(count=count, filled=filled), 85) == pytest.approx(filled / count, abs=0.01)


def test_nothing_is_filled_at_first():
    assert share(crowd(filled=50, timing=ChartTiming(start=5)), 5) < 0.01


def test_icons_fill_in_reading_order_faster_and_faster():
    made = parts_of(crowd(count=40, filled=40, timing=ChartTiming(start=0, duration=60)))
    starts = [made[f"c/icon{index}"].start for index in range(40)]
    gaps = [b - a for a, b in pairwise(starts)]

    assert starts == sorted(starts)
    assert sum(gaps[:10]) > 1.5 * sum(gaps[-10:])
    assert starts[-1] == 60


def test_a_thousand_icons_are_few_layers():
    assert len(parts_of(crowd(count=1000, filled=900))) < 200


def test_full_rows_are_preferred():
    made = parts_of(crowd(count=100, filled=0))

    assert made["c/rest"].geometry.data.count("M") == 100


def test_none_and_all_can_be_filled():
    assert share(crowd(filled=0), 80) == 0
    assert share(crowd(filled=100), 85) == 1


def test_an_unknown_icon_is_refused():
    with pytest.raises(InvalidComposition, match="layer c: there is no icon 'personn'"):
        parts_of(crowd(filled=1, icon="personn"))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"count": 1001, "filled": 1}, "at most 1000 icons and not 1001"),
        ({"count": 10, "filled": 11}, "of 10 icons cannot fill 11"),
    ],
)
def test_what_cannot_be_shown_is_refused(fields, said):
    with pytest.raises(ValidationError, match=said):
        crowd(**fields)
