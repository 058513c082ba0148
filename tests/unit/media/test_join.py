"""Joined segments show exactly their frames, at exact times, with their sound."""

from fractions import Fraction
from itertools import pairwise

import av
import numpy as np
import pytest
from tests.support.clips import WIDTH, clip_of, level_of, segment_of, tone_of

from openmotion.errors import EncodingFailed, OutputUnwritable
from openmotion.media import (
    SAMPLE_RATE,
    encode_sound,
    join_segments,
    probe,
    read_frames,
    read_sound,
)
from openmotion.model import frame_rate

RATE = frame_rate(30)


def shown(path):
    """The level of each frame, from its RGB back to luma."""
    return [16 + picture.rgb.mean() * 219 / 255 for picture in read_frames(path)]


def expected(frames):
    return pytest.approx([level_of(frame) for frame in range(frames)], abs=3)


@pytest.mark.parametrize("cuts", [(1,), (13,), (1, 2), (7, 8, 20), (25,)])
def test_any_split_shows_exactly_the_frames(tmp_path, cuts):
    out = tmp_path / "out.mp4"
    parts = [segment_of(a, b, RATE) for a, b in pairwise((0, *cuts, 26))]

    join_segments(parts, out, RATE)

    assert shown(out) == expected(26)


@pytest.mark.parametrize("fps", [24, 25, 29.97, 30, 50, 60])
def test_every_frame_stands_at_its_exact_time(tmp_path, fps):
    rate = frame_rate(fps)
    path = clip_of(tmp_path / "out.mp4", 31, rate)

    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        base = Fraction(stream.time_base or 0)
        times = [(frame.pts or 0) * base for frame in container.decode(stream)]

    assert times == [frame / rate.exact for frame in range(31)]


@pytest.mark.parametrize("fps", [24, 25, 29.97, 30, 50, 60])
@pytest.mark.parametrize("frames", [1, 24, 61])
def test_durations_are_exact(tmp_path, fps, frames):
    rate = frame_rate(fps)
    info = probe(clip_of(tmp_path / "out.mp4", frames, rate))

    assert (info.frames, info.rate) == (frames, rate.exact)
    assert info.duration_s == pytest.approx(rate.seconds(frames), abs=1e-9)


@pytest.mark.parametrize("fps", [24, 25, 29.97, 30, 50, 60])
def test_sound_is_as_long_as_the_picture_to_the_sample(tmp_path, fps):
    rate = frame_rate(fps)
    path = clip_of(tmp_path / "out.mp4", 37, rate)

    sound = read_sound(path)

    assert sound is not None
    assert len(sound) == rate.samples(37, SAMPLE_RATE)


def test_sound_starts_with_the_picture(tmp_path):
    samples = np.zeros((SAMPLE_RATE, 2), np.float32)
    samples[24_000:24_400] = tone_of(400, 0.8)
    join_segments([segment_of(0, 30, RATE)], tmp_path / "out.mp4", RATE, encode_sound(samples))

    heard = read_sound(tmp_path / "out.mp4")
    assert heard is not None
    first = np.flatnonzero(np.abs(heard[:, 0]) > 0.2)[0]

    assert abs(int(first) - 24_000) < 200


def test_the_index_stands_before_the_pictures(tmp_path):
    assert probe(clip_of(tmp_path / "out.mp4", 10, RATE)).starts_fast


def test_what_players_need_is_told(tmp_path):
    info = probe(clip_of(tmp_path / "out.mp4", 10, RATE))

    assert (info.codec, info.profile, info.pix_fmt) == ("h264", "High", "yuv420p")
    assert (info.primaries, info.transfer, info.matrix, info.limited_range) == (1, 1, 1, True)


def test_a_video_may_be_silent(tmp_path):
    path = clip_of(tmp_path / "out.mp4", 10, RATE, sound=False)

    assert probe(path).sound is None
    assert read_sound(path) is None


def test_segments_may_lie_in_files(tmp_path):
    parts = [tmp_path / "a.mp4", tmp_path / "b.mp4"]
    parts[0].write_bytes(segment_of(0, 9, RATE))
    parts[1].write_bytes(segment_of(9, 20, RATE))

    join_segments(parts, tmp_path / "out.mp4", RATE)

    assert shown(tmp_path / "out.mp4") == expected(20)


def test_the_same_segments_give_the_same_file(tmp_path):
    first = clip_of(tmp_path / "a.mp4", 20, RATE)
    second = clip_of(tmp_path / "b.mp4", 20, RATE)

    assert first.read_bytes() == second.read_bytes()


def test_a_video_without_segments_is_refused(tmp_path):
    with pytest.raises(EncodingFailed, match="at least one segment"):
        join_segments([], tmp_path / "out.mp4", RATE)


@pytest.mark.parametrize(
    "other",
    [
        segment_of(0, 5, RATE, size=(WIDTH, 32)),
        segment_of(0, 5, RATE, preset="quality"),
        b"not a video",
        b"",
    ],
    ids=["size", "preset", "garbage", "empty"],
)
def test_segments_that_do_not_fit_are_refused_and_leave_nothing(tmp_path, other):
    with pytest.raises(EncodingFailed, match="cannot be joined"):
        join_segments([segment_of(0, 5, RATE), other], tmp_path / "out.mp4", RATE)

    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_refused_before_any_work(tmp_path):
    with pytest.raises(OutputUnwritable, match="its folder does not exist"):
        join_segments([b"never read"], tmp_path / "none" / "out.mp4", RATE)
