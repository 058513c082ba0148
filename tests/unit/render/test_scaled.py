"""A film at another size or speed is the same film, drawn for its own pixels and moments."""

from itertools import pairwise

import cv2
import numpy as np
import pytest
from tests.support.compositions import composition_of, scene_of, text_of
from tests.support.films import film_of

from openmotion.model import Keyframe, Track, Transform, frame_rate
from openmotion.render import Renderer

FILM = film_of(2.0, width=480, height=270)


@pytest.mark.parametrize("size", [(240, 134), (960, 540)])
@pytest.mark.parametrize("number", [4, 11, 18])
def test_another_size_shows_the_same_picture(size, number):
    own = Renderer(FILM).frame(number).copy()
    other = Renderer(FILM, size=size).frame(number)

    assert other.shape == (size[1], size[0], 4)
    back = cv2.resize(other, (480, 270), interpolation=cv2.INTER_AREA)
    assert np.abs(back.astype(int) - own).mean() < 2


def test_letters_are_drawn_for_the_larger_size_not_stretched():
    large = Renderer(FILM, size=(1920, 1080)).frame(4)[..., :3].astype(int)
    stretched = cv2.resize(Renderer(FILM).frame(4), (1920, 1080)).astype(int)[..., :3]

    def sharpness(picture):
        return np.abs(np.diff(picture, axis=1)).max()

    assert sharpness(large) > 1.5 * sharpness(stretched)


def sliding():
    track = Track[tuple[float, float]](
        keys=(Keyframe(frame=0, value=(20.0, 140.0)), Keyframe(frame=30, value=(320.0, 140.0)))
    )
    layer = text_of("I").model_copy(update={"transform": Transform(position=track)})
    return composition_of(scene_of(layer))


def left_of(pixels):
    return float(np.flatnonzero(pixels[..., :3].max(axis=(0, 2)) > 120)[0])


def test_another_speed_draws_the_moments_between_frames():
    renderer = Renderer(sliding(), rate=frame_rate(60))
    places = [left_of(renderer.frame(number)) for number in range(20, 41)]
    own = Renderer(sliding())

    assert all(after > before for before, after in pairwise(places))
    assert left_of(own.frame(12)) == left_of(renderer.frame(24))


def test_frames_that_both_speeds_have_are_the_same():
    half = Renderer(sliding(), rate=frame_rate(15))
    own = Renderer(sliding())

    for number in range(10):
        assert np.array_equal(half.frame(number), own.frame(2 * number))
