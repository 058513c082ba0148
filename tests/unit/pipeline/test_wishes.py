"""Limits beside the prompt are kept, and change nothing that the prompt says within them."""

import pytest
from tests.support.films import OneFilmDirector

from openmotion.director.offline import OfflineDirector
from openmotion.model import Request
from openmotion.pipeline.wishes import WishingDirector


def brief_of(prompt, *, length_s=None, usual_s=15.0, mode="medium", **fields):
    director = WishingDirector(OfflineDirector(), length_s=length_s, usual_s=usual_s, mode=mode)
    return director.understand(Request(prompt=prompt, **fields))


def test_a_length_of_the_prompt_within_the_range_stays():
    brief = brief_of("A 25 second film about tea", length_s=(10, 30), usual_s=20)

    assert brief.duration_s.value == 25


@pytest.mark.parametrize("prompt", ["A film about tea", "A 50 second film about tea"])
def test_the_usual_length_is_taken_where_the_prompt_names_none_in_the_range(prompt):
    assert brief_of(prompt, length_s=(10, 30), usual_s=20).duration_s.value == 20


def test_without_a_range_the_prompt_decides():
    assert brief_of("A 50 second film about tea").duration_s.value == 50


@pytest.mark.parametrize(
    ("aspect", "size"), [(None, (1280, 720)), ("9:16", (720, 1280)), ("1:1", (720, 720))]
)
def test_light_makes_smaller_pictures(aspect, size):
    brief = brief_of("A film about tea", mode="light", aspect_ratio=aspect)

    assert (brief.width.value, brief.height.value) == size


@pytest.mark.parametrize("mode", ["medium", "high"])
def test_other_modes_keep_the_size(mode):
    assert brief_of("A film about tea", mode=mode).width.value == 1920


def test_each_step_is_told_before_it_begins():
    told = []
    director = WishingDirector(
        OneFilmDirector(), length_s=None, usual_s=15, mode="medium", on_step=told.append
    )

    brief = director.understand(Request(prompt="A film"))
    director.arrange(director.plan(brief, 0))

    assert told == ["brief", "storyboard", "compose"]
