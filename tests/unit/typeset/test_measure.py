"""Settled text is measured by its ink."""

import pytest

from openmotion.model import TextLine, TextRun, TextStyle
from openmotion.typeset import line_left, measure_lines, missing_glyphs, shape_line


def _line(text, y=0.0):
    style = TextStyle(family="inter", size_px=50, colour="#ffffff")
    return TextLine(runs=(TextRun(text=text, style=style),), y=y)


@pytest.mark.parametrize(("align", "left"), [("left", 0), ("centre", -50), ("right", -100)])
def test_the_left_edge_follows_the_alignment(align, left):
    assert line_left(100, align) == left


def test_one_line_measures_as_its_ink():
    line = _line("Hello", y=30)
    ink = shape_line(line).ink

    assert ink is not None
    assert measure_lines((line,), "left").y == pytest.approx(ink.y + 30)


def test_centred_ink_stands_around_zero():
    box = measure_lines((_line("HOH"),), "centre")

    assert box.centre[0] == pytest.approx(0, abs=0.5)


def test_lines_without_ink_have_no_area():
    box = measure_lines((_line(" "),), "left")

    assert (box.width, box.height) == (0, 0)


def test_missing_letters_of_all_lines_are_named_once():
    assert missing_glyphs((_line("aཀ"), _line("ཀབ"))) == ("ཀ", "བ")
