"""Parts of outlines by their length."""

import pytest
import skia

from openmotion.model import Ellipse, Path, Trim
from openmotion.render.draw.outline import outline
from openmotion.render.draw.trim import trimmed


def contours(path):
    """The length of each contour."""
    found, measure = [], skia.PathMeasure(path, forceClosed=False)
    while True:
        found.append(measure.getLength())
        if not measure.nextContour():
            return found


def test_an_offset_moves_the_part_along():
    line = outline(Path(data="M0 0H100"), 0)
    part = trimmed(line, Trim(start=0.1, end=0.3, offset=0.5), 0)

    assert (part.getBounds().left(), part.getBounds().right()) == pytest.approx((60, 80))


def test_what_passes_the_end_of_a_line_goes_on_at_its_start():
    line = outline(Path(data="M0 0H100"), 0)

    part = trimmed(line, Trim(start=0, end=0.4, offset=0.8), 0)

    assert contours(part) == pytest.approx([20, 20])


def test_over_the_seam_of_a_closed_outline_the_part_stays_whole():
    ring = outline(Ellipse(rx=50, ry=50), 0)

    part = trimmed(ring, Trim(start=0, end=0.5, offset=0.75), 0)

    assert len(contours(part)) == 1
    assert sum(contours(part)) == pytest.approx(157.08, abs=0.4)


def test_a_negative_offset_turns_backwards():
    line = outline(Path(data="M0 0H100"), 0)
    part = trimmed(line, Trim(start=0.5, end=0.6, offset=-0.5), 0)

    assert (part.getBounds().left(), part.getBounds().right()) == pytest.approx((0, 10))


def test_contours_that_are_trimmed_together_each_keep_their_share():
    lines = outline(Path(data="M0 0H100M0 10H50"), 0)
    part = trimmed(lines, Trim(start=0, end=0.5, offset=0.1, together=True), 0)

    assert contours(part) == pytest.approx([50, 25])


def test_many_contours_are_trimmed_in_one_walk():
    data = "".join(f"M{index} 0v1" for index in range(20_000))

    part = trimmed(outline(Path(data=data), 0), Trim(end=0.5), 0)

    assert part.getBounds().right() == pytest.approx(9999, abs=1)
