"""Interfaces, code, comparisons, marks and charts."""

from tests.support.briefs import make_brief, make_figure

from openmotion.director.rules import plan_notes, plan_storyboard
from openmotion.model.brief import Copy, Datum, ScriptBeat, Series
from openmotion.model.storyboard import Storyboard


def recipes(plan: Storyboard) -> list[str]:
    return [shot.recipe for shot in plan.shots]


def headlines(plan: Storyboard) -> list[str]:
    return [shot.content.headline for shot in plan.shots]


def test_cards_of_an_interface_are_a_list():
    cards = tuple(Copy(text=t, role="list_item") for t in ("Build passed", "Deploy live"))
    plan = plan_storyboard(make_brief(kind="app_ui", copy_lines=cards, duration_s=6.0), 0)

    assert [len(shot.content.items) for shot in plan.shots] == [2]


def test_cards_take_turns_before_they_stand_together():
    cards = tuple(Copy(text=text, role="list_item") for text in ("Design", "Build", "Ship"))
    plan = plan_storyboard(make_brief(kind="app_ui", copy_lines=cards, duration_s=10.0), 0)

    assert [shot.content.headline for shot in plan.shots[:3]] == ["Design", "Build", "Ship"]
    assert [len(shot.content.items) for shot in plan.shots] == [0, 0, 0, 3]


def test_two_things_without_points_are_asked_about_as_a_product():
    brief = make_brief(
        "Tea vs coffee.", kind="comparison", subject="tea and coffee", duration_s=10.0
    )

    assert "comparison" not in recipes(plan_storyboard(brief, 0))


def test_a_comparison_of_numbers_is_a_chart():
    series = Series(points=(Datum(label="Ours", value=9), Datum(label="Theirs", value=4)))
    brief = make_brief("Ours vs theirs.", kind="comparison", series=(series,), subject="speed")

    assert "bar_chart" in recipes(plan_storyboard(brief, 0))


def test_a_comparison_asks_its_question_first():
    points = ("Sheets", "Errors", "One click", "Live data")
    brief = make_brief("Old way vs new way.", kind="comparison", features=points)

    assert headlines(plan_storyboard(brief, 0))[0] == "Old way or new way?"


def test_two_words_in_capitals_are_one_mark():
    copies = ("SHILIU", "VIBEKNOW", Copy(text="coming soon", role="subtitle"))
    brief = make_brief(kind="logo_sting", copy_lines=copies, subject="SHILIU", duration_s=8.0)
    shot = plan_storyboard(brief, 0).shots[0]

    assert (shot.content.product, shot.content.support) == ("SHILIU VIBEKNOW", "coming soon")


def test_a_logo_without_a_name_is_called_what_it_is():
    brief = make_brief(kind="logo_sting", subject="logo", duration_s=2.5)

    assert plan_storyboard(brief, 0).shots[0].content.product == "Your logo"


def test_a_name_plate_shows_name_and_role():
    copies = ("Amara Okafor", Copy(text="Marine biologist", role="subtitle"))
    brief = make_brief(kind="lower_third", copy_lines=copies, duration_s=6.0)
    content = plan_storyboard(brief, 0).shots[0].content

    assert (content.headline, content.support) == ("Amara Okafor", "Marine biologist")


def test_a_chart_over_time_is_a_line():
    series = Series(points=(Datum(label="Q1", value=1), Datum(label="Q2", value=3)), chart="line")
    brief = make_brief(kind="data_viz", series=(series,), subject="revenue", duration_s=6.0)
    plan = plan_storyboard(brief, 0)

    assert recipes(plan) == ["line_chart"]
    assert headlines(plan) == ["Revenue"]


def test_a_title_with_numbers_opens_the_film():
    copies = (Copy(text="The year so far", role="title"), Copy(text="in short", role="subtitle"))
    figures = (make_figure("42%", 42, "faster"),)
    brief = make_brief(kind="data_viz", copy_lines=copies, figures=figures, duration_s=12.0)
    plan = plan_storyboard(brief, 0)

    assert headlines(plan)[0] == "The year so far"
    assert plan.shots[0].content.support == "in short"


def test_a_topic_without_numbers_is_asked_about_and_noted():
    brief = make_brief("charts of tea", kind="data_viz", subject="tea around the world")
    plan = plan_storyboard(brief, 0)

    assert headlines(plan)[0] == "Tea around the world"
    assert any("no numbers" in note for note in plan_notes(brief, plan))


def test_labels_of_a_pipeline_are_its_stages():
    labels = tuple(Copy(text=text, role="label") for text in ("SOURCE", "BUILD", "TEST", "DEPLOY"))
    brief = make_brief("a pipeline", kind="other", copy_lines=labels, subject="x", duration_s=12.0)
    path = next(s for s in plan_storyboard(brief, 0).shots if s.recipe == "process_steps")

    assert [item.title for item in path.content.items] == ["SOURCE", "BUILD", "TEST", "DEPLOY"]


def test_labels_that_carry_the_film_are_its_lines():
    labels = tuple(Copy(text=t, role="label") for t in ("SEEK ANY", "RENDER ALL", "SHIP IT"))
    brief = make_brief(copy_lines=labels, subject="product showreel", duration_s=15.0)

    assert headlines(plan_storyboard(brief, 0)) == ["SEEK ANY", "RENDER ALL", "SHIP IT"]


def test_one_line_is_built_up_and_then_held():
    brief = make_brief(
        kind="kinetic_type", copy_lines=("The future of design is here.",), duration_s=8.0
    )
    plan = plan_storyboard(brief, 0)

    assert recipes(plan)[0] == "kinetic_phrase"
    assert headlines(plan)[-1] == "The future of design is here."


def test_sentences_of_kinetic_type_come_one_by_one():
    text = "Stop scrolling. Start making. Your hands know what to do."
    brief = make_brief(kind="kinetic_type", copy_lines=(text,), duration_s=8.0)

    assert headlines(plan_storyboard(brief, 0)) == text.replace(". ", ".|").split("|")


def test_a_prompt_in_signs_shows_the_names_of_its_scenes():
    beats = tuple(ScriptBeat(title=name) for name in ("macOS", "Spotify"))
    brief = make_brief("通知", language="zh", subject="制作视频", script=beats)

    assert headlines(plan_storyboard(brief, 0)) == ["macOS", "Spotify"]
