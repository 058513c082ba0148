"""A mark that opens onto the next picture."""

import numpy as np
import pytest
from tests.support.transitions import BLACK, WHITE, between, join, plain

from openmotion.errors import InvalidComposition

SIZE = (180, 320)
SQUARE = "M0 0H10V10H0Z"
RING = "M0 0H30V30H0ZM10 10V20H20V10Z"


def moment(progress: float, **fields: object) -> np.ndarray:
    return between(join("shape_iris", **fields), progress, plain(BLACK, SIZE), plain(WHITE, SIZE))


def test_the_mark_stands_at_its_origin_before_it_opens() -> None:
    rows, columns = np.nonzero(moment(0.48, outline=SQUARE, origin=(0.25, 0.5)) == WHITE)

    assert columns.mean() == pytest.approx(79.5, abs=1)
    assert rows.mean() == pytest.approx(89.5, abs=1)
    assert np.ptp(rows) == pytest.approx(0.46 * 180, rel=0.12)


def test_the_mark_has_the_outline_that_is_given() -> None:
    inside = moment(0.44, outline=RING) == WHITE
    hole = inside[80:100, 150:170]

    assert not hole.any()
    assert inside[90, 125]


def test_a_mark_with_a_hole_opens_all_the_same() -> None:
    assert (moment(0.99, outline=RING) == WHITE).all()


def test_the_colour_runs_ahead() -> None:
    opening = moment(0.8, colour="#d01010")

    assert (opening == 0xFF1010D0).mean() > 0.05
    assert (opening == WHITE).mean() > 0.05


@pytest.mark.parametrize("outline", ["M0 0", "M0 0h1e-30", "M0 0h1e30v1e30z"])
def test_a_mark_without_an_inside_does_no_harm(outline: str) -> None:
    assert (moment(0.99, outline=outline) == WHITE).all()


def test_a_broken_outline_is_refused() -> None:
    with pytest.raises(InvalidComposition, match="path data"):
        moment(0.5, outline="star")
