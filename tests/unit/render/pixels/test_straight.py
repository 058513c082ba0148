"""Straight colours beside their alpha, as bytes and as planes of video."""

import numpy as np
import pytest

from openmotion.render.pixels.compiled import as_frame
from openmotion.render.pixels.straight import to_alpha_planes, to_deep_planes, to_straight

RED = (220, 40, 30)


def premultiplied(colour, alpha, shape=(8, 12)):
    pixels = np.empty((*shape, 4), np.uint8)
    pixels[..., :3] = [round(part * alpha / 255) for part in colour]
    pixels[..., 3] = alpha
    return as_frame(pixels)


def alpha_planes():
    y, u, v, alpha = (np.zeros(size, np.uint8) for size in ((8, 12), (4, 6), (4, 6), (8, 12)))
    return y, u, v, alpha


def rgb_of(y, u, v):
    """BT.709 in limited range back to levels. Source: ITU-R BT.709-6, items 3.2 to 3.4."""
    luma, blue, red = (y - 16) * 255 / 219, (u - 128) * 255 / 224, (v - 128) * 255 / 224
    return luma + 1.5748 * red, luma - 0.1873 * blue - 0.4681 * red, luma + 1.8556 * blue


@pytest.mark.parametrize("alpha", [255, 200, 128, 60])
def test_bytes_have_the_colour_and_the_alpha(alpha):
    found = to_straight(premultiplied(RED, alpha))

    assert found[..., 3].min() == found[..., 3].max() == alpha
    assert np.abs(found[0, 0, :3].astype(int) - RED).max() <= 255 / alpha / 2 + 0.5


def test_what_is_not_there_is_black():
    assert not to_straight(premultiplied(RED, 0)).any()


def test_colours_brighter_than_their_alpha_are_cut():
    frame = premultiplied((0, 0, 0), 100)
    frame[:] |= 200  # red above alpha, as bloom leaves it

    assert to_straight(frame)[0, 0].tolist() == [255, 0, 0, 100]


@pytest.mark.parametrize("alpha", [255, 128, 60])
def test_planes_with_alpha_have_the_colour_and_the_alpha(alpha):
    planes = alpha_planes()
    to_alpha_planes(premultiplied(RED, alpha), planes)
    y, u, v, shown = (float(plane.mean()) for plane in planes)

    assert shown == alpha
    assert rgb_of(y, u, v) == pytest.approx(RED, abs=2 + 255 / alpha / 2)


def test_an_edge_keeps_the_colour_of_what_is_there():
    frame = premultiplied(RED, 255)
    frame[:, :5] = 0
    planes = alpha_planes()
    to_alpha_planes(frame, planes)

    assert planes[1][0, 2] == planes[1][0, 5]
    assert planes[2][0, 2] == planes[2][0, 5]


@pytest.mark.parametrize("alpha", [255, 128])
def test_deep_planes_have_ten_bits(alpha):
    planes = tuple(np.zeros((8, 12), np.uint16) for _ in range(4))
    to_deep_planes(premultiplied(RED, alpha), planes, 0.0, 1)
    y, u, v, shown = (float(plane.mean()) / 4 for plane in planes)

    assert shown == pytest.approx(alpha, abs=0.8)
    assert rgb_of(y, u, v) == pytest.approx(RED, abs=1.2)


def test_white_and_black_are_the_ends_of_the_range():
    for colour, level in (((255,) * 3, 940), ((0,) * 3, 64)):
        planes = tuple(np.zeros((8, 12), np.uint16) for _ in range(3))
        to_deep_planes(premultiplied(colour, 255), planes, 0.0, 1)

        assert [int(plane[0, 0]) for plane in planes] == [level, 512, 512]


def test_grain_has_its_strength_and_is_the_same_each_time():
    first, second = (tuple(np.zeros((200, 300), np.uint16) for _ in range(3)) for _ in range(2))
    frame = premultiplied((128,) * 3, 255, (200, 300))
    to_deep_planes(frame, first, 3.0, 7)
    to_deep_planes(frame, second, 3.0, 7)

    assert np.array_equal(first[0], second[0])
    assert first[0].std() == pytest.approx(3 * 876 / 255, rel=0.05)


def test_a_part_of_a_larger_frame_is_read_row_by_row():
    whole = premultiplied((10, 20, 30), 255, (8, 20))
    whole[:, 4:16] = premultiplied(RED, 128)

    assert np.array_equal(to_straight(whole[:, 4:16]), to_straight(premultiplied(RED, 128)))
