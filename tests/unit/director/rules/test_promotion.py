"""Promotions are told in more than one way, and each way keeps its own order."""

from typing import Any

import pytest
from tests.support.briefs import make_brief

from openmotion.director.rules.arcs.before_after import before_after_arc
from openmotion.director.rules.arcs.cascade import cascade_arc
from openmotion.director.rules.arcs.countdown_list import countdown_list_arc
from openmotion.director.rules.arcs.demo_loop import demo_loop_arc
from openmotion.director.rules.arcs.problem_solution import problem_solution_arc
from openmotion.director.rules.arcs.promotion import promotion_name
from openmotion.director.rules.arcs.tale import tale_arc
from openmotion.director.rules.story import Story, tell
from openmotion.model.seed import derive_seed

POINTS = ("Shared inbox", "Saved replies", "Quiet hours")


def story(seed: int = 1, **fields: Any) -> Story:
    given: dict[str, Any] = {"duration_s": 30.0, "product": "Tempo", **fields}
    return tell(make_brief(**given), derive_seed(seed, "promotion"))


def test_seeds_take_different_arcs():
    names = {promotion_name(story(seed)) for seed in range(12)}

    assert len(names) >= 4


@pytest.mark.parametrize("kind", ["product_launch", "social_ad", "app_ui", "changelog"])
def test_kinds_have_several_arcs(kind):
    assert len({promotion_name(story(seed, kind=kind)) for seed in range(12)}) >= 3


def test_a_short_film_or_another_language_is_told_plainly():
    assert promotion_name(story(duration_s=5.0)) == "launch"
    assert promotion_name(story(language="de")) == "launch"


def test_trouble_comes_before_the_product():
    roles = [draft.role for draft in problem_solution_arc(story())]

    assert roles.index("pain") < roles.index("intro") < len(roles) - 1


def test_before_and_after_stand_side_by_side_before_the_bridge():
    drafts = before_after_arc(story())
    recipes = [draft.recipe for draft in drafts]
    sides = drafts[recipes.index("comparison")].content

    assert sides.lines == ("Before", "With Tempo")
    assert len(sides.left) == len(sides.right) >= 2
    assert recipes.index("comparison") < [draft.role for draft in drafts].index("intro")


def test_a_demo_shows_a_screen_at_once():
    drafts = demo_loop_arc(story())
    screens = {"app_window", "phone", "prompt_to_result"}

    assert (
        drafts[0].recipe in screens or drafts[1].recipe in screens or (drafts[2].recipe in screens)
    )


def test_a_cascade_lists_its_points_and_then_shows_each():
    drafts = cascade_arc(story())
    listing = next(draft for draft in drafts if draft.recipe == "feature_list")
    after = drafts[drafts.index(listing) + 1 :]

    titles = [item.title for item in listing.content.items]
    assert [d.content.headline for d in after[: len(titles)]] == titles


def test_a_list_counts_down_to_one_in_words():
    drafts = countdown_list_arc(story(features=POINTS))

    labelled = [d for d in drafts if d.recipe == "feature_spotlight" and d.content.label]
    assert [draft.content.label for draft in labelled] == ["Three", "Two", "One"]
    assert [draft.content.headline for draft in labelled] == list(POINTS)
    assert [draft.hard for draft in labelled] == [False, True, True]


def test_a_tale_begins_with_somebody():
    drafts = tale_arc(story(audience="busy parents"))

    assert "busy parents" in drafts[0].content.headline
    assert [d.role for d in drafts].index("pain") < [d.role for d in drafts].index("intro")


@pytest.mark.parametrize(
    "arc",
    [problem_solution_arc, before_after_arc, demo_loop_arc, cascade_arc, countdown_list_arc],
)
def test_what_is_asked_for_is_told_in_every_arc(arc):
    told = story(features=POINTS)

    shown = " | ".join(
        f"{d.content.headline} {' '.join(item.title for item in d.content.items)}"
        for d in arc(told)
    )
    assert [point for point in POINTS if point not in shown] == []
