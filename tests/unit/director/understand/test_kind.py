"""What sort of video a prompt asks for, and what else it is."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Request


@pytest.mark.parametrize(
    ("kind", "prompt"),
    [
        (
            "title_sequence",
            'Opening titles for a noir series called "Salt Harbor", starring Mia Voss',
        ),
        ("title_sequence", 'Make a film title sequence, slow and moody, for "Ash"'),
        ("title_sequence", "End credits for our short film"),
        ("changelog", "v3.4 release video: dark mode, CSV export, fewer crashes"),
        ("changelog", "Show what's new in version 2.0 of Notedeck"),
        ("hiring", "We're hiring a senior baker in Graz. Apply at brot.at"),
        ("hiring", "Wir suchen Pflegekr\xe4fte in Hamburg, jetzt bewerben"),
        ("testimonial", 'A customer review clip: "I sleep again" \u2014 Jo Park, nurse'),
        ("testimonial", "What our customers say about Zippy"),
        ("year_in_review", "Our 2025 in numbers: 12k runs, 3 cities"),
        ("year_in_review", "Jahresr\xfcckblick f\xfcr unser Team"),
        ("comparison", "iPad vs paper notebook, side by side"),
        ("comparison", "Before/after of our kitchen"),
        ("map", "Animated map of our delivery routes in Kenya"),
        ("map", "Route from Oslo to Bergen on a map"),
        ("timeline", "History of the bicycle in 20 seconds"),
        ("timeline", "Company milestones since 1998"),
        ("countdown", "New year countdown from 10"),
        ("countdown", "Count down to our launch: 3, 2, 1"),
        ("lower_third", "Lower third: Ana Ruiz, marine biologist"),
        ("lower_third", 'Name plate for a guest, "Tom Bell / Historian"'),
        ("logo_sting", "Logo reveal for Kite Studio"),
        ("logo_sting", "Animate our logo, 4 seconds"),
        ("app_ui", "Show our app's onboarding flow in a phone mockup"),
        ("app_ui", "UI animation of a checkout button"),
        ("product_launch", "Launch video for Brisk, a meal planning app"),
        ("product_launch", "Introducing Loft, the lamp that follows the sun"),
        ("explainer", "How do vaccines work?"),
        ("explainer", "Explain compound interest to teens"),
        ("data_viz", "Bar chart: apples 3, pears 5"),
        ("data_viz", "Visualize our quarterly results: Q1 2, Q2 3, Q3 5"),
        ("kinetic_type", 'Kinetic typography of "Never stop asking"'),
        ("social_ad", "TikTok ad for cold brew"),
        ("social_ad", "Instagram story: 30% off shoes today"),
        ("quote", 'Quote card: "Less but better" \u2014 Dieter Rams'),
        ("event", "Invite people to our summer festival, July 5, Riverside Park"),
        ("event", "Konzert am 4. Juni in der Stadthalle"),
        ("how_to", "How to tie a bowline in 4 steps"),
        ("how_to", "Tutorial: reset your router"),
        ("code", "Typing a Python snippet in a code editor"),
        ("code", "Terminal demo of our CLI"),
        ("announcement", "We raised $5M. Announce it."),
        ("announcement", "Grand opening of our second shop"),
        ("quote", "Zitat von Rilke animieren"),
        ("explainer", "Erkl\xe4rvideo \xfcber W\xe4rmepumpen"),
        ("product_launch", "Produktvorstellung f\xfcr einen neuen Rucksack"),
        ("comparison", "Pros and cons of remote work"),
    ],
)
def test_the_kind_is_the_one_that_is_asked_for(kind: str, prompt: str) -> None:
    assert read_brief(Request(prompt=prompt)).kind.value == kind


def test_a_launch_with_a_testimonial_and_a_chart_is_also_both() -> None:
    brief = read_brief(
        Request(
            prompt="Launch video for Fieldnote, a note app. Add a testimonial: "
            '"I stopped losing ideas" \u2014 Rita Moss, editor. '
            "Show users per year as a chart: 2022 1k, 2023 4k, 2024 19k."
        )
    )

    assert brief.kind.value == "product_launch"
    assert [kind.value for kind in brief.also] == ["testimonial", "data_viz"]


@pytest.mark.parametrize(
    ("prompt", "also"),
    [
        ("Launch video for Roamer, a travel app, with a route from Oslo to Rome", "map"),
        ("Launch of Kite, an app. Plans: Basic $5/mo, Plus $9/mo.", "comparison"),
        ("Explain our company with a timeline: 2019 founded, 2021 Series A", "timeline"),
    ],
)
def test_material_of_another_kind_is_said(prompt: str, also: str) -> None:
    assert also in [kind.value for kind in read_brief(Request(prompt=prompt)).also]


@pytest.mark.parametrize(
    "prompt", ["Launch video for Brisk, a meal planning app", "How do vaccines work?", "Hello"]
)
def test_a_plain_video_is_nothing_else(prompt: str) -> None:
    assert read_brief(Request(prompt=prompt)).also == ()
