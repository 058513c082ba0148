"""What a prompt lists."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Request


def points(prompt: str) -> list[tuple[str, str]]:
    return [(point.title, point.detail) for point in read_brief(Request(prompt=prompt)).features]


@pytest.mark.parametrize(
    ("prompt", "titles"),
    [
        (
            "Launch film. Features: live maps, offline mode and shared lists.",
            ["Live maps", "Offline mode", "Shared lists"],
        ),
        (
            "How to plant in 3 steps: 1 dig, 2 drop the seed, 3 water",
            ["Dig", "Drop the seed", "Water"],
        ),
        (
            "explainer: step 1 fans draw air, step 2 filters clean it",
            ["Fans draw air", "Filters clean it"],
        ),
        ("What's new:\n- Dark mode\n- Faster sync", ["Dark mode", "Faster sync"]),
        (
            "We're hiring! 2 roles: Lead Baker, Night Driver, Store Clerk.",
            ["Lead Baker", "Night Driver", "Store Clerk"],
        ),
        ("promo for a tool that turns photos into stickers", ["Turns photos into stickers"]),
    ],
)
def test_points_are_found(prompt: str, titles: list[str]) -> None:
    assert [title for title, _ in points(prompt)] == titles


def test_dates_of_a_roadmap_are_details() -> None:
    found = points("roadmap animation: Q1 Beta, Q2 Launch, Q3 Mobile apps")

    assert found == [("Beta", "Q1"), ("Launch", "Q2"), ("Mobile apps", "Q3")]


def test_a_point_may_have_a_supporting_line() -> None:
    assert points("Features:\n- Sync: across all devices\n- Share: with one tap")[0] == (
        "Sync",
        "across all devices",
    )


def test_both_sides_of_a_comparison_are_points() -> None:
    found = points("Compare Basic (3 seats) vs Team (20 seats)")

    assert found == [("Basic", "3 seats"), ("Team", "20 seats")]


@pytest.mark.parametrize(
    "prompt",
    [
        "Include a bar chart block, kinetic title cards, and a shader transition",
        "Structure: hook, three scenes with captions, end card",
        "- Fade in the logo\n- Slide the text up\n- Zoom the camera",
        "Colors: navy, mint, cream",
        "# Notes:\n1. Uses our recording.\n2. Had a rule for colors.",
    ],
)
def test_directions_are_no_points(prompt: str) -> None:
    assert points(prompt) == []


def test_stops_of_a_route_are_points_of_a_map() -> None:
    assert points("map animation that flies from Oslo to Rome") == [("Oslo", ""), ("Rome", "")]


def test_a_range_of_labels_is_spelled_out() -> None:
    assert [title for title, _ in points("six cells in a row (B1..B4) fill up")] == [
        "B1",
        "B2",
        "B3",
        "B4",
    ]


def test_prices_and_years_at_the_end_are_details() -> None:
    assert points("Menu: Tomato soup \u20ac4, Onion tart \u20ac6, Plum cake \u20ac5.") == [
        ("Tomato soup", "\u20ac4"),
        ("Onion tart", "\u20ac6"),
        ("Plum cake", "\u20ac5"),
    ]
