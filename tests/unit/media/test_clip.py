"""Single pictures of clips, by their time."""

from fractions import Fraction

import av
import numpy as np
import pytest
from tests.support.numbered import (
    HEIGHT,
    WIDTH,
    even_stamps,
    number_in,
    numbered_clip,
    numbered_picture,
    turn_clip,
)

from openmotion.errors import UnreadableMedia
from openmotion.media import ClipReader


@pytest.fixture(scope="module")
def even(tmp_path_factory):
    """40 pictures at 30 a second."""
    return numbered_clip(tmp_path_factory.mktemp("clip") / "even.mp4", even_stamps(40))


def test_a_clip_knows_its_size_and_length(even):
    with ClipReader(even) as clip:
        assert clip.size == (WIDTH, HEIGHT)
        assert clip.duration_s == pytest.approx(40 / 30, abs=0.002)


def test_every_picture_is_found_by_its_time(even):
    with ClipReader(even) as clip:
        found = [number_in(clip.frame_at(number / 30 + 0.001)) for number in range(40)]

    assert found == list(range(40))


@pytest.mark.parametrize("order", ["forwards", "backwards", "anyhow", "far apart"])
def test_a_picture_is_the_same_in_any_order(even, order):
    numbers = list(range(40))
    if order == "backwards":
        numbers.reverse()
    elif order == "anyhow":
        numbers = [number * 17 % 40 for number in numbers]
    elif order == "far apart":
        numbers = [39, 0, 38, 1, 20, 20, 13, 11]
    with ClipReader(even) as clip:
        found = {number: clip.frame_at(number / 30 + 0.001).copy() for number in numbers}

    for number in numbers:
        with ClipReader(even) as fresh:
            assert np.array_equal(found[number], fresh.frame_at(number / 30 + 0.001))


def test_times_outside_give_the_first_and_the_last_picture(even):
    with ClipReader(even) as clip:
        assert number_in(clip.frame_at(-3)) == 0
        assert number_in(clip.frame_at(1e9)) == 39


def test_pictures_keep_their_own_times_when_the_rate_changes(tmp_path):
    stamps = [0, 40, 400, 410, 420, 1500, 1501, 1800]
    path = numbered_clip(tmp_path / "uneven.mp4", stamps, key_every=4)
    with ClipReader(path) as clip:
        seen = {ms: number_in(clip.frame_at(ms / 1000)) for ms in range(0, 1850, 5)}

    for ms, number in seen.items():
        assert number == max(index for index, stamp in enumerate(stamps) if stamp <= ms), ms


def test_times_rounded_to_milliseconds_lose_no_picture(even):
    with ClipReader(even) as clip:
        assert [number_in(clip.frame_at(number / 30)) for number in range(40)] == list(range(40))


def test_a_clip_that_starts_late_counts_from_its_first_picture(tmp_path):
    path = numbered_clip(tmp_path / "late.mkv", [5000 + stamp for stamp in even_stamps(10)])
    with ClipReader(path) as clip:
        found = [number_in(clip.frame_at(number / 30 + 0.002)) for number in range(10)]

        assert found == list(range(10))
        assert clip.duration_s == pytest.approx(10 / 30, abs=0.03)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_turned_clip_stands_upright(tmp_path, quarters):
    path = numbered_clip(tmp_path / "turned.mp4", even_stamps(4))
    turn_clip(path, quarters)
    with ClipReader(path) as clip:
        picture = clip.frame_at(0.04)

        assert clip.size == ((HEIGHT, WIDTH) if quarters % 2 else (WIDTH, HEIGHT))
    back = np.rot90(picture, quarters)  # counter-clockwise
    assert number_in(back) == 1
    assert back[4, 4, 0] > 180
    assert back[4, 4, 1] < 90


@pytest.mark.parametrize(("matrix", "space"), [(1, "itu709"), (6, "smpte170m")])
@pytest.mark.parametrize("full", [False, True])
def test_colours_come_out_as_they_went_in(tmp_path, matrix, space, full):
    path = tmp_path / "colours.mp4"
    colours = [(255, 0, 0), (0, 160, 0), (20, 40, 230), (255, 255, 255), (0, 0, 0), (90, 90, 90)]
    picture = np.repeat(np.repeat(np.array([colours], np.uint8), 32, 0), 32, 1)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = picture.shape[1], 32, "yuv444p"
        stream.options = {"crf": "1"}
        stream.codec_context.colorspace = matrix
        stream.codec_context.color_range = 2 if full else 1
        frame = av.VideoFrame.from_ndarray(picture, format="rgb24").reformat(
            format="yuv444p",
            dst_colorspace=space,
            src_color_range="JPEG",
            dst_color_range="JPEG" if full else "MPEG",
        )
        frame.pts, frame.time_base = 0, Fraction(1, 30)
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))

    with ClipReader(path) as clip:
        shown = clip.frame_at(0)[16, 16::32, :3]

    assert np.abs(shown.astype(int) - colours).max() <= 4


@pytest.mark.parametrize(
    ("name", "codec", "pix_fmt"),
    [
        ("a.webm", "libvpx-vp9", "yuva420p"),
        ("a.mov", "prores_ks", "yuva444p10le"),
        ("a.mov", "png", "rgba"),
    ],
)
def test_alpha_is_kept_and_premultiplied(tmp_path, name, codec, pix_fmt):
    picture = np.full((64, 64, 4), (200, 100, 40, 255), np.uint8)
    picture[:, 32:, 3] = 0
    picture[32:, :32, 3] = 128
    with av.open(str(tmp_path / name), "w") as container:
        stream = container.add_stream(codec, rate=30)
        stream.width = stream.height = 64
        stream.pix_fmt = pix_fmt
        if codec == "libvpx-vp9":
            stream.metadata["alpha_mode"] = "1"
            stream.options = {"crf": "4", "b": "0", "cpu-used": "8"}
        if codec == "prores_ks":
            stream.options = {"profile": "4444"}
        for number in range(2):
            frame = av.VideoFrame.from_ndarray(picture, format="rgba").reformat(format=pix_fmt)
            frame.pts, frame.time_base = number, Fraction(1, 30)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))

    with ClipReader(tmp_path / name) as clip:
        shown = clip.frame_at(0.04).astype(int)

    assert shown[16, 16, 3] >= 250
    assert abs(shown[48, 16, 3] - 128) <= 6
    assert shown[48, 16, 0] == pytest.approx(100, abs=8)
    assert shown[16, 50].max() <= 4


def test_what_is_no_clip_is_refused_with_its_name(tmp_path):
    (tmp_path / "words.mp4").write_text("not a clip")

    with pytest.raises(UnreadableMedia, match=r"words\.mp4"):
        ClipReader(tmp_path / "words.mp4")
    with pytest.raises(UnreadableMedia, match=r"missing\.mp4"):
        ClipReader(tmp_path / "missing.mp4")


def test_a_damaged_middle_costs_no_more_than_its_pictures(even, tmp_path):
    data = bytearray(even.read_bytes())
    middle = data.index(b"mdat") + len(data) // 2
    data[middle : middle + 200] = bytes(200)
    (tmp_path / "hurt.mp4").write_bytes(bytes(data))

    with ClipReader(tmp_path / "hurt.mp4") as clip:
        shown = [clip.frame_at(number / 30 + 0.001) for number in range(40)]

    assert number_in(shown[0]) == 0
    assert all(picture.shape == (HEIGHT, WIDTH, 4) for picture in shown)


def test_numbers_can_be_read_back():
    assert [number_in(numbered_picture(number)) for number in (0, 1, 77, 255)] == [0, 1, 77, 255]
