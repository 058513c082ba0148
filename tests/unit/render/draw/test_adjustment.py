"""Adjustment layers change what is below them."""

import numpy as np
import pytest

from openmotion.model import (
    AdjustmentLayer,
    Blur,
    Box,
    Camera,
    Ellipse,
    Finish,
    Glow,
    Grade,
    GroupLayer,
    Halftone,
    Invert,
    Mask,
    Matte,
    Rect,
    Shadow,
    ShadowPart,
    Transform,
    track,
)
from openmotion.render import Renderer


@pytest.fixture
def draw(make):
    """A frame of layers over a floor of grey 100."""

    def drawn(*layers, frame=0, **scene):
        floor = make.box("floor", -99, -99, 999, 999, "#646464", depth=0)
        return Renderer(make.scene(floor, *layers, **scene)).frame(frame).astype(int)

    return drawn


def adjust(*effects, **fields):
    return AdjustmentLayer(id="adjust", start=0, end=40, effects=effects, **fields)


def test_it_changes_all_that_is_below_and_nothing_above(draw, make):
    frame = draw(
        make.box("below", 0, 0, 40, 90, "#ff0000"),
        adjust(Invert()),
        make.box("above", 100, 0, 40, 90, "#ff0000"),
    )

    assert frame[45, 20, :3].tolist() == [0, 255, 255]
    assert frame[45, 70, :3].tolist() == [155, 155, 155]
    assert frame[45, 120, :3].tolist() == [255, 0, 0]


def test_dots_without_paper_leave_no_holes_in_an_opaque_picture(draw):
    frame = draw(adjust(Invert(), Halftone(size_px=10)))

    assert frame[..., 3].min() == 255
    assert frame[..., 0].min() < 20
    assert frame[..., 0].max() > 120


def test_its_opacity_mixes_the_change_in(draw):
    assert draw(adjust(Invert(), opacity=0.4))[45, 70, 0] == pytest.approx(122, abs=1)


def test_its_blend_says_how_the_change_joins(draw):
    screened = draw(adjust(Invert(), blend="screen"))[45, 70, 0]

    assert screened == pytest.approx(255 - 155 * 100 / 255, abs=1)


def test_it_works_inside_its_outline_only(draw):
    frame = draw(adjust(Invert(), geometry=Rect(x=20, y=10, width=30, height=40)))

    changed = np.argwhere(frame[..., 0] != 100)
    assert changed.min(axis=0).tolist() == [10, 20]
    assert changed.max(axis=0).tolist() == [49, 49]


def test_its_edge_may_be_soft(draw):
    row = draw(adjust(Invert(), geometry=Rect(x=-99, y=-99, width=179, height=400), feather_px=24))
    row = row[45, :, 0]

    assert row[50] == 155
    assert row[80] == pytest.approx(128, abs=4)
    assert row[110] == 100


def test_masks_and_mattes_say_where(draw, make):
    masked = draw(adjust(Invert(), masks=(Mask(geometry=Rect(width=50, height=90)),)))
    matted = draw(adjust(Invert(), matte=Matte(layers=(make.box("m", 0, 0, 50, 90, "#ffffff"),))))

    assert np.array_equal(masked, matted)
    assert masked[45, 49, 0] == 155
    assert masked[45, 50, 0] == 100


def test_a_blur_takes_in_what_lies_around_its_outline(draw, make):
    frame = draw(
        make.box("white", 60, 0, 100, 90, "#ffffff"),
        adjust(Blur(sigma_px=6), geometry=Rect(x=20, y=0, width=39, height=90)),
    )

    assert frame[45, 57, 0] > 140
    assert frame[45, 61, 0] == 255


def test_the_edges_of_the_frame_stay_as_they_are(draw):
    assert (draw(adjust(Blur(sigma_px=10)))[..., 0] == 100).all()


