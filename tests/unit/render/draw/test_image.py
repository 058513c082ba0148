"""Pictures in boxes: moved inside them, and stretched between borders."""

import numpy as np
import pytest

from openmotion.model import ImageLayer, NineSlice, Transform, track
from openmotion.render import Renderer


@pytest.fixture
def draw(make):
    """A frame of an image layer over black."""

    def drawn(picture, *, frame=0, **fields):
        floor = make.box("floor", -9, -9, 999, 999, "#000000", depth=0)
        fields.setdefault("transform", Transform())
        layer = ImageLayer(id="i", start=0, end=40, asset="p", **fields)
        film = make.scene(floor, layer)
        return Renderer(film, {"p": picture}).frame(frame).astype(int)

    return drawn


def opaque(levels):
    """A grey picture of some levels."""
    levels = np.asarray(levels, np.uint8)
    return np.dstack([levels, levels, levels, np.full_like(levels, 255)])


def ramp(width=160, height=90):
    return opaque(np.tile(np.linspace(0, 255, width), (height, 1)))


def test_zoom_shows_a_smaller_part_around_the_focus(draw):
    row = draw(ramp(), width=160, height=90, zoom=2, focus=(0.5, 0.5))[45, :, 0]

    assert row[2] == pytest.approx(64 + 1.6, abs=3)
    assert row[80] == pytest.approx(128, abs=3)
    assert row[157] == pytest.approx(191 - 1.6, abs=3)


def test_a_zoom_of_one_shows_the_same_as_none(draw):
    still = draw(ramp(), width=160, height=90)
    moving = draw(ramp(), width=160, height=90, zoom=track((0, 1.0), (30, 1.5)))

    assert np.abs(still - moving).max() <= 1


def test_the_edges_of_the_box_stay_full_while_the_picture_moves(draw):
    white = opaque(np.full((90, 160), 255))
    zoom = track((0, 1.0), (20, 1.3), easing="linear")
    for frame in (0, 3, 7, 20):
        drawn = draw(white, width=100, height=60, zoom=zoom, frame=frame)[..., 0]

        assert (drawn[:60, :100] == 255).all()
        assert drawn[60:].max() == drawn[:, 100:].max() == 0


def test_a_picture_pans_by_parts_of_a_pixel(draw):
    picture = np.zeros((90, 320), np.uint8)
    picture[:, 150:170] = 255
    focus = track((0, (0.5, 0.5)), (39, (0.6, 0.5)), easing="linear")
    middles = []
    for frame in range(12):
        row = draw(opaque(picture), width=160, height=90, focus=focus, frame=frame)[45, :, 0]
        middles.append((row * np.arange(160)).sum() / row.sum())

    steps = np.diff(middles)
    assert steps == pytest.approx(np.full(11, -16 / 39), abs=0.06)


def test_a_zooming_picture_keeps_its_corners_round(draw):
    white = opaque(np.full((90, 160), 255))
    drawn = draw(white, width=100, height=60, radius=20, zoom=track((0, 1.2), (9, 1.3)))[..., 0]

    assert drawn[0, 0] == drawn[59, 99] == 0
    assert drawn[0, 50] == drawn[30, 0] == 255


def test_a_whole_picture_zooms_until_it_fills_the_box(draw):
    white = opaque(np.full((60, 60), 255))
    small = draw(white, width=120, height=60, fit="contain", zoom=track((0, 0.5), (9, 2.0)))
    large = draw(white, width=120, height=60, fit="contain", zoom=2.0)

    assert np.argwhere(small[..., 0] > 128).tolist()[0] == [15, 45]
    assert (large[:60, :120, 0] == 255).all()
    assert large[60:, :, 0].max() == 0


def framed():
    """20 by 20: a red border of five pixels around blue."""
    picture = np.zeros((20, 20, 4), np.uint8)
    picture[...] = (255, 0, 0, 255)
    picture[5:15, 5:15] = (0, 0, 255, 255)
    return picture


def test_borders_keep_their_size_when_a_picture_is_stretched(draw):
    slices = NineSlice(left=5, top=5, right=5, bottom=5)
    drawn = draw(framed(), width=120, height=60, slices=slices)

    assert drawn[30, 4, :3].tolist() == [255, 0, 0]
    assert drawn[30, 5, :3].tolist() == [0, 0, 255]
    assert drawn[54, 114, :3].tolist() == [0, 0, 255]
    assert drawn[55, 60, :3].tolist() == drawn[30, 115, :3].tolist() == [255, 0, 0]


def test_borders_may_be_drawn_larger(draw):
    slices = NineSlice(left=5, top=5, right=5, bottom=5, scale=2)
    drawn = draw(framed(), width=120, height=60, slices=slices)

    assert drawn[30, 9, 0] > 200 > drawn[30, 11, 0]


def test_borders_that_do_not_fit_shrink_together(draw):
    picture = framed()
    picture[:5, :5] = (0, 255, 0, 255)
    slices = NineSlice(left=5, top=5, right=5, bottom=5, scale=4)
    drawn = draw(picture, width=120, height=20, slices=slices)

    assert drawn[3, 7, :3].tolist() == drawn[7, 3, :3].tolist() == [0, 255, 0]
    assert drawn[3, 13, :3].tolist() == drawn[13, 3, :3].tolist() == [255, 0, 0]


@pytest.mark.parametrize("fit", ["cover", "contain"])
def test_the_thinnest_box_draws_nothing_and_does_no_harm(draw, fit):
    assert draw(ramp(), width=5e-324, height=40, fit=fit).max() == 255
