"""What is asked for is checked once: size, speed, codec."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.compositions import composition_of, scene_of

from openmotion.errors import InvalidRequest
from openmotion.model import Ground, Span, frame_rate
from openmotion.pipeline.export import fitted, is_alike, of_width, plan_export, spans_of
from openmotion.pipeline.segments import plan_segments

FILM = composition_of(
    scene_of(end=45), scene_of(name="s2", start=45, end=100), width=1920, height=1080
)
MP4, GIF = Path("a.mp4"), Path("a.gif")


def test_a_video_keeps_the_size_and_speed_of_its_film():
    export = plan_export(FILM, MP4)

    assert (export.size, export.rate, export.frames) == ((1920, 1080), FILM.rate, 100)


@pytest.mark.parametrize("name", ["a.gif", "a.webp"])
def test_animated_pictures_are_small_unless_a_size_is_asked_for(name):
    assert plan_export(FILM, Path(name)).size == (960, 540)
    assert plan_export(FILM, Path(name), size=(1920, 1080)).size == (1920, 1080)


def test_a_gif_of_a_fast_film_shows_every_second_frame():
    film = FILM.model_copy(update={"rate": frame_rate(59.94)})
    export = plan_export(film, GIF)

    assert (export.rate, export.frames) == (frame_rate(29.97), 50)


@pytest.mark.parametrize(("fps", "frames"), [(24, 80), (25, 83), (60, 200), (120, 400), (5, 17)])
def test_another_speed_keeps_the_length(fps, frames):
    assert plan_export(FILM, MP4, rate=frame_rate(fps)).frames == frames


@given(
    fps=st.sampled_from([5, 12, 23.976, 24, 25, 29.97, 50, 59.94, 60, 119.88, 120]),
    cut=st.integers(1, 99),
)
def test_segments_at_another_speed_cover_every_frame_once_and_keep_the_cuts(fps, cut):
    film = composition_of(scene_of(end=cut), scene_of(name="s2", start=cut, end=100))
    export = plan_export(film, MP4, rate=frame_rate(fps))
    spans = spans_of(export, film, [Span(start=0, end=cut), Span(start=cut, end=100)])
    pace = film.rate.exact / export.rate.exact

    assert [frame for span in spans for frame in range(span.start, span.end)] == list(
        range(export.frames)
    )
    for span in spans:
        assert (span.start * pace < cut) == ((span.end - 1) * pace < cut)


def test_segments_at_the_film_s_own_speed_are_its_own():
    planned = plan_segments(FILM)

    assert spans_of(plan_export(FILM, MP4), FILM, planned) == planned


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"size": (14, 8)}, "both sides must be even, 16 to 4096"),
        ({"size": (961, 540)}, "both sides must be even"),
        ({"size": (8192, 4608)}, "16 to 4096"),
        ({"size": (1080, 1080)}, "ask for 1080x608"),
        ({"rate": frame_rate(4)}, "MP4 takes 5 to 120"),
        ({"rate": frame_rate(144)}, "MP4 takes 5 to 120"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(changes, words):
    with pytest.raises(InvalidRequest, match=words):
        plan_export(FILM, MP4, **changes)


@pytest.mark.parametrize(("name", "most"), [("a-%d.png", 12), ("a.mov", 30)])
def test_segments_of_large_frames_are_short(name, most):
    export = plan_export(FILM, Path(name))
    spans = spans_of(export, FILM, plan_segments(FILM))

    assert max(span.length for span in spans) == most
    assert [frame for span in spans for frame in range(span.start, span.end)] == list(range(100))


def test_a_film_without_a_ground_is_written_with_its_alpha():
    clear = scene_of(end=10).model_copy(
        update={"ground": Ground(kind="none", colours=("#000000",))}
    )

    assert plan_export(composition_of(clear), Path("a.mov")).transparent
    assert not plan_export(FILM, Path("a.mov")).transparent


@given(st.integers(16, 4096), st.integers(16, 4096), st.integers(16, 1920))
def test_sizes_are_even_and_keep_their_proportions(width, height, side):
    size = fitted((width * 2, height * 2), side * 2)

    assert size[0] % 2 == size[1] % 2 == 0
    assert max(size) <= max(side * 2, 16)
    if min(size) > 16:
        assert is_alike(size, (width * 2, height * 2))


def test_a_width_gives_the_height():
    assert of_width((1080, 1350), 320) == (320, 400)
    assert of_width((2520, 1080), 1000) == (1000, 428)
