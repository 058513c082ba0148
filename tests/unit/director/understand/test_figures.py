"""Numbers that mean something to a viewer."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Figure, Request


def figures(prompt: str) -> tuple[Figure, ...]:
    return read_brief(Request(prompt=prompt)).figures


@pytest.mark.parametrize(
    ("prompt", "text", "value", "label"),
    [
        ("our stats: 42% faster", "42%", 42, "faster"),
        ("10x more leads since May", "10x", 10, "more leads"),
        ("$2M saved", "$2M", 2e6, "saved"),
        ("12,400 customers love it", "12,400", 12400, "customers love it"),
        ("open in 38 countries", "38", 38, "countries"),
        ("20+ integrations", "20+", 20, "integrations"),
        ("churn down to 1.9%", "1.9%", 1.9, "churn down"),
    ],
)
def test_a_figure_has_a_value_and_a_label(prompt: str, text: str, value: float, label: str) -> None:
    figure = figures(prompt)[0]

    assert (figure.text, figure.value, figure.label) == (text, value, label)


@pytest.mark.parametrize(
    "prompt",
    [
        "scale up 3% and back",
        "at 8% white opacity",
        "a 40px bar over 2.2s at 30fps",
        "filters bind CO2 in step 2",
        "Scene 4: three cards",
        "#334455 on #101010, 1080x1080",
        "14 August 2026 at 19:30",
        "show 3 key features",
        "the card lands at 1.5x",
        "founded in 1998",
    ],
)
def test_numbers_of_layout_time_and_order_are_no_figures(prompt: str) -> None:
    assert figures(prompt) == ()


def test_a_count_has_a_start_and_an_end() -> None:
    figure = figures("Animate a count-up from 0 to 3,450 with a plus sign. Label it 'Members'")[0]

    assert (figure.start, figure.value, figure.text, figure.label) == (0, 3450, "3,450+", "Members")


def test_decimals_of_a_counter_are_kept() -> None:
    figure = figures("a counter ticks 9.99 \u2192 0.01 mm")[0]

    assert (figure.start, figure.value, figure.decimals) == (9.99, 0.01, 2)


def test_a_countdown_falls_to_its_end() -> None:
    figure = figures("Countdown from 00:45 to 00:00 before the stream")[0]

    assert (figure.text, figure.start, figure.value) == ("00:45", 45, 0)


def test_a_change_counts_from_the_old_value_to_the_new() -> None:
    figure = figures("for my page: bounce rate 68% \u2192 31%. 15 seconds")[0]

    assert (figure.start, figure.text, figure.label) == (68, "31%", "bounce rate")


def test_a_quoted_label_belongs_to_its_figure() -> None:
    figure = figures('"93%" grows in huge type with the label "of seeds sprout"')[0]

    assert (figure.text, figure.label) == ("93%", "of seeds sprout")
