"""Laws that every plan keeps, whatever the brief."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.briefs import make_brief, make_figure

from openmotion.director.looks import LOOKS
from openmotion.director.recipes import RECIPES
from openmotion.director.rules import plan_storyboard
from openmotion.director.rules.draft import Draft, shown_texts
from openmotion.errors import UnknownLook
from openmotion.model.brief import Brief, Copy, Datum, Feature, Series, VideoKind
from openmotion.model.storyboard import Shot, Storyboard
from openmotion.model.timing import frame_rate
from openmotion.model.transition import TransitionKind

KINDS = VideoKind.__args__  # type: ignore[attr-defined]
FEATURES = (
    Feature(title="Shared calendars", detail="For the whole team"),
    Feature(title="Focus blocks"),
    Feature(title="Smart reminders"),
)
TOOL_WORDS = re.compile(
    r"\b(remotion|hyperframes|gsap|css|mp4|fade|transition|scene|animation|video|prompt|lorem)\b",
    re.IGNORECASE,
)


def texts_of(storyboard: Storyboard) -> list[str]:
    return [text for shot in storyboard.shots for text in texts_on(shot)]


def texts_on(shot: Shot) -> tuple[str, ...]:
    return shown_texts(Draft(shot.recipe, shot.content))


def is_on_screen(text: str, storyboard: Storyboard) -> bool:
    return any(text in " ".join(texts_on(shot)) for shot in storyboard.shots)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("duration_s", [1.0, 2.5, 6.0, 15.0, 37.3, 90.0, 300.0])
def test_shots_follow_each_other_and_last_exactly_as_long_as_the_video(kind, duration_s):
    plan = plan_storyboard(make_brief(kind=kind, duration_s=duration_s), 3)

    rate = frame_rate(plan.fps)
    clock = 0
    for shot in plan.shots:
        assert rate.frames(shot.start_s) == clock
        clock += rate.frames(shot.duration_s)
    assert clock == rate.frames(duration_s)


@given(
    duration_s=st.floats(1, 300),
    fps=st.sampled_from([24, 25, 29.97, 30, 50, 60]),
    seed=st.integers(0, 2**62),
)
@settings(max_examples=25, deadline=None)
def test_lengths_add_up_for_any_duration_rate_and_seed(duration_s, fps, seed):
    plan = plan_storyboard(make_brief(duration_s=duration_s, fps=fps, features=FEATURES), seed)

    rate = frame_rate(fps)
    frames = sum(rate.frames(shot.duration_s) for shot in plan.shots)
    assert frames == max(1, rate.frames(duration_s))


def test_the_same_brief_and_seed_give_the_same_plan():
    brief = make_brief(features=FEATURES)

    assert plan_storyboard(brief, 11) == plan_storyboard(brief, 11)


def test_seeds_give_different_words():
    plans = [plan_storyboard(make_brief(), seed) for seed in range(8)]

    openers = {plan.shots[0].content.headline or plan.shots[0].content.lines for plan in plans}
    assert len(openers) >= 3


@pytest.mark.parametrize(
    ("duration_s", "least", "most"), [(15, 4, 6), (30, 7, 10), (60, 11, 18), (180, 20, 45)]
)
def test_the_number_of_shots_grows_with_the_length(duration_s, least, most):
    plan = plan_storyboard(make_brief(duration_s=float(duration_s)), 5)

    assert least <= len(plan.shots) <= most


@pytest.mark.parametrize("duration_s", [1.0, 2.0, 3.0])
def test_very_short_videos_are_one_shot(duration_s):
    assert len(plan_storyboard(make_brief(duration_s=duration_s), 0).shots) == 1


def test_most_cuts_fall_on_a_beat():
    plan = plan_storyboard(make_brief(duration_s=30.0), 1)

    rate = frame_rate(plan.fps)
    cuts = [rate.frames(shot.start_s) for shot in plan.shots[1:]]
    on_beat = [cut for cut in cuts if cut % plan.frames_per_beat == 0]
    assert len(on_beat) >= 0.7 * len(cuts)


@pytest.mark.parametrize("seed", range(6))
def test_a_15_second_video_ends_on_a_card_that_holds(seed):
    last = plan_storyboard(make_brief(), seed).shots[-1]

    assert last.recipe == "end_card"
    assert last.duration_s >= 2.9


def test_the_first_shot_has_no_transition_and_others_stay_short():
    plan = plan_storyboard(make_brief(duration_s=30.0), 2)

    assert plan.shots[0].transition is None
    for before, shot in zip(plan.shots, plan.shots[1:], strict=False):
        assert shot.transition_s <= 0.4 * min(before.duration_s, shot.duration_s) + 1e-3


def test_transitions_are_one_kind_and_one_accent():
    plan = plan_storyboard(make_brief(duration_s=60.0), 2)

    look = LOOKS[plan.look]
    joins = [shot.transition for shot in plan.shots if shot.transition]
    kinds: list[TransitionKind] = [kind for kind in joins if kind != "match_cut"]
    assert set(kinds) <= {look.transition, look.accent_transition}
    if look.transition != look.accent_transition:
        assert kinds.count(look.accent_transition) == 1


def test_at_most_one_shot_floods_the_frame():
    for seed in range(6):
        plan = plan_storyboard(make_brief(duration_s=30.0), seed)
        assert sum(shot.tone == "flood" for shot in plan.shots) <= 1


def test_a_stated_tone_holds_throughout():
    plan = plan_storyboard(make_brief(tone="light", duration_s=30.0), 4)

    assert {shot.tone for shot in plan.shots} == {"light"}


def test_energy_peaks_late_and_ends_calm():
    plan = plan_storyboard(make_brief(duration_s=30.0), 4)

    peak = max(plan.shots, key=lambda shot: shot.energy)
    assert 0.4 < peak.start_s / plan.duration_s < 0.85
    assert plan.shots[-1].energy < 0.5


def test_an_unknown_look_is_refused_with_the_names_of_the_others():
    with pytest.raises(UnknownLook, match=next(iter(LOOKS))):
        plan_storyboard(make_brief(), 0, look="vaporwave")


def test_a_look_can_be_asked_for():
    name = list(LOOKS)[-1]

    assert plan_storyboard(make_brief(), 0, look=name).look == name


@pytest.mark.parametrize("kind", KINDS)
def test_everything_asked_for_is_on_screen(kind):
    brief = make_brief(
        kind=kind,
        duration_s=40.0,
        product="Tempo",
        prompt="40 s: 1,287 teams, 42% more focus; at 19:30 for €25",
        copy_lines=(
            Copy(text="Your week, sorted.", role="tagline"),
            Copy(text="Mondays can be kind", role="line"),
            Copy(text="I finally see my week.", role="quote", by="Priya Raman"),
        ),
        features=FEATURES,
        figures=(make_figure("1,287", 1287, "teams"), make_figure("42%", 42, "more focus")),
        details=("Pier 9", "19:30"),
        cta="Try Tempo",
        link="tempo.example",
    )

    plan = plan_storyboard(brief, 9)

    wanted = ["Your week, sorted.", "Mondays can be kind", "I finally see my week.", "Priya Raman"]
    wanted += [feature.title for feature in FEATURES] + ["1,287", "42%", "Pier 9", "19:30"]
    wanted += ["tempo.example", "Try Tempo", "Tempo"]
    assert [text for text in wanted if not is_on_screen(text, plan)] == []


def test_charts_show_their_series_whole():
    points = tuple(Datum(label=name, value=value) for name, value in (("Go", 14), ("Rust", 19)))
    series = Series(title="Languages", unit="%", points=points)
    brief = make_brief(kind="data_viz", series=(series,), subject="languages")

    plan = plan_storyboard(brief, 0)

    assert any(shot.content.series == series for shot in plan.shots)


def test_quoted_lines_keep_their_order():
    lines = ("nobody talks about this", "it's not your code", "it's your prompts")
    brief = make_brief(kind="kinetic_type", copy_lines=lines, duration_s=9.0)

    shown = " ".join(texts_of(plan_storyboard(brief, 1)))

    places = [shown.index(line) for line in lines]
    assert places == sorted(places)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "countdown"])
@pytest.mark.parametrize("subject", ["AI calendar app", "coffee roastery", "quantum computing"])
def test_no_number_is_invented(kind, subject):
    for seed in range(3):
        brief = make_brief(f"A video about {subject}", kind=kind, subject=subject, duration_s=60.0)
        texts = texts_of(plan_storyboard(brief, seed))
        assert [text for text in texts if re.search(r"\d", text)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_tool_words_are_shown(kind):
    for seed in range(3):
        texts = texts_of(plan_storyboard(make_brief(kind=kind, duration_s=60.0), seed))
        assert [text for text in texts if TOOL_WORDS.search(text)] == []


@pytest.mark.parametrize("duration_s", [6.0, 15.0, 30.0, 60.0])
@pytest.mark.parametrize("kind", KINDS)
def test_contents_fit_their_recipes(kind, duration_s):
    brief = make_brief(kind=kind, duration_s=duration_s, features=FEATURES)
    for shot in plan_storyboard(brief, 6).shots:
        facts = RECIPES[shot.recipe]
        content = shot.content
        assert len(content.headline.split()) <= facts.headline_words
        assert len(content.support.split()) <= 14
        if "items" in facts.shows:
            assert len(content.items) <= facts.most_items
        if shot.recipe == "kinetic_phrase":
            assert len(content.lines) <= 6
        if shot.recipe != "code_editor":
            assert content.accent in (content.headline or content.accent)


def test_no_headline_stands_twice():
    plan = plan_storyboard(make_brief(duration_s=120.0), 8)

    headlines = [shot.content.headline for shot in plan.shots if shot.content.headline]
    assert len(headlines) == len(set(headlines))


def test_a_prompt_in_a_language_without_lines_shows_only_its_own_words():
    brief: Brief = make_brief(
        "Reklamfilm för bageriet Blåklint, på slutet Storgatan",
        language="sv",
        kind="social_ad",
        product="Blåklint",
        subject="bageriet Blåklint",
        details=("Storgatan",),
    )

    for text in texts_of(plan_storyboard(brief, 5)):
        assert text in brief.prompt


def test_each_shot_has_chance_of_its_own():
    plan = plan_storyboard(make_brief(), 5)

    assert len({shot.seed for shot in plan.shots}) == len(plan.shots)
