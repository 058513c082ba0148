"""Discs and strokes cover what they should."""

import numpy as np
import pytest

from openmotion.model import contrast, over, with_alpha
from openmotion.render.pixels.grounds.marks import quiet_share, stamp_discs, stamp_strokes

WHITE = np.uint32(0xFFFFFFFF)


def numbers(*values: float) -> np.ndarray:
    return np.array(values, np.float32)


def cover(frame: np.ndarray) -> float:
    return float((frame & np.uint32(255)).sum()) / 255


def black(height: int = 60, width: int = 80) -> np.ndarray:
    return np.full((height, width), 0xFF000000, np.uint32)


@pytest.mark.parametrize("soft", [1.0, 4.0, 20.0])
def test_a_disc_covers_its_area_however_soft_its_edge(soft: float) -> None:
    frame = black()
    stamp_discs(
        frame,
        80,
        numbers(40.3),
        numbers(29.6),
        numbers(15),
        np.float32(soft),
        numbers(255),
        WHITE,
    )

    # An edge that fades evenly to both sides adds a twelfth of its width squared.
    assert cover(frame) == pytest.approx(np.pi * (15**2 + soft**2 / 12), rel=0.01)


def test_a_disc_over_the_edge_stays_inside_the_frame() -> None:
    frame = black()
    for x, y in ((-5, 10), (85, 70), (-50, -50)):
        stamp_discs(
            frame[:, :70].copy(),
            70,
            numbers(x),
            numbers(y),
            numbers(12),
            np.float32(1),
            numbers(255),
            WHITE,
        )

    stamp_discs(
        frame, 70, numbers(70), numbers(30), numbers(12), np.float32(1), numbers(255), WHITE
    )
    assert (frame[:, 70:] == 0xFF000000).all()
    assert frame[30, 69] == WHITE


def test_a_stroke_covers_its_length_times_its_width() -> None:
    frame = black()
    stamp_strokes(
        frame,
        80,
        numbers(40),
        numbers(30),
        numbers(12),
        numbers(9),
        np.float32(2),
        numbers(255),
        WHITE,
    )

    assert cover(frame) == pytest.approx(30 * 4 + np.pi * 2**2, rel=0.03)


def test_a_quiet_share_stands_out_by_just_the_ratio() -> None:
    share = quiet_share("#0b1a2e", "#f0705a", 1.3)

    seen = over(with_alpha("#f0705a", share), "#0b1a2e")
    assert contrast(seen, "#0b1a2e") == pytest.approx(1.3, abs=0.02)
    assert quiet_share("#808080", "#858585", 3.0) > 0.999
