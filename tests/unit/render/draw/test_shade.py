"""A colour laid down through a coverage."""

import numpy as np
import pytest

from openmotion.model import Rect
from openmotion.render.draw.outline import outline
from openmotion.render.draw.shade import shade
from openmotion.render.draw.sheet import Sheet
from openmotion.render.matrix import identity

RED = 0xFF0000FF


@pytest.fixture
def sheet():
    return Sheet(np.zeros((6, 6), np.uint32), 10, 10)


def test_a_full_coverage_is_the_colour(sheet):
    shade(sheet, np.full((2, 2), 255, np.uint8), "#ff0000", 11, 12)

    assert np.argwhere(sheet.pixels == RED).tolist() == [[2, 1], [2, 2], [3, 1], [3, 2]]


def test_half_a_coverage_is_half_of_the_colour(sheet):
    shade(sheet, np.full((2, 2), 128, np.uint8), "#ff0000", 10, 10)

    assert sheet.pixels[0, 0] == 0x80000080


def test_what_lies_outside_is_left_out(sheet):
    shade(sheet, np.full((4, 4), 255, np.uint8), "#ff0000", 8, 8)
    shade(sheet, np.full((4, 4), 255, np.uint8), "#ff0000", 40, 8)

    assert np.count_nonzero(sheet.pixels) == 4


def test_a_cut_holds(sheet):
    with sheet.cut(outline(Rect(x=10, y=10, width=2, height=6), 0), identity()):
        shade(sheet, np.full((6, 6), 255, np.uint8), "#ff0000", 10, 10)

    assert (sheet.pixels[:, :2] == RED).all()
    assert not sheet.pixels[:, 2:].any()
