"""Layers cut by outlines of their own."""

import numpy as np
import pytest

from openmotion.model import (
    Box,
    Ellipse,
    GroupLayer,
    Mask,
    Outline,
    Rect,
    Shadow,
    ShadowPart,
    Transform,
    track,
)
from openmotion.render import Renderer

LEFT, RIGHT = Rect(x=0, y=0, width=50, height=90), Rect(x=50, y=0, width=50, height=90)


@pytest.fixture
def draw(make):
    """The red channel of a red box of 100 by 90 that is cut by masks, over black."""

    def drawn(*masks, frame=0, **fields):
        floor = make.box("floor", -9, -9, 999, 999, "#000000", depth=0)
        layer = make.box("a", 0, 0, 100, 90, "#ff0000", masks=masks, **fields)
        return Renderer(make.scene(floor, layer)).frame(frame)[..., 0].astype(int)

    return drawn


def test_a_layer_shows_inside_its_mask_only(draw):
    red = draw(Mask(geometry=LEFT))

    assert (red[:, :50] == 255).all()
    assert (red[:, 50:] == 0).all()


def test_an_inverted_mask_shows_what_is_outside(draw):
    assert np.array_equal(draw(Mask(geometry=LEFT, inverted=True)), draw(Mask(geometry=RIGHT)))


def test_masks_are_added_taken_away_and_kept_in_order(draw):
    middle = Rect(x=40, y=0, width=20, height=90)
    added = draw(Mask(geometry=LEFT), Mask(geometry=RIGHT))
    taken = draw(Mask(geometry=LEFT), Mask(geometry=middle, mode="subtract"))
    kept = draw(Mask(geometry=LEFT), Mask(geometry=middle, mode="intersect"))

    assert (added[:, :100] == 255).all()
    assert np.flatnonzero(taken[45]).tolist() == list(range(40))
    assert np.flatnonzero(kept[45]).tolist() == list(range(40, 50))


def test_a_first_mask_that_takes_away_takes_from_the_whole_layer(draw):
    assert np.array_equal(draw(Mask(geometry=LEFT, mode="subtract")), draw(Mask(geometry=RIGHT)))


def test_the_opacity_of_a_mask_says_how_much_it_counts(draw):
    red = draw(Mask(geometry=LEFT, mode="subtract", opacity=0.4))

    assert red[45, 20] == pytest.approx(153, abs=1)
    assert red[45, 70] == 255


def test_expansion_moves_the_edge_out_and_in(draw):
    disc = Ellipse(cx=50, cy=45, rx=20, ry=20)
    widths = [draw(Mask(geometry=disc, expansion_px=by))[45].sum() / 255 for by in (0, 10, -8)]

    assert widths == pytest.approx([40, 60, 24], abs=0.6)


@pytest.mark.parametrize("feather", [6.0, 30.0])
def test_a_feather_is_as_wide_as_it_says_and_half_way_on_the_outline(draw, feather):
    edge = draw(Mask(geometry=Rect(x=-200, y=-200, width=250, height=500), feather_px=feather))[45]

    assert (edge[49] + edge[50]) / 2 == pytest.approx(128, abs=6)
    assert edge[50 - round(feather * 0.5) - 2] > 225
    assert edge[50 + round(feather * 0.5) + 1] < 30
    assert (np.diff(edge[:100]) <= 0).all()


def test_a_mask_moves_with_its_layer(draw):
    transform = Transform(position=track((0, (0.0, 0.0)), (10, (40.0, 0.0)), easing="linear"))
    red = draw(Mask(geometry=LEFT), transform=transform, frame=5)

    assert np.flatnonzero(red[45]).tolist() == list(range(20, 70))


def test_a_mask_may_move_by_itself(draw):
    grown = Rect(x=0, y=0, width=track((0, 0.0), (10, 100.0), easing="linear"), height=90)
    widths = [int((draw(Mask(geometry=grown), frame=f)[45] > 0).sum()) for f in (1, 5, 10, 20)]

    assert widths == [10, 50, 100, 100]


def test_masks_cut_before_effects(draw):
    outlined = draw(Mask(geometry=LEFT), effects=(Outline(width_px=4, colour="#800000"),))

    assert outlined[45, 52] == 128
    assert outlined[45, 60] == 0


def test_the_shadow_is_that_of_what_the_mask_leaves(make):
    shadow = Shadow(colour="#000000", parts=(ShadowPart(dx=0, dy=0, blur_px=4, opacity=1),))
    floor = make.box("floor", -9, -9, 999, 999, "#ffffff", depth=0)
    layer = make.box(
        "a", 20, 20, 100, 50, "#ff0000", effects=(shadow,), masks=(Mask(geometry=LEFT),)
    )
    green = Renderer(make.scene(floor, layer)).frame(0)[..., 1]

    assert green[45, 53] < 220
    assert green[45, 100] == 255
    assert green[45, 122] == 255


def test_a_mask_of_a_group_cuts_all_of_it(make):
    floor = make.box("floor", -9, -9, 999, 999, "#000000", depth=0)
    group = GroupLayer(
        id="g",
        start=0,
        end=40,
        layers=(make.box("a", 0, 0, 60, 90, "#ff0000"), make.box("b", 40, 0, 60, 90, "#ff0000")),
        box=Box(x=0, y=0, width=160, height=90),
        masks=(Mask(geometry=LEFT),),
    )
    red = Renderer(make.scene(floor, group)).frame(0)[..., 0]

    assert np.flatnonzero(red[45]).tolist() == list(range(50))


def test_a_masked_picture_is_the_same_whether_kept_or_not(make):
    floor = make.box("floor", -9, -9, 999, 999, "#000000", depth=0)
    grown = Rect(x=0, y=0, width=track((0, 0.0), (10, 100.0), easing="linear"), height=90)
    layer = make.box("a", 0, 0, 100, 90, "#ff0000", masks=(Mask(geometry=grown, feather_px=20),))
    film = make.scene(floor, layer)
    through = Renderer(film)
    frames = [through.frame(number).copy() for number in range(20)]

    for number in (0, 4, 10, 15):
        assert np.array_equal(frames[number], Renderer(film).frame(number))
