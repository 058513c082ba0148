"""Samples become a track that plays exactly these samples."""

import numpy as np
import pytest
from tests.support.clips import tone_of

from openmotion.errors import EncodingFailed
from openmotion.media import SAMPLE_RATE, encode_sound, read_sound


def played(tmp_path, samples):
    path = tmp_path / "sound.mp4"
    path.write_bytes(encode_sound(samples))
    return read_sound(path)


@pytest.mark.parametrize("length", [1, 1023, 1024, 1025, 48_000, 50_001])
def test_a_track_is_as_long_as_its_samples(tmp_path, length):
    assert len(played(tmp_path, tone_of(length))) == length


def test_a_track_sounds_like_its_samples(tmp_path):
    samples = tone_of(SAMPLE_RATE)
    difference = played(tmp_path, samples) - samples

    assert np.sqrt((difference[2048:-2048] ** 2).mean()) < 0.01


def test_left_stays_left(tmp_path):
    samples = tone_of(SAMPLE_RATE)
    samples[:, 1] = 0

    left, right = np.abs(played(tmp_path, samples)).max(axis=0)

    assert left > 0.2
    assert right < 0.02


def test_the_same_samples_give_the_same_bytes():
    assert encode_sound(tone_of(5000)) == encode_sound(tone_of(5000))


@pytest.mark.parametrize("shape", [(0, 2), (100, 1), (100,), (100, 3)])
def test_samples_of_another_shape_are_refused(shape):
    with pytest.raises(EncodingFailed, match="sound must be"):
        encode_sound(np.zeros(shape, np.float32))
