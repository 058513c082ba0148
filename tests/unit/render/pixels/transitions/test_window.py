"""The part of the frame that a transition is about."""

import pytest
from tests.support.transitions import join, plain

from openmotion.render.pixels.transitions.window import window_of

FRAME = plain(0, (100, 200))


def test_a_window_is_given_in_shares_of_the_frame() -> None:
    window = window_of(join("scale_to_detail", window=(0.1, 0.2, 0.5, 0.3)), FRAME)

    assert window == pytest.approx((20, 20, 120, 50))


def test_without_one_it_lies_around_the_origin() -> None:
    window = window_of(join("scale_to_detail", origin=(0.25, 0.5)), FRAME)

    assert (window.left + window.right) / 2 == pytest.approx(50)
    assert (window.top + window.bottom) / 2 == pytest.approx(50)
    assert window.right - window.left == pytest.approx(60)


def test_a_window_without_area_is_widened() -> None:
    window = window_of(join("scale_to_detail", window=(0.5, 0.5, 0.0, -1.0)), FRAME)

    assert window.right - window.left == pytest.approx(4)
    assert window.bottom - window.top == pytest.approx(2)
