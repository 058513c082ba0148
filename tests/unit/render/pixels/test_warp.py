"""Pictures through a transform."""

import math

import numpy as np
import pytest

from openmotion.render.pixels import Frame, warp

WHITE = np.uint32(0xFFFFFFFF)


def alpha(frame: Frame) -> np.ndarray:
    return (frame >> np.uint32(24)).astype(np.int64)


def turn(degrees: float, x: float, y: float) -> np.ndarray:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return np.array([[c, -s, x], [s, c, y], [0, 0, 1]])


def test_a_move_by_whole_pixels_is_a_plain_copy() -> None:
    src = np.arange(12, dtype=np.uint32).reshape(3, 4) | np.uint32(0xFF000000)
    dst = np.zeros((10, 10), np.uint32)

    warp(dst, src, turn(0, 3, 2), 1.0, "normal")

    assert np.array_equal(dst[2:5, 3:7], src)
    assert np.count_nonzero(dst) == 12


def test_a_move_by_half_a_pixel_covers_its_edge_by_half() -> None:
    dst = np.zeros((10, 12), np.uint32)

    warp(dst, np.full((4, 4), WHITE), turn(0, 3.5, 2), 1.0, "normal")

    row = alpha(dst)[3]
    assert row[4:7].tolist() == [255, 255, 255]
    assert abs(row[3] - 128) <= 4
    assert abs(row[7] - 128) <= 4


@pytest.mark.parametrize("degrees", [7.0, 33.0, 90.0, 180.0])
def test_turning_keeps_the_area(degrees: float) -> None:
    dst = np.zeros((120, 120), np.uint32)

    warp(dst, np.full((40, 40), WHITE), turn(degrees, 60, 60), 1.0, "normal")

    assert alpha(dst).sum() / 255 == pytest.approx(1600, rel=0.02)


def test_turned_edges_are_smooth() -> None:
    dst = np.zeros((120, 120), np.uint32)

    warp(dst, np.full((40, 40), WHITE), turn(12, 40, 30), 1.0, "normal")

    seen = np.unique(alpha(dst))
    assert len(seen) > 20


def test_making_smaller_averages_instead_of_skipping() -> None:
    checks = np.where(np.add.outer(np.arange(64), np.arange(64)) % 2, WHITE, np.uint32(0xFF000000))
    dst = np.zeros((32, 32), np.uint32)

    warp(dst, checks, np.diag([0.25, 0.25, 1.0]), 1.0, "normal")

    middle = (dst[4:12, 4:12] & np.uint32(255)).astype(int)
    assert np.abs(middle - 128).max() <= 2


def test_perspective_puts_the_corners_where_the_matrix_says() -> None:
    matrix = np.array([[1.0, 0.1, 10], [0.05, 0.9, 12], [0.002, 0.001, 1]])
    dst = np.zeros((100, 100), np.uint32)

    warp(dst, np.full((40, 60), WHITE), matrix, 1.0, "normal")

    rows, columns = np.nonzero(alpha(dst) > 127)
    points = [matrix @ (x, y, 1) for x in (0, 60) for y in (0, 40)]
    xs, ys = [p[0] / p[2] for p in points], [p[1] / p[2] for p in points]
    assert columns.min() == pytest.approx(min(xs), abs=1.5)
    assert columns.max() + 1 == pytest.approx(max(xs), abs=1.5)
    assert rows.min() == pytest.approx(min(ys), abs=1.5)
    assert rows.max() + 1 == pytest.approx(max(ys), abs=1.5)


def test_nothing_outside_the_covered_box_is_touched() -> None:
    dst = np.full((60, 60), np.uint32(0x12345678))

    warp(dst, np.full((10, 10), WHITE), turn(20, 30, 30), 0.5, "screen")

    assert (dst[:28] == 0x12345678).all()
    assert (dst[:, :24] == 0x12345678).all()


@pytest.mark.parametrize(
    "matrix",
    [
        turn(0, 500, 0),
        turn(10, -900, 3),
        np.array([[1.0, 0, 0], [0, 1, 0], [-0.5, 0, 1]]),
        turn(10, 5, 5) @ np.diag((5e-324, 1.0, 1.0)),
        np.array([[1.0, 0, 0], [0, 1, 0], [1e-4, 0, 1]]) @ np.diag((5e-324, 1.0, 1.0)),
    ],
    ids=["right", "left", "behind the eye", "a line", "a line in perspective"],
)
def test_what_cannot_be_seen_draws_nothing(matrix: np.ndarray) -> None:
    dst = np.zeros((20, 20), np.uint32)

    warp(dst, np.full((10, 10), WHITE), matrix, 1.0, "normal")

    assert not dst.any()
