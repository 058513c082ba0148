"""A bad signal."""

import numpy as np
from tests.support.transitions import BLACK, WHITE, between, channel, join, picture, plain


def test_every_row_is_a_row_of_one_picture_moved_aside() -> None:
    first, second = picture(1), picture(2)
    moment = between(join("glitch"), 0.5, first, second)

    for row in range(54):
        got = channel(moment, 1)[row]
        held = [channel(frame, 1)[row] for frame in (first, second)]
        assert any(np.array_equal(np.roll(one, by), got) for one in held for by in range(96))


def test_colours_part_at_the_height() -> None:
    frame = picture(1, (108, 400))
    moment = between(join("glitch"), 0.5, frame, frame)
    rolls = [
        [
            int(
                np.argmax(
                    [
                        np.array_equal(np.roll(channel(frame, k)[row], by), channel(moment, k)[row])
                        for by in range(400)
                    ]
                )
            )
            for k in (0, 2)
        ]
        for row in range(0, 108, 9)
    ]

    assert any(red != blue for red, blue in rolls)


def test_it_jumps_and_stands_between_jumps() -> None:
    first, second = picture(1), picture(2)
    moments = [between(join("glitch"), p, first, second) for p in (0.26, 0.4, 0.43)]

    assert np.array_equal(moments[0], moments[1])
    assert not np.array_equal(moments[1], moments[2])


def test_more_and_more_strips_are_of_the_second() -> None:
    first, second = plain(BLACK, (540, 96)), plain(WHITE, (540, 96))
    shares = [
        float((between(join("glitch"), p, first, second) == WHITE).mean())
        for p in (0.2, 0.35, 0.5, 0.65, 0.85)
    ]

    assert shares == sorted(shares)
    assert shares[0] == 0
    assert 0 < shares[2] < 1
    assert shares[4] == 1
