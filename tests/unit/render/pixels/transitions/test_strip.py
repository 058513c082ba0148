"""A sheet that is scrolled by."""

from itertools import pairwise

import numpy as np
import pytest
from tests.support.transitions import BLACK, WHITE, between, join, light, plain


def test_pages_take_turns_until_the_second_rests() -> None:
    levels = [
        light(between(join("scroll_strip"), p, plain(BLACK), plain(WHITE)))
        for p in np.linspace(0.01, 0.99, 60)
    ]
    turns = sum((before - 128) * (after - 128) < 0 for before, after in pairwise(levels))

    assert levels[0] == 0
    assert levels[-1] == 255
    assert turns == 3


@pytest.mark.parametrize(
    ("direction", "edge"),
    [("left", np.s_[:, -6:]), ("right", np.s_[:, :6]), ("up", np.s_[-6:]), ("down", np.s_[:6])],
)
def test_the_next_page_comes_in_at_the_far_end(direction: str, edge: tuple[slice, slice]) -> None:
    black, white = plain(BLACK, (90, 160)), plain(WHITE, (90, 160))
    moment = between(join("scroll_strip", direction=direction), 0.27, black, white)

    assert light(moment[edge]) > 200
    assert light(moment) < 128


def test_the_gap_between_pages_has_the_colour() -> None:
    white = plain(WHITE, (400, 700))
    moment = between(join("scroll_strip", colour="#d01010"), 0.2, white, white)
    green = (moment >> np.uint32(8)) & np.uint32(255)

    assert green[:, 600:].min() < 90
    assert green[:, :400].min() == 255
