"""Ticks drawn by the kernel look as they do when Skia draws them."""

import math

import numpy as np
import pytest
import skia

from openmotion.model import Path, ShapeLayer, Solid, Stroke
from openmotion.render.draw.outline import outline
from openmotion.render.draw.paint import stroke_paint
from openmotion.render.draw.sheet import Sheet
from openmotion.render.draw.ticks import draw_ticks, ticks_of
from openmotion.render.matrix import identity

_MIDDLE = 60.0


def dial(number=24, *, inner=30.0, outer=45.0, **stroke):
    angles = [2 * math.pi * index / number for index in range(number)]
    data = "".join(
        f"M{inner * math.cos(a):.2f} {inner * math.sin(a):.2f}"
        f"L{outer * math.cos(a):.2f} {outer * math.sin(a):.2f}"
        for a in angles
    )
    paint = Solid(colour="#ff8866aa")
    made = Stroke(paint=paint, width_px=3.0, **stroke)
    return ShapeLayer(id="dial", start=0, end=9, geometry=Path(data=data), stroke=made)


def turned(degrees, scale=1.0):
    cos, sin = (f(math.radians(degrees)) * scale for f in (math.cos, math.sin))
    return np.array(((cos, -sin, _MIDDLE), (sin, cos, _MIDDLE), (0.0, 0.0, 1.0)))


def known(layer):
    lines = ticks_of(layer)
    assert lines is not None
    return lines


def blank():
    return Sheet(np.full((120, 120), 0xFF402010, np.uint32))


@pytest.mark.parametrize(("degrees", "scale"), [(0, 1.0), (7.3, 1.0), (-31, 1.2)])
def test_a_dial_looks_as_its_path_does(degrees, scale):
    layer, matrix = dial(), turned(degrees, scale)
    ticks, path = blank(), blank()
    lines = known(layer)
    assert draw_ticks(ticks, layer, lines, matrix, 0.8)
    path.place(matrix)
    path.canvas.drawPath(outline(layer.geometry, 0), stroke_paint(layer.stroke, 0.8, 0))
    apart = np.abs(ticks.pixels.view(np.uint8).astype(int) - path.pixels.view(np.uint8).astype(int))
    # Round ends are made of curves there and of distances here.
    assert apart.max() <= 32
    assert apart.mean() < 0.5


def test_lines_outside_of_the_sheet_are_cut_off():
    layer, sheet = dial(), Sheet(np.zeros((40, 40), np.uint32))
    assert draw_ticks(sheet, layer, known(layer), turned(0), 1.0)
    assert sheet.pixels.any()


def test_few_lines_stay_a_path():
    assert ticks_of(dial(8)) is None


def test_lines_that_meet_stay_a_path():
    assert ticks_of(dial(inner=0.0)) is None


def test_lines_that_cross_stay_a_path():
    assert ticks_of(dial(inner=-45.0)) is None


def test_dashes_stay_a_path():
    assert ticks_of(dial(dash=(2.0, 2.0))) is None


def test_curves_stay_a_path():
    layer = dial().model_copy(update={"geometry": Path(data="M0 0C1 2 3 4 5 6" * 20)})
    assert ticks_of(layer) is None


def test_what_is_skewed_is_left_to_the_path():
    layer, matrix = dial(), turned(0)
    matrix[0, 1] = 0.3
    assert not draw_ticks(blank(), layer, known(layer), matrix, 1.0)


def test_what_is_cut_is_left_to_the_path():
    layer, sheet = dial(), blank()
    path = skia.Path()
    path.addCircle(60, 60, 30)
    with sheet.cut(path, identity()):
        assert not draw_ticks(sheet, layer, known(layer), turned(0), 1.0)


def test_long_lines_that_cross_far_from_their_middles_stay_a_path():
    fan = "".join(f"M{index * 30} 0L{index * 30} 100" for index in range(12))
    crossing = ShapeLayer(
        id="fan",
        start=0,
        end=9,
        geometry=Path(data=f"{fan}M0 96L330 4"),
        stroke=Stroke(paint=Solid(colour="#ffffff"), width_px=3.0),
    )

    assert ticks_of(crossing) is None


def test_lines_that_are_nearer_than_their_width_stay_a_path():
    rows = "".join(f"M0 {index * 4}L100 {index * 4}" for index in range(14))
    near = ShapeLayer(
        id="rows",
        start=0,
        end=9,
        geometry=Path(data=rows),
        stroke=Stroke(paint=Solid(colour="#ffffff"), width_px=3.0),
    )

    assert ticks_of(near) is None
