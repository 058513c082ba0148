"""Pictures that flow."""

import numpy as np
from tests.support.transitions import BLACK, WHITE, between, distance, join, picture, plain


def test_one_colour_stays_what_it_is() -> None:
    frame = plain(0xFF406080, (90, 160))

    for progress in (0.2, 0.5, 0.8):
        assert (between(join("domain_warp"), progress, frame, frame) == 0xFF406080).all()


def test_the_first_flows_further_and_further() -> None:
    frame = picture(1, (180, 320))
    far = [
        distance(between(join("domain_warp"), p, frame, frame), frame) for p in (0.05, 0.15, 0.28)
    ]

    assert far[0] < far[1] < far[2]


def test_places_change_one_after_the_other_with_little_in_between() -> None:
    first, second = plain(BLACK, (180, 320)), plain(WHITE, (180, 320))
    level = between(join("domain_warp"), 0.5, first, second) & np.uint32(255)

    assert (level < 40).mean() > 0.1
    assert (level > 215).mean() > 0.1
    assert ((level >= 40) & (level <= 215)).mean() < 0.35


def test_another_seed_flows_another_way() -> None:
    first, second = picture(1), picture(2)

    assert not np.array_equal(
        between(join("domain_warp"), 0.4, first, second, seed=1),
        between(join("domain_warp"), 0.4, first, second, seed=2),
    )
