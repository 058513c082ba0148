"""Whole frames: the same pixels whatever was drawn before."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openmotion.errors import AssetUnavailable
from openmotion.model import ImageLayer
from openmotion.render import Renderer

FRAMES = (0, 6, 9, 13, 22, 31, 34, 37, 40, 45, 52, 60, 73)


@pytest.fixture(scope="module")
def alone(rich_composition, photo):
    """Each frame drawn by a renderer that has drawn nothing else."""
    return {
        number: Renderer(rich_composition, {"photo": photo}).frame(number).copy()
        for number in FRAMES
    }


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(order=st.permutations(FRAMES))
def test_any_order_gives_the_same_pixels(order, rich_composition, photo, alone):
    renderer = Renderer(rich_composition, {"photo": photo})

    for number in order:
        assert np.array_equal(renderer.frame(number), alone[number]), number


def test_all_frames_in_a_row_give_the_same_pixels(rich_composition, photo, alone):
    renderer = Renderer(rich_composition, {"photo": photo})

    for number in range(rich_composition.duration_frames):
        frame = renderer.frame(number)
        if number in alone:
            assert np.array_equal(frame, alone[number]), number


def test_a_document_that_was_stored_gives_the_same_pixels(rich_composition, photo, alone):
    stored = type(rich_composition).model_validate_json(rich_composition.model_dump_json())

    assert np.array_equal(Renderer(stored, {"photo": photo}).frame(22), alone[22])


def test_frames_are_opaque(alone):
    assert all((frame[..., 3] == 255).all() for frame in alone.values())


def test_planes_are_the_same_each_time(rich_composition, photo):
    planes = [[np.empty((136, 240), np.uint8), *np.empty((2, 68, 120), np.uint8)] for _ in range(2)]
    one, other = (Renderer(rich_composition, {"photo": photo}) for _ in range(2))
    one.draw(3, tuple(planes[0]))
    one.draw(50, tuple(planes[0]))
    other.draw(50, tuple(planes[1]))

    assert all(np.array_equal(a, b) for a, b in zip(*planes, strict=True))


def test_grain_differs_between_frames(make):
    renderer = Renderer(make.scene(frames=3, finish={"grain": 3}))
    first, second = np.empty((2, 90, 160), np.uint8)
    u, v = np.empty((2, 45, 80), np.uint8)
    renderer.draw(0, (first, u, v))
    renderer.draw(1, (second, u, v))

    assert not np.array_equal(first, second)


def test_a_missing_picture_is_named(make):
    layer = ImageLayer(id="photo", start=0, end=4, asset="cat", width=10, height=10)

    with pytest.raises(AssetUnavailable, match="cat"):
        Renderer(make.scene(layer))


def test_a_frame_outside_is_refused(make):
    renderer = Renderer(make.scene(frames=10))

    with pytest.raises(IndexError, match="0 to 9"):
        renderer.frame(10)


def test_half_of_a_crossfade_shows_both_scenes(rich_composition, photo):
    renderer = Renderer(rich_composition, {"photo": photo})
    before, middle, after = (renderer.frame(number).astype(int).mean() for number in (33, 37, 41))

    assert min(before, after) < middle < max(before, after)
