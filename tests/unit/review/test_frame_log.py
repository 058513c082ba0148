"""Small copies look like the frames, whether kept while drawing or read from the file."""

import numpy as np
import pytest
from tests.support.clips import WIDTH, clip_of, level_of

from openmotion.media import SegmentEncoder
from openmotion.model import frame_rate
from openmotion.review import FrameLog, small_copy
from openmotion.review.frame_log import read_log, small_size

RATE = frame_rate(30)


@pytest.mark.parametrize(
    ("size", "small"),
    [
        ((1920, 1080), (96, 54)),
        ((1080, 1920), (54, 96)),
        ((1080, 1080), (72, 72)),
        ((2520, 1080), (110, 47)),
        ((16, 4096), (4, 1152)),
    ],
)
def test_small_copies_keep_the_proportions(size, small):
    assert small_size(*size) == small


@pytest.mark.parametrize(
    ("yuv", "rgb"),
    [
        ((16, 128, 128), (0, 0, 0)),
        ((235, 128, 128), (255, 255, 255)),
        ((63, 102, 240), (255, 0, 0)),
        ((173, 42, 26), (0, 255, 0)),
        ((32, 240, 118), (0, 0, 255)),
    ],
)
def test_colours_are_those_of_bt709(yuv, rgb):
    with SegmentEncoder(480, 270, RATE) as encoder:
        for plane, value in zip(encoder.planes, yuv, strict=True):
            plane[:] = value
        copy = small_copy(encoder.planes)

    assert copy.shape == (54, 96, 3)
    assert np.abs(copy.reshape(-1, 3).astype(int) - rgb).max() <= 2


def test_a_copy_shows_what_is_where():
    with SegmentEncoder(480, 270, RATE) as encoder:
        encoder.planes.y[:], encoder.planes.u[:], encoder.planes.v[:] = 16, 128, 128
        encoder.planes.y[:135, :240] = 235
        copy = small_copy(encoder.planes)

    assert copy[:26, :47].min() > 250
    assert copy[28:].max() < 5
    assert copy[:, 49:].max() < 5


def test_a_file_gives_the_log_that_drawing_gives(tmp_path):
    path = clip_of(tmp_path / "clip.mp4", 20, RATE, sound=False)
    log = read_log(path, WIDTH, 48)
    levels = log.pictures.mean(axis=(1, 2, 3))

    assert levels == pytest.approx([(level_of(n) - 16) * 255 / 219 for n in range(20)], abs=3)


def test_logs_of_segments_are_joined_in_order():
    pictures = [np.full((4, 4, 3), value, np.uint8) for value in range(5)]
    joined = FrameLog.joined([FrameLog.of(pictures[:2]), FrameLog.of(pictures[2:])])

    assert joined.pictures[:, 0, 0, 0].tolist() == [0, 1, 2, 3, 4]
