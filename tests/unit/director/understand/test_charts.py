"""Which chart fits data, what stands out in it, and what the prompt asks to be worked out."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Figure, Request, Series


def series(prompt: str) -> tuple[Series, ...]:
    return read_brief(Request(prompt=prompt)).series


def values(prompt: str) -> list[tuple[str, float | None]]:
    return [(point.label, point.value) for point in series(prompt)[0].points]


def figures(prompt: str) -> tuple[Figure, ...]:
    return read_brief(Request(prompt=prompt)).figures


@pytest.mark.parametrize(
    "prompt",
    [
        "Users per quarter: Q1 12, Q2 18, Q3 27, Q4 41 million.",
        "Users per quarter: Q1 12 million, Q2 18, Q3 27, Q4 41.",
        "Users per quarter: Q1 12 million, Q2 18 million, Q3 27 million, Q4 41 million",
        "Users per quarter: Q1: 12 million; Q2: 18 million; Q3: 27 million; Q4: 41 million",
        "Chart of users: Q1 - 12 million\nQ2 - 18 million\nQ3 - 27 million\nQ4 - 41 million",
    ],
)
def test_a_unit_of_the_last_or_first_value_holds_for_all(prompt: str) -> None:
    assert values(prompt) == [("Q1", 12), ("Q2", 18), ("Q3", 27), ("Q4", 41)]
    assert series(prompt)[0].unit == "\u00a0million"


def test_different_magnitudes_are_written_in_the_largest() -> None:
    prompt = "Downloads chart: North 800k, South 1.2M, West 2.4M"

    assert values(prompt) == [("North", 0.8), ("South", 1.2), ("West", 2.4)]
    assert series(prompt)[0].unit == "M"


@pytest.mark.parametrize(
    ("prompt", "rows"),
    [
        (
            "Umsatz: 2021 2,5 Mio., 2022 3,1 Mio., 2023 4,8 Mio. Balkendiagramm",
            [("2021", 2.5), ("2022", 3.1), ("2023", 4.8)],
        ),
        (
            "Show revenue of $1.2M in 2021, $2.4M in 2022, $4.9M in 2023",
            [("2021", 1.2), ("2022", 2.4), ("2023", 4.9)],
        ),
        (
            "Traffic: 40% search, 35% social and 25% direct",
            [("search", 40), ("social", 35), ("direct", 25)],
        ),
        (
            "Ranking: 1. Oak 28%, 2. Elm 16%, 3. Ash 9%",
            [("Oak", 28), ("Elm", 16), ("Ash", 9)],
        ),
        (
            "Team grew from 3 people in 2020 to 42 in 2024",
            [("2020", 3), ("2024", 42)],
        ),
        (
            "Top cities: Tokyo (37M), Delhi (33M), Lagos (16M)",
            [("Tokyo", 37), ("Delhi", 33), ("Lagos", 16)],
        ),
        (
            "Chart of visits\nJan\t1.2k\nFeb\t2.3k\nMar\t4.8k",
            [("Jan", 1.2), ("Feb", 2.3), ("Mar", 4.8)],
        ),
    ],
)
def test_values_are_read_in_any_order_and_notation(
    prompt: str, rows: list[tuple[str, float]]
) -> None:
    assert values(prompt) == rows


@pytest.mark.parametrize(
    ("prompt", "chart"),
    [
        ("Our mix: Search 40%, Social 35%, Direct 25%", "donut"),
        ("Survey: Yes 40%, No 35%, Maybe 15%", "bar"),
        ("Visits: Jan 120, Feb 180, Mar 260", "line"),
        ("Visits: 2021: 12k, 2022: 18k, 2023: 26k", "line"),
        ("Visits as an area chart: Mon 12, Tue 18, Wed 26", "area"),
        ("A bar chart of monthly visits: Jan 120, Feb 180, Mar 260", "bar"),
        ("Balkendiagramm: Eiche 12, Ulme 9, Esche 4", "bar"),
        ("Top 3 trees: Oak 12, Elm 9, Ash 4", "ranking"),
        ("7 out of 10 people skip breakfast", "pictogram"),
        ("Scatter plot: (1, 2), (2, 4), (3, 9)", "scatter"),
    ],
)
def test_the_chart_follows_words_and_data(prompt: str, chart: str) -> None:
    assert series(prompt)[0].chart == chart


@pytest.mark.parametrize(
    ("prompt", "label"),
    [
        ("bar chart: Oak 12, Elm 19, Ash 4", "Elm"),
        ("bar chart: Oak 12, Elm 9, Ash 4, highlight Ash", "Ash"),
        ("bar chart: Oak 12, Elm 9, Ash 4 and emphasize the smallest", "Ash"),
        ("line chart: Jan 120, Feb 380, Mar 260", "Mar"),
        ("Balken: Eiche 12, Ulme 9, Esche 4. Hebe Ulme hervor.", "Ulme"),
        ("bar chart: Oak 12, Elm 12, Ash 4", ""),
    ],
)
def test_one_point_stands_out(prompt: str, label: str) -> None:
    assert series(prompt)[0].emphasis == label


def test_a_pictogram_knows_its_crowd() -> None:
    (chart,) = series("Nine out of ten dentists agree")

    assert (chart.points[0].value, chart.whole, chart.points[0].label) == (9, 10, "dentists agree")


def test_points_of_a_scatter_chart_have_both_numbers() -> None:
    points = series("Scatter plot: (160, 55), (170, 68), (180, 79)")[0].points

    assert [(point.across, point.value) for point in points] == [(160, 55), (170, 68), (180, 79)]


def test_series_of_one_prompt_are_kept_apart() -> None:
    found = series("Visits: Jan 1k, Feb 2k, Mar 5k. And churn: Jan 8%, Feb 6%, Mar 5%.")

    assert [(item.title, item.unit) for item in found] == [("Visits", "k"), ("Churn", "%")]


def test_each_column_of_a_table_is_a_series() -> None:
    table = "| Year | Sales (%) | Costs |\n|---|---|---|\n| 2021 | 42 | 3 |\n| 2022 | 51 | 4 |"

    assert [(item.title, item.unit) for item in series(table)] == [("Sales", "%"), ("Costs", "")]


@pytest.mark.parametrize(
    "prompt",
    [
        "Our numbers: 12k customers, 98% uptime, $4M saved",
        "Spec: width 1920, height 1080, fps 30, duration 12",
        "Event: doors 18:00, talk 19:00, party 21:00",
        "Users: 12000\nRevenue: $4M\nChurn: 3%",
    ],
)
def test_numbers_of_different_sorts_are_no_series(prompt: str) -> None:
    assert series(prompt) == ()


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("Pie: rent $1,200, food $600, bus $200. Show the total.", "$2,000"),
        ("Pie: rent $1,200, food $600, bus $200. Show the share of rent.", "60%"),
        ("Line chart: 2021 40, 2022 52, 2023 98. Show the growth.", "+145%"),
        ("Votes chart: Red 1,204, Blue 988. Show the difference between Red and Blue.", "216"),
        ("Bars: Oak 12, Elm 9, Ash 3, with the average", "8"),
    ],
)
def test_what_is_asked_for_is_worked_out(prompt: str, text: str) -> None:
    assert text in [figure.text for figure in figures(prompt)]


@pytest.mark.parametrize(
    "prompt",
    [
        "Bar chart: Oak 12, Elm 9, Ash 3",
        "Total visits by tree: Oak 12, Elm 9, Ash 3. Bar chart.",
        "Show the total visits by tree: Oak 12, Elm 9, Ash 3",
    ],
)
def test_nothing_is_worked_out_unasked(prompt: str) -> None:
    assert figures(prompt) == ()


@pytest.mark.parametrize(
    ("prompt", "text", "label", "value"),
    [
        ("Revenue hit \u20ac4.1bn", "\u20ac4.1bn", "Revenue", 4.1e9),
        ("Revenue grew 3x from 2020 to 2024.", "3x", "Revenue from 2020 to 2024", 3),
        ("Conversion went from 10 to 85% this year.", "85%", "Conversion", 85),
        ("41 million users trust us", "41 million", "users trust us", 41e6),
        ("Stats:\n- 96% survival\n- 4,200 trees planted", "96%", "survival", 96),
    ],
)
def test_a_figure_has_its_value_and_meaning(
    prompt: str, text: str, label: str, value: float
) -> None:
    figure = figures(prompt)[0]

    assert (figure.text, figure.label, figure.value) == (text, label, value)


def test_years_are_no_count() -> None:
    assert all(figure.start is None for figure in figures("Revenue grew 3x from 2020 to 2024."))
