"""Animated WebPs show their pictures, with alpha, at durations that never drift."""

import cv2
import numpy as np
import pytest

from openmotion.errors import EncodingFailed
from openmotion.media.webp import WebpEncoder, join_webps
from openmotion.model import frame_rate

WIDTH, HEIGHT = 48, 32


def picture(frame, *, alpha=255):
    pixels = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    pixels[..., 3] = 255 if alpha == 255 else 0
    pixels[8:24, 2 * frame : 2 * frame + 16] = (220, 40, 30, alpha)
    return pixels


def segment(start, end, *, draw=picture, transparent=False):
    with WebpEncoder(WIDTH, HEIGHT, transparent=transparent) as encoder:
        for frame in range(start, end):
            encoder.add(draw(frame))
        return encoder.finish()


def join(tmp_path, *segments, fps=30, plays=0):
    files = []
    for number, data in enumerate(segments):
        files.append(tmp_path / f"{number}.webp")
        files[-1].write_bytes(data)
    out = tmp_path / "out.webp"
    join_webps(files, out, frame_rate(fps), plays=plays)
    return out


def decoded(path):
    is_read, film = cv2.imreadanimation(str(path))
    assert is_read
    return film


@pytest.mark.parametrize("cuts", [(9,), (4, 9), (1, 2, 9)])
def test_any_split_shows_exactly_the_pictures(tmp_path, cuts):
    parts = [segment(a, b) for a, b in zip((0, *cuts), cuts, strict=False)]
    film = decoded(join(tmp_path, *parts))

    assert len(film.frames) == 9
    for frame, shown in enumerate(film.frames):
        wanted = picture(frame)[..., 2::-1].astype(int)
        assert np.abs(shown[..., :3] - wanted).mean() < 4


def test_half_transparent_pixels_stay_so_and_are_cleared_again(tmp_path):
    def draw(frame):
        return picture(frame, alpha=128)

    film = decoded(
        join(tmp_path, *(segment(a, a + 3, draw=draw, transparent=True) for a in (0, 3)))
    )

    for frame, shown in enumerate(film.frames):
        wanted = draw(frame)
        assert np.abs(shown[..., 3].astype(int) - wanted[..., 3]).max() <= 3
        middle = shown[12:20, 2 * frame + 4 : 2 * frame + 12].reshape(-1, 4).mean(0)
        assert middle == pytest.approx([30, 40, 220, 128], abs=4)


@pytest.mark.parametrize("fps", [24, 29.97, 60, 120])
def test_durations_never_drift_from_the_rate(tmp_path, fps):
    film = decoded(join(tmp_path, segment(0, 5), segment(5, 12), fps=fps))

    assert sum(film.durations) == pytest.approx(12_000 / frame_rate(fps).fps, abs=0.5)


def test_a_picture_that_repeats_prolongs_the_one_before(tmp_path):
    film = decoded(join(tmp_path, segment(0, 6, draw=lambda frame: picture(frame // 3)), fps=50))

    assert list(film.durations) == [60, 60]


@pytest.mark.parametrize("plays", [0, 3])
def test_it_plays_as_often_as_is_asked(tmp_path, plays):
    assert decoded(join(tmp_path, segment(0, 3), plays=plays)).loop_count == plays


def test_the_same_pictures_give_the_same_bytes():
    assert segment(0, 5) == segment(0, 5)


@pytest.mark.parametrize("broken", [b"", b"not a picture", segment(0, 2)[:-30]])
def test_a_damaged_segment_is_refused(tmp_path, broken):
    with pytest.raises(EncodingFailed, match="segment"):
        join(tmp_path, segment(0, 2), broken)


def test_no_segment_is_refused(tmp_path):
    with pytest.raises(EncodingFailed, match="at least one"):
        join_webps([], tmp_path / "a.webp", frame_rate(30))
    with WebpEncoder(WIDTH, HEIGHT) as encoder, pytest.raises(EncodingFailed):
        encoder.finish()
