"""Labels in a row."""

import pytest

from openmotion.expand.charts.fitting import axis_row, fit_row, spread
from openmotion.expand.charts.labels import set_label, shorten
from openmotion.model import TextStyle

STYLE = TextStyle(family="inter", size_px=20, colour="#ffffff")


def row(texts, step, **fields):
    return fit_row(texts, STYLE, first=step / 2, step=step, low=0, high=step * len(texts), **fields)


def test_labels_that_fit_keep_their_size():
    found = row(["Jan", "Feb", "Mar"], 100)

    assert [label.size for label, _ in found.values()] == [20, 20, 20]
    assert [x for _, x in found.values()] == [50, 150, 250]


def test_labels_shrink_together_a_little():
    widest = set_label("Documentation", STYLE).width
    found = row(["Documentation", "API"], widest * 0.98)

    assert len(found) == 2
    assert {len(label.lines) for label, _ in found.values()} == {1}
    assert len({label.size for label, _ in found.values()}) == 1
    assert found[0][0].size < 20


def test_then_they_wrap():
    found = row(["North America", "Europe"], 90)

    assert len(found[0][0].lines) == 2


def test_then_they_thin_out_and_keep_the_highlighted():
    found = row([f"Item {index}" for index in range(40)], 20, keep=7)

    assert 7 in found
    assert 8 <= len(found) <= 20
    assert {len(label.lines) for label, _ in found.values()} == {1}


def test_at_last_they_are_cut():
    (label, _), *_ = row(["Donaudampfschifffahrtsgesellschaft"], 120).values()

    assert label.text.endswith("\u2026")
    assert label.width <= 120


def test_empty_labels_take_no_place():
    assert row(["", "B", " "], 40).keys() == {1}


def test_words_are_cut_between_letters_and_never_get_wider():
    for width in (400, 60, 30, 5, 0):
        label = shorten("नमस्ते दुनिया", STYLE, width=width)
        assert label.width <= max(width, 0.01)


@pytest.mark.parametrize(
    ("count", "most", "found"),
    [(4, 6, [0, 1, 2, 3]), (9, 5, [0, 2, 4, 6, 8]), (8, 4, [1, 3, 5, 7]), (50, 1, [49])],
)
def test_labels_of_an_axis_are_evenly_apart_and_end_with_the_last(count, most, found):
    assert spread(count, most) == found


def test_labels_at_the_ends_of_an_axis_move_inwards():
    found = axis_row(["January", "February"], [0, 300], STYLE, low=0, high=300)

    assert found[0][1] == pytest.approx(found[0][0].width / 2)
    assert found[1][1] == pytest.approx(300 - found[1][0].width / 2)
