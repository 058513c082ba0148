"""Facts of one sort that belong together."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Group, Request


def groups(prompt: str) -> dict[str, Group]:
    return {group.kind: group for group in read_brief(Request(prompt=prompt)).groups}


def rows(prompt: str, kind: str) -> list[tuple[str, str]]:
    return [(item.title, item.detail) for item in groups(prompt)[kind].items]


@pytest.mark.parametrize(
    ("prompt", "people"),
    [
        (
            "Meet our team: Anna Li, CEO; Bob Ray, CTO; Cem Oz, Head of Design.",
            [("Anna Li", "CEO"), ("Bob Ray", "CTO"), ("Cem Oz", "Head of Design")],
        ),
        (
            "Maria Silva (founder), Jon Berg (lead engineer) and Ida Holm (operations)",
            [("Maria Silva", "founder"), ("Jon Berg", "lead engineer"), ("Ida Holm", "operations")],
        ),
        (
            "Our crew:\n- Kofi Mensah \u2013 Head Chef\n- Lea Brandt \u2013 Barista",
            [("Kofi Mensah", "Head Chef"), ("Lea Brandt", "Barista")],
        ),
    ],
)
def test_people_are_read_with_their_roles(prompt: str, people: list[tuple[str, str]]) -> None:
    assert rows(prompt, "team") == people


@pytest.mark.parametrize(
    ("prompt", "plans"),
    [
        (
            "Pricing video: Free $0, Pro $12/mo, Team $30/mo",
            [("Free", "$0"), ("Pro", "$12/mo"), ("Team", "$30/mo")],
        ),
        (
            "Launch for Kite. Plans: Basic \u20ac5 per month, Plus \u20ac9 per month.",
            [("Basic", "\u20ac5 per month"), ("Plus", "\u20ac9 per month")],
        ),
        (
            "Our plans:\n- Starter: $9/mo\n- Enterprise: Custom",
            [("Starter", "$9/mo"), ("Enterprise", "Custom")],
        ),
    ],
)
def test_plans_are_read_with_their_prices(prompt: str, plans: list[tuple[str, str]]) -> None:
    assert rows(prompt, "pricing") == plans


def test_a_plan_keeps_what_it_includes() -> None:
    plans = groups("Starter: $9/mo: 3 projects, 1 seat\nTeam: $29/mo: all projects")["pricing"]

    assert [plan.points for plan in plans.items] == [("3 projects", "1 seat"), ("all projects",)]


def test_a_menu_with_prices_has_no_plans() -> None:
    assert "pricing" not in groups("Menu for our bar: Espresso $3, Latte $4, Mocha $5")


def test_several_quotations_with_names_are_testimonials() -> None:
    prompt = 'Quotes: "Saved us a week" (Dana, Acme), "Best support ever" (Lee, Nimbus)'

    assert rows(prompt, "testimonials") == [
        ("Saved us a week", "Dana, Acme"),
        ("Best support ever", "Lee, Nimbus"),
    ]


@pytest.mark.parametrize(
    ("prompt", "offer"),
    [
        (
            "Ad: 20% off until Sunday with code SPRING for Lumi candles",
            [("20% off", "until Sunday"), ("SPRING", "code")],
        ),
        (
            "Instagram ad, buy one get one free this weekend only",
            [("Buy one get one free", "this weekend only")],
        ),
    ],
)
def test_an_offer_is_read_with_its_end_and_code(prompt: str, offer: list[tuple[str, str]]) -> None:
    assert rows(prompt, "offer") == offer


@pytest.mark.parametrize(
    "prompt",
    [
        "Launch of Taskly. Works with Slack, Notion and Figma.",
        "Taskly integrates with Slack, Notion & Figma",
        "Integrations: Slack, Notion, Figma",
    ],
)
def test_products_that_work_together_are_integrations(prompt: str) -> None:
    assert [name for name, _ in rows(prompt, "integrations")] == ["Slack", "Notion", "Figma"]


@pytest.mark.parametrize(
    ("prompt", "events"),
    [
        (
            "Company timeline: 2019 founded, 2021 Series A, 2024 1M users",
            [("2019", "Founded"), ("2021", "Series A"), ("2024", "1M users")],
        ),
        (
            "Roadmap: Q1 beta, Q2 mobile app, Q3 API. 10 seconds.",
            [("Q1", "Beta"), ("Q2", "Mobile app"), ("Q3", "API")],
        ),
        (
            "Our story: founded in 2012 in a garage. In 2015, first store in Lisbon.",
            [("2012", "Founded in a garage"), ("2015", "First store in Lisbon")],
        ),
        (
            "Week 1: Basics. Week 2: Practice. Week 3: Race day. Fitness plan video",
            [("Week 1", "Basics"), ("Week 2", "Practice"), ("Week 3", "Race day")],
        ),
    ],
)
def test_dates_are_read_with_what_happened(prompt: str, events: list[tuple[str, str]]) -> None:
    assert rows(prompt, "timeline") == events


@pytest.mark.parametrize(
    ("prompt", "stops"),
    [
        ("Map animation from Oslo to Rome via Berlin", ["Oslo", "Berlin", "Rome"]),
        ("A flight from Tokyo to Paris to New York", ["Tokyo", "Paris", "New York"]),
        ("Trip: Lisbon \u2192 Madrid \u2192 Nice", ["Lisbon", "Madrid", "Nice"]),
        ("Road trip with stops in Graz, Bled and Split", ["Graz", "Bled", "Split"]),
    ],
)
def test_places_follow_the_order_of_the_journey(prompt: str, stops: list[str]) -> None:
    assert [name for name, _ in rows(prompt, "route")] == stops


def test_a_process_with_arrows_is_no_route() -> None:
    assert "route" not in groups("Show our process: Idea \u2192 Draft \u2192 Publish")


@pytest.mark.parametrize(
    "prompt",
    [
        "Chat animation. Mia: Did you book? / Leo: Not yet / Mia: Hurry",
        "Show a WhatsApp conversation:\nMia: Did you book?\nLeo: Not yet\nMia: Hurry",
        'A text thread:\nMia: "Did you book?"\nLeo: "Not yet"\nMia: "Hurry"',
    ],
)
def test_messages_keep_who_wrote_them(prompt: str) -> None:
    assert rows(prompt, "chat") == [("Mia", "Did you book?"), ("Leo", "Not yet"), ("Mia", "Hurry")]


def test_labels_of_a_script_are_no_chat() -> None:
    assert "chat" not in groups(
        "Chat app ad\nHeadline: Talk\nCTA: Get it\nMusic: calm\nStyle: bold"
    )


def test_commands_keep_their_output() -> None:
    prompt = "Terminal:\n```bash\n$ pip install fastlog\nInstalled\n$ fastlog run\nready\n```"

    assert rows(prompt, "terminal") == [
        ("pip install fastlog", "Installed"),
        ("fastlog run", "ready"),
    ]


def test_notifications_are_split_into_headline_and_rest() -> None:
    prompt = 'Phone with notifications: "Payment received: $240", "New follower"'

    assert rows(prompt, "notifications") == [("Payment received", "$240"), ("New follower", "")]


@pytest.mark.parametrize(
    "prompt",
    [
        "Before: dark, cramped. After: bright, open.",
        "Before and after of a flat. Before: dark, cramped. After: bright, open.",
        "- Before: dark, cramped\n- After: bright, open",
    ],
)
def test_before_and_after_have_their_points(prompt: str) -> None:
    sides = groups(prompt)["before_after"].items

    assert [side.points for side in sides] == [("Dark", "Cramped"), ("Bright", "Open")]


def test_hours_of_work_before_are_no_length_of_the_video() -> None:
    brief = read_brief(Request(prompt="Before: 6 hours of paperwork. After: 10 minutes."))

    assert brief.duration_s.value == 15


@pytest.mark.parametrize(
    ("prompt", "points"),
    [
        (
            "Compare Ada vs Bob: price $5 vs $9, storage 10 GB vs 100 GB",
            [("price: $5", "storage: 10 GB"), ("price: $9", "storage: 100 GB")],
        ),
        (
            "Coffee vs tea. Coffee: fast, strong. Tea: slow, mild.",
            [("Fast", "Strong"), ("Slow", "Mild")],
        ),
        (
            "| Point | Us | Them |\n|---|---|---|\n| Setup | 5 minutes | 2 weeks |",
            [("Setup: 5 minutes",), ("Setup: 2 weeks",)],
        ),
    ],
)
def test_two_things_are_compared_point_by_point(prompt: str, points: list[tuple[str, ...]]) -> None:
    assert [side.points for side in groups(prompt)["versus"].items] == points


def test_changes_of_a_release_have_their_sort_and_version() -> None:
    prompt = "Changelog video for v2.1.0:\n- Added: dark mode\n- Fixed: login loop"

    assert groups(prompt)["changelog"].title == "v2.1.0"
    assert rows(prompt, "changelog") == [("Dark mode", "Added"), ("Login loop", "Fixed")]


@pytest.mark.parametrize(
    "prompt",
    [
        "Meet our team: Anna Li, CEO; Bob Ray, CTO.",
        "Pricing video: Free $0, Pro $12/mo, Team $30/mo",
        "Chat animation. Mia: Did you book? / Leo: Not yet / Mia: Hurry",
        "Company timeline: 2019 founded, 2021 Series A, 2024 1M users",
    ],
)
def test_every_item_keeps_its_place_in_the_prompt(prompt: str) -> None:
    (group,) = groups(prompt).values()
    places = [prompt[item.span.start : item.span.end] for item in group.items if item.span]

    assert len(places) == len(group.items)
    assert all(item.title in place for item, place in zip(group.items, places, strict=True))


@pytest.mark.parametrize(
    "prompt",
    [
        "Explain how bees make honey in 20 seconds",
        "Kinetic type of \u201cNever stop asking\u201d",
        "Event on May 14, doors at 19:00, Pier 4.",
        "Launch video for Brisk, a meal planning app",
    ],
)
def test_plain_prompts_have_no_groups(prompt: str) -> None:
    assert groups(prompt) == {}
