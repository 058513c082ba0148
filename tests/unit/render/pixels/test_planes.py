"""Levels of BT.709 and film grain."""

import numpy as np
import pytest

from openmotion.render.pixels import to_planes

Planes = tuple[np.ndarray, np.ndarray, np.ndarray]


def planes(height: int, width: int, padding: int = 0) -> Planes:
    y = np.zeros((height, width + padding), np.uint8)[:, :width]
    u, v = (np.zeros((height // 2, width // 2 + padding), np.uint8)[:, : width // 2] for _ in "uv")
    return y, u, v


def plain(pixel: int, height: int = 8, width: int = 16) -> np.ndarray:
    return np.full((height, width), pixel, np.uint32)


@pytest.mark.parametrize(
    ("pixel", "levels"),
    [
        (0xFFFFFFFF, (235, 128, 128)),
        (0xFF000000, (16, 128, 128)),
        (0xFF808080, (126, 128, 128)),
        (0xFF0000FF, (63, 102, 240)),
        (0xFF00FF00, (173, 42, 26)),
        (0xFFFF0000, (32, 240, 118)),
    ],
    ids=["white", "black", "grey", "red", "green", "blue"],
)
def test_known_colours_have_the_levels_of_bt709(pixel: int, levels: tuple[int, ...]) -> None:
    out = planes(8, 16)
    to_planes(plain(pixel), out, 0.0, 0)

    assert tuple(int(plane[2, 3]) for plane in out) == levels
    assert all((plane == plane[0, 0]).all() for plane in out)


def test_chroma_is_the_mean_of_four_pixels() -> None:
    frame = plain(0xFF000000)
    frame[::2, ::2] = 0xFF0000FF
    out = planes(8, 16)
    to_planes(frame, out, 0.0, 0)

    assert int(out[2][1, 1]) == 128 + 28


def test_padded_rows_give_the_same_planes() -> None:
    chance = np.random.Generator(np.random.PCG64(2))
    frame = chance.integers(0, 1 << 24, (8, 16), dtype=np.uint32) | np.uint32(0xFF000000)
    tight, padded = planes(8, 16), planes(8, 16, 48)
    to_planes(frame, tight, 2.0, 5)
    to_planes(frame, padded, 2.0, 5)

    assert all(np.array_equal(a, b) for a, b in zip(tight, padded, strict=True))


@pytest.mark.parametrize("grain", [1.0, 2.0, 6.0])
def test_grain_has_the_asked_sigma_and_no_bias(grain: float) -> None:
    out = planes(360, 640)
    to_planes(plain(0xFF808080, 360, 640), out, grain, 1)

    # Level 128 of 255 is 125.93 of luma.
    noise = out[0].astype(float) - 125.93
    assert noise.std() == pytest.approx(grain * 219 / 255, rel=0.08)
    assert abs(noise.mean()) < 0.05


def test_grain_leaves_chroma_alone() -> None:
    out = planes(8, 16)
    to_planes(plain(0xFF808080), out, 6.0, 1)

    assert (out[1] == 128).all()
    assert (out[2] == 128).all()


def test_grain_is_white_noise() -> None:
    out = planes(360, 640)
    to_planes(plain(0xFF808080, 360, 640), out, 6.0, 1)

    noise = out[0].astype(float) - out[0].mean()
    for shifted in (noise[1:, :].ravel(), noise[:, 1:].ravel()):
        other = (noise[:-1] if len(shifted) == 359 * 640 else noise[:, :-1]).ravel()
        assert abs(np.corrcoef(shifted, other)[0, 1]) < 0.02


def test_the_seed_decides_the_grain() -> None:
    frame = plain(0xFF808080)
    first, again, other = planes(8, 16), planes(8, 16), planes(8, 16)
    to_planes(frame, first, 3.0, 7)
    to_planes(frame, again, 3.0, 7)
    to_planes(frame, other, 3.0, 8)

    assert np.array_equal(first[0], again[0])
    assert not np.array_equal(first[0], other[0])


@pytest.mark.parametrize("pixel", [0xFF000000, 0xFFFFFFFF])
def test_grain_stays_in_the_limited_range(pixel: int) -> None:
    out = planes(90, 160)
    to_planes(plain(pixel, 90, 160), out, 20.0, 1)

    assert out[0].min() >= 16
    assert out[0].max() <= 235
