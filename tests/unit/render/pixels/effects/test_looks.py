"""What each effect on pixels does."""

import numpy as np
import pytest

from openmotion.model import (
    ChromaticSplit,
    DirectionalBlur,
    Displace,
    Duotone,
    Grade,
    Grain,
    Halftone,
    Invert,
    Levels,
    Outline,
    Pixelate,
    Posterize,
    RadialBlur,
    Scanlines,
    Sharpen,
    Threshold,
    Vignette,
    track,
)
from openmotion.render.pixels.effects import PIXEL_EFFECTS, Setting

BT709 = np.array([0.2126, 0.7152, 0.0722])


def flat(colour, alpha=255, size=(40, 60)):
    """A picture of one colour."""
    pixels = np.empty((*size, 4), np.uint8)
    pixels[...] = (*(round(part * alpha / 255) for part in colour), alpha)
    return pixels.view(np.uint32)[..., 0]


def stripe(width=81, height=81):
    """A white upright line of three pixels in the middle of nothing."""
    pixels = np.zeros((height, width), np.uint32)
    pixels[:, width // 2 - 1 : width // 2 + 2] = 0xFFFFFFFF
    return pixels


def look(effect, pixels, *, frame=0.0, origin=(0.0, 0.0), scale=1.0):
    height, width = pixels.shape
    drawn = np.ascontiguousarray(pixels).copy()
    setting = Setting(
        frame=frame,
        scale=scale,
        corner=(0, 0),
        origin=origin,
        box=(0.0, 0.0, float(width), float(height)),
    )
    PIXEL_EFFECTS[effect.kind].apply(drawn, effect, setting)
    return drawn.view(np.uint8).reshape(height, width, 4).astype(int)


def light(levels):
    part = np.asarray(levels, float) / 255
    return np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)


def test_a_stop_of_exposure_doubles_the_light():
    drawn = look(Grade(exposure=1), flat((60, 100, 140)))[0, 0, :3]

    assert light(drawn) == pytest.approx(2 * light((60, 100, 140)), rel=0.02)


def test_no_saturation_leaves_grey_of_the_same_brightness():
    drawn = look(Grade(saturation=0), flat((200, 80, 40)))[0, 0, :3]

    assert drawn.max() - drawn.min() <= 1
    assert light(drawn[1]) == pytest.approx(light((200, 80, 40)) @ BT709, rel=0.02)


def test_a_turn_of_hue_keeps_brightness_and_grey():
    colour = look(Grade(hue_deg=75), flat((150, 110, 100)))[0, 0, :3]
    grey = look(Grade(hue_deg=75), flat((120, 120, 120)))[0, 0, :3]

    assert light(colour) @ BT709 == pytest.approx(light((150, 110, 100)) @ BT709, rel=0.03)
    assert abs(colour - (150, 110, 100)).max() > 20
    assert abs(grey - 120).max() <= 1


def test_warmth_adds_red_and_takes_blue():
    red, _, blue, _ = look(Grade(temperature=0.6), flat((128, 128, 128)))[0, 0]

    assert red > 128 > blue


def test_contrast_turns_about_middle_grey():
    assert look(Grade(contrast=2), flat((128, 188, 30)))[0, 0, :3] == pytest.approx(
        (128, 248, 0), abs=1
    )


@pytest.mark.parametrize(
    "effect",
    [
        Grade(exposure=0.4, saturation=1.4),
        Grade(contrast=1.4),
        Invert(),
        Levels(gamma=1.5),
        Duotone(dark="#203040", light="#ffeedd"),
        Posterize(levels=4),
    ],
    ids=lambda effect: effect.kind,
)
def test_colours_change_alike_whatever_their_alpha(effect):
    opaque = look(effect, flat((200, 120, 60)))[0, 0]
    half = look(effect, flat((200, 120, 60), alpha=128))[0, 0]

    assert half[3] == 128
    assert half[:3] * 255 / 128 == pytest.approx(opaque[:3], abs=4)


def test_the_negative_of_a_negative_is_the_picture():
    drawn = look(Invert(), flat((200, 120, 60)))

    assert drawn[0, 0, :3].tolist() == [55, 135, 195]


def test_levels_stretch_between_black_and_white():
    effect = Levels(black=0.2, white=0.6)

    assert look(effect, flat((51, 102, 153)))[0, 0, :3] == pytest.approx((0, 128, 255), abs=1)
    assert look(Levels(floor=0.2), flat((0, 0, 0)))[0, 0, 0] == 51


