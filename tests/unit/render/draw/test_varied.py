"""Glyphs on other places of their font's axes."""

import pytest

from openmotion.model import TextLine, TextRun, TextStyle
from openmotion.render.draw.varied import varied_growth, varied_outline
from openmotion.typeset import shape_line


def glyph_of(text, family="archivo", **style):
    made = TextStyle(family=family, size_px=100, colour="#ffffff", **style)
    run = shape_line(TextLine(runs=(TextRun(text=text, style=made),))).runs[0]
    return run.face, int(run.glyphs[0]), float(run.advances[0])


def width_of(path):
    return path.computeTightBounds().width()


def test_a_heavier_letter_is_that_of_the_heavier_style():
    face, glyph, advance = glyph_of("l", weight=300)
    heavy, same, wanted = glyph_of("l", weight=800)

    path = varied_outline(face, glyph, 100, (800, None))
    assert width_of(path) == pytest.approx(
        width_of(varied_outline(heavy, same, 100, (None, None))), abs=0.05
    )
    assert advance + varied_growth(face, glyph, 100, (800, None)) == pytest.approx(wanted, abs=0.05)


def test_between_steps_outlines_are_mixed():
    face, glyph, _ = glyph_of("l", weight=300)
    low, middle, high = (
        width_of(varied_outline(face, glyph, 100, (weight, None))) for weight in (400, 408, 420)
    )

    assert low < middle < high
    assert middle == pytest.approx(low + (high - low) * 0.4, abs=0.02)


def test_a_wider_letter_takes_more_room():
    face, glyph, advance = glyph_of("H", width=80)
    _, _, wanted = glyph_of("H", width=112)

    assert varied_growth(face, glyph, 100, (None, 112)) == pytest.approx(wanted - advance, abs=0.2)


def test_both_axes_work_together():
    face, glyph, _ = glyph_of("H", weight=300, width=80)
    alone = width_of(varied_outline(face, glyph, 100, (None, 112)))

    assert width_of(varied_outline(face, glyph, 100, (800, 112))) > alone


def test_an_axis_is_held_in_its_range():
    face, glyph, _ = glyph_of("H")

    assert varied_growth(face, glyph, 100, (None, 250)) == varied_growth(
        face, glyph, 100, (None, 130)
    )


def test_a_font_without_axes_stays_as_it_is():
    face, glyph, _ = glyph_of("H", family="anton")

    assert varied_growth(face, glyph, 100, (900, 120)) == 0
    assert width_of(varied_outline(face, glyph, 100, (900, 120))) == width_of(
        varied_outline(face, glyph, 100, (None, None))
    )
