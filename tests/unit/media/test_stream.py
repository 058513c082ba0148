"""H.265, VP9 and ProRes: closed segments that join to exact files with their alpha and tags."""

from fractions import Fraction
from itertools import pairwise

import av
import numpy as np
import pytest
from tests.support.clips import level_of, tone_of
from tests.support.recorded import ALPHA, CONTAINERS, MAKERS, decode, plane_of, stream_of

from openmotion.errors import EncodingFailed
from openmotion.media import SAMPLE_RATE, encode_sound, join_segments, probe, read_sound
from openmotion.media.sound import SoundCodec
from openmotion.model import frame_rate

RATE = frame_rate(30)
NAMES = sorted(MAKERS)
SOUNDS: dict[str, SoundCodec] = {"mp4": "aac", "webm": "opus", "mov": "pcm"}


def lumas(source):
    return [plane_of(frame, 0).mean() for frame in decode(source)]


def joined(path, name, cuts, rate=RATE, sound=None):
    parts = [stream_of(name, a, b, rate) for a, b in pairwise(cuts)]
    join_segments(parts, path, rate, sound, container=CONTAINERS[name])
    return path


@pytest.mark.parametrize("name", NAMES)
def test_every_frame_is_shown_in_order(name):
    wanted = [level_of(frame) for frame in range(9)]

    assert lumas(stream_of(name, 0, 9, RATE)) == pytest.approx(wanted, abs=2)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("cuts", [(0, 1, 3, 14), (0, 2, 14), (0, 13, 14)])
def test_any_split_shows_exactly_the_frames(tmp_path, name, cuts):
    path = joined(tmp_path / f"a.{CONTAINERS[name]}", name, cuts)

    assert lumas(path) == pytest.approx([level_of(frame) for frame in range(14)], abs=2)


@pytest.mark.parametrize("name", NAMES)
def test_the_same_frames_give_the_same_bytes(tmp_path, name):
    first = joined(tmp_path / "a", name, (0, 4, 9)).read_bytes()

    assert first == joined(tmp_path / "b", name, (0, 4, 9)).read_bytes()


@pytest.mark.parametrize("name", ["vp9 alpha", "prores alpha"])
def test_alpha_is_kept_within_a_level(tmp_path, name):
    path = joined(tmp_path / "a", name, (0, 3, 6))

    assert [plane_of(frame, 3).mean() for frame in decode(path)] == pytest.approx(
        [ALPHA] * 6, abs=1
    )


@pytest.mark.parametrize(
    ("name", "codec", "profile", "tag"),
    [
        ("h265", "hevc", "Main", "hvc1"),
        ("prores", "prores", "4444", "ap4h"),
        ("prores alpha", "prores", "4444", "ap4h"),
    ],
)
def test_players_are_told_what_they_play(tmp_path, name, codec, profile, tag):
    path = joined(tmp_path / "a", name, (0, 3, 6))
    with av.open(str(path)) as container:
        context = container.streams.video[0].codec_context

        assert (context.name, context.profile, context.codec_tag) == (codec, profile, tag)


@pytest.mark.parametrize("name", NAMES)
def test_pictures_are_tagged_as_bt709_in_limited_range(tmp_path, name):
    info = probe(joined(tmp_path / "a", name, (0, 3, 6)))

    assert (info.primaries, info.transfer, info.matrix, info.limited_range) == (1, 1, 1, True)


@pytest.mark.parametrize("name", ["h265", "vp9", "prores"])
@pytest.mark.parametrize("fps", [23.976, 24, 29.97, 59.94, 120])
def test_frames_and_rate_are_exact(tmp_path, name, fps):
    rate = frame_rate(fps)
    info = probe(joined(tmp_path / "a", name, (0, 5, 13), rate))

    assert (info.frames, info.rate) == (13, rate.exact)
    assert info.duration_s == pytest.approx(rate.seconds(13), abs=1e-3)


@pytest.mark.parametrize("name", ["h265", "prores"])
def test_every_frame_stands_at_its_exact_time(tmp_path, name):
    rate = frame_rate(29.97)
    path = joined(tmp_path / "a", name, (0, 2, 9), rate)
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        base = Fraction(stream.time_base or 0)
        times = [(frame.pts or 0) * base for frame in container.decode(stream)]

    assert times == [frame / rate.exact for frame in range(9)]


@pytest.mark.parametrize("name", ["h265", "vp9", "prores"])
def test_sound_is_as_long_as_the_picture_to_the_sample(tmp_path, name):
    samples = tone_of(RATE.samples(17, SAMPLE_RATE))
    sound = encode_sound(samples, SOUNDS[CONTAINERS[name]])
    heard = read_sound(joined(tmp_path / "a", name, (0, 5, 17), sound=sound))

    assert heard is not None
    assert len(heard) == len(samples)
    assert np.abs(heard[2000:-2000] - samples[2000:-2000]).max() < 0.02


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [(16, 16), (50, 34)])
def test_small_and_odd_sizes_keep_their_size(name, size):
    frames = decode(stream_of(name, 0, 2, RATE, size=size))

    assert [(frame.width, frame.height) for frame in frames] == [size] * 2


@pytest.mark.parametrize("name", NAMES)
def test_a_segment_without_frames_is_refused(name):
    with (
        MAKERS[name](64, 48, RATE) as encoder,
        pytest.raises(EncodingFailed, match="without frames"),
    ):
        encoder.finish()
