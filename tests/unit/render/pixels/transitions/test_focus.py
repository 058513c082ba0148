"""Focus that is pulled from one picture to the other."""

import cv2
import numpy as np
import pytest
from tests.support.transitions import BLACK, WHITE, between, join, light, picture, plain


def sharpness(progress: float) -> float:
    frame = picture(4, (180, 320))
    moment = between(join("focus_pull"), progress, frame, frame)
    grey = cv2.cvtColor(moment.view(np.uint8).reshape(180, 320, 4), cv2.COLOR_RGBA2GRAY)
    return float(cv2.Laplacian(grey, cv2.CV_64F).var())


def test_it_goes_out_of_focus_and_comes_back() -> None:
    levels = [sharpness(p) for p in (0.02, 0.2, 0.5, 0.8, 0.98)]

    assert levels[0] > levels[1] > levels[2] < levels[3] < levels[4]


def test_both_sides_lose_their_focus_alike() -> None:
    assert sharpness(0.4) == pytest.approx(sharpness(0.6), rel=0.25)


def test_its_window_leads() -> None:
    first, second = plain(BLACK, (180, 320)), plain(WHITE, (180, 320))
    moment = between(join("focus_pull", window=(0.0, 0.0, 0.3, 1.0)), 0.38, first, second)

    assert light(moment[:, :90]) > 180
    assert light(moment[:, 230:]) < 40


def test_about_a_layer_it_only_mixes_what_the_scenes_bring() -> None:
    frame = picture(4, (180, 320))

    for progress in (0.2, 0.5, 0.8):
        assert np.array_equal(between(join("focus_pull", layer="x"), progress, frame, frame), frame)


def test_without_a_window_all_changes_at_once() -> None:
    moment = between(join("focus_pull"), 0.5, plain(BLACK), plain(WHITE))

    assert np.unique(moment).size == 1
