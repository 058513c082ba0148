"""Labels that fit."""

import pytest

from openmotion.expand.interface import label, paragraph


def written(text, **fields):
    return label(text, size=30, colour="#000000", **fields)


def test_a_label_shrinks_before_it_is_cut():
    free = written("Quarterly report")
    fitted = written("Quarterly report", width=free.width_px * 0.8, least=10)

    assert fitted.line.text == "Quarterly report"
    assert fitted.width_px == pytest.approx(free.width_px * 0.8, rel=0.025)


@pytest.mark.parametrize("width", [1, 40, 90, 200])
def test_a_cut_label_ends_with_an_ellipsis_inside_its_width(width):
    fitted = written("Quarterly report of everything", width=width, least=26)

    assert fitted.line.text.endswith("…")
    assert fitted.width_px <= max(width + 0.1, 30)


def test_newlines_become_spaces():
    assert written("a\n b").line.text == "a b"


def test_capitals_are_centred_on_a_height():
    made = written("H")

    assert made.baseline(100) == pytest.approx(100 + made.cap_px / 2)


def test_a_paragraph_keeps_its_size():
    made = paragraph("word " * 40, size=20, colour="#000000", width=200)

    assert made.size_px == 20
    assert len(made.lines) > 5
    assert made.width_px <= 200
