"""The scene that shows a shot's words is chosen among those that can show all of them."""

from itertools import pairwise
from typing import Any

import pytest
from tests.support.briefs import make_brief, make_figure

from openmotion.director.rules.casting import cast
from openmotion.director.rules.draft import Draft, shown_texts
from openmotion.director.rules.requests import requested, unwanted
from openmotion.director.rules.story import Story, tell
from openmotion.model.brief import Datum, Feature, Series
from openmotion.model.storyboard import Content

ITEMS = tuple(Feature(title=title) for title in ("Shared inbox", "Saved replies", "Quiet hours"))


def story(
    prompt: str = "A launch video for a support inbox", seed: int = 1, **fields: Any
) -> Story:
    return tell(make_brief(prompt, duration_s=40.0, **fields), seed)


def cast_one(draft: Draft, **fields: Any) -> list[str]:
    return [cast(story(seed=seed, **fields), [draft])[0].recipe for seed in range(12)]


def test_lists_are_shown_in_several_scenes():
    draft = Draft("feature_list", Content(items=ITEMS), "feature")

    assert len(set(cast_one(draft, subject="support inbox software"))) >= 2


def test_nothing_that_a_shot_says_is_lost():
    draft = Draft("feature_list", Content(headline="All in one", items=ITEMS), "feature")
    for seed in range(12):
        shown = " ".join(shown_texts(cast(story(seed=seed), [draft])[0]))

        assert all(text in shown for text in shown_texts(draft))


def test_only_questions_are_asked_as_questions():
    statement = Draft("hook", Content(headline="Make room for what matters"), "hook")
    question = Draft("hook", Content(headline="Where did your week go?"), "hook")

    assert "question" not in cast_one(statement)
    assert "question" in cast_one(question)


def test_a_scene_that_the_prompt_names_is_taken():
    draft = Draft("feature_list", Content(items=ITEMS), "feature")

    assert set(cast_one(draft, prompt="A bento grid of features")) == {"bento"}


def test_a_scene_that_the_prompt_refuses_is_left_out():
    draft = Draft("app_window", Content(headline="Your week"), "feature", loose=True)

    recipes = cast_one(draft, prompt="A launch video without any laptop and no phone")
    assert not {"laptop", "phone"} & set(recipes)


def test_a_growth_in_percent_is_no_share_of_a_whole():
    figure = make_figure("62%", 62.0, "faster", suffix="%")
    draft = Draft("stat_counter", Content(figures=(figure,)), "proof")

    assert set(cast_one(draft, prompt="We are 62% faster")) == {"stat_counter"}


def test_parts_of_a_hundred_may_be_a_ring():
    points = tuple(Datum(label=n, value=v) for n, v in (("Tea", 60.0), ("Coffee", 40.0)))
    draft = Draft("bar_chart", Content(series=Series(unit="%", points=points)), "proof")

    assert "donut" in cast_one(draft)


def test_numbers_that_are_no_parts_stay_bars():
    points = tuple(Datum(label=n, value=v) for n, v in (("Tea", 61.0), ("Coffee", 58.0)))
    draft = Draft("bar_chart", Content(series=Series(unit="%", points=points)), "proof")

    assert "donut" not in cast_one(draft)


def test_a_topic_is_not_shown_on_a_made_up_screen():
    draft = Draft("feature_list", Content(items=ITEMS), "feature")

    recipes = cast_one(draft, kind="explainer", subject="photosynthesis")
    assert not {"cursor_demo", "laptop", "phone", "app_window"} & set(recipes)


def test_neighbours_rarely_look_alike():
    drafts = [
        Draft("hook", Content(headline=text), "body")
        for text in ("Make room", "Find your pace", "Keep it simple", "Begin again")
    ]
    recipes = [draft.recipe for draft in cast(story(), drafts)]

    assert all(a != b for a, b in pairwise(recipes))


@pytest.mark.parametrize(
    ("prompt", "recipe"),
    [
        ("shown on a laptop", "laptop"),
        ("Before and after of a garden", "before_after"),
        ("a wall of love", "testimonial_wall"),
        ("as a donut chart", "donut"),
        ("toast notifications pile up", "notification_cascade"),
        ("a world wide map on a globe", "globe"),
    ],
)
def test_the_words_of_a_scene_are_understood(prompt, recipe):
    assert recipe in requested(make_brief(prompt))


@pytest.mark.parametrize("prompt", ["no laptop please", "without a laptop", "don't show a laptop"])
def test_a_refusal_is_understood(prompt):
    assert "laptop" in unwanted(make_brief(prompt))
    assert "laptop" not in requested(make_brief(prompt))
