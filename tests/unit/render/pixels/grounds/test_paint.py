"""Every ground is opaque, alive, calm and the same each time."""

import numpy as np
import pytest

from openmotion.model import GROUND_KINDS, Ground
from openmotion.render.pixels import Frame, paint_ground

DARK = ("#04100d", "#0d5b46", "#46611b", "#06333b")
LIGHT = ("#f2f0e8", "#dff0b4", "#cdeae0")


def painted(
    kind: str,
    seconds: float = 1.0,
    shape: tuple[int, int] = (180, 320),
    colours: tuple[str, ...] = DARK,
    **fields: object,
) -> Frame:
    frame = np.zeros(shape, np.uint32)
    ground = Ground.model_validate({"kind": kind, "colours": colours, "seed": 3, **fields})
    paint_ground(frame, ground, seconds)
    return frame


def levels(frame: Frame) -> np.ndarray:
    return frame.view(np.uint8).reshape(*frame.shape, 4)[..., :3].astype(int)


@pytest.mark.parametrize("kind", GROUND_KINDS)
@pytest.mark.parametrize("shape", [(180, 320), (320, 180), (270, 270), (66, 154)])
def test_every_ground_fills_every_shape_opaquely(kind: str, shape: tuple[int, int]) -> None:
    assert (painted(kind, shape=shape) >> np.uint32(24) == 255).all()


@pytest.mark.parametrize("kind", GROUND_KINDS)
def test_the_same_moment_gives_the_same_pixels(kind: str) -> None:
    first = painted(kind, 2.5)
    painted(kind, 9.0)

    assert np.array_equal(painted(kind, 2.5), first)


@pytest.mark.parametrize("kind", GROUND_KINDS)
@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_a_ground_moves_enough_to_live_and_little_enough_to_be_calm(
    kind: str, colours: tuple[str, ...]
) -> None:
    before, later = (levels(painted(kind, at, (360, 640), colours)) for at in (2.0, 3.5))

    assert 0.3 < np.abs(later - before).mean() < 9


@pytest.mark.parametrize("kind", GROUND_KINDS)
def test_no_drift_stands_still(kind: str) -> None:
    assert np.array_equal(painted(kind, 1.0, drift=0.0), painted(kind, 8.0, drift=0.0))


@pytest.mark.parametrize("kind", GROUND_KINDS)
def test_one_colour_is_enough(kind: str) -> None:
    frame = levels(painted(kind, colours=("#20304a",)))

    assert np.abs(frame.mean(axis=(0, 1)) - (0x20, 0x30, 0x4A)).max() < 45


@pytest.mark.parametrize("kind", sorted(set(GROUND_KINDS) - {"flat", "stripes"}))
def test_the_seed_changes_the_picture(kind: str) -> None:
    assert not np.array_equal(painted(kind), painted(kind, seed=4))


@pytest.mark.parametrize("kind", GROUND_KINDS)
def test_a_bright_colour_does_not_wash_out_light_text_on_a_dark_ground(kind: str) -> None:
    frame = levels(painted(kind, colours=("#04100d", "#c5f23c", "#ffffff")))

    linear = (frame / 255) ** 2.2 @ np.array([0.2126, 0.7152, 0.0722])
    assert np.quantile(1.05 / (linear + 0.05), 0.02) > 4.5


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
