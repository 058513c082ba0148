"""Scenes that the prompt spells out."""

from typing import Any

import pytest
from tests.support.briefs import make_brief, make_figure

from openmotion.director.rules import plan_storyboard
from openmotion.model.brief import Copy, Datum, Feature, ScriptBeat, Series
from openmotion.model.storyboard import Shot, Storyboard


def beat(
    *texts: str, hint: str | None = None, role: str = "line", at: float | None = None
) -> ScriptBeat:
    copies = tuple(Copy.model_validate({"text": text, "role": role}) for text in texts)
    return ScriptBeat(texts=copies, recipe_hint=hint, start_s=at)


def plan(*beats: ScriptBeat, **fields: Any) -> Storyboard:
    texts = tuple(copy for item in beats for copy in item.texts)
    given: dict[str, Any] = {"duration_s": 20.0, "copy_lines": texts, **fields}
    return plan_storyboard(make_brief(script=beats, **given), 0)


def first(*beats: ScriptBeat, **fields: Any) -> Shot:
    return plan(*beats, beat("The end"), **fields).shots[0]


def test_a_hook_and_its_second_line_share_a_shot():
    shot = first(beat("Agent Skills are here", "in Cursor"))

    assert (shot.content.headline, shot.content.support) == ("Agent Skills are here", "in Cursor")


def test_short_lines_of_one_scene_are_phrases():
    shot = first(beat("7:00 AM", "Deep Work", "Create"))

    assert shot.recipe == "kinetic_phrase"
    assert shot.content.lines == ("7:00 AM", "Deep Work", "Create")


def test_four_told_lines_are_two_shots():
    told = beat("Skills are now available", "in Cursor", "They let agents discover and run", "code")
    shots = plan(told, beat("The end")).shots

    assert [shot.content.headline for shot in shots[:2]] == [
        "Skills are now available",
        "They let agents discover and run",
    ]


def test_a_list_of_steps_keeps_its_hint():
    shot = first(beat("Grind", "Pour", "Wait", hint="process_steps"))

    assert shot.recipe == "process_steps"
    assert [item.title for item in shot.content.items] == ["Grind", "Pour", "Wait"]


def test_a_list_of_features_keeps_its_hint():
    assert first(beat("Maps", "Trips", "Photos", hint="feature_list")).recipe == "feature_list"


def test_a_quotation_is_set_as_one():
    assert first(beat("It works.", role="quote")).recipe == "quote"


def test_a_heading_with_several_points_is_a_list_under_it():
    shot = first(beat("MCP Server Catalog, now open to all", "No Auth", "Requires Auth"))

    assert shot.content.headline == "MCP Server Catalog, now open to all"
    assert len(shot.content.items) == 2


def test_a_number_of_a_scene_counts_up():
    shot = first(beat("12,000+", "Happy customers"), figures=(make_figure("12,000+", 12000),))

    assert shot.recipe == "stat_counter"
    assert shot.content.headline == "Happy customers"


def test_a_chart_scene_takes_the_prompts_numbers():
    series = Series(points=(Datum(label="Go", value=4), Datum(label="Rust", value=9)))
    shots = plan(beat("Look"), ScriptBeat(recipe_hint="bar_chart"), series=(series,)).shots

    assert "bar_chart" in [shot.recipe for shot in shots]


def test_a_scene_without_words_borrows_a_feature():
    features = (Feature(title="Maps"), Feature(title="Trips"))
    shots = plan(
        beat("Look"),
        ScriptBeat(recipe_hint="feature_spotlight"),
        beat("The end"),
        features=features,
    ).shots

    assert shots[1].content.headline == "Maps"


@pytest.mark.parametrize("hint", ["app_window", "phone"])
def test_a_screen_scene_without_words_presents_the_product(hint):
    shots = plan(beat("Look"), ScriptBeat(recipe_hint=hint), beat("The end")).shots

    assert shots[1].recipe == hint
    assert shots[1].content.headline


def test_the_last_scene_shows_the_call_and_the_mark():
    last = plan(
        beat("Look"),
        ScriptBeat(
            texts=(Copy(text="100% OPEN SOURCE"), Copy(text="Star us", role="cta")),
            recipe_hint="end_card",
        ),
        product="OpenClawd",
        link="example.org",
    ).shots[-1]

    assert (last.recipe, last.content.product, last.content.cta) == (
        "end_card",
        "OpenClawd",
        "Star us",
    )
    assert last.content.support == "100% OPEN SOURCE"


def test_a_logo_scene_shows_name_and_line():
    shots = plan(
        beat("Look"), beat("Tempo", "Your week, sorted.", hint="logo_reveal"), product="Tempo"
    ).shots

    assert shots[1].recipe == "logo_reveal"
    assert shots[1].content.support == "Your week, sorted."


def test_lists_around_a_script_are_remarks():
    remark = Feature(title="Uses an existing screen recording of ours")
    shots = plan(beat("One"), beat("Two"), features=(remark,)).shots

    assert [shot.content.headline for shot in shots] == ["One", "Two"]


def test_a_script_that_mostly_says_nothing_is_left_aside():
    beats = [beat("coming soon"), *(ScriptBeat(title=name) for name in "abcd")]
    shots = plan(*beats, kind="logo_sting", product="SHILIU", duration_s=8.0).shots

    assert shots[-1].recipe == "logo_reveal"


def test_a_clip_of_somebody_else_gets_no_words_of_ours():
    shots = plan(
        beat("A DAY IN MY LIFE", at=0.0),
        beat("7:00 AM", "Deep Work", "Create", at=3.0),
        ScriptBeat(recipe_hint="quote", start_s=7.0),
        beat("Follow for more", hint="end_card", role="cta", at=11.0),
        kind="social_ad",
        subject="A DAY IN MY LIFE",
        prompt="A day in my life",
        duration_s=15.0,
        link="@creator",
    ).shots

    words = [shot.content.headline for shot in shots]
    assert words == ["A DAY IN MY LIFE", "7:00 AM", "Deep Work", "Create", "@creator"]
