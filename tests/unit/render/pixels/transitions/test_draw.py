"""Every transition begins, ends and keeps its promises."""

import tracemalloc

import numpy as np
import pytest
from tests.support.transitions import between, distance, drawn, join, picture

from openmotion.model import TRANSITION_KINDS
from openmotion.render.pixels import Frame, draw_transition

PROGRESS = (0.04, 0.2, 0.36, 0.5, 0.64, 0.8, 0.96)
DIRECTIONS = ("left", "right", "up", "down")
CORNERS = ((0.5, 0.5), (0.0, 0.0), (1.0, 0.0), (0.2, 1.0))


@pytest.mark.parametrize("kind", TRANSITION_KINDS)
def test_every_transition_starts_and_ends_exactly(kind: str) -> None:
    assert np.array_equal(drawn(join(kind), 0.0), picture(1))
    assert np.array_equal(drawn(join(kind), 1.0), picture(2))


@pytest.mark.parametrize("kind", TRANSITION_KINDS)
@pytest.mark.parametrize("shape", [(54, 96), (96, 54), (50, 50)])
def test_every_moment_is_opaque(kind: str, shape: tuple[int, int]) -> None:
    for progress in PROGRESS:
        assert (drawn(join(kind), progress, shape) >> np.uint32(24) == 255).all()


@pytest.mark.parametrize("kind", TRANSITION_KINDS)
def test_the_same_moment_gives_the_same_pixels(kind: str) -> None:
    assert np.array_equal(drawn(join(kind), 0.45), drawn(join(kind), 0.45))


@pytest.mark.parametrize("kind", TRANSITION_KINDS)
def test_early_it_is_like_the_first_and_late_like_the_second(kind: str) -> None:
    early, late = drawn(join(kind), 0.02), drawn(join(kind), 0.98)

    assert distance(early, picture(1)) < distance(early, picture(2))
    assert distance(late, picture(2)) < distance(late, picture(1))


@pytest.mark.parametrize("shape", [(480, 270), (240, 426)])
@pytest.mark.parametrize("kind", TRANSITION_KINDS)
def test_its_first_and_last_frames_nearly_are_the_scenes_alone(
    kind: str, shape: tuple[int, int]
) -> None:
    first, second = picture(1, shape), picture(2, shape)
    for direction, origin in zip(DIRECTIONS, CORNERS, strict=True):
        transition = join(kind, direction=direction, origin=origin)
        start = between(transition, 0.5 / 18, first, second)
        end = between(transition, 1 - 0.5 / 18, first, second)

        assert distance(start, first) < 3
        assert distance(end, second) < 3


@pytest.mark.parametrize("kind", TRANSITION_KINDS)
def test_it_only_writes_where_it_is_to_draw(kind: str) -> None:
    first, second = picture(1), picture(2)
    canvas = np.zeros((54 + 8, 96 + 8), np.uint32)
    for progress in (0.3, 0.5, 0.7):
        draw_transition(join(kind), first, second, canvas[4:-4, 4:-4], progress, 9)

    assert np.array_equal(first, picture(1))
    assert np.array_equal(second, picture(2))
    assert np.array_equal(canvas[4:-4, 4:-4], drawn(join(kind), 0.7))
    canvas[4:-4, 4:-4] = 0
    assert not canvas.any()


@pytest.mark.parametrize("kind", TRANSITION_KINDS)
def test_frame_after_frame_takes_no_more_memory(kind: str) -> None:
    first, second, dst = picture(1), picture(2), np.zeros((54, 96), np.uint32)
    transition = join(kind)

    def play() -> None:
        for index in range(18):
            draw_transition(transition, first, second, dst, (index + 0.5) / 18, 9)

    play()
    tracemalloc.start()
    play()
    held = tracemalloc.get_traced_memory()[0]
    for _ in range(3):
        play()
    more = tracemalloc.get_traced_memory()[0] - held
    tracemalloc.stop()

    assert more < dst.nbytes / 2


