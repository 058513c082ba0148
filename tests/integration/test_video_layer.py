"""Clips in finished videos, frame by frame."""

import runpy
from pathlib import Path

import numpy as np
import pytest
from tests.support.compositions import composition_of, scene_of
from tests.support.numbered import even_stamps, number_in, numbered_clip, turn_clip

from openmotion.errors import AssetUnavailable
from openmotion.media import ClipReader, read_frames
from openmotion.model import VideoLayer
from openmotion.pipeline import RenderPool, render_video
from openmotion.render import Renderer

EXAMPLE = Path(__file__).parents[2] / "examples" / "video_layer.py"
FRAMES = 36


@pytest.fixture(scope="module")
def pool():
    with RenderPool(1) as warm:
        yield warm


def film_of(**fields):
    fields = {"start": 0, "end": FRAMES, "width": 256, "height": 128} | fields
    layer = VideoLayer(id="clip", asset="numbers", **fields)
    return composition_of(scene_of(layer, end=FRAMES), width=256, height=128)


def numbers(film, clip, out, pool):
    """The number in each frame of a rendered film."""
    render_video(film, out, clips={"numbers": clip}, pool=pool)
    return [number_in(frame.rgb) for frame in read_frames(out)]


def test_each_frame_of_a_film_shows_its_frame_of_the_clip(tmp_path, pool):
    clip = numbered_clip(tmp_path / "clip.mp4", even_stamps(48), key_every=20)

    shown = numbers(film_of(start_s=0.2), clip, tmp_path / "out.mp4", pool)

    assert shown == [6 + frame for frame in range(FRAMES)]


def test_a_clip_of_changing_rate_keeps_its_times(tmp_path, pool):
    stamps = [0, 100, 120, 140, 500, 533, 566, 1000]
    clip = numbered_clip(tmp_path / "clip.mp4", stamps, key_every=3)

    shown = numbers(film_of(), clip, tmp_path / "out.mp4", pool)

    assert shown == [
        max(n for n, stamp in enumerate(stamps) if stamp <= frame * 1000 / 30 + 1e-6)
        for frame in range(FRAMES)
    ]


def test_a_clip_plays_backwards_turned_and_at_another_rate(tmp_path, pool):
    clip = numbered_clip(tmp_path / "clip.mp4", even_stamps(50, fps=25))
    turn_clip(clip, 2)

    film = film_of(speed=-1)
    with ClipReader(clip) as reader:
        length = reader.duration_s
    render_video(film, tmp_path / "out.mp4", clips={"numbers": clip}, pool=pool)
    shown = [number_in(frame.rgb[::-1, ::-1]) for frame in read_frames(tmp_path / "out.mp4")]

    assert shown == [int((length - 1e-3 - frame / 30 + 6e-4) * 25) for frame in range(FRAMES)]


def test_a_film_whose_clip_is_missing_is_refused(tmp_path, pool):
    with pytest.raises(AssetUnavailable, match="layer clip shows the clip 'numbers'"):
        render_video(film_of(), tmp_path / "out.mp4", pool=pool)


def test_the_example_plays_its_clip_in_every_card(tmp_path, pool):
    found = runpy.run_path(str(EXAMPLE))
    clip, out = tmp_path / "orbit.mp4", tmp_path / "out.mp4"
    render_video(found["CLIP"], clip, pool=pool)
    film = found["player"]()
    render_video(film, out, clips={"orbit": clip}, pool=pool)

    frames = [frame.rgb for frame in read_frames(out)]
    assert len(frames) == film.duration_frames
    for left, top in ((60, 56), (660, 56), (60, 381), (660, 381)):
        card = [frame[top : top + 250, left : left + 560].astype(int) for frame in frames]
        assert np.abs(card[20] - card[60]).max() > 80


def test_a_clip_gives_the_same_film_from_fresh_renderers(tmp_path):
    clip = numbered_clip(tmp_path / "clip.mp4", even_stamps(40))
    film = film_of(speed=1.5, after="bounce")
    through = Renderer(film, clips={"numbers": ClipReader(clip)})
    first = {frame: through.frame(frame).copy() for frame in range(0, FRAMES, 5)}

    for frame in reversed(first):
        fresh = Renderer(film, clips={"numbers": ClipReader(clip)})
        assert np.array_equal(first[frame], fresh.frame(frame))
