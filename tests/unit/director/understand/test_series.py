"""Data for charts."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Request, Series


def first(prompt: str) -> Series:
    return read_brief(Request(prompt=prompt)).series[0]


@pytest.mark.parametrize(
    "prompt",
    [
        "bar chart: Oak 12, Elm 9, Ash 4",
        "bar chart of\n```\nOak 12, Elm 9, Ash 4\n```",
        "bar chart of\ntree,count\nOak,12\nElm,9\nAsh,4",
        "bar chart of\n| tree | count |\n|---|---|\n| Oak | 12 |\n| Elm | 9 |\n| Ash | 4 |",
        "bar chart with Oak: 12, Elm: 9 and Ash: 4",
    ],
)
def test_pairs_are_read_from_every_form(prompt: str) -> None:
    points = first(prompt).points

    assert [(point.label, point.value) for point in points] == [("Oak", 12), ("Elm", 9), ("Ash", 4)]


def test_unit_and_sign_belong_to_the_series() -> None:
    series = first("revenue chart: North $1.2M, South $0.9M, West $2.4M")

    assert (series.prefix, series.unit) == ("$", "M")


def test_named_bars_without_numbers_have_no_values() -> None:
    series = first("Four bars (Oak, Elm, Ash, Fir) grow from zero")

    assert [point.value for point in series.points] == [None] * 4


@pytest.mark.parametrize(
    ("prompt", "chart"),
    [
        ("bar chart race: Oak 12, Elm 9, Ash 4", "race"),
        ("pie chart: Oak 12, Elm 9, Ash 4", "donut"),
        ("line chart: Jan 120, Feb 180, Mar 260, Apr 300", "line"),
        ("bar chart: Oak 12, Elm 9, Ash 4", "bar"),
    ],
)
def test_the_chart_is_the_asked_one(prompt: str, chart: str) -> None:
    assert first(prompt).chart == chart


@pytest.mark.parametrize(
    "prompt",
    [
        "Event on May 14, doors at 9, Pier 4",
        "1 grind 18 g, 2 rinse, 3 pour 40 g",
        "recipe: 1. Mix 2. Knead 3. Bake",
        "between 3.3V and 4.1V, green below 10mV, red above 50mV",
    ],
)
def test_other_numbers_are_no_series(prompt: str) -> None:
    assert read_brief(Request(prompt=prompt)).series == ()
