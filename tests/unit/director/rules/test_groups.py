"""Facts of one sort stand in the scene that was made for them, whole and once."""

import pytest
from tests.support.briefs import make_brief

from openmotion.director.recipes import RECIPES
from openmotion.director.rules import plan_storyboard
from openmotion.director.rules.draft import Draft, shown_texts
from openmotion.director.rules.grouped import scene_of
from openmotion.model.brief import Copy, Feature, Group
from openmotion.model.storyboard import Storyboard


def group(kind: str, *items: tuple[str, ...], title: str = "") -> Group:
    made = tuple(
        Feature(title=i[0], detail=i[1] if len(i) > 1 else "", points=i[2:]) for i in items
    )
    return Group(kind=kind, title=title, items=made)


GROUPS = (
    group("team", ("Ana Ruiz", "Founder"), ("Tom Hale", "Engineer"), ("Mei Lin", "Designer")),
    group("pricing", ("Solo", "€9 a month", "One desk"), ("Crew", "€29 a month", "Ten desks")),
    group(
        "testimonials",
        ("It simply works.", "Iris Blom"),
        ("Our Mondays are calm.", "Jon Aker"),
        ("We would not go back.", "Lia Wren"),
    ),
    group("offer", ("20% off all boards", "until 30 June"), ("SUMMER20", "code")),
    group("integrations", ("Slackline",), ("Mailroom",), ("Calendry",), ("Driveway",)),
    group("timeline", ("1987", "First oven"), ("2004", "Second shop"), ("2019", "Solar roof")),
    group("route", ("Lisbon",), ("Madrid",), ("Marseille",)),
    group("chat", ("Mia", "Still on for Friday?"), ("Leo", "Yes, at eight!")),
    group("terminal", ("npx graniteq init", "Created a database")),
    group("notifications", ("Parcel", "left the depot"), ("Bank", "rent was paid")),
    group(
        "before_after", ("Before", "Paper lists", "Paper lists"), ("After", "One view", "One view")
    ),
    group("versus", ("Kettle", "Fast", "Fast"), ("Pot", "Slow", "Slow")),
    group("changelog", ("Faster search", "Improved"), ("Dark mode", "New")),
)


def texts_of(plan: Storyboard) -> str:
    drafts = [Draft(shot.recipe, shot.content) for shot in plan.shots]
    return " | ".join(text for draft in drafts for text in shown_texts(draft))


def plan_of(made: Group, kind: str = "other", **fields: object) -> Storyboard:
    brief = make_brief("A film about these facts", kind=kind, groups=(made,), subject="", **fields)
    return plan_storyboard(brief, 3)


@pytest.mark.parametrize("made", GROUPS, ids=lambda made: made.kind)
def test_everything_in_a_group_is_on_screen(made):
    shown = texts_of(plan_of(made))

    wanted = [text for item in made.items for text in (item.title, item.detail, *item.points)]
    assert [t for t in wanted if t and t != "code" and t not in shown] == []


@pytest.mark.parametrize("made", GROUPS, ids=lambda made: made.kind)
def test_a_group_takes_its_own_scene(made):
    recipes = {shot.recipe for shot in plan_of(made).shots}

    family = {"feature_list": {"feature_list", "bento", "notification_cascade", "cursor_demo"}}
    scene = scene_of(made.kind)
    assert recipes & family.get(scene, {scene, "before_after", "comparison", "globe"})


@pytest.mark.parametrize("kind", ["product_launch", "social_ad", "explainer", "event", "how_to"])
def test_a_group_is_shown_in_every_kind_of_video(kind):
    shown = texts_of(plan_of(GROUPS[0], kind=kind, duration_s=30.0))

    assert all(name in shown for name in ("Ana Ruiz", "Tom Hale", "Mei Lin"))


def test_what_a_group_says_is_not_said_again():
    brief = make_brief(
        "Meet Ana Ruiz (founder) and Tom Hale (engineer)",
        kind="other",
        subject="",
        groups=(group("team", ("Ana Ruiz", "founder"), ("Tom Hale", "engineer")),),
        features=("Ana Ruiz", "Tom Hale"),
        copy_lines=(Copy(text="Ana Ruiz", role="label"),),
    )

    assert texts_of(plan_storyboard(brief, 0)).count("Ana Ruiz") == 1


def test_two_testimonials_are_two_quotations():
    made = group("testimonials", ("It works.", "Iris Blom"), ("It is calm.", "Jon Aker"))
    shots = [shot for shot in plan_of(made).shots if shot.recipe == "quote"]

    assert [(s.content.headline, s.content.by) for s in shots] == [
        ("It works.", "Iris Blom"),
        ("It is calm.", "Jon Aker"),
    ]


def test_large_groups_stand_on_several_cards():
    made = group("team", *((f"Name {letter}", "Role") for letter in "ABCDEFGHIJKL"))
    shots = [shot for shot in plan_of(made, duration_s=30.0).shots if len(shot.content.items) > 1]

    assert sum(len(shot.content.items) for shot in shots) == 12
    assert all(len(s.content.items) <= RECIPES[s.recipe].most_items for s in shots)
