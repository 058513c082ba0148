"""Prompts that say it in another way than most."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Brief, Request


def brief_of(prompt: str) -> Brief:
    return read_brief(Request(prompt=prompt))


@pytest.mark.parametrize(
    ("prompt", "product"),
    [
        ("Pulse, a fitness app. 15 second launch video", "Pulse"),
        ("15s promo for Moth & Lantern, a small bookshop", "Moth & Lantern"),
        ("Changelog video for Orbit 2.4: dark mode, faster sync, offline editing", "Orbit 2.4"),
        ("Series A: $12M led by Northwind. Company: Relay", "Relay"),
        ("promo for brewlab.example, a coffee subscription", "Brewlab"),
        ("Name: Kite\nWhat: a travel app\nMake a launch video", "Kite"),
        ("Product: Lumen. A smart lamp. 20 seconds", "Lumen"),
        ("Wedding invitation Anna & Tom, 12 June 2027, Villa Rosa", "Anna & Tom"),
    ],
)
def test_a_name_is_read_whole(prompt, product):
    assert brief_of(prompt).product.value == product


@pytest.mark.parametrize(
    ("prompt", "subject"),
    [
        ("Name: Kite\nWhat: a travel app\nMake a launch video", "travel app"),
        ("Product: Lumen. A smart lamp. 20 seconds", "smart lamp"),
        ("launch of my indie puzzle game 'Tiny Harbor'", "indie puzzle game"),
        ("we are opening a new bakery in Berlin on May 3", "bakery in Berlin"),
        ("Create a demo video of the Presscut app/product", "app"),
        ("promo for brewlab.example, a coffee subscription", "coffee subscription"),
    ],
)
def test_the_subject_says_what_it_is(prompt, subject):
    assert brief_of(prompt).subject.value == subject


def test_jobs_are_read_in_order():
    prompt = "Hiring for Nimbus: we need a Frontend engineer, a Product designer and a Data analyst"

    roles = [feature.title for feature in brief_of(prompt).features]

    assert roles == ["Frontend engineer", "Product designer", "Data analyst"]


def test_a_round_of_funding_labels_its_figure():
    brief = brief_of("Series A: $12M led by Northwind. Company: Relay")

    assert [(figure.text, figure.label) for figure in brief.figures] == [("$12M", "Series A")]
    assert [copy.text for copy in brief.details] == ["led by Northwind"]


@pytest.mark.parametrize(
    ("prompt", "audience"),
    [
        ("launch video for a password manager", ""),
        ("launch video for a budgeting app for students", "students"),
    ],
)
def test_a_thing_is_no_audience(prompt, audience):
    assert brief_of(prompt).audience.value == audience


@pytest.mark.parametrize(
    "prompt",
    [
        "Bar chart of revenue. 2022: 12, 2023: 31, 2024: 58",
        "Show our users as a chart\n2022: 12\n2023: 31\n2024: 58",
    ],
)
def test_years_are_labels(prompt):
    points = brief_of(prompt).series[0].points

    assert [(p.label, p.value) for p in points] == [("2022", 12), ("2023", 31), ("2024", 58)]


@pytest.mark.parametrize("between", [". ", "\n"])
def test_bare_words_of_scenes_are_copy(between):
    brief = brief_of(f"Scene 1 (0-3s): Hello{between}Scene 2 (3-6s): World")

    assert [[copy.text for copy in beat.texts] for beat in brief.script] == [["Hello"], ["World"]]


def test_a_sentence_of_first_then_finally_is_a_script():
    brief = brief_of("First a sunrise, then a runner, finally the logo PACE")

    assert [beat.title for beat in brief.script] == ["Sunrise", "Runner", "PACE"]


def test_what_a_countdown_reveals_is_copy():
    brief = brief_of("Countdown 5 4 3 2 1 then reveal: NOVA")

    assert "NOVA" in [copy.text for copy in brief.copy_lines]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [("why do cats purr", "explainer"), ("data video about electric car sales", "data_viz")],
)
def test_a_question_is_explained_and_data_is_charted(prompt, kind):
    assert brief_of(prompt).kind.value == kind


def test_half_a_minute_is_thirty_seconds():
    assert brief_of("half a minute video about our running club").duration_s.value == 30.0


@pytest.mark.parametrize(
    ("prompt", "subject"),
    [
        ("Maak een video van 10 seconden voor een nieuwe fietswinkel", "fietswinkel"),
        ("Сделай видео на 10 секунд для нового кафе", "кафе"),
        ("Створи відео на 10 секунд для нової книгарні", "книгарні"),
        ("Tạo video 10 giây cho một quán cà phê mới", "quán cà phê mới"),
        ("فيديو إعلاني مدته 4 ثوان لمقهى جديد", "مقهى جديد"),
    ],
)
def test_the_order_for_a_video_is_no_part_of_the_subject(prompt, subject):
    assert read_brief(Request(prompt=prompt)).subject.value == subject
