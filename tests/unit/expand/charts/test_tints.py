"""Colours of series."""

from itertools import combinations

from openmotion.expand.charts.tints import series_colours, tints_of
from openmotion.model import ChartStyle, to_oklch

STYLE = ChartStyle(accent="#2b59ff", text="#14181b")


def test_the_first_series_has_the_accent():
    assert series_colours(STYLE, (None, None), None)[0] == "#2b59ff"


def test_five_series_are_equally_light_and_far_apart_in_hue():
    found = [to_oklch(colour) for colour in series_colours(STYLE, (None,) * 5, None)]

    assert max(parts[0] for parts in found) - min(parts[0] for parts in found) <= 0.04
    for one, other in combinations(found, 2):
        assert abs((one[2] - other[2] + 180) % 360 - 180) >= 50


def test_twelve_series_have_twelve_colours():
    assert len(set(series_colours(STYLE, (None,) * 12, None))) == 12


def test_a_highlight_leaves_the_others_neutral():
    found = series_colours(STYLE, (None, None, None), 1)

    assert found == (tints_of(STYLE).neutral, "#2b59ff", tints_of(STYLE).neutral)


def test_own_colours_come_first_then_those_of_the_style():
    style = ChartStyle(colours=("#111111", "#222222"))

    assert series_colours(style, (None, "#abcdef", None), None) == ("#111111", "#abcdef", "#111111")
