"""The layer that a transition is about."""

import numpy as np
import pytest
from tests.support.compositions import text_of
from tests.support.crossings import FIRST, joined

from openmotion.model import GroupLayer, Rect, ShapeLayer, Solid, Transform
from openmotion.render import Renderer
from openmotion.render.aim import aimed
from openmotion.render.draw.stage import Stage
from openmotion.render.evaluate import evaluate


def card(name, x, y, **fields):
    return ShapeLayer(
        **{
            "id": name,
            "start": 0,
            "end": 60,
            "geometry": Rect(width=96, height=54),
            "fill": Solid(colour="#f0705a"),
            "transform": Transform(position=(x, y)),
        }
        | fields
    )


def aim(kind, before, after, **fields):
    made = joined(kind, before, after, **fields)
    state = evaluate(made, FIRST + 8)
    return aimed(Stage(made, {}), state, made.transitions[0])


def test_the_window_is_where_the_layer_is():
    found = aim("scale_to_detail", (card("c", 48, 27),), (), layer="c")

    assert found.window == pytest.approx((0.1, 0.1, 0.2, 0.2), abs=0.005)
    assert found.origin == pytest.approx((0.2, 0.2))


def test_a_layer_in_a_group_counts_with_all_around_it():
    group = GroupLayer(
        id="g",
        start=0,
        end=60,
        layers=(card("c", 0, 0),),
        transform=Transform(position=(240, 135), scale=2.0),
    )
    found = aim("circle_iris", (group,), (), layer="c")

    assert found.origin == pytest.approx((0.7, 0.7))


def test_the_outgoing_scenes_layer_comes_first():
    before, after = card("c", 0, 0), card("c", 384, 216)

    assert aim("shape_iris", (before,), (after,), layer="c").origin == pytest.approx((0.1, 0.1))
    assert aim("shape_iris", (), (after,), layer="c").origin == pytest.approx((0.9, 0.9))


def test_a_layer_that_is_not_seen_leaves_the_transition_as_it_is():
    gone = card("c", 0, 0, end=10)
    made = joined("circle_iris", (gone,), (), layer="c", origin=(0.3, 0.3))
    found = aimed(Stage(made, {}), evaluate(made, FIRST + 8), made.transitions[0])

    assert found is made.transitions[0]


def test_a_layer_that_draws_nothing_leaves_the_transition_as_it_is():
    empty = GroupLayer(id="c", start=0, end=60, layers=())
    found = aim("circle_iris", (empty,), (), layer="c", origin=(0.3, 0.3))

    assert found.origin == (0.3, 0.3)


def test_a_layer_far_outside_is_held_near_the_frame():
    found = aim("circle_iris", (card("c", 1e6, -1e6),), (), layer="c")

    assert found.origin == (2, -1)


def test_the_renderer_opens_an_iris_where_the_layer_is():
    before, after = (card("c", 48, 27),), (text_of("Hi"),)
    renderer = Renderer(joined("circle_iris", before, after, layer="c"))
    named = renderer.frame(FIRST + 9).copy()
    told = Renderer(joined("circle_iris", before, after, origin=(0.2, 0.2)))

    assert np.array_equal(named, told.frame(FIRST + 9))
