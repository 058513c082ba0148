"""A colour laid down through a coverage."""

import cv2
import numpy as np
import pytest

from openmotion.model import Rect
from openmotion.render.draw.outline import outline
from openmotion.render.draw.shade import shade, shade_soft
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


@pytest.mark.parametrize("step", [1, 2, 4])
def test_a_small_coverage_is_laid_down_as_its_enlargement(step):
    small = cv2.GaussianBlur(
        np.random.default_rng(3).integers(0, 256, (9, 11)).astype(np.uint8), (0, 0), 1
    )
    large = cv2.resize(small, (11 * step, 9 * step), interpolation=cv2.INTER_LINEAR)
    one, other = (Sheet(np.full((40, 50), 0xFF907050, np.uint32), 5, 5) for _ in range(2))

    shade(one, np.asarray(large, np.uint8), "#102030", 3, 9)
    shade_soft(other, np.asarray(small, np.uint8), "#102030", 3, 9, step=step)

    apart = one.pixels.view(np.uint8).astype(int) - other.pixels.view(np.uint8)
    assert np.abs(apart).max() <= 1
    assert (other.pixels != 0xFF907050).any()


def test_a_small_coverage_stays_inside_a_cut():
    sheet = Sheet(np.zeros((8, 8), np.uint32), 10, 10)
    with sheet.cut(outline(Rect(x=10, y=10, width=2, height=8), 0), identity()):
        shade_soft(sheet, np.full((2, 2), 255, np.uint8), "#ff0000", 10, 10, step=4)

    assert (sheet.pixels[:, :2] == RED).all()
    assert not sheet.pixels[:, 2:].any()
