"""Effects, masks, mattes and adjustments over time: when they change, and that nothing is stale."""

import numpy as np
import pytest

from openmotion.model import (
    BLENDS,
    AdjustmentLayer,
    Blur,
    Box,
    Camera,
    ChromaticSplit,
    Displace,
    Glow,
    Grade,
    Grain,
    GroupLayer,
    Halftone,
    Mask,
    Matte,
    Outline,
    RadialBlur,
    Rect,
    Shadow,
    ShadowPart,
    Transform,
    Vignette,
    track,
)
from openmotion.render import Renderer
from openmotion.render.stillness import Still, content_timeline

MOVING = track((10, 0.0), (20, 1.0), easing="linear")
SHADOW = Shadow(colour="#000000", parts=(ShadowPart(dy=6, blur_px=5, opacity=0.5),))


def still_at(layer, frame):
    return content_timeline(layer, 0, 16).at(frame)


@pytest.mark.parametrize(
    "effect",
    [
        Grade(saturation=MOVING),
        Vignette(amount=MOVING),
        RadialBlur(centre=track((10, (0.0, 0.0)), (20, (1.0, 1.0)), easing="linear"), zoom=0.1),
        Halftone(ink=track((10, "#000000"), (20, "#ffffff"), easing="linear")),
        Outline(gap_px=MOVING),
    ],
    ids=lambda effect: effect.kind,
)
def test_every_value_of_an_effect_counts_as_a_change(make, effect):
    layer = make.box("a", 0, 0, 9, 9, effects=(effect,))

    assert still_at(layer, 5) == Still(-(1 << 30), 10)
    assert still_at(layer, 15) is None
    assert still_at(layer, 21) is not None


@pytest.mark.parametrize("effect", [Grain(), Displace(amount_px=3)], ids=lambda effect: effect.kind)
def test_what_runs_by_itself_is_never_still(make, effect):
    assert still_at(make.box("a", 0, 0, 9, 9, effects=(effect,)), 5) is None


def test_every_value_of_a_mask_counts_as_a_change(make):
    for mask in (
        Mask(geometry=Rect(width=MOVING, height=9)),
        Mask(geometry=Rect(width=9, height=9), feather_px=MOVING),
        Mask(geometry=Rect(width=9, height=9), expansion_px=MOVING),
        Mask(geometry=Rect(width=9, height=9), opacity=MOVING),
    ):
        layer = make.box("a", 0, 0, 9, 9, masks=(mask,))

        assert still_at(layer, 15) is None
        assert still_at(layer, 25) is not None


def _busy(make):
    """Layers that use everything at once, some of them still, some moving."""
    slide = Transform(position=track((0, (10.0, 10.0)), (30, (60.0, 30.0)), easing="linear"))
    stripes = tuple(
        make.box(f"stripe{index}", 20 * index, 0, 10, 60, "#e0a040") for index in range(8)
    )
    return (
        *stripes,
        GroupLayer(
            id="picture",
            start=0,
            end=40,
            box=Box(x=0, y=0, width=60, height=40),
            layers=(
                make.box("bed", 0, 0, 60, 40, "#3050c0"),
                make.box("blob", 10, 10, 20, 20, "#ffffff", effects=(Glow(sigma_px=4),)),
                AdjustmentLayer(
                    id="inner",
                    start=0,
                    end=40,
                    effects=(ChromaticSplit(amount_px=3),),
                    geometry=Rect(width=40, height=20),
                ),
            ),
            masks=(Mask(geometry=Rect(width=50, height=40, radius=8), feather_px=4),),
            effects=(Outline(width_px=2), SHADOW),
            transform=slide,
        ),
        make.box(
            "cut",
            90,
            20,
            50,
            50,
            "#c03060",
            matte=Matte(
                mode="luma_inverted",
                layers=(make.box("hole", 0, 0, 20, 90, "#ffffff", transform=slide),),
            ),
            blend="soft_light",
        ),
        AdjustmentLayer(
            id="wash",
            start=5,
            end=40,
            effects=(Blur(sigma_px=track((5, 0.0), (15, 3.0))), Grade(hue_deg=40)),
            masks=(Mask(geometry=Rect(x=100, width=60, height=90), feather_px=20),),
        ),
        make.box("over", 4, 60, 40, 20, "#ffffff", effects=(Displace(amount_px=3, size_px=20),)),
    )


