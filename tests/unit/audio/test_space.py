"""Halls and echoes."""

import numpy as np

from openmotion.audio.space import Echo, Hall


def _click(length: int) -> np.ndarray:
    sound = np.zeros((length, 2))
    sound[10] = 1.0
    return sound


def test_a_hall_dies_away() -> None:
    hall = Hall(seconds=0.6, predelay_s=0.01, block=48_000, seed=1)
    heard = hall(_click(48_000)).astype(np.float64) ** 2

    assert heard[:9600].sum() > 20 * heard[24_000:33_600].sum() > 0


def test_a_hall_is_the_same_in_any_blocks() -> None:
    whole = Hall(seconds=0.3, predelay_s=0.01, block=20_000, seed=1)(_click(20_000))
    hall = Hall(seconds=0.3, predelay_s=0.01, block=8_000, seed=1)
    click = _click(20_000)
    parts = [hall(click[start : start + 8_000]) for start in range(0, 20_000, 8_000)]

    assert np.allclose(np.concatenate(parts), whole, atol=1e-5)


def test_an_echo_comes_back_in_time_and_on_alternate_sides() -> None:
    heard = Echo(seconds=0.1)(_click(20_000))
    first, second = heard[4_700:5_200], heard[9_500:10_000]

    assert (first[:, 1] ** 2).sum() > (first[:, 0] ** 2).sum()
    assert (second[:, 0] ** 2).sum() > (second[:, 1] ** 2).sum()
    assert not heard[:4_000].any()


def test_an_echo_crosses_from_block_to_block() -> None:
    whole = Echo(seconds=0.1)(_click(20_000))
    echo = Echo(seconds=0.1)
    click = _click(20_000)
    parts = [echo(click[start : start + 3_000]) for start in range(0, 20_000, 3_000)]

    assert np.allclose(np.concatenate(parts), whole)
