"""A small film as every kind of file: decoded, it is the film that was drawn."""

import json
from typing import Any

import cv2
import numpy as np
import pytest
from tests.support.compositions import composition_of, scene_of
from tests.support.films import OneFilmDirector, film_of
from tests.support.recorded import decode, rgba_of

from openmotion.errors import InvalidRequest, OutputUnwritable
from openmotion.media import probe, read_frames, read_sound
from openmotion.media.coding import Codec
from openmotion.model import (
    Ground,
    Rect,
    Request,
    ShapeLayer,
    Solid,
    Transform,
    Transition,
    frame_rate,
)
from openmotion.pipeline import RenderPool, make_video, render_video
from openmotion.pipeline.clearing import without_grounds
from openmotion.render import Renderer

FILM = film_of(1.2, fps=10, width=160, height=90)
CLEAR = Ground(kind="none", colours=("#000000",))
RED = (220, 40, 30)


def square(at, colour="#dc281e80", size=40, end=12):
    """A square of half-transparent red."""
    return ShapeLayer(
        id="square",
        start=0,
        end=end,
        geometry=Rect(width=size, height=size),
        fill=Solid(colour=colour),
        transform=Transform(position=at),
    )


def clear_film(frames=6):
    scene = scene_of(square((40, 24), end=frames), end=frames)
    return composition_of(
        scene.model_copy(update={"ground": CLEAR}), width=120, height=88, fps=10
    ).model_copy(update={"silent": True})


@pytest.fixture(scope="module")
def pool():
    with RenderPool(1) as warm:
        yield warm


@pytest.fixture(scope="module")
def drawn():
    renderer = Renderer(FILM)
    return [renderer.frame(number)[..., :3].astype(int) for number in range(12)]


@pytest.mark.parametrize(
    ("name", "codec", "wanted", "sound"),
    [
        ("a.mp4", None, "h264", "aac"),
        ("a.mp4", "h265", "hevc", "aac"),
        ("a.webm", None, "vp9", "opus"),
        ("a.mov", None, "prores", "pcm_s24le"),
        ("a.mov", "h264", "h264", "aac"),
    ],
)
def test_a_video_file_shows_and_plays_the_film(tmp_path, pool, drawn, name, codec, wanted, sound):
    out = tmp_path / name
    render_video(FILM, out, pool=pool, codec=codec)
    info = probe(out)
    shown = [picture.rgb.astype(int) for picture in read_frames(out)]

    assert (info.codec, info.width, info.height, info.frames) == (wanted, 160, 90, 12)
    assert info.rate == 10
    assert (info.primaries, info.transfer, info.matrix, info.limited_range) == (1, 1, 1, True)
    assert info.sound.codec == sound
    sound_track = read_sound(out)
    assert sound_track is not None
    assert len(sound_track) == 57_600
    assert max(np.abs(a - b).mean() for a, b in zip(shown, drawn, strict=True)) < 6
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_gif_shows_the_film_with_few_colours(tmp_path, pool, drawn):
    out = tmp_path / "a.gif"
    render_video(FILM, out, pool=pool)
    shown = [rgba_of(frame)[..., :3].astype(int) for frame in decode(out)]

    assert len(shown) <= 12
    assert np.abs(shown[0] - drawn[0]).mean() < 3
    assert np.abs(shown[-1] - drawn[-1]).mean() < 3
    assert len(np.unique(np.concatenate(shown).reshape(-1, 3), axis=0)) <= 255


def test_a_webp_shows_the_film(tmp_path, pool, drawn):
    out = tmp_path / "a.webp"
    render_video(FILM, out, pool=pool)
    is_read, film = cv2.imreadanimation(str(out))

    assert is_read
    assert sum(film.durations) == 1200
    assert np.abs(film.frames[-1][..., 2::-1].astype(int) - drawn[-1]).mean() < 6


def test_a_sequence_is_one_exact_picture_a_frame(tmp_path, pool, drawn):
    render_video(FILM, tmp_path / "a-%02d.png", pool=pool)

    assert sorted(path.name for path in tmp_path.iterdir()) == [f"a-{n:02}.png" for n in range(12)]
    shown = cv2.imread(str(tmp_path / "a-07.png"), cv2.IMREAD_UNCHANGED)
    assert np.array_equal(shown[..., ::-1], drawn[7])


@pytest.mark.parametrize("name", ["a.webm", "a.mov", "a.webp", "a-%d.png"])
def test_a_half_transparent_square_comes_back_as_such(tmp_path, pool, name):
    render_video(clear_film(), tmp_path / name, pool=pool)
    picture: Any
    if name.endswith(("webm", "mov")):
        picture = rgba_of(decode(tmp_path / name)[-1])
    elif name.endswith("webp"):
        picture = cv2.imreadanimation(str(tmp_path / name))[1].frames[-1][..., (2, 1, 0, 3)]
    else:
        stored = cv2.imread(str(tmp_path / "a-5.png"), cv2.IMREAD_UNCHANGED)
        picture = stored[..., (2, 1, 0, 3)]
    inside = picture[34:54, 50:70].reshape(-1, 4).astype(float).mean(axis=0)

    assert inside == pytest.approx([*RED, 128], abs=3)
    assert picture[4:12, 4:12, 3].max() <= 3


def test_a_gif_is_clear_where_the_film_is(tmp_path, pool):
    film = clear_film()
    opaque = scene_of(square((40, 24), "#dc281e", end=6), end=6)
    film = film.model_copy(update={"scenes": (opaque.model_copy(update={"ground": CLEAR}),)})
    render_video(film, tmp_path / "a.gif", pool=pool)
    picture = rgba_of(decode(tmp_path / "a.gif")[-1])

    assert picture[44, 60].tolist() == [*RED, 255]
    assert picture[4, 4, 3] == 0


