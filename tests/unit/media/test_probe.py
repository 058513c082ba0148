"""What a file is, is told as it is."""

from fractions import Fraction

import pytest
from tests.support.clips import HEIGHT, WIDTH, clip_of, segment_of, tone_of

from openmotion.errors import UnreadableMedia
from openmotion.media import encode_sound, probe
from openmotion.media.probe import _starts_fast as starts_fast
from openmotion.model import frame_rate


@pytest.fixture(scope="module")
def clip(tmp_path_factory):
    return clip_of(tmp_path_factory.mktemp("probe") / "clip.mp4", 30, frame_rate(29.97))


def test_pictures_are_described(clip):
    info = probe(clip)

    assert (info.width, info.height, info.frames) == (WIDTH, HEIGHT, 30)
    assert info.rate == Fraction(30000, 1001)


def test_sound_is_described(clip):
    sound = probe(clip).sound

    assert sound is not None
    assert (sound.codec, sound.sample_rate, sound.channels) == ("aac", 48_000, 2)
    assert sound.duration_s == pytest.approx(30 * 1001 / 30000, abs=1e-5)


def test_an_index_at_the_end_is_noticed(tmp_path):
    path = tmp_path / "segment.mp4"
    path.write_bytes(segment_of(0, 5, frame_rate(30)))

    assert not probe(path).starts_fast


def test_a_missing_file_is_refused_by_name(tmp_path):
    with pytest.raises(UnreadableMedia, match=r"none\.mp4"):
        probe(tmp_path / "none.mp4")


def test_a_cut_off_file_is_refused(clip, tmp_path):
    path = tmp_path / "half.mp4"
    path.write_bytes(clip.read_bytes()[:200])

    with pytest.raises(UnreadableMedia, match=r"half\.mp4"):
        probe(path)


def test_a_file_without_pictures_is_refused(tmp_path):
    path = tmp_path / "sound.mp4"
    path.write_bytes(encode_sound(tone_of(4800)))

    with pytest.raises(UnreadableMedia, match="holds no pictures"):
        probe(path)


def boxes(*kinds):
    """ISO boxes without content; a kind with a star has a 64-bit size."""
    return b"".join(
        (1).to_bytes(4, "big") + kind[:4] + (20).to_bytes(8, "big") + b"body"
        if kind.endswith(b"*")
        else (12).to_bytes(4, "big") + kind + b"body"
        for kind in kinds
    )


@pytest.mark.parametrize(
    ("data", "fast"),
    [
        (boxes(b"ftyp", b"moov", b"mdat"), True),
        (boxes(b"ftyp", b"free", b"mdat", b"moov"), False),
        (boxes(b"ftyp", b"wide*", b"moov"), True),
        ((0).to_bytes(4, "big") + b"free", False),
        ((4).to_bytes(4, "big") + b"free", False),
        (b"", False),
    ],
)
def test_the_first_of_index_and_pictures_decides(tmp_path, data, fast):
    path = tmp_path / "boxes.mp4"
    path.write_bytes(data)

    assert starts_fast(path) is fast
