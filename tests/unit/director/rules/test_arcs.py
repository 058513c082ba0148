"""What each kind of video tells, and in which order."""

import pytest
from tests.support.briefs import make_brief, make_figure

from openmotion.director.rules import plan_notes, plan_storyboard
from openmotion.model import PromptSpan
from openmotion.model.brief import Copy, Datum, Feature, ScriptBeat, Series
from openmotion.model.storyboard import Storyboard


def recipes(plan: Storyboard) -> list[str]:
    return [shot.recipe for shot in plan.shots]


def headlines(plan: Storyboard) -> list[str]:
    return [shot.content.headline for shot in plan.shots]


def test_a_named_product_ends_on_its_mark():
    plan = plan_storyboard(make_brief(product="Tempo"), 2)

    assert plan.shots[-1].content.product == "Tempo"


def test_a_product_without_a_name_is_called_what_it_is():
    words = " ".join(headlines(plan_storyboard(make_brief(), 2)))

    assert "AI calendar" in words or "calendar" in words


def test_a_quote_stands_with_its_author():
    copy = Copy(text="What gets measured gets managed.", role="quote", by="Peter Drucker")
    plan = plan_storyboard(make_brief(kind="quote", copy_lines=(copy,), duration_s=8.0), 0)

    assert recipes(plan) == ["quote"]
    assert plan.shots[0].content.by == "Peter Drucker"


def test_a_long_testimonial_presents_the_speaker_behind_the_words():
    copy = Copy(text="We cut it to two days.", role="quote", by="Priya Raman, COO at Fieldstone")
    plan = plan_storyboard(make_brief(kind="testimonial", copy_lines=(copy,), duration_s=12.0), 0)

    assert plan.shots[0].recipe == "quote"
    assert headlines(plan)[-1] == "Priya Raman"
    assert plan.shots[-1].content.support == "COO at Fieldstone"


def test_a_countdown_counts_the_numbers_of_the_prompt_and_lands_on_its_words():
    brief = make_brief(
        "Numbers 3, 2, 1 for one second each, then LAUNCH DAY",
        kind="countdown",
        copy_lines=("LAUNCH DAY",),
        duration_s=6.0,
    )
    plan = plan_storyboard(brief, 0)

    assert plan.shots[0].content.lines == ("3", "2", "1")
    assert (plan.shots[1].content.headline, plan.shots[1].start_s) == ("LAUNCH DAY", 3.0)


def test_a_running_clock_counts_from_time_to_time():
    brief = make_brief(
        "from 00:30 to 00:00", kind="countdown", copy_lines=("Starting soon",), duration_s=30.0
    )
    figure = plan_storyboard(brief, 0).shots[-1].content.figures[0]

    assert (figure.start, figure.value) == (30.0, 0.0)


def test_a_chart_of_numbers_is_followed_by_its_leader():
    points = tuple(Datum(label=n, value=v) for n, v in (("Go", 14), ("Python", 41), ("C", 9)))
    series = Series(unit="%", points=points)
    title = Copy(text="Most-used languages", role="title")
    brief = make_brief(kind="data_viz", series=(series,), copy_lines=(title,), duration_s=12.0)
    plan = plan_storyboard(brief, 0)

    assert recipes(plan) == ["bar_chart", "stat_counter"]
    assert plan.shots[1].content.figures[0].text == "41%"


def test_numbers_come_one_by_one_and_then_together():
    figures = (make_figure("42%", 42, "faster"), make_figure("10x", 10, "leads"))
    brief = make_brief(kind="data_viz", subject="key stats", figures=figures, duration_s=15.0)

    assert recipes(plan_storyboard(brief, 0))[-3:] == ["stat_counter", "stat_counter", "stat_trio"]


def test_an_event_shows_its_facts_on_one_card():
    brief = make_brief(
        kind="event",
        copy_lines=("Harbour Jazz Nights",),
        details=("14 August 2026", "Pier 9", "19:30", "€25"),
    )
    card = next(s for s in plan_storyboard(brief, 0).shots if s.recipe == "event_card")

    assert [item.detail for item in card.content.items] == ["Date", "Place", "Time", "Tickets"]


def test_steps_keep_their_order():
    steps = ("Grind", "Rinse", "Bloom", "Pour", "Wait")
    brief = make_brief(kind="how_to", subject="coffee", features=steps, duration_s=8.0)
    shots = plan_storyboard(brief, 0).shots
    path = next(shot for shot in shots if shot.recipe == "process_steps")

    assert tuple(item.title for item in path.content.items) == steps


