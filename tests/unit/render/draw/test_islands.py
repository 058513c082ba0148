"""A picture falls into the parts that hold anything."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from openmotion.render.draw.islands import split

INK = 0xFFFFFFFF


def picture(*spots, width=400, height=300):
    made = np.zeros((height, width), np.uint32)
    for x, y in spots:
        made[y : y + 10, x : x + 10] = INK
    return made


def joined(parts, shape):
    whole = np.zeros(shape, np.uint32)
    for part in parts:
        height, width = part.pixels.shape
        room = whole[part.y : part.y + height, part.x : part.x + width]
        assert not room.any(), "parts overlap"
        room[:] = part.pixels
    return whole


def test_a_clear_picture_has_no_parts():
    assert split(picture()) == ()


def test_what_lies_far_apart_becomes_two_small_parts():
    made = picture((5, 5), (380, 280))
    parts = split(made)

    assert len(parts) == 2
    assert sum(part.pixels.size for part in parts) < made.size / 20


def test_what_lies_close_stays_one_part():
    assert len(split(picture((100, 100), (130, 100)))) == 1


@given(
    st.lists(
        st.tuples(st.integers(0, 390), st.integers(0, 290)), min_size=0, max_size=40, unique=True
    )
)
def test_the_parts_do_not_overlap_and_make_the_picture(spots):
    made = picture(*spots)

    assert np.array_equal(joined(split(made), made.shape), made)


def test_a_part_has_a_clear_edge_except_where_the_picture_ends():
    made = picture((100, 100), (0, 250))
    inner, outer = sorted(split(made), key=lambda part: -part.x)

    for edge in (inner.pixels[0], inner.pixels[-1], inner.pixels[:, 0], inner.pixels[:, -1]):
        assert not edge.any()
    assert outer.x == 0
    assert outer.pixels[:, 0].any()


def test_parts_are_copies():
    made = picture((5, 5))
    (part,) = split(made)
    made[:] = 0

    assert part.pixels.any()
