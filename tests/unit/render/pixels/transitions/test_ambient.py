"""The light of two pictures on what stands behind them."""

import numpy as np
from tests.support.transitions import BLACK, WHITE, channel, plain

from openmotion.render.pixels.transitions.ambient import paint_ambient

SIZE = (90, 160)


def painted(first: np.ndarray, second: np.ndarray, share: float) -> np.ndarray:
    dst = np.zeros(SIZE, np.uint32)
    paint_ambient(first, second, dst, share, 0.2)
    return dst


def test_it_is_soft_and_dim() -> None:
    half = plain(BLACK, SIZE)
    half[:, 80:] = WHITE
    level = channel(painted(half, half, 0.0), 0)

    assert level.max() < 150
    assert level[45, 159] > level[45, 0] + 30
    assert np.abs(np.diff(level[45])).max() <= 4


def test_it_goes_from_one_pictures_light_to_the_others() -> None:
    red, blue = plain(0xFF0000FF, SIZE), plain(0xFFFF0000, SIZE)
    start, end = painted(red, blue, 0.0), painted(red, blue, 1.0)

    assert channel(start, 0).mean() > channel(start, 2).mean() + 60
    assert channel(end, 2).mean() > channel(end, 0).mean() + 60
