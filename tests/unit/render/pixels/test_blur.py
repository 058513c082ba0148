"""Blurs, shadows and tints."""

import numpy as np
import pytest

from openmotion.render.pixels import Frame, blur, soft_shadow, tint


def dot(size: int, width: int) -> np.ndarray:
    mask = np.zeros((size, size), np.uint8)
    low = (size - width) // 2
    mask[low : low + width, low : low + width] = 255
    return mask


def spread(mask: np.ndarray) -> float:
    weights = mask.astype(float).sum(axis=0)
    places = np.arange(len(weights))
    middle = (weights * places).sum() / weights.sum()
    return float(np.sqrt((weights * (places - middle) ** 2).sum() / weights.sum()))


@pytest.mark.parametrize("sigma", [1.5, 3.0, 7.0, 16.0, 30.0])
def test_a_shadow_spreads_by_its_sigma(sigma: float) -> None:
    soft = soft_shadow(dot(300, 40), sigma)

    own = 40 / np.sqrt(12)
    assert spread(soft) == pytest.approx(np.hypot(sigma, own), rel=0.06)


@pytest.mark.parametrize("sigma", [1.5, 4.0, 12.0, 30.0])
def test_a_blurred_picture_spreads_by_its_sigma_and_keeps_its_light(sigma: float) -> None:
    mask = dot(300, 40)
    soft = blur(tint(mask, "#ffffff", 1.0), sigma)

    alpha = (soft >> np.uint32(24)).astype(np.uint8)
    assert spread(alpha) == pytest.approx(np.hypot(sigma, 40 / np.sqrt(12)), rel=0.06)
    assert alpha.sum() == pytest.approx(mask.astype(int).sum(), rel=0.03)


def test_a_blur_stays_premultiplied() -> None:
    soft = blur(tint(dot(64, 20), "#ff8040", 0.7), 5.0)

    parts = soft.view(np.uint8).reshape(64, 64, 4).astype(int)
    assert (parts[..., :3].max(axis=2) <= parts[..., 3] + 1).all()


@pytest.mark.parametrize("shape", [(7, 5), (1, 30), (33, 65), (0, 4)])
def test_a_blur_keeps_odd_shapes(shape: tuple[int, int]) -> None:
    frame: Frame = np.full(shape, 0xFF808080, np.uint32)

    assert blur(frame, 9.0).shape == shape
    assert soft_shadow(np.zeros(shape, np.uint8), 9.0).shape == shape


def test_a_plain_frame_blurred_with_repeated_edges_stays_plain() -> None:
    frame: Frame = np.full((50, 70), 0xFF204060, np.uint32)

    assert (blur(frame, 12.0, "repeat") == frame).all()


def test_no_blur_is_a_copy() -> None:
    frame: Frame = np.full((4, 4), 0xFF204060, np.uint32)
    same = blur(frame, 0.0)

    assert (same == frame).all()
    assert not np.shares_memory(same, frame)


def test_a_tint_is_premultiplied() -> None:
    filled = tint(np.array([[255, 128, 0]], np.uint8), "#ff0000", 0.5)

    assert [int(p) for p in filled[0]] == [0x80000080, 0x40000040, 0]


def test_a_tint_counts_the_colours_own_alpha() -> None:
    filled = tint(np.array([[255]], np.uint8), "#ffffff80", 1.0)

    assert int(filled[0, 0]) == 0x80808080
