"""What a subject is called, and whether it can stand on screen."""

import pytest
from tests.support.briefs import make_brief, make_figure

from openmotion.director.rules.edit import sound_subject, tidy_brief
from openmotion.director.rules.naming import name_subject, topic_title, with_article
from openmotion.model import PromptSpan
from openmotion.model.brief import Copy, Feature


@pytest.mark.parametrize(
    ("subject", "core"),
    [
        ("AI calendar app", "AI calendar"),
        ("a new fitness app", "fitness app"),
        ("SaaS tool that helps teams track OKRs", "SaaS tool"),
        ("developer tools startup", "developer tools"),
        ("small-batch coffee roastery in Leipzig", "small-batch coffee roastery"),
        ("Presscut app/product", ""),
    ],
)
def test_the_core_is_what_it_is_in_few_words(subject, core):
    assert name_subject(make_brief(subject=subject)).core == core


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("why the sky is blue", "Why is the sky blue?"),
        ("how HTTPS keeps a request private", "How HTTPS keeps a request private"),
        ("what is photosynthesis", "What is photosynthesis?"),
        ("the history of the internet", "The history of the internet"),
    ],
)
def test_a_topic_makes_a_title(subject, title):
    assert topic_title(subject) == title


def test_a_noun_takes_the_article_of_the_prompt():
    assert with_article("Riemann sum", "show the Riemann sum of x") == "the Riemann sum"
    assert with_article("photosynthesis", "about photosynthesis") == "photosynthesis"


@pytest.mark.parametrize(
    "subject",
    [
        "into a ~60-second 1080x1920 vertical explainer",
        "HyperFrames registry",
        "create a 15-second animated intro",
        "product intro",
        "animated intro",
        "idea",
    ],
)
def test_directions_are_no_subjects(subject):
    assert sound_subject(make_brief(subject=subject)) == ""


@pytest.mark.parametrize(
    ("subject", "sound"),
    [
        ("how our onboarding works in 60 seconds", "how our onboarding works"),
        ("bar chart of revenue by quarter", "revenue by quarter"),
        ("SaaS explainer", "SaaS"),
        ("AI trends in 2026 and turn it into a video", "AI trends in 2026"),
    ],
)
def test_a_subject_is_cut_to_what_can_stand_on_screen(subject, sound):
    assert sound_subject(make_brief(subject=subject)) == sound


def test_a_subject_that_only_repeats_a_quoted_line_is_dropped():
    assert sound_subject(make_brief(subject="Hello world", copy_lines=("Hello world",))) == ""


def test_numbers_that_only_count_the_steps_are_dropped():
    brief = make_brief(features=("1 grind 18 g", "2 rinse the filter", "3 wait"))

    titles = [feature.title for feature in tidy_brief(brief).features]

    assert titles == ["Grind 18 g", "Rinse the filter", "Wait"]


def test_a_number_inside_a_quoted_line_gets_no_scene_of_its_own():
    brief = make_brief(copy_lines=("Saved us $40K",), figures=(make_figure("$40K", 40000),))

    assert tidy_brief(brief).figures == ()


def test_a_point_that_repeats_a_number_is_dropped():
    figures = (make_figure("42%", 42, "faster"), make_figure("48,000", 48000, "trips"))
    features = (Feature(title="42% faster"), Feature(title="000 trips"), Feature(title="Maps"))

    tidy = tidy_brief(make_brief(features=features, figures=figures))

    assert [feature.title for feature in tidy.features] == ["Maps"]


def test_a_lone_label_next_to_a_lone_number_names_it():
    label = Copy(text="Happy customers", role="label", span=PromptSpan(start=30, end=45))
    figure = make_figure("12,000+", 12000, span=PromptSpan(start=10, end=17))

    tidy = tidy_brief(make_brief(copy_lines=(label,), figures=(figure,)))

    assert tidy.figures[0].label == "Happy customers"


def test_a_number_that_directs_a_move_is_not_shown():
    prompt = "slow 1% breathing idle"
    figure = make_figure("1%", 1, span=PromptSpan(start=5, end=7))

    assert tidy_brief(make_brief(prompt, figures=(figure,))).figures == ()