def test_in_a_picture_it_changes_that_picture_only(draw, make):
    group = GroupLayer(
        id="g",
        start=0,
        end=40,
        layers=(make.box("a", 0, 0, 40, 90, "#ff0000"), adjust(Invert())),
        box=Box(x=0, y=0, width=160, height=90),
    )
    frame = draw(group)

    assert frame[45, 20, :3].tolist() == [0, 255, 255]
    assert frame[45, 70, :3].tolist() == [100, 100, 100]


def test_in_a_group_without_a_picture_it_changes_all_below(draw, make):
    group = GroupLayer(
        id="g",
        start=0,
        end=40,
        layers=(make.box("a", 0, 0, 40, 90, "#ff0000"), adjust(Invert())),
    )

    assert draw(group)[45, 70, 0] == 155


def test_the_clip_of_a_group_holds_for_it(draw):
    group = GroupLayer(
        id="g",
        start=0,
        end=40,
        layers=(adjust(Invert()),),
        clip=Ellipse(cx=80, cy=45, rx=30, ry=30),
    )
    frame = draw(group)

    assert frame[45, 80, 0] == 155
    assert frame[45, 45, 0] == 100
    assert frame[5, 80, 0] == 100


def test_its_outline_moves_with_the_camera(draw):
    layer = adjust(Invert(), geometry=Rect(x=60, y=30, width=40, height=30))
    frame = draw(layer, camera=Camera(zoom=track((0, 1.0), (10, 2.0)), focus=(80, 45)), frame=10)

    changed = np.argwhere(frame[..., 0] != 100)
    assert changed.min(axis=0).tolist() == [15, 40]
    assert changed.max(axis=0).tolist() == [74, 119]


def test_without_an_outline_it_covers_the_frame_under_any_camera(draw):
    frame = draw(adjust(Invert()), camera=Camera(zoom=0.5, orbit_y_deg=40, focus=(80, 45)))

    assert (frame[..., 0] == 155).all()


def test_a_glow_lets_only_what_is_bright_shine(draw, make):
    layers = (make.box("bright", 70, 35, 20, 20, "#ffffff"),)
    frame = draw(*layers, adjust(Glow(sigma_px=6, strength=1)))

    assert frame[45, 66, 0] > 130
    assert frame[45, 5, 0] == 100


def test_shadows_have_no_place_in_it(draw):
    shadow = Shadow(colour="#000000", parts=(ShadowPart(dy=4, blur_px=4, opacity=1),))

    assert (draw(adjust(shadow))[..., 0] == 100).all()


def test_what_stands_below_is_not_changed_twice_by_keeping_it(draw, make):
    still = [make.box(f"s{index}", 10 * index, 10, 8, 8, "#ff0000") for index in range(8)]
    layers = (
        *still,
        adjust(Grade(saturation=0)),
        *[make.box(f"t{index}", 10 * index, 40, 8, 8, "#00ff00") for index in range(8)],
    )

    frame = draw(*layers, frame=12)

    red, green, blue, _ = frame[14, 14]
    assert red == green == blue
    assert frame[44, 14, :3].tolist() == [0, 255, 0]


def test_it_follows_what_moves_below(draw, make):
    moving = make.box(
        "moving",
        0,
        30,
        20,
        20,
        "#ff0000",
        transform=Transform(position=track((0, (0.0, 0.0)), (20, (100.0, 0.0)), easing="linear")),
    )
    frame = draw(moving, adjust(Invert()), frame=10)

    assert frame[40, 60, :3].tolist() == [0, 255, 255]
    assert frame[40, 10, :3].tolist() == [155, 155, 155]


def test_it_lasts_from_start_to_end(draw):
    layer = AdjustmentLayer(id="a", start=5, end=10, effects=(Invert(),))

    assert [draw(layer, frame=number)[0, 0, 0] for number in (4, 5, 9, 10)] == [100, 155, 155, 100]


def test_over_all_scenes_it_changes_the_finished_frame(make):
    film = make.scene(make.box("floor", -9, -9, 999, 999, "#646464"), finish=Finish(grain=0))
    film = film.model_copy(update={"overlay": (adjust(Invert()),)})

    assert (Renderer(film).frame(3)[..., 0] == 155).all()
