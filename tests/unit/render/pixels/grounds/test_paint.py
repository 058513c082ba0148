"""Every ground is opaque, alive, calm, readable and the same each time."""

import numpy as np
import pytest

from openmotion.model import GROUND_KINDS, Ground
from openmotion.render.pixels import Frame, paint_ground, soft_picture

KINDS = sorted(set(GROUND_KINDS) - {"none"})
DARK = ("#04100d", "#0d5b46", "#46611b", "#06333b")
LIGHT = ("#f2f0e8", "#dff0b4", "#cdeae0")
RED_AND_BLUE = ((220, 40, 30), (30, 60, 220))


def painted(
    kind: str,
    seconds: float = 1.0,
    shape: tuple[int, int] = (180, 320),
    colours: tuple[str, ...] = DARK,
    **fields: object,
) -> Frame:
    frame = np.zeros(shape, np.uint32)
    known = {"kind": kind, "colours": colours, "seed": 3, "text": "Quiet"}
    ground = Ground.model_validate(known | fields)
    paint_ground(frame, ground, seconds)
    return frame


def levels(frame: Frame) -> np.ndarray:
    return frame.view(np.uint8).reshape(*frame.shape, 4)[..., :3].astype(int)


def luminances(frame: np.ndarray) -> np.ndarray:
    return np.asarray((frame / 255) ** 2.2 @ np.array([0.2126, 0.7152, 0.0722]))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("shape", [(180, 320), (320, 180), (270, 270), (66, 154)])
def test_every_ground_fills_every_shape_opaquely(kind: str, shape: tuple[int, int]) -> None:
    assert (painted(kind, shape=shape) >> np.uint32(24) == 255).all()


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_moment_gives_the_same_pixels(kind: str) -> None:
    first = painted(kind, 2.5)
    painted(kind, 9.0)

    assert np.array_equal(painted(kind, 2.5), first)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_a_ground_moves_enough_to_live_and_little_enough_to_be_calm(
    kind: str, colours: tuple[str, ...]
) -> None:
    before, later = (levels(painted(kind, at, (360, 640), colours)) for at in (2.0, 3.5))

    assert 0.3 < np.abs(later - before).mean() < 9


@pytest.mark.parametrize("kind", KINDS)
def test_no_drift_stands_still(kind: str) -> None:
    assert np.array_equal(painted(kind, 1.0, drift=0.0), painted(kind, 8.0, drift=0.0))


@pytest.mark.parametrize("kind", KINDS)
def test_one_colour_is_enough(kind: str) -> None:
    frame = levels(painted(kind, colours=("#20304a",)))

    assert np.abs(frame.mean(axis=(0, 1)) - (0x20, 0x30, 0x4A)).max() < 45


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"flat", "stripes"}))
def test_the_seed_changes_the_picture(kind: str) -> None:
    assert not np.array_equal(painted(kind), painted(kind, seed=4))


@pytest.mark.parametrize("kind", KINDS)
def test_a_bright_colour_does_not_wash_out_light_text_on_a_dark_ground(kind: str) -> None:
    frame = levels(painted(kind, colours=("#04100d", "#c5f23c", "#ffffff")))

    assert np.quantile(1.05 / (luminances(frame) + 0.05), 0.02) > 4.5


def test_the_vignette_darkens_the_corners() -> None:
    plain, shaded = painted("flat", colours=LIGHT), painted("flat", colours=LIGHT, vignette=0.5)

    assert levels(shaded)[0, 0].sum() < levels(plain)[0, 0].sum() - 60
    assert levels(shaded)[90, 160].sum() > levels(plain)[90, 160].sum() - 12


def test_a_crop_of_a_frame_can_be_painted() -> None:
    frame = np.zeros((100, 200), np.uint32)
    ground = Ground(kind="mesh", colours=DARK)
    paint_ground(frame[10:90, 20:180], ground, 0.0)

    assert (frame[10:90, 20:180] >> np.uint32(24) == 255).all()
    assert not frame[:, :20].any()
    assert not frame[:, 180:].any()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_no_ground_competes_with_text_at_the_focus(kind: str, colours: tuple[str, ...]) -> None:
    frame = painted(kind, 3.0, (540, 960), colours, focus=(0.4, 0.5))

    # As the eye sees what lies around a letter: patches of 4 by 4 pixels against their
    # neighbourhood, where a headline stands.
    patches = luminances(levels(frame)).reshape(135, 4, 240, 4).mean(axis=(1, 3))
    there = patches[50:90, 60:132] + 0.05
    windows = there.reshape(5, 8, 9, 8).swapaxes(1, 2).reshape(45, 64)
    ratios = np.quantile(windows, 0.95, axis=1) / np.median(windows, axis=1)
    assert np.quantile(ratios, 0.9) < 1.3


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seconds", [-7.3, 0.0, 41.7])
def test_a_ground_never_jumps_so_that_periodic_time_loops(kind: str, seconds: float) -> None:
    here, there = (painted(kind, seconds + step) for step in (0, 1e-4))

    assert np.abs(levels(there) - levels(here)).max() <= 6


@pytest.mark.parametrize("kind", KINDS)
def test_the_other_colours_are_used(kind: str) -> None:
    if kind == "flat":
        pytest.skip("it is one colour")
    green, red = (
        levels(painted(kind, colours=("#101418", other, other))) for other in ("#1c7c3c", "#8c2020")
    )

    assert np.abs(green - red).mean() > 0.2


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", [(1 << 63) - 1, -(1 << 63), 1 << 200])
def test_any_whole_number_is_a_seed(kind: str, seed: int) -> None:
    assert (painted(kind, shape=(18, 32), seed=seed) >> np.uint32(24) == 255).all()


def test_the_ground_none_is_transparent() -> None:
    assert not painted("none").any()


def test_the_ghost_word_is_what_the_text_says() -> None:
    one, other, nothing = (painted("ghost_type", text=text) for text in ("Quiet", "Loud", None))

    assert not np.array_equal(one, other)
    assert np.abs(levels(one) - levels(nothing)).max() > 4


def test_a_very_long_ghost_word_is_drawn_smaller() -> None:
    frame = painted("ghost_type", shape=(540, 960), text="W" * 40, scale=2)

    assert (frame >> np.uint32(24) == 255).all()


@pytest.mark.parametrize("kind", KINDS)
def test_the_smallest_features_on_a_sliver_of_a_frame_are_drawn(kind: str) -> None:
    assert (painted(kind, shape=(16, 400), scale=0.05) >> np.uint32(24) == 255).all()


def test_blurred_media_shows_its_picture() -> None:
    ground = Ground(kind="blurred_media", colours=("#101418",), drift=0)
    red, blue = (np.full((40, 60, 4), (*colour, 255), np.uint8) for colour in RED_AND_BLUE)
    frames = np.zeros((2, 90, 160), np.uint32)
    for frame, picture in zip(frames, (red, blue), strict=True):
        paint_ground(frame, ground, 0.0, soft_picture(picture))

    warm, cold = levels(frames[0]).mean(axis=(0, 1)), levels(frames[1]).mean(axis=(0, 1))
    assert warm[0] > cold[0] + 40
    assert cold[2] > warm[2] + 40


@pytest.mark.parametrize("kind", KINDS)
def test_colours_that_could_be_seen_through_are_solid_in_a_ground(kind):
    clear = painted(kind, colours=tuple(colour + "40" for colour in DARK))

    assert (clear >> 24 == 255).all()
    assert (clear == painted(kind)).all()


def test_the_shortest_cycle_is_painted():
    assert (painted("topographic", cycle_s=5e-324) >> 24 == 255).all()
