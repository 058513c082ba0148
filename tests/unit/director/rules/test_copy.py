"""The words of a plan read as if somebody had written them for this subject."""

from itertools import combinations

import pytest
from tests.support.briefs import make_brief

from openmotion.director.rules import plan_storyboard
from openmotion.director.rules.draft import Draft, phrases_s, shown_texts
from openmotion.director.rules.wording import squash
from openmotion.director.understand import read_brief
from openmotion.model.request import Request
from openmotion.model.storyboard import Storyboard

SUBJECTS = (
    "AI calendar app",
    "recipe app",
    "smart watch",
    "flower shop",
    "law firm",
    "yoga studio",
    "password manager",
    "music streaming app",
    "electric bike",
    "open source database",
)
# Words that hold a list or two columns together and say nothing about a subject.
FURNITURE = {"before", "after", "one", "two", "three", "four", "five"}
PALE = {"it?", "from?", "for?", "do", "can do", "with us", "is it?"}


def plan_of(prompt: str, seed: int = 0) -> Storyboard:
    return plan_storyboard(read_brief(Request(prompt=prompt)), seed)


def texts_of(plan: Storyboard) -> set[str]:
    drafts = [Draft(shot.recipe, shot.content) for shot in plan.shots]
    return {squash(text) for draft in drafts for text in shown_texts(draft)}


def test_two_subjects_share_no_three_lines():
    plans = {name: texts_of(plan_of(f"launch video for a {name}")) - FURNITURE for name in SUBJECTS}

    shared = [(a, b) for a, b in combinations(plans, 2) if len(plans[a] & plans[b]) >= 3]
    assert shared == []


def test_most_subjects_have_their_own_order_of_scenes():
    plans = [plan_of(f"launch video for a {name}") for name in SUBJECTS]

    assert len({tuple(s.recipe for s in plan.shots) for plan in plans}) >= len(SUBJECTS) - 2


@pytest.mark.parametrize("subject", SUBJECTS)
def test_seeds_change_the_scenes_and_the_hook(subject):
    plans = [plan_of(f"launch video for a {subject}", seed) for seed in range(5)]

    assert len({tuple(s.recipe for s in plan.shots) for plan in plans}) >= 3
    assert len({(p.shots[0].content.headline, p.shots[0].content.lines) for p in plans}) >= 2


@pytest.mark.parametrize("subject", SUBJECTS)
def test_accents_are_telling_words(subject):
    plans = [plan_of(f"launch video for a {subject}", seed) for seed in range(5)]

    accents = {shot.content.accent.lower() for plan in plans for shot in plan.shots}
    assert accents & PALE == set()


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_button_stands_only_where_the_prompt_asks_for_one(subject):
    assert {shot.content.cta for shot in plan_of(f"launch video for a {subject}").shots} == {""}


def test_an_end_card_without_a_name_says_what_it_is():
    content = plan_of("launch video for an AI calendar app").shots[-1].content

    assert (content.headline, content.icon) == ("Your AI calendar", "calendar")


def test_a_place_gets_no_screens():
    plans = [plan_of("promo for a yoga studio in Lisbon", seed) for seed in range(8)]

    recipes = {shot.recipe for plan in plans for shot in plan.shots}
    assert recipes & {"phone", "app_window", "prompt_to_result"} == set()


def test_a_brand_name_gets_no_icon_of_its_own():
    plan = plan_storyboard(make_brief(product="Linear", subject="Linear"), 0)

    assert plan.shots[0].content.icon == "sparkles"


def test_phrases_stay_long_enough_to_be_read():
    assert phrases_s(("One.", "Two.", "Three.")) >= 0.55 + 2 * 0.95 + 1.4


def test_a_question_is_asked_once():
    plan = plan_of("explain how vaccines work, 60 seconds")

    texts = [t for s in plan.shots for t in shown_texts(Draft(s.recipe, s.content)) if "?" in t]
    assert len({squash(text) for text in texts}) == len(texts)


def test_thanks_are_said_to_those_they_are_for():
    plan = plan_of("thank you video for our team")

    assert (plan.shots[0].content.headline, plan.shots[0].content.support) == (
        "Thank you",
        "To our team",
    )


def test_two_things_without_facts_leave_the_choice_open():
    assert plan_of("compare tea vs coffee").shots[0].content.headline == "Tea or coffee?"
