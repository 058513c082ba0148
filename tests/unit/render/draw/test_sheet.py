"""Canvases over lent memory."""

import numpy as np
import skia

from openmotion.model import Box
from openmotion.render.draw.sheet import (
    Scratch,
    Sheet,
    coarse_region,
    region_of,
    soft_step,
    widened,
)
from openmotion.render.matrix import identity, shift

RED = np.uint32(0xFF0000FF)


def circle(cx, cy, radius):
    path = skia.Path()
    path.addCircle(cx, cy, radius)
    return path


def test_a_sheet_draws_red_into_the_lowest_byte():
    sheet = Sheet(np.zeros((4, 4), np.uint32))
    sheet.canvas.drawColor(0xFFFF0000)

    assert (sheet.pixels == RED).all()


def test_a_sheet_knows_where_on_the_frame_it_lies():
    sheet = Sheet(np.zeros((4, 4), np.uint32), 10, 20)
    sheet.place(identity())
    sheet.canvas.drawRect(skia.Rect.MakeXYWH(11, 22, 1, 1), skia.Paint(Color=0xFFFF0000))

    assert sheet.pixels[2, 1] == RED
    assert np.count_nonzero(sheet.pixels) == 1


def test_lent_memory_is_clear_and_used_again():
    scratch = Scratch()
    with scratch.lend((0, 0, 8, 8)) as first:
        first.canvas.drawColor(0xFFFF0000)
        address = first.pixels.ctypes.data
    with scratch.lend((5, 5, 9, 9)) as second:
        assert second.pixels.ctypes.data == address
        assert not second.pixels.any()
        assert second.region == (5, 5, 9, 9)


def test_loans_at_the_same_time_are_different_memory():
    scratch = Scratch()
    with scratch.lend((0, 0, 8, 8)) as first, scratch.lend((0, 0, 8, 8)) as second:
        assert first.pixels.ctypes.data != second.pixels.ctypes.data


def test_pixels_are_put_inside_a_cut_only():
    sheet = Sheet(np.zeros((20, 20), np.uint32))
    picture = np.full((20, 20), RED, np.uint32)
    with sheet.cut(circle(10, 10, 5), identity()):
        sheet.put(picture, 0, 0, 1.0)
        sheet.put(picture, 40, 40, 1.0)

    assert sheet.pixels[10, 10] == RED
    assert sheet.pixels[2, 2] == 0
    assert sheet.pixels[10, 4] == 0


def test_warped_pixels_are_put_inside_a_cut_only():
    sheet = Sheet(np.zeros((20, 20), np.uint32))
    with sheet.cut(circle(10, 10, 5), identity()):
        sheet.put_warped(
            Scratch(), np.full((10, 10), RED, np.uint32), np.diag((2.0, 2.0, 1.0)), 1.0
        )

    assert sheet.pixels[10, 10] == RED
    assert sheet.pixels[2, 2] == 0


def test_warped_pixels_follow_the_matrix():
    sheet = Sheet(np.zeros((20, 20), np.uint32), 5, 5)
    sheet.put_warped(Scratch(), np.full((2, 2), RED, np.uint32), shift(8, 9), 1.0)

    assert np.argwhere(sheet.pixels).tolist() == [[4, 3], [4, 4], [5, 3], [5, 4]]


def test_regions_are_whole_pixels_inside_their_bounds():
    assert region_of(Box(x=1.2, y=-3, width=2, height=5), (0, 0, 10, 10)) == (1, 0, 4, 2)
    assert region_of(Box(x=20, y=0, width=2, height=5), (0, 0, 10, 10)) is None
    assert widened((0, 0, 4, 4), 1.5) == (-2, -2, 6, 6)


def test_coarse_regions_stand_on_steps_from_the_frames_corner():
    region = coarse_region(Box(x=5, y=6, width=9, height=2), (0, 0, 100, 100), 4)

    assert region == (0, 0, 20, 12)
    assert coarse_region(Box(x=500, y=6, width=9, height=2), (0, 0, 100, 100), 4) is None


def test_the_softer_the_coarser():
    assert [soft_step(sigma) for sigma in (1, 3, 9)] == [1, 2, 4]