def test_a_duotone_goes_from_dark_to_light():
    effect = Duotone(dark="#102030", light="#f0e0c0")

    assert look(effect, flat((0, 0, 0)))[0, 0, :3].tolist() == [16, 32, 48]
    assert look(effect, flat((255, 255, 255)))[0, 0, :3].tolist() == [240, 224, 192]


def test_posterizing_leaves_so_many_levels():
    ramp = np.zeros((1, 256), np.uint32) + np.uint32(0xFF000000)
    ramp[0] |= np.arange(256, dtype=np.uint32)

    assert sorted(set(look(Posterize(levels=4), ramp)[0, :, 0].tolist())) == [0, 85, 170, 255]


def test_a_threshold_leaves_two_colours():
    effect = Threshold(level=0.5, softness=0, dark="#000010", light="#f0ffff")

    assert look(effect, flat((126, 126, 126)))[0, 0, :3].tolist() == [0, 0, 16]
    assert look(effect, flat((130, 130, 130)))[0, 0, :3].tolist() == [240, 255, 255]


def test_a_smear_spreads_along_its_direction_only():
    across = look(DirectionalBlur(length_px=20), stripe())[40, :, 3]
    along = look(DirectionalBlur(length_px=20, angle_deg=90), stripe())[40, :, 3]

    spread = np.flatnonzero(across)
    assert 19 <= spread[-1] - spread[0] <= 25
    assert abs(spread.mean() - 40) <= 1
    assert across.sum() == pytest.approx(3 * 255, rel=0.06)
    assert along.tolist() == stripe()[40].view(np.uint8).reshape(-1, 4)[:, 3].tolist()


def test_a_radial_smear_leaves_its_centre_sharp():
    pixels = np.zeros((120, 120), np.uint32)
    pixels[59:62, 59:62] = pixels[59:62, 108:111] = 0xFFFFFFFF
    drawn = look(RadialBlur(zoom=0.4), pixels)

    assert drawn[60, 60, 3] == 255
    assert drawn[60, 109, 3] < 120
    assert drawn[60, 104, 3] > 15
    assert drawn[50, 109].max() == 0


def test_a_spin_smears_around_its_centre():
    pixels = np.zeros((120, 120), np.uint32)
    pixels[58:63, 108:113] = 0xFFFFFFFF
    drawn = look(RadialBlur(spin_deg=30), pixels)

    assert drawn[52, 109, 3] > 20
    assert drawn[68, 109, 3] > 20
    assert drawn[60, 96].max() == 0


def test_red_and_blue_part_and_green_stays():
    drawn = look(ChromaticSplit(amount_px=6), stripe())[40]
    red, green, blue = (np.flatnonzero(drawn[:, channel] > 200).mean() for channel in range(3))

    assert (red, green, blue) == (46, 40, 34)


def test_parts_of_a_pixel_count_when_colours_part():
    drawn = look(ChromaticSplit(amount_px=6.5), stripe())[40, :, 0]

    assert drawn[45:49] == pytest.approx((127, 255, 255, 127), abs=1)


def test_a_lens_parts_colours_at_the_edge_only():
    pixels = np.zeros((100, 300), np.uint32)
    pixels[:, 149:152] = pixels[:, 289:292] = 0xFFFFFFFF
    drawn = look(ChromaticSplit(amount_px=8, style="lens"), pixels)[50]

    assert (drawn[149:152, :3] > 180).all()
    assert drawn[288:293, 0].max() < drawn[288:293, 1].max() - 100


def test_displaced_pixels_stay_within_the_amount_and_run_on():
    effect = Displace(amount_px=6, size_px=30, speed=0.1)
    first, later = (
        look(effect, np.repeat(stripe(121, 120), 1, 0), frame=frame) for frame in (0, 5)
    )
    columns = np.nonzero(first[..., 3] > 128)[1]

    assert columns.min() >= 60 - 1 - 6 * 1.5
    assert columns.max() <= 60 + 1 + 6 * 1.5
    assert columns.max() - columns.min() > 6
    assert not np.array_equal(first, later)


def test_another_seed_displaces_otherwise():
    one, other = (look(Displace(amount_px=6, seed=seed), stripe()) for seed in (1, 2))

    assert not np.array_equal(one, other)


def test_a_wave_pushes_across_its_way():
    effect = Displace(amount_px=5, size_px=40, style="wave", angle_deg=90, speed=0)
    drawn = look(effect, stripe(81, 120))
    middles = [np.flatnonzero(row[:, 3] > 128).mean() - 40 for row in drawn]

    assert max(middles) == pytest.approx(5, abs=0.7)
    assert min(middles) == pytest.approx(-5, abs=0.7)
    assert middles[10] == pytest.approx(middles[50], abs=0.6)


