"""Putting one picture onto another."""

import numpy as np
import pytest
from numpy.typing import NDArray

from openmotion.model import Blend
from openmotion.render.pixels import Frame, blend

MODES: tuple[Blend, ...] = ("normal", "screen", "multiply", "plus")


def noise(height: int, width: int, seed: int, *, opaque: bool = False) -> Frame:
    chance = np.random.Generator(np.random.PCG64(seed))
    alpha = (
        np.full((height, width, 1), 255) if opaque else chance.integers(0, 256, (height, width, 1))
    )
    colour = chance.integers(0, 256, (height, width, 3)) * alpha // 255
    pixels = np.concatenate([colour, alpha], axis=2).astype(np.uint8)
    return np.ascontiguousarray(pixels).view(np.uint32)[..., 0]


def channels(frame: Frame) -> NDArray[np.float64]:
    return frame.view(np.uint8).reshape(*frame.shape, 4).astype(np.float64)


def expected(below: Frame, above: Frame, opacity: float, mode: Blend) -> NDArray[np.float64]:
    s = np.rint(channels(above) * round(opacity * 255) / 255) / 255
    d = channels(below) / 255
    s_alpha, d_alpha = s[..., 3:], d[..., 3:]
    results = {
        "normal": s + d * (1 - s_alpha),
        "screen": s + d - s * d,
        "multiply": s * d + s * (1 - d_alpha) + d * (1 - s_alpha),
        "plus": np.minimum(s + d, 1),
    }
    return results[mode] * 255


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("opacity", [1.0, 0.4])
def test_every_mode_agrees_with_its_formula(mode: Blend, opacity: float) -> None:
    below, above = noise(20, 30, 1), noise(20, 30, 2)
    drawn = below.copy()

    blend(drawn, above, 0, 0, opacity, mode)

    assert np.abs(channels(drawn) - expected(below, above, opacity, mode)).max() <= 0.51


def test_an_opaque_picture_at_full_opacity_is_copied_exactly() -> None:
    drawn, above = noise(8, 8, 1, opaque=True), noise(8, 8, 2, opaque=True)

    blend(drawn, above, 0, 0, 1.0, "normal")

    assert np.array_equal(drawn, above)


@pytest.mark.parametrize(("x", "y"), [(-5, -3), (25, 14), (-5, 14), (100, 0), (0, -100)])
def test_a_picture_over_the_edge_is_cut_off(x: int, y: int) -> None:
    drawn, above = np.zeros((20, 30), np.uint32), noise(10, 12, 3, opaque=True)

    blend(drawn, above, x, y, 1.0, "normal")

    whole = np.zeros((320, 330), np.uint32)
    if abs(x) < 100 > abs(y):
        whole[150 + y : 160 + y, 150 + x : 162 + x] = above
    assert np.array_equal(drawn, whole[150:170, 150:180])


def test_a_crop_of_a_frame_can_be_drawn_on() -> None:
    frame, above = np.zeros((20, 30), np.uint32), noise(4, 4, 3, opaque=True)

    blend(frame[5:15, 7:20], above, 1, 2, 1.0, "normal")

    assert np.array_equal(frame[7:11, 8:12], above)
    assert np.count_nonzero(frame) == np.count_nonzero(above)


def test_no_opacity_changes_nothing() -> None:
    before = noise(8, 8, 1)
    drawn = before.copy()

    blend(drawn, noise(8, 8, 2), 0, 0, 0.0, "plus")

    assert np.array_equal(drawn, before)
