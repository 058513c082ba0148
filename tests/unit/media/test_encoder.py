"""Frames become segments: tagged, closed, the same each time."""

import io
import subprocess
import sys
from fractions import Fraction

import av
import numpy as np
import pytest
from tests.support.clips import HEIGHT, WIDTH, level_of, segment_of

from openmotion.errors import EncodingFailed
from openmotion.media import SegmentEncoder
from openmotion.model import frame_rate

RATE = frame_rate(30)


def opened(segment):
    return av.open(io.BytesIO(segment))


def lumas(segment):
    with opened(segment) as container:
        return [frame.to_ndarray()[:HEIGHT].mean() for frame in container.decode(video=0)]


def test_every_frame_is_shown_in_order():
    assert lumas(segment_of(0, 20, RATE)) == pytest.approx(
        [level_of(frame) for frame in range(20)], abs=2
    )


def test_the_planes_have_the_sizes_of_i420():
    with SegmentEncoder(WIDTH, HEIGHT, RATE) as encoder:
        shapes = [plane.shape for plane in encoder.planes]

    assert shapes == [(HEIGHT, WIDTH), (HEIGHT // 2, WIDTH // 2), (HEIGHT // 2, WIDTH // 2)]


@pytest.mark.parametrize("preset", ["mg", "quality"])
def test_pictures_are_h264_high_in_yuv420p(preset):
    with opened(segment_of(0, 3, RATE, preset=preset)) as container:
        context = container.streams.video[0].codec_context

        assert (context.name, context.profile, context.pix_fmt) == ("h264", "High", "yuv420p")


@pytest.mark.parametrize("preset", ["mg", "quality"])
def test_pictures_are_tagged_as_bt709_in_limited_range(preset):
    with opened(segment_of(0, 3, RATE, preset=preset)) as container:
        context = container.streams.video[0].codec_context
        tags = context.color_primaries, context.color_trc, context.colorspace

        assert [int(tag) for tag in tags] == [1, 1, 1]
        assert int(context.color_range) == 1


def test_the_same_frames_give_the_same_bytes():
    assert segment_of(0, 12, RATE) == segment_of(0, 12, RATE)


@pytest.mark.parametrize("fps", [24, 25, 29.97, 30, 50, 60])
def test_frames_last_exactly_as_long_as_the_rate_says(fps):
    rate = frame_rate(fps)
    with opened(segment_of(0, 8, rate)) as container:
        stream = container.streams.video[0]
        times = sorted(Fraction(frame.pts) * stream.time_base for frame in container.decode(stream))

    assert times == [frame / rate.exact for frame in range(8)]


def test_a_segment_starts_with_a_key_frame_and_has_one_every_two_seconds():
    with opened(segment_of(0, 25, frame_rate(10))) as container:
        keys = [n for n, frame in enumerate(container.decode(video=0)) if frame.key_frame]

    assert keys == [0, 20]


def test_a_segment_of_one_frame_is_whole():
    assert lumas(segment_of(5, 6, RATE)) == pytest.approx([level_of(5)], abs=2)


def test_a_segment_without_frames_is_refused():
    with (
        SegmentEncoder(WIDTH, HEIGHT, RATE) as encoder,
        pytest.raises(EncodingFailed, match="without frames"),
    ):
        encoder.finish()


def test_colours_survive_encoding():
    with SegmentEncoder(WIDTH, HEIGHT, RATE) as encoder:
        encoder.planes.y[:], encoder.planes.u[:], encoder.planes.v[:] = 120, 90, 200
        encoder.add()
        with opened(encoder.finish()) as container:
            planes = next(container.decode(video=0)).to_ndarray()

    assert np.abs(planes[:HEIGHT].astype(int) - 120).max() <= 2
    assert planes[HEIGHT : HEIGHT + HEIGHT // 4].mean() == pytest.approx(90, abs=2)
    assert planes[HEIGHT + HEIGHT // 4 :].mean() == pytest.approx(200, abs=2)


def test_widths_that_fill_no_whole_row_of_memory_keep_their_pictures():
    with opened(segment_of(3, 5, RATE, size=(50, 34))) as container:
        pictures = [frame.to_ndarray()[:34] for frame in container.decode(video=0)]

    assert [picture.mean() for picture in pictures] == pytest.approx(
        [level_of(3), level_of(4)], abs=2
    )


_STRANGE_MEMORY = """
import hashlib
from openmotion.media import SegmentEncoder
from openmotion.model import frame_rate

with SegmentEncoder(216, 64, frame_rate(25), "mg") as encoder:
    for frame in range(6):
        encoder.planes.y[:] = 40
        encoder.planes.y[10:40, 20 + 9 * frame : 90 + 9 * frame] = 200
        encoder.planes.u[:] = 128
        encoder.planes.v[:] = 90
        encoder.add()
    print(hashlib.sha256(encoder.finish()).hexdigest())
"""


def test_what_memory_held_before_does_not_show():
    """Glibc fills what it hands out with MALLOC_PERTURB_; elsewhere this only repeats itself."""
    digests = {
        subprocess.run(
            [sys.executable, "-c", _STRANGE_MEMORY],
            env={"MALLOC_PERTURB_": fill, "MALLOC_MMAP_THRESHOLD_": "1073741824"},
            capture_output=True,
            check=True,
        ).stdout
        for fill in ("0", "1", "85")
    }

    assert len(digests) == 1