def test_a_film_without_grounds_stays_clear_between_its_scenes(tmp_path, pool):
    film = without_grounds(FILM)
    render_video(film, tmp_path / "a-%02d.png", pool=pool)
    join = film.transitions[0]

    for number in range(join.start, join.end):
        picture = cv2.imread(str(tmp_path / f"a-{number:02}.png"), cv2.IMREAD_UNCHANGED)
        assert picture[:20, :, 3].max() == 0


@pytest.mark.parametrize("suffix", ["mp4", "gif", "webp"])
def test_the_same_film_gives_the_same_bytes_whatever_the_workers(tmp_path, pool, suffix):
    render_video(FILM, tmp_path / f"a.{suffix}", pool=pool)
    with RenderPool(2) as two:
        render_video(FILM, tmp_path / f"b.{suffix}", pool=two)

    assert (tmp_path / f"a.{suffix}").read_bytes() == (tmp_path / f"b.{suffix}").read_bytes()


def test_another_speed_shows_moments_between_the_frames(tmp_path, pool):
    out = tmp_path / "a.mp4"
    render_video(FILM, out, pool=pool, rate=frame_rate(29.97))
    info = probe(out)
    renderer = Renderer(FILM, rate=frame_rate(29.97))
    shown = [picture.rgb.astype(int) for picture in read_frames(out)]

    assert (info.frames, info.rate) == (36, frame_rate(29.97).exact)
    for number in (0, 17, 20, 35):
        assert np.abs(shown[number] - renderer.frame(number)[..., :3]).mean() < 6


def test_another_size_is_drawn_not_stretched(tmp_path, pool):
    out = tmp_path / "a.mp4"
    render_video(FILM, out, pool=pool, size=(320, 180))
    shown = [picture.rgb.astype(int) for picture in read_frames(out)]

    assert (probe(out).width, probe(out).height) == (320, 180)
    assert np.abs(shown[5] - Renderer(FILM, size=(320, 180)).frame(5)[..., :3]).mean() < 6


@pytest.mark.slow
@pytest.mark.parametrize("size", [(16, 16), (1080, 1350), (2520, 1080), (4096, 2160)])
@pytest.mark.parametrize("suffix", ["mp4", "webm"])
def test_odd_sizes_are_whole(tmp_path, pool, size, suffix):
    film = film_of(0.1, fps=10, width=size[0], height=size[1], sound=False)
    render_video(film, tmp_path / f"a.{suffix}", pool=pool)
    info = probe(tmp_path / f"a.{suffix}")

    assert (info.width, info.height, info.frames) == (*size, 1)


@pytest.mark.parametrize(
    ("name", "changes", "words"),
    [
        ("a.mp4", {}, r"does not keep transparency; these do: .mov \(prores\), .webm \(vp9\)"),
        ("a.mov", {"codec": "h264"}, "MOV with h264 does not keep transparency"),
        ("a.webm", {"codec": "h265"}, "WebM does not hold h265, only vp9; h265 goes into .mp4"),
        ("a.avi", {}, "its name must end with one of .mp4, .mov, .webm"),
        ("a.png", {}, "name them a-%04d.png"),
    ],
)
def test_a_wrong_combination_says_what_is_possible(tmp_path, name, changes, words):
    with pytest.raises(OutputUnwritable, match=words):
        render_video(clear_film(), tmp_path / name, **changes)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "changes", "words"),
    [
        ("a.webm", {"size": (121, 88)}, "both sides must be even"),
        ("a.webm", {"size": (100, 100)}, "other proportions than the composition"),
        ("a.webm", {"rate": frame_rate(240)}, "240 frames a second are not possible"),
        ("a.gif", {"rate": frame_rate(60)}, "GIF takes 5 to 50"),
    ],
)
def test_what_no_file_can_be_is_refused(tmp_path, name, changes, words):
    with pytest.raises(InvalidRequest, match=words):
        render_video(clear_film(), tmp_path / name, **changes)


@pytest.mark.parametrize("name", ["a.webm", "a.mov", "b.mp4"])
def test_the_report_of_another_kind_of_file_finds_no_fault_with_its_form(tmp_path, pool, name):
    codec: Codec | None = "h265" if name == "b.mp4" else None
    document = make_video(
        Request(prompt="x"), tmp_path / name, director=OneFilmDirector(), pool=pool, codec=codec
    )
    found = {finding.check for finding in document.report.findings}

    assert not found & {"format", "size", "duration", "colour_tags", "fast_start", "sound_length"}
    assert document.report.measures


def test_the_report_of_an_animated_picture_says_that_it_was_not_measured(tmp_path, pool):
    document = make_video(
        Request(prompt="x"), tmp_path / "a.gif", director=OneFilmDirector(), pool=pool
    )
    notes = [finding.message for finding in document.report.findings if finding.check == "review"]

    assert notes == ["a GIF is not measured; make an MP4 to have the film reviewed"]
    assert (tmp_path / "a.motion").is_file()


def test_make_video_takes_its_size_from_the_plan(tmp_path, pool):
    made = make_video(
        Request(prompt="x"),
        tmp_path / "a.mp4",
        director=OneFilmDirector(),
        pool=pool,
        size=lambda whole: (whole[0] // 2, whole[1] // 2),
        loop=True,
        report=False,
    )
    info = probe(tmp_path / "a.mp4")

    assert (info.width, info.height) == (160, 90)
    assert made.composition.loop
    assert isinstance(made.composition.transitions[-1], Transition)
    assert json.loads((tmp_path / "a.motion").read_text())["composition"]["loop"] is True
