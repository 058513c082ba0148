"""Frames and samples come back as they are shown and heard."""

import numpy as np
import pytest
from tests.support.clips import HEIGHT, WIDTH, clip_of, level_of, tone_of

from openmotion.errors import UnreadableMedia
from openmotion.media import (
    SegmentEncoder,
    encode_sound,
    join_segments,
    read_frame,
    read_frames,
    read_sound,
)
from openmotion.model import frame_rate

RATE = frame_rate(30)


@pytest.fixture(scope="module")
def clip(tmp_path_factory):
    return clip_of(tmp_path_factory.mktemp("reader") / "clip.mp4", 90, RATE)


def luma(picture):
    return 16 + picture.rgb.mean() * 219 / 255


def test_all_frames_come_in_order_with_their_times(clip):
    times = [picture.time_s for picture in read_frames(clip)]

    assert times == pytest.approx([frame / 30 for frame in range(90)])


def test_every_third_frame_can_be_asked_for(clip):
    times = [picture.time_s for picture in read_frames(clip, every=3)]

    assert times == pytest.approx([frame / 30 for frame in range(0, 90, 3)])


def test_frames_can_be_scaled_down(clip):
    assert next(read_frames(clip, width=32)).rgb.shape == (HEIGHT // 2, 32, 3)


def test_frames_are_never_scaled_up(clip):
    assert next(read_frames(clip, width=4000)).rgb.shape == (HEIGHT, WIDTH, 3)


@pytest.mark.parametrize("frame", [0, 1, 44, 45, 61, 89])
def test_a_frame_is_found_by_its_time(clip, frame):
    picture = read_frame(clip, frame / 30)

    assert picture.time_s == pytest.approx(frame / 30)
    assert luma(picture) == pytest.approx(level_of(frame), abs=3)


def test_a_time_between_frames_gives_the_one_on_screen(clip):
    assert read_frame(clip, 20.9 / 30).time_s == pytest.approx(20 / 30)


def test_a_time_behind_the_end_gives_the_last_frame(clip):
    assert read_frame(clip, 99).time_s == pytest.approx(89 / 30)


@pytest.mark.parametrize(
    ("yuv", "rgb"),
    [
        # Source: ITU-R BT.709, limited range, worked out by hand.
        ((16, 128, 128), (0, 0, 0)),
        ((235, 128, 128), (255, 255, 255)),
        ((63, 102, 240), (255, 0, 0)),
        ((173, 42, 26), (0, 255, 0)),
        ((32, 240, 118), (0, 0, 255)),
    ],
)
def test_colours_are_read_as_bt709(tmp_path, yuv, rgb):
    with SegmentEncoder(WIDTH, HEIGHT, RATE, "quality") as encoder:
        for plane, value in zip(encoder.planes, yuv, strict=True):
            plane[:] = value
        encoder.add()
        join_segments([encoder.finish()], tmp_path / "out.mp4", RATE)

    picture = next(read_frames(tmp_path / "out.mp4"))

    assert picture.rgb.reshape(-1, 3).mean(axis=0) == pytest.approx(rgb, abs=4)


def damaged(tmp_path, name):
    path = tmp_path / "damaged.mp4"
    if name != "missing":
        path.write_bytes({"empty": b"", "text": b"hello" * 100}[name])
    return path


@pytest.mark.parametrize("name", ["missing", "empty", "text"])
def test_files_that_are_no_video_are_refused_by_name(tmp_path, name):
    path = damaged(tmp_path, name)

    with pytest.raises(UnreadableMedia, match=r"damaged\.mp4"):
        list(read_frames(path))
    with pytest.raises(UnreadableMedia, match=r"damaged\.mp4"):
        read_frame(path, 0.0)
    with pytest.raises(UnreadableMedia, match=r"damaged\.mp4"):
        read_sound(path)


def test_sound_alone_has_no_pictures(tmp_path):
    path = tmp_path / "sound.mp4"
    path.write_bytes(encode_sound(tone_of(4800)))

    with pytest.raises(UnreadableMedia, match="holds no pictures"):
        next(read_frames(path))
    with pytest.raises(UnreadableMedia, match="holds no pictures"):
        read_frame(path, 0.0)


def test_sound_is_stereo_floats(clip):
    samples = read_sound(clip)

    assert samples is not None
    assert samples.dtype == np.float32
    assert samples.shape == (3 * 48_000, 2)
    assert samples.flags.c_contiguous
