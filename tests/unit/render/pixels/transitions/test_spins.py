"""The camera's whip about its own axis."""

import cv2
import numpy as np
import pytest
from tests.support.transitions import BLACK, between, join, picture, plain

from openmotion.render.pixels import Frame


def dot_at(x: int, y: int) -> Frame:
    frame = plain(BLACK, (90, 160))
    frame[y - 4 : y + 4, x - 4 : x + 4] = 0xFFFFFFFF
    return frame


def sharpness(frame: Frame) -> float:
    grey = cv2.cvtColor(frame.view(np.uint8).reshape(*frame.shape, 4), cv2.COLOR_RGBA2GRAY)
    return float(cv2.Laplacian(grey, cv2.CV_64F).var())


@pytest.mark.parametrize("origin", [(0.5, 0.5), (0.25, 0.5)])
def test_what_stands_on_the_axis_stays(origin: tuple[float, float]) -> None:
    x, y = round(origin[0] * 160), round(origin[1] * 90)
    dot = dot_at(x, y)
    turned = between(join("spin_whip", origin=origin), 0.47, dot, dot)

    rows, columns = np.nonzero(turned & np.uint32(0x80))
    assert columns.mean() == pytest.approx(x - 0.5, abs=1)
    assert rows.mean() == pytest.approx(y - 0.5, abs=1)


@pytest.mark.parametrize(("direction", "is_down"), [("right", True), ("left", False)])
def test_it_turns_clockwise_to_the_right_and_back_to_the_left(
    direction: str, is_down: bool
) -> None:
    dot = dot_at(140, 45)
    turned = between(join("spin_whip", direction=direction), 0.42, dot, dot)

    rows, _ = np.nonzero(turned[:, 100:] & np.uint32(0x40))
    assert bool(rows.mean() > 45) is is_down


def test_both_sides_of_the_cut_are_smeared_alike() -> None:
    frame = picture(4, (180, 320))
    before = sharpness(between(join("spin_whip"), 0.4999, frame, frame))
    after = sharpness(between(join("spin_whip"), 0.5001, frame, frame))

    assert before < sharpness(frame) / 8
    assert after == pytest.approx(before, rel=0.3)
