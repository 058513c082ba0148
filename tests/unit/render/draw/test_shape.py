"""Shapes on pixels."""

import numpy as np
import pytest

from openmotion.model import (
    Ellipse,
    Morph,
    Offset,
    Path,
    Rect,
    ShapeLayer,
    Solid,
    Star,
    Stroke,
    Superellipse,
    Transform,
    Trim,
    track,
)
from openmotion.render import Renderer
from openmotion.render.draw.shape import shape_box

WHITE = Solid(colour="#ffffff")
LINE = Path(data="M-50 0H50")


@pytest.fixture
def seen(make):
    """The brightness of each pixel of a shape at (80, 45) on black."""

    def draw(frame=0, **fields):
        layer = ShapeLayer(
            id="a", start=0, end=40, transform=Transform(position=(80, 45)), **fields
        )
        return Renderer(make.scene(layer, ground="#000000")).frame(frame)[..., 0].astype(int)

    return draw


def test_a_dash_offset_moves_the_dashes(seen):
    def row(offset):
        stroke = Stroke(paint=WHITE, width_px=4, cap="butt", dash=(10, 10), dash_offset=offset)
        return seen(geometry=LINE, stroke=stroke)[45]

    assert np.array_equal(row(0.0), row(20.0))
    assert np.array_equal(row(0.0)[40:120], row(5.0)[35:115])
    assert row(0.0)[35] == 255
    assert row(10.0)[35] == 0


def test_dashes_that_nobody_could_see_become_a_line(seen):
    stroke = Stroke(paint=WHITE, width_px=4, cap="butt", dash=(0.001, 0.001))

    assert seen(geometry=LINE, stroke=stroke)[45, 30:130].min() == 255


def test_a_tapering_stroke_is_thinner_at_its_end(seen):
    picture = seen(geometry=LINE, stroke=Stroke(paint=WHITE, width_px=12, taper_end=1.0))

    assert picture[:, 40].sum() > 4 * picture[:, 127].sum() > 0


def test_a_stroke_without_width_draws_nothing(seen):
    assert seen(geometry=LINE, stroke=Stroke(paint=WHITE, width_px=0.0)).max() == 0
    assert seen(geometry=LINE, stroke=Stroke(paint=WHITE, width_px=0.0, taper_end=1)).max() == 0


def test_nothing_is_drawn_of_what_is_trimmed_away(seen):
    stroke = Stroke(paint=WHITE, width_px=4)

    assert seen(geometry=LINE, stroke=stroke, trim=Trim(end=0.0)).max() == 0


GROWING = track((0, 0.0), (39, 1.0), easing="linear")
SHAPES = {
    "morph": Morph(
        before=Ellipse(rx=30, ry=20), after=Star(outer_radius=34, inner_radius=12), progress=GROWING
    ),
    "overshoot": Morph(before=Ellipse(rx=20, ry=20), after=Rect(width=30, height=30), progress=1.4),
    "offset": Offset(
        geometry=Star(outer_radius=24, inner_radius=10), by_px=track((0, -4.0), (39, 12.0))
    ),
    "superellipse": Superellipse(rx=30, ry=20, exponent=track((0, 0.5), (39, 12.0))),
    "star": Star(outer_radius=36, inner_radius=14, rotation_deg=track((0, 0.0), (39, 90.0))),
}


@pytest.mark.parametrize("name", SHAPES)
def test_all_that_is_drawn_lies_in_the_box(seen, name):
    fields = {
        "geometry": SHAPES[name],
        "fill": WHITE,
        "stroke": Stroke(paint=WHITE, width_px=3, join="miter"),
    }
    for frame in (0, 13, 30):
        picture = seen(frame, **fields)
        rows, columns = np.nonzero(picture > 8)
        box = shape_box(ShapeLayer(id="a", start=0, end=40, **fields), frame)

        assert columns.min() >= 79 + box.x
        assert columns.max() <= 81 + box.right
        assert rows.min() >= 44 + box.y
        assert rows.max() <= 46 + box.bottom


@pytest.mark.parametrize("name", SHAPES)
def test_a_frame_does_not_depend_on_those_before(make, name):
    layer = ShapeLayer(
        id="a",
        start=0,
        end=40,
        geometry=SHAPES[name],
        fill=WHITE,
        transform=Transform(position=(80, 45)),
    )
    film = make.scene(layer)
    renderer = Renderer(film)
    forth = {frame: renderer.frame(frame).copy() for frame in (2, 17, 31)}

    for frame, kept in reversed(forth.items()):
        assert np.array_equal(Renderer(film).frame(frame), kept)
