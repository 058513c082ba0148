"""Putting one picture onto another."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from openmotion.model import BLENDS, Blend
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


def standard(below: Frame, above: Frame, opacity: float, mode: str) -> NDArray[np.float64]:
    """The formulas of "Compositing and Blending Level 1" in double precision."""
    s = np.rint(channels(above) * round(opacity * 255) / 255) / 255
    d = channels(below) / 255
    s_alpha, d_alpha = s[..., 3:], d[..., 3:]
    source = s[..., :3] / np.maximum(s_alpha, 1e-9)
    backdrop = d[..., :3] / np.maximum(d_alpha, 1e-9)
    mixed = _mixes(backdrop, source)[mode]()
    colour = s_alpha * d_alpha * mixed + s[..., :3] * (1 - d_alpha) + d[..., :3] * (1 - s_alpha)
    alpha = s_alpha + d_alpha - s_alpha * d_alpha
    return np.concatenate([colour, alpha], axis=2) * 255


def _mixes(
    cb: NDArray[np.float64], cs: NDArray[np.float64]
) -> dict[str, Callable[[], NDArray[np.float64]]]:
    def hard(cb: NDArray[np.float64], cs: NDArray[np.float64]) -> NDArray[np.float64]:
        twice = 2 * cs - 1
        return np.where(cs <= 0.5, cb * 2 * cs, cb + twice - cb * twice)

    def soft() -> NDArray[np.float64]:
        bent = np.where(cb <= 0.25, ((16 * cb - 12) * cb + 4) * cb, np.sqrt(cb))
        dark = cb - (1 - 2 * cs) * cb * (1 - cb)
        return np.where(cs <= 0.5, dark, cb + (2 * cs - 1) * (bent - cb))

    def dodge() -> NDArray[np.float64]:
        lit = np.minimum(1, cb / np.where(cs < 1, 1 - cs, 1))
        return np.where(cb == 0, 0, np.where(cs >= 1, 1, lit))

    def burn() -> NDArray[np.float64]:
        burnt = 1 - np.minimum(1, (1 - cb) / np.where(cs > 0, cs, 1))
        return np.where(cb >= 1, 1, np.where(cs <= 0, 0, burnt))

    return {
        "overlay": lambda: hard(cs, cb),
        "darken": lambda: np.minimum(cb, cs),
        "lighten": lambda: np.maximum(cb, cs),
        "colour_dodge": dodge,
        "colour_burn": burn,
        "hard_light": lambda: hard(cb, cs),
        "soft_light": soft,
        "difference": lambda: np.abs(cb - cs),
        "exclusion": lambda: cb + cs - 2 * cb * cs,
        "hue": lambda: set_lum(set_sat(cs, sat(cb)), lum(cb)),
        "saturation": lambda: set_lum(set_sat(cb, sat(cs)), lum(cb)),
        "colour": lambda: set_lum(cs, lum(cb)),
        "luminosity": lambda: set_lum(cb, lum(cs)),
    }


def lum(c: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray((c @ np.array([0.3, 0.59, 0.11]))[..., None], np.float64)


def sat(c: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(c.max(axis=-1, keepdims=True) - c.min(axis=-1, keepdims=True), np.float64)


def set_sat(c: NDArray[np.float64], wanted: NDArray[np.float64]) -> NDArray[np.float64]:
    order = np.argsort(c, axis=-1, kind="stable")
    least, middle, most = np.moveaxis(np.take_along_axis(c, order, axis=-1), -1, 0)
    spread = np.where(most > least, most - least, 1)
    middle = (middle - least) * wanted[..., 0] / spread
    most = np.where(most > least, wanted[..., 0], 0)
    ranked = np.stack([np.zeros_like(most), middle, most], axis=-1)
    out = np.zeros_like(c)
    np.put_along_axis(out, order, ranked, axis=-1)
    return out


def set_lum(c: NDArray[np.float64], wanted: NDArray[np.float64]) -> NDArray[np.float64]:
    c = c + wanted - lum(c)
    level = lum(c)
    least, most = c.min(axis=-1, keepdims=True), c.max(axis=-1, keepdims=True)
    low = level + (c - level) * level / np.where(least < 0, level - least, 1)
    c = np.where(least < 0, low, c)
    high = level + (c - level) * (1 - level) / np.where(most > 1, most - level, 1)
    return np.where(most > 1, high, c)


@pytest.mark.parametrize("mode", [mode for mode in BLENDS if mode not in MODES])
@pytest.mark.parametrize("opacity", [1.0, 0.4])
def test_modes_of_the_standard_agree_with_their_formulas(mode: Blend, opacity: float) -> None:
    below, above = noise(40, 60, 1), noise(40, 60, 2)
    below[:5] |= np.uint32(0xFF000000)  # opaque, and clear
    above[:, :9], below[:, 5:14] = 0, 0
    drawn = below.copy()

    blend(drawn, above, 0, 0, opacity, mode)

    difference = np.abs(channels(drawn) - standard(below, above, opacity, mode))
    assert difference.max() <= 1.01
    assert difference.mean() < 0.3


@pytest.mark.parametrize("mode", [mode for mode in BLENDS if mode != "plus"])
def test_no_colour_becomes_brighter_than_its_alpha(mode: Blend) -> None:
    drawn = noise(40, 60, 3)

    blend(drawn, noise(40, 60, 4), 0, 0, 0.7, mode)

    assert (channels(drawn)[..., :3] <= channels(drawn)[..., 3:]).all()


@pytest.mark.parametrize(
    ("mode", "want"),
    [
        ("overlay", (255, 0, 255)),
        ("darken", (128, 0, 200)),
        ("lighten", (255, 64, 255)),
        ("colour_dodge", (255, 0, 255)),
        ("colour_burn", (128, 0, 255)),
        ("hard_light", (255, 0, 255)),
        ("difference", (127, 64, 55)),
        ("exclusion", (127, 64, 55)),
    ],
)
def test_opaque_colours_mix_as_the_standard_says(mode: Blend, want: tuple[int, ...]) -> None:
    drawn = np.full((1, 4), 0xFFFF0080, np.uint32)  # (128, 0, 255) below
    above = np.full((1, 4), 0xFFC840FF, np.uint32)  # (255, 64, 200) above

    blend(drawn, above, 0, 0, 1.0, mode)

    assert np.abs(channels(drawn)[0, 0, :3] - want).max() <= 1


def test_luminosity_keeps_the_hue_below_and_colour_keeps_its_brightness() -> None:
    grey = np.full((1, 1), 0xFF808080, np.uint32)
    red = np.full((1, 1), 0xFF2020C0, np.uint32)
    tinted, lit = grey.copy(), red.copy()

    blend(tinted, red, 0, 0, 1.0, "colour")
    blend(lit, grey, 0, 0, 1.0, "luminosity")

    shares = np.array([0.3, 0.59, 0.11])
    assert channels(tinted)[0, 0, :3] @ shares == pytest.approx(128, abs=1)
    assert channels(tinted)[0, 0, 0] > channels(tinted)[0, 0, 1] + 100
    assert np.abs(channels(lit) - channels(tinted)).max() <= 1


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
