"""Boxes know their edges and whether they meet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openmotion.model import Box

places = st.floats(-1000, 1000)
sizes = st.floats(0, 1000)
boxes = st.builds(Box, x=places, y=places, width=sizes, height=sizes)


def test_a_box_knows_its_edges_and_its_middle():
    box = Box(x=10, y=20, width=30, height=40)

    assert (box.right, box.bottom, box.centre) == (40, 60, (25, 40))


@given(boxes, boxes)
def test_meeting_is_mutual(first, second):
    assert first.intersects(second) == second.intersects(first)


@pytest.mark.parametrize(("x", "meets"), [(9.9, True), (10, False), (-10, False), (-9.9, True)])
def test_boxes_that_only_touch_do_not_meet(x, meets):
    box = Box(x=0, y=0, width=10, height=10)

    assert box.intersects(Box(x=x, y=0, width=10, height=10)) is meets


def test_an_inset_box_is_smaller_on_every_side():
    box = Box(x=0, y=0, width=10, height=20).inset(2)

    assert box == Box(x=2, y=2, width=6, height=16)


def test_an_inset_never_turns_a_box_inside_out():
    assert Box(x=0, y=0, width=10, height=20).inset(8).width == 0
