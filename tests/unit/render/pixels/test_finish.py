"""Bloom and fade."""

import numpy as np

from openmotion.render.pixels import Frame, apply_finish


def lamp() -> Frame:
    frame = np.full((120, 160), 0xFF101010, np.uint32)
    frame[50:70, 70:90] = 0xFFFFFFFF
    return frame


def red(frame: Frame) -> np.ndarray:
    return (frame & np.uint32(255)).astype(int)


def test_nothing_asked_changes_nothing() -> None:
    frame = lamp()
    apply_finish(frame, 0.0, 0.0)

    assert (frame == lamp()).all()


def test_a_whole_fade_is_opaque_black() -> None:
    frame = lamp()
    apply_finish(frame, 0.5, 1.0)

    assert (frame == 0xFF000000).all()


def test_half_a_fade_halves_the_levels() -> None:
    frame = lamp()
    apply_finish(frame, 0.0, 0.5)

    assert int(red(frame)[60, 80]) in {127, 128}


def test_bloom_lights_the_surroundings_of_what_is_bright() -> None:
    frame = lamp()
    apply_finish(frame, 1.0, 0.0)

    assert red(frame)[60, 95] > red(lamp())[60, 95] + 4
    assert red(frame)[60, 80] == 255
    assert (frame >> np.uint32(24) == 255).all()


def test_bloom_leaves_a_dark_frame_alone() -> None:
    frame = np.full((40, 60), 0xFF404040, np.uint32)
    apply_finish(frame, 1.0, 0.0)

    assert (frame == 0xFF404040).all()
