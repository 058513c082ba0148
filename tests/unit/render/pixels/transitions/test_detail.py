"""The dive into a detail."""

import numpy as np
import pytest
from tests.support.transitions import BLACK, WHITE, between, join, picture, plain

SIZE = (180, 320)
WINDOW = (0.6, 0.1, 0.3, 0.3)


def whites(progress: float) -> tuple[np.ndarray, np.ndarray]:
    moment = between(
        join("scale_to_detail", window=WINDOW), progress, plain(BLACK, SIZE), plain(WHITE, SIZE)
    )
    rows, columns = np.nonzero((moment & np.uint32(255)) > 100)
    return rows, columns


def test_the_second_comes_out_of_the_window() -> None:
    rows, columns = whites(0.36)

    assert columns.min() / 320 > 0.5
    assert rows.max() / 180 < 0.6


def test_it_grows_steadily_to_the_whole_frame() -> None:
    areas = [whites(progress)[0].size for progress in (0.36, 0.5, 0.65, 0.8, 0.97)]

    assert areas == sorted(areas)
    assert areas[-1] > 0.99 * 180 * 320


def test_the_camera_takes_the_first_along() -> None:
    first = plain(BLACK, SIZE)
    first[80:120, 100:140] = WHITE
    transition = join("scale_to_detail", window=WINDOW)
    moment = between(transition, 0.42, first, plain(BLACK, SIZE))

    _, columns = np.nonzero((moment & np.uint32(255)) > 128)
    assert columns.size > 1.3 * 40 * 40
    assert columns.mean() < 90


@pytest.mark.parametrize(
    "window", [(0.0, 0.0, 1.0, 1.0), (-1.0, -1.0, 0.1, 0.1), (2.0, 2.0, 2.0, 2.0)]
)
def test_any_window_ends_in_the_second(window: tuple[float, ...]) -> None:
    first, second = picture(1), picture(2)
    moment = between(join("scale_to_detail", window=window), 0.9999, first, second)

    assert np.abs(moment.view(np.uint8).astype(int) - second.view(np.uint8)).mean() < 2
