"""Lines whose width changes along them."""

import pytest

from openmotion.model import Ellipse, Path
from openmotion.render.draw.outline import outline
from openmotion.render.draw.taper import tapered

LINE = outline(Path(data="M0 0H100"), 0)


def half_width(path, x):
    """How far a horizontal line reaches down at an x."""
    return max((step / 10 for step in range(100) if path.contains(x, step / 10)), default=0.0)


def test_a_line_shrinks_to_a_point():
    path = tapered(LINE, 20, start=0, end=0.5, rounded=False)

    assert half_width(path, 25) == pytest.approx(10, abs=0.2)
    assert half_width(path, 75) == pytest.approx(10 * 0.707, abs=0.3)
    assert half_width(path, 99) < 1


def test_a_line_grows_from_a_point():
    path = tapered(LINE, 20, start=1, end=0, rounded=False)

    assert half_width(path, 1) < 1
    assert half_width(path, 50) == pytest.approx(10 * 0.707, abs=0.3)


def test_an_end_that_is_no_point_may_be_round():
    path = tapered(LINE, 20, start=0, end=1, rounded=True)

    assert path.contains(-8, 0)
    assert not tapered(LINE, 20, start=0, end=1, rounded=False).contains(-8, 0)


def test_a_closed_outline_tapers_from_its_start():
    ring = outline(Ellipse(rx=50, ry=50), 0)
    path = tapered(ring, 10, start=0.5, end=0.5, rounded=False)

    assert path.contains(-53, 0)
    assert not path.contains(53, 1)