def test_places_are_joined_on_a_map():
    brief = make_brief(kind="map", features=("New York", "Paris"), duration_s=6.0)
    plan = plan_storyboard(brief, 0)

    assert {"map", "globe"} & set(recipes(plan))
    assert plan.shots[-1].content.is_route
    assert plan_notes(brief, plan) == ()


def test_a_map_without_places_is_noted():
    brief = make_brief(kind="map", subject="our town", duration_s=8.0)

    assert "no map is drawn" in plan_notes(brief, plan_storyboard(brief, 0))[0]


def test_an_explainer_without_facts_asks_and_says_so():
    brief = make_brief(
        "Explain why the sky is blue",
        kind="explainer",
        subject="why the sky is blue",
        duration_s=45.0,
    )
    plan = plan_storyboard(brief, 0)

    assert headlines(plan)[0] == "Why is the sky blue?"
    assert any("gives no facts" in note for note in plan_notes(brief, plan))


def test_scenes_of_a_script_start_at_their_times():
    beats = (
        ScriptBeat(start_s=0, end_s=2, texts=(Copy(text="ACME"),)),
        ScriptBeat(start_s=2, end_s=5, texts=(Copy(text="Ship faster."),)),
    )
    plan = plan_storyboard(make_brief(kind="logo_sting", script=beats, duration_s=5.0), 0)

    assert [shot.start_s for shot in plan.shots] == [0.0, 2.0]
    assert headlines(plan) == ["ACME", "Ship faster."]


def test_a_script_longer_than_the_video_is_shortened_to_it():
    beats = tuple(
        ScriptBeat(start_s=n * 10, end_s=n * 10 + 10, texts=(Copy(text=f"Scene {w}"),))
        for n, w in enumerate("abc")
    )
    plan = plan_storyboard(make_brief(script=beats, duration_s=15.0), 0)

    assert [shot.start_s for shot in plan.shots] == [0.0, 5.0, 10.0]


def test_code_of_the_prompt_is_typed_letter_for_letter():
    prompt = "Type this:\n```\nawait seek(0);\n```"
    start = prompt.index("await")
    copy = Copy(text="await seek(0);", span=PromptSpan(start=start, end=start + 14))
    brief = make_brief(prompt, kind="code", copy_lines=(copy,), duration_s=5.0)
    plan = plan_storyboard(brief, 0)

    assert recipes(plan) == ["code_editor"]
    assert plan.shots[0].content.lines == ("await seek(0);",)


def test_a_comparison_puts_its_sides_next_to_each_other():
    points = ("Spreadsheets", "Late nights", "One click", "Free evenings")
    brief = make_brief("Old way vs new way.", kind="comparison", features=points)
    shot = next(s for s in plan_storyboard(brief, 0).shots if s.recipe == "comparison")

    assert shot.content.lines == ("Old way", "New way")
    assert (shot.content.left, shot.content.right) == (points[:2], points[2:])


def test_a_logo_sting_makes_the_mark_and_holds_the_line():
    line = Copy(text="Ship faster.", role="tagline")
    brief = make_brief(kind="logo_sting", product="ACME", copy_lines=(line,), duration_s=5.0)
    plan = plan_storyboard(brief, 0)

    assert recipes(plan) == ["logo_reveal"]
    assert plan.shots[0].content.support == "Ship faster."


def test_hiring_lists_the_roles():
    roles = ("Frontend engineer", "Product designer")
    plan = plan_storyboard(make_brief(kind="hiring", product="Nimbus", features=roles), 0)

    assert set(roles) <= set(headlines(plan))


def test_the_line_that_the_prompt_ends_on_is_the_last():
    prompt = 'Quick cuts. End on "SUMMER" in caps.'
    copy = Copy(text="SUMMER", span=PromptSpan(start=20, end=26))
    plan = plan_storyboard(make_brief(prompt, kind="event", copy_lines=(copy,)), 0)

    assert headlines(plan)[-1] == "SUMMER"


@pytest.mark.parametrize("kind", ["product_launch", "other", "explainer", "kinetic_type"])
def test_a_prompt_without_words_still_gets_a_plan(kind):
    brief = make_brief("x", kind=kind, subject="x", language="ja")

    assert plan_storyboard(brief, 0).shots


def test_a_single_purpose_is_told_under_the_product():
    feature = Feature(title="Helps teams track goals")
    plan = plan_storyboard(make_brief(subject="SaaS tool", features=(feature,), duration_s=30.0), 1)

    assert any(shot.content.support == "Helps teams track goals." for shot in plan.shots)
