"""Empty and frozen stretches are found at their frames."""

import numpy as np

from openmotion.review.stillness import Stretch, blank_stretches, still_stretches


def noise(frames, seed=0):
    """Frames that all differ."""
    return np.random.default_rng(seed).integers(0, 255, (frames, 54, 96, 3)).astype(np.uint8)


def with_stretch(frame, start, end, frames=40):
    """A busy video that shows one picture for a while."""
    pictures = noise(frames)
    pictures[start:end] = frame
    return pictures


def test_an_empty_stretch_is_found():
    pictures = with_stretch(np.full((54, 96, 3), 20, np.uint8), 10, 25)

    assert blank_stretches(pictures, 15) == (Stretch(10, 25),)


def test_a_shorter_empty_stretch_is_left():
    pictures = with_stretch(np.full((54, 96, 3), 20, np.uint8), 10, 24)

    assert blank_stretches(pictures, 15) == ()


def test_a_faint_gradient_is_empty():
    ramp = np.linspace(20, 30, 96).astype(np.uint8)[None, :, None]

    assert blank_stretches(np.broadcast_to(ramp, (20, 54, 96, 3)).copy(), 5) == (Stretch(0, 20),)


def test_a_small_mark_is_not_empty():
    picture = np.full((54, 96, 3), 20, np.uint8)
    picture[25:28, 40:56] = 200

    assert blank_stretches(with_stretch(picture, 0, 40), 5) == ()


def test_an_empty_stretch_at_the_end_is_found():
    pictures = with_stretch(np.zeros((54, 96, 3), np.uint8), 30, 40)

    assert blank_stretches(pictures, 5) == (Stretch(30, 40),)


def test_a_frozen_stretch_is_found():
    pictures = with_stretch(noise(1, seed=9)[0], 5, 30)

    assert still_stretches(pictures, 20) == (Stretch(5, 30),)


def test_a_frozen_stretch_at_the_end_is_found():
    pictures = with_stretch(noise(1, seed=9)[0], 12, 40)

    assert still_stretches(pictures, 20) == (Stretch(12, 40),)


def test_what_is_left_of_grain_does_not_count_as_movement():
    generator = np.random.default_rng(3)
    base = noise(1, seed=9)[0].astype(np.float32)
    pictures = np.rint(base + generator.normal(0, 0.12, (40, 54, 96, 3))).clip(0, 255)

    assert still_stretches(pictures.astype(np.uint8), 30) == (Stretch(0, 40),)


def test_a_slow_drift_is_movement():
    wide = np.linspace(0, 255, 400).astype(np.uint8)
    pictures = np.stack([np.broadcast_to(wide[n : n + 96, None], (54, 96, 3)) for n in range(40)])

    assert still_stretches(pictures, 10) == ()


def test_a_small_moving_mark_is_movement():
    pictures = np.full((40, 54, 96, 3), 20, np.uint8)
    for frame, picture in enumerate(pictures):
        picture[20:24, frame : frame + 6] = 220

    assert still_stretches(pictures, 10) == ()