@pytest.mark.parametrize("moving", [False, True])
def test_a_frame_does_not_depend_on_the_frames_before(make, moving):
    camera = Camera(zoom=track((0, 1.0), (39, 1.1)), focus=(80, 45)) if moving else None
    film = make.scene(*_busy(make), camera=camera)
    through = Renderer(film)
    frames = {number: through.frame(number).copy() for number in (*range(0, 40, 3), 8, 2, 31)}

    for number in (0, 2, 8, 15, 31, 39):
        assert np.array_equal(frames[number], Renderer(film).frame(number)), number


@pytest.mark.parametrize("mode", BLENDS)
def test_a_blended_layer_mixes_with_what_is_below_it(make, mode):
    floor = make.box("floor", -9, -9, 999, 999, "#406080")
    over = make.box("over", 40, 20, 60, 40, "#c08040", blend=mode)
    steps = [make.box(f"step{index}", 10 * index, 70, 8, 8, "#ffffff") for index in range(6)]
    frame = Renderer(make.scene(floor, *steps, over)).frame(20).astype(int)
    plain = (64, 96, 128)

    assert frame[5, 5, :3].tolist() == list(plain)
    if mode == "normal":
        assert frame[40, 70, :3].tolist() == [192, 128, 64]
    else:
        assert frame[40, 70, :3].tolist() not in ([192, 128, 64], list(plain))


def _red(make, layer, frame):
    floor = make.box("floor", -9, -9, 999, 999, "#000000", depth=0)
    return Renderer(make.scene(floor, layer)).frame(frame)[45, :, 0].astype(int)


@pytest.mark.parametrize("mode", ["alpha", "luma"])
def test_a_matte_moves_while_its_carrier_stands(make, mode):
    slide = Transform(position=track((0, (0.0, 0.0)), (20, (100.0, 0.0)), easing="linear"))
    hole = make.box("hole", 0, 0, 20, 90, "#ffffff", transform=slide)
    layer = make.box("a", 0, 0, 160, 90, "#ff0000", matte=Matte(mode=mode, layers=(hole,)))

    for frame in (0, 7, 20, 30):
        left = min(frame, 20) * 5
        assert np.flatnonzero(_red(make, layer, frame) > 128).tolist() == list(
            range(left, left + 20)
        )


def test_a_matte_stands_while_its_carrier_moves(make):
    slide = Transform(position=track((0, (0.0, 0.0)), (20, (40.0, 0.0)), easing="linear"))
    layer = make.box(
        "a",
        0,
        0,
        60,
        90,
        "#ff0000",
        transform=slide,
        matte=Matte(layers=(make.box("hole", 50, 0, 20, 90, "#ffffff"),)),
    )

    assert np.flatnonzero(_red(make, layer, 0)).tolist() == list(range(50, 60))
    assert np.flatnonzero(_red(make, layer, 20)).tolist() == list(range(50, 70))


def test_brightness_counts_by_the_eye_and_times_alpha(make):
    half_green = make.box("hole", 0, 0, 160, 90, "#00ff00", opacity=0.5)
    layer = make.box("a", 0, 0, 160, 90, "#ff0000", matte=Matte(mode="luma", layers=(half_green,)))

    assert _red(make, layer, 5)[80] == pytest.approx(255 * 0.7152 * 0.5, abs=2)


def test_an_inverted_matte_shows_all_while_its_layers_are_away(make):
    late = make.box("hole", 0, 0, 160, 90, "#ffffff", start=10, end=20)
    layer = make.box(
        "a", 0, 0, 160, 90, "#ff0000", matte=Matte(mode="alpha_inverted", layers=(late,))
    )

    assert [int(_red(make, layer, frame)[80]) for frame in (9, 10, 19, 20)] == [255, 0, 0, 255]