@pytest.mark.parametrize(
    "kind",
    [
        "cut_the_curve",
        "push",
        "whip_pan",
        "angled_wipe",
        "blinds",
        "card_flip",
        "cube",
        "scroll_strip",
        "light_leak",
        "pixel_dissolve",
        "domain_warp",
    ],
)
def test_each_direction_has_its_own_way(kind: str) -> None:
    moments = [drawn(join(kind, direction=d), 0.4) for d in ("left", "right", "up", "down")]

    assert all(not np.array_equal(a, b) for k, a in enumerate(moments) for b in moments[k + 1 :])


@pytest.mark.parametrize(
    ("direction", "edge"),
    [("left", np.s_[:, -1]), ("right", np.s_[:, 0]), ("up", np.s_[-1]), ("down", np.s_[0])],
)
def test_a_push_brings_the_second_in_from_behind(
    direction: str, edge: tuple[slice, int] | int
) -> None:
    first = np.full((54, 96), 0xFF000000, np.uint32)
    second = np.full((54, 96), 0xFFFFFFFF, np.uint32)
    dst = np.empty_like(first)
    draw_transition(join("push", direction=direction), first, second, dst, 0.3, 0)

    assert (dst[edge] & np.uint32(255)).mean() > 200
    assert 0 < np.count_nonzero(dst == 0xFFFFFFFF) < dst.size / 2


@pytest.mark.parametrize("kind", ["colour_flood", "dip_to_ink", "stagger_blocks", "angled_wipe"])
def test_the_colour_is_seen(kind: str) -> None:
    dst = drawn(join(kind, colour="#12ab56"), 0.5)

    assert np.count_nonzero(dst == 0xFF56AB12) > dst.size / 10


def test_an_iris_opens_at_its_origin() -> None:
    first = np.full((54, 96), 0xFF000000, np.uint32)
    second = np.full((54, 96), 0xFFFFFFFF, np.uint32)
    dst = np.empty_like(first)
    draw_transition(join("circle_iris", origin=(0.25, 0.5)), first, second, dst, 0.25, 0)

    rows, columns = np.nonzero(dst == 0xFFFFFFFF)
    assert columns.mean() == pytest.approx(23.5, abs=0.6)
    assert rows.mean() == pytest.approx(26.5, abs=0.6)


def test_a_bare_kind_takes_defaults() -> None:
    dst = np.zeros((54, 96), np.uint32)
    draw_transition("crossfade", picture(1), picture(2), dst, 0.5, 0)

    assert np.array_equal(dst, drawn(join("crossfade"), 0.5))


def test_a_crossfade_mixes_light_and_not_levels() -> None:
    first = np.full((4, 4), 0xFF000000, np.uint32)
    second = np.full((4, 4), 0xFFFFFFFF, np.uint32)
    dst = np.empty_like(first)
    draw_transition("crossfade", first, second, dst, 0.5, 0)

    assert int(dst[0, 0] & np.uint32(255)) == 180


def test_a_flash_is_brighter_than_both() -> None:
    def light(frame: Frame) -> float:
        return float(frame.view(np.uint8).mean())

    assert light(drawn(join("flash"), 0.3)) > max(light(picture(1)), light(picture(2))) + 40


def test_a_noise_dissolve_turns_the_same_area_in_the_same_time() -> None:
    first = np.full((360, 640), 0xFF000000, np.uint32)
    second = np.full((360, 640), 0xFFFFFFFF, np.uint32)
    dst = np.empty_like(first)
    shares = []
    for progress in (0.25, 0.5, 0.75):
        draw_transition(join("noise_dissolve", colour="#808080"), first, second, dst, progress, 3)
        shares.append(float((dst & np.uint32(255)).mean() / 255))

    assert shares == pytest.approx([0.25, 0.5, 0.75], abs=0.09)
