"""Shapes, pictures, groups and their effects on pixels."""

import numpy as np
import pytest

from openmotion.model import (
    Blur,
    Box,
    Camera,
    Ellipse,
    Finish,
    Glow,
    GroupLayer,
    ImageLayer,
    Matte,
    MotionBlur,
    Path,
    Rect,
    Shadow,
    ShadowPart,
    ShapeLayer,
    Solid,
    Stroke,
    Sweep,
    Transform,
    Trim,
    track,
)
from openmotion.render import Renderer

GREY = 128
SHADOW = Shadow(colour="#000000", parts=(ShadowPart(dy=6, blur_px=4, opacity=0.6),))


@pytest.fixture
def draw(make):
    """A frame of some layers over grey."""

    def drawn(*layers, frame=0, pictures=None, floor="#808080", **scene):
        # Even a flat ground is shaded a little.
        layers = (make.box("floor", -9, -9, 999, 999, floor, depth=0), *layers)
        return Renderer(make.scene(*layers, **scene), pictures or {}).frame(frame).copy()

    return drawn


def group(*layers, **fields):
    return GroupLayer(id="group", start=0, end=40, layers=layers, **fields)


def near(one, other, levels=1):
    return np.abs(one.astype(int) - other.astype(int)).max() <= levels


def test_a_shape_fills_its_outline(draw, make):
    frame = draw(make.box("a", 10, 20, 30, 10, "#ff0000"))

    assert frame[20, 10].tolist() == [255, 0, 0, 255]
    assert frame[29, 39].tolist() == [255, 0, 0, 255]
    assert frame[30, 40, 0] == GREY


def test_a_tint_changes_over_time(draw, make):
    layer = make.box("a", 0, 0, 9, 9, "#ff0000", tint=track((0, "#0000ff"), (20, "#00ff00")))

    assert draw(layer)[4, 4].tolist() == [0, 0, 255, 255]
    assert draw(layer, frame=30)[4, 4].tolist() == [0, 255, 0, 255]


def test_an_icon_is_drawn_on(draw):
    tick = ShapeLayer(
        id="a",
        start=0,
        end=40,
        geometry=Path(data="M0 10H60"),
        stroke=Stroke(paint=Solid(colour="#000000"), width_px=6, cap="butt"),
        trim=Trim(end=track((0, 0.0), (10, 1.0), easing="linear")),
    )

    assert draw(tick, frame=0)[10, 10, 0] == GREY
    assert draw(tick, frame=5)[10, 25, 0] == 0
    assert draw(tick, frame=5)[10, 35, 0] == GREY


def test_a_stroke_lies_on_both_sides_of_its_outline(draw, make):
    layer = make.box(
        "a", 20, 20, 20, 20, "#ffffff", stroke=Stroke(paint=Solid(colour="#000000"), width_px=4)
    )
    frame = draw(layer)

    assert frame[30, 18, 0] == frame[30, 21, 0] == 0
    assert frame[30, 23, 0] == 255


