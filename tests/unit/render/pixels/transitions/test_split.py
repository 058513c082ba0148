"""Colours that part."""

import numpy as np
import pytest
from tests.support.transitions import BLACK, between, channel, join, picture, plain


def test_red_leaves_outwards_and_blue_inwards() -> None:
    frame = plain(BLACK, (90, 160))
    frame[40:50, 130:140] = 0xFFFFFFFF
    moment = between(join("chromatic_split"), 0.48, frame, frame)
    red, green, blue = (
        np.average(np.arange(160), weights=channel(moment, k).sum(0)) for k in range(3)
    )

    assert red > green + 1 > blue + 2


def test_grey_far_from_any_edge_stays_grey() -> None:
    frame = plain(0xFF707070)

    assert (between(join("chromatic_split"), 0.48, frame, frame) == 0xFF707070).all()


@pytest.mark.parametrize("origin", [(0.0, 0.0), (1.0, 0.5), (0.5, 0.5)])
def test_colours_meet_at_the_origin(origin: tuple[float, float]) -> None:
    frame = picture(1, (90, 160))
    moment = between(join("chromatic_split", origin=origin), 0.48, frame, frame)
    row, column = min(89, round(origin[1] * 90)), min(159, round(origin[0] * 160))

    assert abs(channel(moment, 0)[row, column] - channel(frame, 0)[row, column]) <= 24


def test_the_cut_is_hard_under_the_widest_split() -> None:
    first, second = plain(0xFF000000), plain(0xFFFFFFFF)

    assert (between(join("chromatic_split"), 0.499, first, second) == 0xFF000000).all()
    assert (between(join("chromatic_split"), 0.501, first, second) == 0xFFFFFFFF).all()
