"""Copies of a shape."""

import numpy as np
import pytest

from openmotion.model import (
    Repeater,
    Shadow,
    ShadowPart,
    ShapeLayer,
    Solid,
    Stroke,
    Transform,
    track,
)
from openmotion.render import Renderer
from openmotion.render.draw.repeat import copies_of
from openmotion.render.draw.shape import shape_box


def dots(make, repeater, **fields):
    return make.box(
        "dot",
        0,
        0,
        10,
        10,
        "#ffffff",
        repeater=repeater,
        transform=Transform(position=(20, 20)),
        **fields,
    )


def seen(layer, make, frame=0):
    return Renderer(make.scene(layer, ground="#000000")).frame(frame)[..., 0]


def test_copies_stand_a_step_apart(make):
    picture = seen(dots(make, Repeater(copies=3, position=(20, 0))), make)

    assert [int(picture[25, x]) for x in (25, 35, 45, 55, 65, 75, 85)] == [
        255,
        0,
        255,
        0,
        255,
        0,
        0,
    ]


def test_an_offset_starts_later(make):
    picture = seen(dots(make, Repeater(copies=1, offset=2, position=(20, 0))), make)

    assert picture[25, 25] == 0
    assert picture[25, 65] == 255


def test_a_turn_goes_about_the_anchor():
    first, second = copies_of(Repeater(copies=2, anchor=(10, 0), rotation_deg=90), 0)

    assert first.matrix == pytest.approx(np.eye(3))
    assert second.matrix @ (0, 0, 1) == pytest.approx((10, -10, 1))


def test_scale_is_a_power_of_the_step():
    copies = copies_of(Repeater(copies=4, scale=0.5), 0)

    assert [copy.matrix[0, 0] for copy in copies] == pytest.approx([1, 0.5, 0.25, 0.125])


def test_opacity_runs_from_the_first_copy_to_the_last():
    copies = copies_of(Repeater(copies=3, opacity_start=1, opacity_end=0.5), 0)

    assert [copy.opacity for copy in copies] == pytest.approx([1, 0.75, 0.5])


def test_a_fraction_of_a_copy_is_translucent():
    copies = copies_of(Repeater(copies=track((0, 1.0), (10, 2.0), easing="linear")), 3)

    assert [copy.opacity for copy in copies] == pytest.approx([1, 0.3])


def test_copies_are_painted_above_or_below_the_one_before():
    above = copies_of(Repeater(copies=2, position=(5, 0)), 0)
    below = copies_of(Repeater(copies=2, position=(5, 0), order="below"), 0)

    assert [copy.matrix[0, 2] for copy in above] == [0, 5]
    assert [copy.matrix[0, 2] for copy in below] == [5, 0]


def test_no_copies_draw_nothing(make):
    layer = dots(make, Repeater(copies=0))

    assert shape_box(layer, 0) is None
    assert seen(layer, make).max() == 0


def test_overlapping_copies_share_the_opacity_of_the_layer(make):
    layer = dots(make, Repeater(copies=2, position=(5, 0)), opacity=0.5)
    picture = seen(layer, make)

    assert picture[25, 22] == pytest.approx(picture[25, 27], abs=1)


@pytest.mark.parametrize(
    "repeater",
    [
        Repeater(copies=6, position=(14, 3), rotation_deg=11),
        Repeater(copies=5, anchor=(30, 20), rotation_deg=60, scale=1.1),
        Repeater(copies=3, offset=-2, position=(-8, 6)),
    ],
)
def test_all_copies_lie_in_the_box(make, repeater):
    layer = ShapeLayer(
        id="dot",
        start=0,
        end=40,
        geometry=make.box("b", 0, 0, 12, 8).geometry,
        fill=Solid(colour="#ffffff"),
        stroke=Stroke(paint=Solid(colour="#ffffff"), width_px=3),
        repeater=repeater,
        transform=Transform(position=(70, 40)),
    )
    picture = seen(layer, make)
    box = shape_box(layer, 0)
    rows, columns = np.nonzero(picture)

    assert columns.min() >= box.x + 69
    assert columns.max() <= box.right + 71
    assert rows.min() >= box.y + 39
    assert rows.max() <= box.bottom + 41


def test_a_shadow_is_cast_by_every_copy(make):
    shadow = Shadow(colour="#ff0000", parts=(ShadowPart(dy=20, blur_px=2, opacity=1),))
    layer = dots(make, Repeater(copies=2, position=(40, 0)), effects=(shadow,))
    picture = Renderer(make.scene(layer, ground="#000000")).frame(0)

    assert picture[45, 25, 0] > 150
    assert picture[45, 65, 0] > 150
