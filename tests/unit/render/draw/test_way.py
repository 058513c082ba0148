"""Where letters stand that follow an outline."""

import pytest

from openmotion.model import Ellipse, Path, TextPath, track
from openmotion.render.draw.way import Line
from openmotion.render.placing import matrix_of

LINE = Path(data="M0 10H100")


def placed(path, middle, *, base=0.0, width=20.0, share=0.0, frame=0.0, shift=0.0):
    """Where the middle of a letter's baseline lands, and which way it runs."""
    line = Line(path, frame, width_px=width, left=-share * width, share=share)
    matrix = matrix_of(line.placing(middle - 2, middle + 2, base, shift))
    x, y, _ = matrix @ (middle, base, 1)
    return (round(x, 2), round(y, 2)), (round(matrix[0, 0], 2), round(matrix[1, 0], 2))


def test_a_letter_stands_as_far_along_as_it_is_set():
    assert placed(TextPath(geometry=LINE), 30) == ((30, 10), (1, 0))


def test_centred_and_right_aligned_lines_stand_in_the_middle_and_at_the_end():
    path = TextPath(geometry=LINE)

    assert placed(path, 0, share=0.5)[0] == (50, 10)
    assert placed(path, -10, share=1.0)[0] == (90, 10)


def test_an_offset_moves_the_line_along():
    path = TextPath(geometry=LINE, offset_px=track((0, 0.0), (10, 50.0), easing="linear"))

    assert placed(path, 10, frame=10)[0] == (60, 10)


def test_a_line_below_the_way_keeps_its_distance():
    ring = TextPath(geometry=Ellipse(rx=50, ry=50))

    assert placed(TextPath(geometry=LINE), 30, base=7)[0] == (30, 17)
    assert placed(ring, 0, base=-10)[0] == pytest.approx((60, 0), abs=0.1)


def test_letters_turn_with_the_way():
    corner = TextPath(geometry=Path(data="M0 0H50V50"))

    assert placed(corner, 20)[1] == (1, 0)
    assert placed(corner, 80)[1] == (0, 1)


def test_upright_letters_do_not_turn():
    corner = TextPath(geometry=Path(data="M0 0H50V50"), turned=False)

    assert placed(corner, 80) == ((50, 30), (1, 0))


def test_a_reversed_line_runs_from_the_end():
    assert placed(TextPath(geometry=LINE, reversed=True), 30) == ((70, 10), (-1, 0))


def test_on_a_closed_outline_letters_go_on_at_the_start():
    ring = Ellipse(rx=50, ry=50)
    there = placed(TextPath(geometry=ring), 10)
    round_again = placed(TextPath(geometry=ring, offset_px=314.0), 10)

    assert round_again[0] == pytest.approx(there[0], abs=0.5)


def test_past_the_end_of_an_open_outline_letters_run_straight_on():
    assert placed(TextPath(geometry=LINE), 120) == ((120, 10), (1, 0))
    assert placed(TextPath(geometry=LINE), -20) == ((-20, 10), (1, 0))


def test_an_outline_without_length_is_no_error():
    assert placed(TextPath(geometry=Path(data="M5 5")), 30)[0] == (30, 0)
