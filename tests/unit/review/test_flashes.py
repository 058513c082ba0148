"""Flashes are counted as the accessibility guidelines say: pairs, over a quarter of a field."""

import numpy as np
import pytest

from openmotion.review.flashes import count_flashes

FPS = 30


def video(*levels, share=1.0, colour=(255, 255, 255)):
    """One frame for each level 0..1 of a colour, over a share of the picture's width."""
    pictures = np.zeros((len(levels), 54, 96, 3), np.uint8)
    wide = round(96 * share)
    for picture, level in zip(pictures, levels, strict=True):
        picture[:, :wide] = np.asarray(colour) * level
    return pictures


def blinking(times, *, every=6, **options):
    """So many flashes from dark to bright and back, in steps of some frames."""
    levels = [0.1] * every + ([0.9] * every + [0.1] * every) * times
    return video(*levels, **options)


def test_a_still_picture_does_not_flash():
    assert count_flashes(video(*[0.5] * 60), FPS).most == 0


def test_a_cut_is_no_flash():
    assert count_flashes(video(*[0.1] * 30, *[0.9] * 30), FPS).most == 0


@pytest.mark.parametrize("times", [1, 2, 3])
def test_flashes_are_pairs_of_changes(times):
    assert count_flashes(blinking(times, every=4), FPS).most == times


def test_a_strobe_is_more_than_three():
    assert count_flashes(blinking(10, every=2), FPS).most > 3


def test_flashes_far_apart_are_counted_by_the_second():
    assert count_flashes(blinking(6, every=20), FPS).most <= 1


def test_small_changes_do_not_count():
    assert count_flashes(video(*[0.5, 0.55] * 30), FPS).most == 0


def test_changes_among_bright_colours_do_not_count():
    assert count_flashes(video(*[0.92, 1.0] * 30), FPS).most == 0


def test_small_areas_do_not_count():
    assert count_flashes(blinking(10, every=2, share=0.06), FPS).most == 0


def test_a_quarter_of_a_field_counts():
    assert count_flashes(blinking(10, every=2, share=0.2), FPS).most > 3


def test_slow_fades_count_like_cuts():
    ramp = np.linspace(0.1, 0.9, 5)
    levels = np.concatenate([np.concatenate([ramp, ramp[::-1]])] * 4)

    assert count_flashes(video(*levels), FPS).most == 3


def test_the_worst_second_is_told():
    quiet = [0.1] * 60
    rate = count_flashes(video(*quiet, *[0.9, 0.9, 0.1, 0.1] * 5, *quiet), FPS)

    assert 60 < rate.frame <= 80


def test_saturated_red_is_told():
    levels = ([0.0] * 4 + [0.55] * 4) * 6
    rate = count_flashes(video(*levels, colour=(255, 0, 0)), FPS)

    assert rate.red
    assert rate.most > 3


def test_nothing_flashes_in_one_frame():
    assert count_flashes(video(0.4), FPS).most == 0
