"""Cells that turn one by one."""

import numpy as np
from tests.support.transitions import BLACK, WHITE, between, join, light, plain

SIZE = (180, 324)


def test_cells_grow_from_their_middles() -> None:
    moment = between(join("pixel_dissolve"), 0.12, plain(BLACK, SIZE), plain(WHITE, SIZE))
    level = moment & np.uint32(255)
    cells = level[:, :320].reshape(18, 10, 32, 10).astype(int)

    middle = cells[:, 4:6, :, 4:6].mean(axis=(1, 3))
    corner = cells[:, [0, -1]][:, :, :, [0, -1]].mean(axis=(1, 3))
    assert (middle >= corner).all()
    assert (middle > 200).any()


def test_the_area_grows_evenly_and_never_shrinks() -> None:
    first, second = plain(BLACK, SIZE), plain(WHITE, SIZE)
    shares = [
        light(between(join("pixel_dissolve"), p, first, second)) / 255
        for p in (0.1, 0.3, 0.5, 0.7, 0.9)
    ]

    assert shares == sorted(shares)
    assert abs(shares[2] - 0.5) < 0.1


def test_cells_glint_when_they_come() -> None:
    grey = plain(0xFF606060, SIZE)
    moment = between(join("pixel_dissolve"), 0.5, grey, grey)

    assert int((moment & np.uint32(255)).max()) > 0x60 + 30


def test_the_direction_leads() -> None:
    first, second = plain(BLACK, SIZE), plain(WHITE, SIZE)
    left = between(join("pixel_dissolve", direction="left"), 0.3, first, second)
    right = between(join("pixel_dissolve", direction="right"), 0.3, first, second)

    assert light(left[:, 162:]) > light(left[:, :162])
    assert light(right[:, 162:]) < light(right[:, :162])
