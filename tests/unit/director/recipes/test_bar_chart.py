"""Bars say no more than the data does."""

import pytest
from tests.support.contents import PLAIN
from tests.support.shots import one_shot

from openmotion.model import Composition, Datum, Series
from openmotion.render import settled_texts


def chart(*points: tuple[str, float | None]) -> Composition:
    series = Series(points=tuple(Datum(label=name, value=value) for name, value in points))
    content = PLAIN["bar_chart"].model_copy(update={"series": series, "headline": "Bars"})
    return one_shot("bar_chart", content, fps=10)


def words(made: Composition) -> list[str]:
    return [text.text for text in settled_texts(made) if text.kind != "decor"]


def test_at_most_eight_bars_are_shown_and_the_best_ones_are_kept():
    shown = words(chart(*((f"Team {i}", float(i)) for i in range(12))))

    assert "Team 11" in shown
    assert "Team 3" not in shown


def test_of_a_long_time_the_newest_part_is_shown():
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    shown = words(chart(*((month, 12.0 - i) for i, month in enumerate(months))))

    assert "Dec" in shown
    assert "Jan" not in shown


def test_unknown_values_are_not_invented():
    shown = words(chart(("One", None), ("Two", None), ("Three", None)))

    assert not any(char.isdigit() for text in shown for char in text.replace("2026", ""))


@pytest.mark.parametrize("value", [-4.0, 0.0, 12.5])
def test_a_value_stands_as_it_is(value):
    shown = words(chart(("One", value), ("Two", 3.0), ("Three", 20.0)))

    assert f"{value:g}".replace("-", "\u2212") in shown
