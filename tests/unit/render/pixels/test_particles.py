"""Small shapes cover what they should, in order, in any colour."""

import numpy as np
import pytest

from openmotion.render.pixels.particles import lay_discs, lay_plates, lay_streaks

WHITE, RED, HALF_RED = (np.uint32(pixel) for pixel in (0xFFFFFFFF, 0xFF0000FF, 0x80000080))
WHOLE = np.zeros(0, np.uint8), np.zeros(0, np.int64)


def one(*values: float) -> np.ndarray:
    return np.array(values, np.float32)


def vector(x: float, y: float) -> np.ndarray:
    return np.array([[x, y]], np.float32)


def clear(width: int = 80, height: int = 60) -> np.ndarray:
    return np.zeros((height, width), np.uint32)


def light(frame: np.ndarray) -> float:
    return float((frame >> np.uint32(24)).sum()) / 255


def disc(
    frame: np.ndarray, x: float, y: float, radius: float, pixel: np.uint32 = WHITE, **more: float
) -> None:
    level, soft = one(255), np.float32(more.get("soft", 0))
    pixels = np.array([pixel], np.uint32)
    width = int(more["width"]) if "width" in more else frame.shape[1]
    lay_discs(
        frame, width, one(x), one(y), one(radius), soft, level, pixels, bool(more.get("add", 0))
    )


def plate(frame: np.ndarray, right: tuple[float, float], down: tuple[float, float]) -> None:
    pixels = np.array([WHITE], np.uint32)
    vectors = vector(*right), vector(*down)
    lay_plates(frame, 80, one(40.2), one(29.7), *vectors, *WHOLE, one(255), pixels, additive=False)


@pytest.mark.parametrize("radius", [0.1, 0.4, 0.8, 3.3, 20.0])
def test_a_disc_gives_as_much_light_as_its_area(radius: float) -> None:
    total = 0.0
    for step in range(16):
        frame = clear()
        disc(frame, 40 + step / 4, 30 + step * 0.29, radius)
        total += light(frame)

    # The edge of a small disc is as wide as itself.
    slack = 0.35 if radius < 1 else 0.02
    assert total / 16 == pytest.approx(np.pi * radius**2, rel=slack, abs=0.06)


def test_what_is_opaque_covers_and_what_is_not_lets_through() -> None:
    frame = np.full((60, 80), WHITE, np.uint32)
    disc(frame, 20, 30, 8, RED)
    disc(frame, 60, 30, 8, HALF_RED)

    assert frame[30, 20] == RED
    assert frame[30, 60] == 0xFF7F7FFF


def test_additive_light_adds_up_and_stops_at_full() -> None:
    frame = np.full((60, 80), 0xFF40F040, np.uint32)
    disc(frame, 40, 30, 8, np.uint32(0xFF2030F0), add=1)

    assert frame[30, 40] == 0xFF60FFFF


def test_later_particles_lie_over_earlier_ones() -> None:
    frame = clear()
    pixels = np.array([WHITE, RED], np.uint32)
    lay_discs(
        frame,
        80,
        one(40, 40),
        one(30, 30),
        one(9, 4),
        np.float32(0),
        one(255, 255),
        pixels,
        additive=False,
    )

    assert frame[30, 40] == RED
    assert frame[30, 47] == WHITE


def test_a_soft_disc_has_no_edge() -> None:
    frame = clear()
    disc(frame, 40, 30, 14, soft=1)
    row = (frame[30] >> np.uint32(24)).astype(int)

    assert np.abs(np.diff(row)).max() < 20
    assert row[40] > 240


@pytest.mark.parametrize("place", [(0, 0), (-7, 30), (79.5, 59.5), (200, 30), (40, -300)])
def test_nothing_is_drawn_outside_the_frame(place: tuple[float, float]) -> None:
    frame = clear(100)
    disc(frame, *place, 12, width=80)
    vectors, pixels = (vector(9, 4), vector(-4, 9)), np.array([WHITE], np.uint32)
    x, y = one(place[0]), one(place[1])
    lay_plates(frame, 80, x, y, *vectors, *WHOLE, one(255), pixels, additive=False)
    lay_streaks(frame, 80, x, y, vector(15, 9), one(3), one(255), pixels, additive=False)

    assert not frame[:, 80:].any()


@pytest.mark.parametrize("turn", [0.0, 0.3, 0.785, 1.4, 3.0])
def test_a_plate_covers_its_area_however_it_is_turned(turn: float) -> None:
    frame = clear()
    cos, sin = np.cos(turn), np.sin(turn)
    plate(frame, (12 * cos, 12 * sin), (-5 * sin, 5 * cos))

    assert light(frame) == pytest.approx(4 * 12 * 5, rel=0.02)


def test_a_plate_turned_over_is_still_seen() -> None:
    frame = clear()
    plate(frame, (12, 0), (0, -5))

    assert light(frame) == pytest.approx(240, rel=0.02)


def test_a_plate_seen_from_its_edge_fades_to_nothing() -> None:
    lights = []
    for height in (1.0, 0.3, 0.1, 0.0):
        frame = clear()
        plate(frame, (12, 5), (-height * 5 / 13, height * 12 / 13))
        lights.append(light(frame))

    assert lights[0] == pytest.approx(4 * 13 * 1.0, rel=0.05)
    assert lights[0] > lights[1] > lights[2] > lights[3] == 0


def test_a_cover_cuts_its_shape_out_of_a_plate() -> None:
    small, large = np.zeros((24, 24), np.uint8), np.zeros((136, 136), np.uint8)
    small[4:-4, 4:-4] = 255
    large[4:-4, 4:68] = 255
    covers = np.concatenate([small.reshape(-1), large.reshape(-1)]), np.array([16, 128])
    frame = clear()
    vectors, pixels = (vector(16, 0), vector(0, 16)), np.array([WHITE], np.uint32)
    lay_plates(frame, 80, one(40), one(30), *vectors, *covers, one(255), pixels, additive=False)

    assert light(frame[:, :40]) == pytest.approx(16 * 32, rel=0.02)
    assert light(frame[:, 41:]) == 0


def test_a_streak_fades_to_its_tail() -> None:
    frame = clear()
    pixels = np.array([WHITE], np.uint32)
    lay_streaks(
        frame, 80, one(60), one(30), vector(-40, 0), one(2), one(255), pixels, additive=False
    )
    row = (frame[29] >> np.uint32(24)).astype(int)

    assert row[59] > 245
    assert row[40] == pytest.approx(128, abs=4)
    assert row[22] < 20
    assert not frame[24].any()
