"""Segments cover a film once and depend on nothing but the film."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.compositions import composition_of, scene_of
from tests.support.films import film_of

from openmotion.pipeline.segments import plan_segments


@given(
    lengths=st.lists(st.integers(1, 400), min_size=1, max_size=12),
    fps=st.sampled_from([10, 24, 25, 29.97, 30, 60, 120]),
)
def test_segments_cover_every_frame_once(lengths, fps):
    scenes, start = [], 0
    for number, length in enumerate(lengths):
        scenes.append(scene_of(name=f"s{number}", start=start, end=start + length))
        start += length

    spans = plan_segments(composition_of(*scenes, fps=fps))

    assert [span.start for span in spans] == [0, *(span.end for span in spans[:-1])]
    assert spans[-1].end == start


def test_segments_start_where_scenes_start():
    film = composition_of(scene_of(end=45), scene_of(name="s2", start=45, end=100))

    assert 45 in {span.start for span in plan_segments(film)}


def test_a_long_scene_is_cut_into_equal_parts_of_at_most_two_seconds():
    spans = plan_segments(composition_of(scene_of(end=300)))

    assert [span.length for span in spans] == [60] * 5


def test_changes_in_quick_succession_share_a_segment():
    scenes = [scene_of(name=f"s{n}", start=n * 6, end=n * 6 + 6) for n in range(10)]

    assert min(span.length for span in plan_segments(composition_of(*scenes))) >= 27


@pytest.mark.parametrize("seconds", [0.1, 1, 300])
def test_films_of_any_length_have_segments(seconds):
    film = film_of(seconds, fps=30)

    assert plan_segments(film)[-1].end == film.duration_frames
