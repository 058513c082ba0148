"""Spreading ink."""

import numpy as np
import pytest
from tests.support.transitions import WHITE, between, join, plain

FIRST, SECOND = 0xFF2040C0, WHITE


@pytest.mark.parametrize("origin", [(0.5, 0.5), (0.1, 0.1), (0.9, 0.8)])
def test_the_ink_spreads_from_its_origin(origin: tuple[float, float]) -> None:
    first, second = plain(FIRST, (180, 320)), plain(SECOND, (180, 320))
    moment = between(join("ink_wipe", origin=origin), 0.3, first, second)

    rows, columns = np.nonzero(moment != FIRST)
    assert 0 < rows.size < moment.size / 2
    away = np.hypot(columns / 320 - origin[0], rows / 180 - origin[1])
    assert away.mean() < 0.3


def test_the_ink_stands_between_the_pictures() -> None:
    first, second = plain(FIRST, (180, 320)), plain(SECOND, (180, 320))
    moment = between(join("ink_wipe", colour="#101010"), 0.45, first, second)

    assert (moment == 0xFF101010).mean() > 0.1
    assert (moment == FIRST).mean() > 0.05
    assert (moment == SECOND).mean() > 0.05


def test_what_is_inked_stays_inked() -> None:
    first, second = plain(FIRST, (180, 320)), plain(SECOND, (180, 320))
    left = np.ones(first.shape, np.bool_)
    for progress in (0.1, 0.25, 0.4, 0.55, 0.7, 0.85):
        now = between(join("ink_wipe"), progress, first, second) == FIRST

        assert not (now & ~left).any()
        left = now
    assert not left.any()
