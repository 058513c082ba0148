"""Lines that are worked out once and lit many times."""

import numpy as np
import pytest

from openmotion.render.pixels.grounds.kept import keep_strokes, light_strokes

WHITE = np.uint32(0xFFFFFFFF)
EVEN = np.ones(1024, np.float32)


def bent(points: int = 9) -> np.ndarray:
    turn = np.linspace(0, np.pi / 2, points)
    return np.stack([10 + 60 * np.sin(turn), 70 - 60 * np.cos(turn)], axis=1)[:, None].astype(
        np.float32
    )


def kept(paths: np.ndarray):
    shape = paths.shape[:2]
    phase = np.linspace(0, 65536, shape[0])[:, None].astype(np.float32)
    share = np.ones(shape, np.float32)
    return keep_strokes(90, 80, paths, share, np.ascontiguousarray(phase), np.float32(1.5))


def test_a_line_covers_its_length_times_its_width() -> None:
    frame = np.full((80, 90), 0xFF000000, np.uint32)
    light_strokes(frame, kept(bent(60)), EVEN, np.uint16(0), WHITE)

    assert (frame & np.uint32(255)).sum() / 255 == pytest.approx(3 * 60 * np.pi / 2, rel=0.03)


def test_light_moves_along_the_line() -> None:
    first = np.zeros(1024, np.float32)
    first[:256] = 1
    frames = np.full((2, 80, 90), 0xFF000000, np.uint32)
    for frame, shift in zip(frames, (0, 32768), strict=True):
        light_strokes(frame, kept(bent(60)), first, np.uint16(shift), WHITE)

    # The first quarter of the arc, then the third.
    assert frames[0, 10:14, 10:30].max() == WHITE
    assert frames[1, 10:14, 10:30].max() == 0xFF000000
    assert frames[1, 35:50, 50:70].max() == WHITE


def test_lines_outside_the_frame_leave_nothing() -> None:
    assert len(kept(bent() + np.float32(500)).rows) == 0