def test_a_half_transparent_shape_hides_the_inside_of_its_stroke(draw, make):
    stroke = Stroke(paint=Solid(colour="#000000"), width_px=4)
    frame = draw(make.box("a", 20, 20, 20, 20, "#ffffff", stroke=stroke, opacity=0.5))

    assert abs(int(frame[30, 21, 0]) - GREY // 2) <= 1


def test_a_layer_outside_of_the_frame_draws_nothing(draw, make):
    assert (draw(make.box("a", 500, 0, 9, 9))[..., 0] == GREY).all()


def test_a_layer_without_size_draws_nothing(draw, make):
    flat = make.box("a", 0, 0, 50, 50, transform=Transform(stretch=(0, 1)))
    folded = group(
        make.box("b", -5, 0, 50, 50),
        box=Box(x=0, y=0, width=40, height=40),
        transform=Transform(scale=0),
    )

    assert (draw(flat, folded)[..., 0] == GREY).all()


def test_a_shadow_falls_below_a_shape(draw, make):
    frame = draw(make.box("a", 40, 30, 40, 20, "#ffffff", effects=(SHADOW,)))

    assert frame[55, 60, 0] < 100
    assert frame[28, 60, 0] > frame[55, 60, 0]
    assert frame[40, 60, 0] == 255


@pytest.mark.parametrize("turn", [{"rotation_deg": 180.0}, {"scale": 1.001}, {"tilt_y_deg": 0.01}])
def test_shadows_of_turned_shapes_are_like_others(draw, make, turn):
    fields = {
        "effects": (Shadow(colour="#000000", parts=(ShadowPart(dy=0, blur_px=4, opacity=0.6),)),)
    }
    anchor = {"anchor": (60, 40), "position": (60.0, 40.0)}
    plain = draw(make.box("a", 40, 30, 40, 20, **fields))
    turned = draw(make.box("a", 40, 30, 40, 20, transform=Transform(**anchor, **turn), **fields))

    assert near(plain[:24], turned[:24], 4)


def test_text_casts_the_shadow_of_its_letters(draw, make):
    frame = draw(make.text("a", "Hello", at=(20, 50), effects=(SHADOW,), size_px=40))
    plain = draw(make.text("a", "Hello", at=(20, 50), size_px=40))

    assert frame[52:62, 20:120, 0].mean() < plain[52:62, 20:120, 0].mean() - 10


def test_a_picture_casts_the_shadow_of_its_box(draw, photo):
    layer = ImageLayer(
        id="p",
        start=0,
        end=40,
        asset="photo",
        width=40,
        height=30,
        effects=(SHADOW,),
        transform=Transform(position=(50, 20)),
    )

    assert draw(layer, pictures={"photo": photo})[54, 70, 0] < 100


def test_a_blur_softens_an_edge(draw, make):
    sharp = draw(make.box("a", 60, 30, 40, 30, "#ffffff"))
    soft = draw(make.box("a", 60, 30, 40, 30, "#ffffff", effects=(Blur(sigma_px=4),)))

    assert soft[45, 58, 0] > sharp[45, 58, 0]
    assert soft[45, 62, 0] < sharp[45, 62, 0]


def test_a_glow_lights_what_is_around(draw, make):
    plain = draw(make.box("a", 60, 30, 40, 30, "#ffffff"))
    lit = draw(make.box("a", 60, 30, 40, 30, "#ffffff", effects=(Glow(sigma_px=6, strength=1.5),)))

    assert lit[45, 54, 0] > plain[45, 54, 0] + 20
    assert near(lit[45, 70], plain[45, 70])


def test_a_glow_takes_its_own_colour(draw, make):
    effects = (Glow(sigma_px=6, strength=1.0, colour="#ff0000"),)
    red, green, _, _ = draw(make.box("a", 60, 30, 40, 30, "#ffffff", effects=effects))[
        45, 56
    ].tolist()

    assert red > green + 30


def test_a_sweep_crosses_from_left_to_right(draw, make):
    sweep = Sweep(progress=track((0, 0.0), (20, 1.0), easing="linear"), width=0.2, angle_deg=0)
    layer = make.box("a", 30, 30, 100, 20, "#000000", effects=(sweep,))
    brightest = [int(draw(layer, frame=at)[40, 30:130, 0].argmax()) for at in (5, 10, 15)]

    assert brightest == sorted(brightest)
    assert brightest[0] < brightest[2]
    assert draw(layer, frame=10)[20, 80, 0] == GREY
    assert draw(layer, frame=30)[40, 30:130, 0].max() == 0


def test_a_sweep_crosses_a_group_without_a_box(draw, make):
    layer = group(
        make.box("a", 30, 30, 100, 20, "#000000"), effects=(Sweep(progress=0.5, strength=1.0),)
    )

    assert draw(layer)[40, 80, 0] > 200


def test_motion_blur_smears_along_the_way(draw, make):
    way = Transform(position=track((0, (0.0, 30.0)), (10, (100.0, 30.0)), easing="linear"))
    sharp = draw(make.box("a", 0, 0, 20, 20, transform=way), frame=5)
    smeared = draw(
        make.box("a", 0, 0, 20, 20, transform=way, effects=(MotionBlur(shutter_deg=360),)), frame=5
    )
    column = smeared[40, :, 1].astype(int)

    assert len(np.unique(sharp[40, :, 1])) == 2
    assert len(np.unique(column)) > 4


def test_a_slow_layer_is_not_smeared(draw, make):
    way = Transform(position=track((0, (10.0, 30.0)), (30, (20.0, 30.0)), easing="linear"))
    plain = draw(make.box("a", 0, 0, 20, 20, transform=way), frame=15)
    blurred = draw(make.box("a", 0, 0, 20, 20, transform=way, effects=(MotionBlur(),)), frame=15)

    assert np.array_equal(plain, blurred)


@pytest.mark.parametrize(
    ("mode", "seen"),
    [
        ("alpha", (True, False)),
        ("alpha_inverted", (False, True)),
        ("luma", (False, False)),
        ("luma_inverted", (True, True)),
    ],
)
def test_a_matte_cuts_its_carrier(draw, make, mode, seen):
    matte = Matte(mode=mode, layers=(make.box("m", 0, 0, 20, 40, "#000000"),))
    frame = draw(make.box("a", 0, 0, 40, 40, "#ffffff", matte=matte))

    assert (frame[20, 10, 0] == 255, frame[20, 30, 0] == 255) == seen


@pytest.mark.parametrize(
    ("blend", "level"), [("plus", 192), ("multiply", 32), ("screen", 160), ("normal", 64)]
)
def test_blends_mix_with_what_is_below(draw, make, blend, level):
    frame = draw(make.box("a", 0, 0, 20, 20, "#404040", blend=blend))

    assert abs(int(frame[10, 10, 0]) - level) <= 1


def test_the_opacity_of_a_group_with_a_box_holds_for_all_of_it(draw, make):
    parts = (make.box("a", 0, 0, 30, 30, "#000000"), make.box("b", 0, 0, 30, 30, "#ffffff"))
    box = Box(x=0, y=0, width=30, height=30)

    assert abs(int(draw(group(*parts, box=box, opacity=0.5))[9, 9, 0]) - 192) <= 1
    assert abs(int(draw(group(*parts, opacity=0.5))[9, 9, 0]) - 160) <= 1


def test_a_group_is_cut_to_its_box(draw, make):
    layer = group(make.box("a", -9, -9, 99, 99), box=Box(x=10, y=10, width=20, height=20))
    frame = draw(layer)

    assert frame[9, 15, 0] == GREY
    assert frame[15, 15, 0] != GREY
    assert frame[15, 30, 0] == GREY


def test_a_group_is_cut_to_its_clip_and_box(draw, make):
    layer = group(
        make.box("a", -9, -9, 99, 99, "#ffffff", effects=(SHADOW,)),
        box=Box(x=0, y=0, width=20, height=40),
        clip=Ellipse(cx=20, cy=20, rx=20, ry=20),
    )
    frame = draw(layer)

    assert frame[1, 1, 0] == GREY
    assert frame[20, 10, 0] == 255
    assert frame[20, 30, 0] == GREY


def test_pictures_and_shadows_are_cut_too(draw, make, photo):
    picture = ImageLayer(id="p", start=0, end=40, asset="photo", width=60, height=60)
    card = make.box("a", 30, 10, 20, 20, effects=(SHADOW,))
    layer = group(picture, card, box=Box(x=0, y=0, width=40, height=40))
    frame = draw(layer, pictures={"photo": photo})

    assert frame[20, 20, 2] == 0
    assert (frame[41:, :, :3] == GREY).all()
    assert (frame[:, 41:, :3] == GREY).all()


def test_a_group_casts_the_shadow_of_its_clip(draw, make):
    layer = group(
        make.box("a", 0, 0, 40, 30, "#ffffff"),
        box=Box(x=0, y=0, width=40, height=30),
        clip=Rect(width=40, height=30, radius=6),
        transform=Transform(position=(50, 20)),
        effects=(SHADOW,),
    )

    assert draw(layer)[54, 70, 0] < 100


def test_a_glow_inside_of_a_picture_stays_inside(draw, make):
    child = make.box("a", 10, 10, 20, 20, "#ffffff", effects=(Glow(sigma_px=4, strength=1.0),))
    layer = group(child, box=Box(x=0, y=0, width=40, height=40))

    assert draw(layer)[20, 60, 0] == GREY
    assert draw(layer)[20, 8, 0] > GREY


def test_a_layer_that_stands_looks_like_one_that_moves(draw, make, photo, rich_composition):
    window = rich_composition.scenes[0].layers[2]
    pushed = Camera(pan=track((38, (0.0, 0.0)), (39, (1e-9, 0.0))))
    kept = draw(window, frame=30, width=240, height=136)
    direct = draw(window, frame=38, width=240, height=136, camera=pushed)

    difference = np.abs(kept.astype(int) - direct.astype(int))

    assert difference.mean() < 0.4
    assert difference.max() < 48


def test_layers_kept_together_look_like_layers_alone(draw, make):
    layers = [
        make.box(f"b{index}", 4 + index * 7, 20, 5, 50, "#203040", radius=2.5)
        for index in range(20)
    ]
    wiggle = Camera(pan=track((38, (0.0, 0.0)), (39, (1e-9, 0.0))))

    assert near(draw(*layers, frame=10), draw(*layers, frame=38, camera=wiggle), 40)


@pytest.mark.parametrize(("fit", "corner"), [("cover", False), ("contain", True)])
def test_a_picture_fills_its_box_or_stands_in_it(draw, photo, fit, corner):
    layer = ImageLayer(id="p", start=0, end=40, asset="photo", width=40, height=40, fit=fit)
    frame = draw(layer, pictures={"photo": photo})

    assert (frame[1, 20, 2] == GREY) == corner
    assert frame[20, 20, 2] == 0


def test_a_picture_is_cropped_about_its_focus(draw, photo):
    def left(focus):
        layer = ImageLayer(
            id="p", start=0, end=40, asset="photo", width=20, height=40, focus=(focus, 0.5)
        )
        return int(draw(layer, pictures={"photo": photo})[20, 1, 0])

    assert left(0.0) < left(0.5) < left(1.0)


def test_the_corners_of_a_picture_are_round(draw, photo):
    layer = ImageLayer(id="p", start=0, end=40, asset="photo", width=40, height=40, radius=12)
    frame = draw(layer, pictures={"photo": photo})

    assert frame[0, 0, 0] == GREY
    assert frame[20, 0, 2] == 0


def test_a_large_picture_of_a_small_one_has_no_ringing(draw):
    dots = np.zeros((4, 4, 4), np.uint8)
    dots[1, 1] = 255
    layer = ImageLayer(id="p", start=0, end=40, asset="dots", width=80, height=80)
    frame = draw(layer, pictures={"dots": dots}, floor="#000000")

    assert (frame[..., 3] == 255).all()
    assert frame[30, 30, 0] > 100


def test_a_fade_darkens_the_whole_frame(draw, make):
    frame = draw(make.box("a", 0, 0, 9, 9, "#ffffff"), finish=Finish(grain=0, fade=1.0))

    assert frame[..., :3].max() == 0


def phone(make, *layers, drift=8.0, **fields):
    """A group that fills its box and drifts in perspective all the time."""
    return group(
        make.box("base", 0, 0, 60, 80, "#101010", radius=10.0),
        *layers,
        box=Box(x=0, y=0, width=60, height=80),
        transform=Transform(
            anchor=(30, 40),
            position=(80.0, 45.0),
            tilt_y_deg=track((0, 20.0), (39, 20.0 - drift), easing="linear"),
        ),
        **fields,
    )


def test_a_group_that_drifts_shows_the_same_whatever_was_drawn_before(make):
    rows = [
        make.text(
            f"t{index}",
            "Row of words",
            at=(6, 14 + 12 * index),
            size_px=8,
            end=40,
            lines=(make.words("Row of words", 8, colour="#ffffff"),),
        )
        for index in range(5)
    ]
    composition = make.scene(phone(make, *rows, effects=(SHADOW,)))
    renderer = Renderer(composition)
    later = [renderer.frame(number).copy() for number in (5, 30, 12)]

    assert np.array_equal(later[2], Renderer(composition).frame(12))


def test_a_group_that_drifts_looks_like_one_that_stands(draw, make):
    rows = [
        make.text(
            f"t{index}",
            "",
            at=(6, 14 + 12 * index),
            lines=(make.words("Row of words", 8, colour="#ffffff"),),
        )
        for index in range(5)
    ]
    moving = draw(phone(make, *rows, drift=1e-6), frame=20)
    still = draw(phone(make, *rows, drift=0.0), frame=20)

    assert np.abs(moving.astype(int) - still.astype(int)).mean() < 1.5


def test_a_group_casts_the_shadow_of_the_shape_that_fills_it(draw, make):
    frame = draw(phone(make, effects=(SHADOW,)))

    assert frame[87, 80, 0] < GREY - 20
    assert frame[6, 48, 0] > 100


def test_a_group_without_such_a_shape_casts_the_shadow_of_all_it_draws(draw, make):
    layer = group(
        make.box("a", 10, 10, 20, 20, "#ffffff"),
        box=Box(x=0, y=0, width=60, height=60),
        effects=(SHADOW,),
    )
    frame = draw(layer)

    assert frame[35, 20, 0] < GREY - 20
    assert frame[62, 55, 0] == GREY


def test_a_clip_that_opens_shows_more_and_more(draw, make):
    layer = group(
        make.box("a", 0, 0, 60, 60, "#ffffff"),
        make.text("t", "Words", at=(4, 30)),
        clip=Rect(width=track((0, 0.0), (20, 60.0), easing="linear"), height=60),
    )

    assert [int((draw(layer, frame=at)[5, :60, 0] == 255).sum()) for at in (5, 10, 30)] == [
        15,
        30,
        60,
    ]


def test_a_blurred_layer_casts_a_shadow_too(draw, make):
    effects = (Blur(sigma_px=2), SHADOW)
    frame = draw(make.box("a", 40, 30, 40, 20, "#ffffff", effects=effects))

    assert frame[56, 60, 0] < 110


def test_a_faded_layer_fades_its_shadow(draw, make):
    full = draw(make.box("a", 40, 30, 40, 20, "#ffffff", effects=(SHADOW,)))
    half = draw(make.box("a", 40, 30, 40, 20, "#ffffff", effects=(SHADOW,), opacity=0.5))

    assert full[55, 60, 0] < half[55, 60, 0] < GREY


def test_a_smear_without_end_is_drawn_with_bounded_memory(draw, make):
    fast = make.box(
        "fast",
        0,
        0,
        40,
        40,
        "#ff0000",
        transform=Transform(
            stretch=track((-1, (0.3, 999999.0)), (6, (0.7, 0.03))),
            tilt_x_deg=-999999.0,
            tilt_y_deg=track((1, -1.0), (4, 0.0)),
            distance_px=5e-291,
        ),
        effects=(MotionBlur(), Blur(sigma_px=1)),
    )

    assert draw(fast, frame=3).shape == draw(frame=3).shape