def test_squares_stand_on_the_grid_of_the_layer():
    chance = np.random.Generator(np.random.PCG64(4))
    pixels = chance.integers(0, 1 << 24, (30, 40), dtype=np.uint32) | np.uint32(0xFF000000)
    drawn = look(Pixelate(size_px=10), pixels, origin=(3.0, 5.0))
    whole = pixels.view(np.uint8).reshape(30, 40, 4)

    for top, left in ((5, 3), (15, 23)):
        square = drawn[top : top + 10, left : left + 10]
        assert (square == square[0, 0]).all()
        mean = whole[top : top + 10, left : left + 10].reshape(-1, 4).mean(axis=0)
        assert square[0, 0] == pytest.approx(mean, abs=0.51)


@pytest.mark.parametrize("level", [30, 90, 128, 170, 230])
def test_dots_of_ink_are_as_dark_as_the_picture(level):
    effect = Halftone(size_px=12, ink="#000000", paper="#ffffff")
    drawn = look(effect, flat((level, level, level), size=(240, 240)))[20:220, 20:220, 0]

    assert drawn.mean() == pytest.approx(level, abs=7)
    assert ((drawn < 20) | (drawn > 235)).mean() > 0.7


def test_grain_has_the_strength_asked_for_and_no_colour():
    drawn = look(Grain(amount=10), flat((128, 128, 128), size=(120, 160)))

    assert drawn[..., 0].std() == pytest.approx(10, rel=0.1)
    assert drawn[..., 0].mean() == pytest.approx(128, abs=0.5)
    assert np.array_equal(drawn[..., 0], drawn[..., 2])


def test_held_grain_changes_only_so_often():
    effect = Grain(hold_frames=3)
    frames = [look(effect, flat((128, 128, 128)), frame=frame) for frame in (3, 5, 6)]

    assert np.array_equal(frames[0], frames[1])
    assert not np.array_equal(frames[1], frames[2])


def test_a_vignette_leaves_the_middle_and_darkens_the_corners():
    drawn = look(
        Vignette(amount=0.5, radius=0.3, softness=0.7), flat((200, 200, 200), size=(90, 160))
    )

    assert drawn[45, 80, 0] == 200
    assert drawn[0, 0, 0] == pytest.approx(100, abs=3)
    assert drawn[0, 0].tolist() == pytest.approx(drawn[-1, -1].tolist(), abs=2)


@pytest.mark.parametrize("width", [2.0, 5.5, 20.0])
def test_an_outline_is_as_wide_as_it_says(width):
    pixels = np.zeros((121, 121), np.uint32)
    pixels[50:71, 50:71] = 0xFF0000FF
    drawn = look(Outline(width_px=width, colour="#00ff00"), pixels)

    assert drawn[60, :50, 1].sum() / 255 == pytest.approx(width, abs=0.35)
    assert drawn[60, 60].tolist() == [255, 0, 0, 255]


def test_a_gap_lies_between_the_layer_and_its_outline():
    pixels = np.zeros((81, 81), np.uint32)
    pixels[30:51, 30:51] = 0xFF0000FF
    drawn = look(Outline(width_px=4, gap_px=5, colour="#00ff00"), pixels)[40]

    assert drawn[27].max() == 0
    assert drawn[23, 1] == 255
    assert drawn[18].max() == 0


def test_scan_lines_come_as_often_as_they_say():
    drawn = look(Scanlines(strength=0.5, size_px=8), flat((200, 200, 200), size=(80, 10)))[:, 0, 0]
    dark = [
        row for row in range(1, 79) if drawn[row] < drawn[row - 1] and drawn[row] <= drawn[row + 1]
    ]

    assert np.diff(dark).tolist() == [8] * (len(dark) - 1)
    assert drawn.min() == pytest.approx(100, abs=5)


def test_sharpening_lifts_edges_and_leaves_flats():
    pixels = np.full((40, 60), 0xFF808080, np.uint32)
    pixels[:, 30:] = 0xFFA0A0A0
    drawn = look(Sharpen(amount=1.5), pixels)[20, :, 0]

    assert drawn[30] > 0xA2
    assert drawn[29] < 0x7E
    assert drawn[5] == 0x80


def test_values_follow_their_tracks():
    effect = Invert(amount=track((0, 0.0), (10, 1.0), easing="linear"))

    assert look(effect, flat((255, 0, 0)), frame=5)[0, 0, 0] == pytest.approx(128, abs=1)
    assert look(effect, flat((255, 0, 0)), frame=10)[0, 0, 0] == 0
