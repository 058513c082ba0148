"""Light that falls into the camera."""

import numpy as np
import pytest
from tests.support.transitions import BLACK, WHITE, between, channel, join, light, picture, plain


def test_the_light_grows_to_the_middle_and_goes_again() -> None:
    dark = plain(0xFF302820, (90, 160))
    levels = [
        light(between(join("light_leak"), p, dark, dark)) for p in (0.03, 0.3, 0.5, 0.7, 0.97)
    ]

    assert levels[0] < light(dark) + 3
    assert levels[0] < levels[1] < levels[2] > levels[3] > levels[4]
    assert levels[2] > light(dark) + 60


def test_the_light_is_warm_like_film() -> None:
    lit = between(join("light_leak"), 0.4, plain(BLACK), plain(BLACK))

    assert channel(lit, 0).mean() > channel(lit, 1).mean() > channel(lit, 2).mean()


def test_a_colour_dyes_the_light() -> None:
    lit = between(join("light_leak", colour="#2f6fe8"), 0.4, plain(BLACK), plain(BLACK))

    assert channel(lit, 2).mean() > channel(lit, 0).mean()


@pytest.mark.parametrize(("direction", "ahead"), [("left", 1), ("right", 0)])
def test_the_second_comes_out_from_where_the_light_comes(direction: str, ahead: int) -> None:
    lit = between(join("light_leak", direction=direction), 0.42, plain(BLACK), picture(2))
    white = between(join("light_leak", direction=direction), 0.42, plain(BLACK), plain(WHITE))
    halves = [white[:, :48], white[:, 48:]]

    assert light(halves[ahead]) > light(halves[1 - ahead]) + 20
    assert not np.array_equal(lit, white)


def test_light_only_adds() -> None:
    frame = picture(3)
    lit = between(join("light_leak"), 0.5, frame, frame)

    for index in range(3):
        assert (channel(lit, index) >= channel(frame, index)).all()
