"""GIFs show exactly the indices they were given, at delays that never drift."""

import io

import av
import numpy as np
import pytest

from openmotion.errors import EncodingFailed
from openmotion.media.gif import TRANSPARENT, GifEncoder, join_gifs
from openmotion.model import frame_rate

WIDTH, HEIGHT = 40, 24
PALETTE = np.zeros((256, 4), np.uint8)
PALETTE[:255] = np.stack(
    [np.arange(255), 255 - np.arange(255), np.full(255, 90), np.full(255, 255)], 1
)


def picture(frame, *, ground=7):
    indices = np.full((HEIGHT, WIDTH), ground, np.uint8)
    indices[4:10, 2 * frame : 2 * frame + 6] = 200
    return indices


def segment(start, end, *, draw=picture, transparent=False):
    with GifEncoder(WIDTH, HEIGHT, PALETTE, transparent=transparent) as encoder:
        for frame in range(start, end):
            encoder.add(draw(frame))
        return encoder.finish()


def decoded(data):
    with av.open(io.BytesIO(data)) as container:
        return [frame.to_ndarray(format="rgba") for frame in container.decode(video=0)]


def images(data):
    """Left, top, width, height, delay and disposal of each picture, read from the blocks."""
    found, place, control = [], 13 + 768, b""
    while data[place] != 0x3B:
        start = place
        if data[place] == 0x21:
            place += 2
        else:
            place += 11
        while data[place]:
            place += data[place] + 1
        place += 1
        if data[start] == 0x21 and data[start + 1] == 0xF9:
            control = data[start:place]
        elif data[start] == 0x2C:
            box = [
                int.from_bytes(data[start + at : start + at + 2], "little") for at in (1, 3, 5, 7)
            ]
            delay = int.from_bytes(control[4:6], "little")
            found.append((*box, delay, control[3] >> 2 & 7))
    return found


def join(tmp_path, *segments, fps=30, plays=0):
    files = []
    for number, data in enumerate(segments):
        files.append(tmp_path / f"{number}.gif")
        files[-1].write_bytes(data)
    out = tmp_path / "out.gif"
    join_gifs(files, out, frame_rate(fps), plays=plays)
    return out.read_bytes()


def test_pictures_have_exactly_the_colours_of_their_indices(tmp_path):
    shown = decoded(join(tmp_path, segment(0, 4), segment(4, 9)))

    assert len(shown) == 9
    for frame, rgba in enumerate(shown):
        assert np.array_equal(rgba, PALETTE[picture(frame)])


def test_only_what_changed_is_stored():
    first, second, *_ = images(segment(0, 4))

    assert first[:4] == (0, 0, WIDTH, HEIGHT)
    assert second[:4] == (0, 4, 8, 6)


def test_a_picture_that_repeats_prolongs_the_one_before(tmp_path):
    data = join(tmp_path, segment(0, 6, draw=lambda frame: picture(frame // 3)), fps=50)

    assert [image[4] for image in images(data)] == [6, 6]


@pytest.mark.parametrize("fps", [12, 24, 29.97, 30, 50])
def test_delays_never_drift_from_the_rate(tmp_path, fps):
    data = join(tmp_path, segment(0, 7), segment(7, 12), fps=fps)
    delays = [image[4] for image in images(data)]

    for count in range(1, 13):
        exact = count * 100 / frame_rate(fps).fps
        assert sum(delays[:count]) == pytest.approx(exact, abs=0.5)


def test_a_transparent_film_clears_what_is_gone():
    def draw(frame):
        return picture(frame, ground=TRANSPARENT)

    shown = decoded(segment(0, 5, draw=draw, transparent=True))

    for frame, rgba in enumerate(shown):
        assert np.array_equal(rgba[..., 3], PALETTE[draw(frame)][..., 3])


def test_a_pixel_may_become_clear_after_it_was_drawn():
    def draw(frame):
        return np.full((HEIGHT, WIDTH), (30, TRANSPARENT, 40)[frame], np.uint8)

    data = segment(0, 3, draw=draw, transparent=True)

    assert [image[5] for image in images(data)] == [2, 2, 2]
    assert [rgba[0, 0, 3] for rgba in decoded(data)] == [255, 0, 255]


@pytest.mark.parametrize(("plays", "stored"), [(0, 0), (3, 2)])
def test_it_plays_as_often_as_is_asked(tmp_path, plays, stored):
    data = join(tmp_path, segment(0, 2), plays=plays)
    place = data.index(b"NETSCAPE2.0")

    assert int.from_bytes(data[place + 13 : place + 15], "little") == stored


def test_a_film_that_plays_once_says_nothing_of_loops(tmp_path):
    assert b"NETSCAPE" not in join(tmp_path, segment(0, 2), plays=1)


def test_the_same_pictures_give_the_same_bytes():
    assert segment(0, 5) == segment(0, 5)


@pytest.mark.parametrize("broken", [b"", b"no gif at all", segment(0, 2)[:-30]])
def test_a_damaged_segment_is_refused(tmp_path, broken):
    with pytest.raises(EncodingFailed, match="segment"):
        join(tmp_path, segment(0, 2), broken)


def test_no_segment_is_refused(tmp_path):
    with pytest.raises(EncodingFailed, match="at least one"):
        join_gifs([], tmp_path / "a.gif", frame_rate(30))
    with GifEncoder(WIDTH, HEIGHT, PALETTE) as encoder, pytest.raises(EncodingFailed):
        encoder.finish()
