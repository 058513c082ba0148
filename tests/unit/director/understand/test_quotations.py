"""Quoted words appear letter for letter, whatever marks stand around them."""

import pytest

from openmotion.director.understand import read_brief
from openmotion.model import Request


def texts(prompt: str) -> list[str]:
    return [copy.text for copy in read_brief(Request(prompt=prompt)).copy_lines]


@pytest.mark.parametrize(
    ("quoted", "shown"),
    [
        ('"It\'s time, Tom"', "It's time, Tom"),
        ("\u201cIt\u2019s time\u201d", "It\u2019s time"),
        ("\u201eAlles neu\u201c", "Alles neu"),
        ("\u201aAlles\u2019 \u201eneu hier\u201d", "neu hier"),
        ("\u00abTout change\u00bb", "Tout change"),
        ("\u00bbAlles bleibt\u00ab", "Alles bleibt"),
        ("\u300c\u306f\u3058\u3081\u3088\u3046\u300d", "\u306f\u3058\u3081\u3088\u3046"),
        ("'Rock \u2019n\u2019 Roll'", "Rock \u2019n\u2019 Roll"),
        ("\"He said 'stop' twice\"", "He said 'stop' twice"),
        ('"She said \\"never\\" and left"', 'She said "never" and left'),
        ("\u2018Go on\u2019", "Go on"),
        ('"50% off \u2014 $9.99/mo & more!"', "50% off \u2014 $9.99/mo & more!"),
        ('"v2.1.0 is out #now @home"', "v2.1.0 is out #now @home"),
    ],
)
def test_a_quotation_is_kept_letter_for_letter(quoted: str, shown: str) -> None:
    assert texts(f"Show the text {quoted} in white") == [shown]


@pytest.mark.parametrize(
    "prompt",
    [
        "Don't make it boring, it's Tom's caf\u00e9 and the kids' corner",
        "A 90's look with rock 'n' roll energy, y'all",
        'It is 6\'2" tall and 5" wide',
    ],
)
def test_apostrophes_and_inches_quote_nothing(prompt: str) -> None:
    assert texts(prompt) == []


def test_quotations_inside_code_belong_to_the_code() -> None:
    prompt = '```python\nprint("count 10%")\n```\nwith the title "Loops"'
    brief = read_brief(Request(prompt=prompt))

    assert texts(prompt) == ['print("count 10%")', "Loops"]
    assert brief.figures == ()


def test_keys_of_a_spec_are_no_copy() -> None:
    assert texts('{"headline": "Ride on", "font": "Inter", "mood": "calm"}') == ["Ride on"]


@pytest.mark.parametrize("bullet", ["-", "*", "\u2022", "\u2705", "\U0001f680", "a)", "\u2192"])
def test_any_bullet_makes_a_list(bullet: str) -> None:
    second = "b)" if bullet == "a)" else bullet
    brief = read_brief(
        Request(prompt=f"Our benefits:\n{bullet} Less noise\n{second} More sleep\nfor Quietly")
    )

    assert [point.title for point in brief.features] == ["Less noise", "More sleep"]


@pytest.mark.parametrize(
    "fact",
    [
        "\u20ac1.299,00",
        "$9.99/mo",
        "CHF 49",
        "March 3\u20135, 2026",
        "3. Mai",
        "+41 44 123 45 67",
        "#RunForWater",
    ],
)
def test_facts_are_kept_whole(fact: str) -> None:
    details = read_brief(Request(prompt=f"Event promo for Arc Fair: {fact}.")).details

    assert fact in [detail.text for detail in details]


@pytest.mark.parametrize(
    "prompt", ["@claude make a promo for Kite, an app", "Promo for Kite, an app, @cursor please"]
)
def test_tools_that_are_spoken_to_are_no_link(prompt: str) -> None:
    assert read_brief(Request(prompt=prompt)).link.value == ""
