"""Paints of the model as Skia paints."""

import pytest
import skia

from openmotion.model import LinearGradient, RadialGradient, Solid, Stop, Stroke
from openmotion.render.draw.paint import fill_paint, solid_paint, stroke_paint

STOPS = (Stop(offset=0, colour="#ff0000"), Stop(offset=1, colour="#0000ff"))


def test_a_colours_own_alpha_counts():
    assert solid_paint("#ff000080", 0.5).getAlphaf() == pytest.approx(0.25, abs=0.01)


@pytest.mark.parametrize(
    "gradient",
    [
        LinearGradient(start=(0, 0), end=(10, 0), stops=STOPS),
        LinearGradient(start=(5, 5), end=(5, 5), stops=STOPS),
        RadialGradient(centre=(0, 0), radius=5, stops=STOPS),
    ],
)
def test_a_gradient_has_a_shader(gradient):
    assert fill_paint(gradient, 1).getShader() is not None


def test_a_stroke_keeps_its_caps_and_joins():
    stroke = Stroke(paint=Solid(colour="#000000"), width_px=3, cap="butt", join="bevel")
    paint = stroke_paint(stroke, 1, 0)

    assert paint.getStrokeCap() == skia.Paint.kButt_Cap
    assert paint.getStrokeJoin() == skia.Paint.kBevel_Join
    assert paint.getStrokeWidth() == 3


@pytest.mark.parametrize(
    ("dash", "dashed"), [((), False), ((4, 2), True), ((4, 2, 1), True), ((0, 0), False)]
)
def test_dashes_need_lengths(dash, dashed):
    stroke = Stroke(paint=Solid(colour="#000000"), dash=dash)

    assert (stroke_paint(stroke, 1, 0).getPathEffect() is not None) is dashed


def test_a_stroke_without_width_is_not_drawn():
    assert stroke_paint(Stroke(paint=Solid(colour="#000000"), width_px=0), 1, 0) is None
