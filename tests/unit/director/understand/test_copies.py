"""Words that appear letter for letter."""

import pytest

from openmotion.director.understand import is_code, read_brief
from openmotion.model import Brief, Request


def brief_of(prompt: str) -> Brief:
    return read_brief(Request(prompt=prompt))


def texts(prompt: str) -> list[str]:
    return [copy.text for copy in brief_of(prompt).copy_lines]


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ('Title "Tall Trees" top left', ["Tall Trees"]),
        ("Title \u201cTall Trees\u201d top left", ["Tall Trees"]),
        ("Titel \u201eHohe B\u00e4ume\u201c oben", ["Hohe B\u00e4ume"]),
        ("Titre \u00ab\u00a0Grands arbres\u00a0\u00bb", ["Grands arbres"]),
        ("\u30bf\u30a4\u30c8\u30eb\u300c\u9ad8\u3044\u6728\u300d", ["\u9ad8\u3044\u6728"]),
        ("Show 'it's raining again' in white", ["it's raining again"]),
        ("Tagline: 'Slow, on purpose.\u2019 below", ["Slow, on purpose."]),
        ("a sign saying closed today when the door shuts", ["closed today"]),
        ("the word HARVEST assembles from leaves", ["HARVEST"]),
        ("Ad for a loom, tagline Warp, weft.", ["Warp, weft."]),
        ("`NET ZERO \u00b7 2040` as an eyebrow", ["NET ZERO \u00b7 2040"]),
        ("Headline: We grew up\nBackground: dark", ["We grew up"]),
        ("Numbers 5, 4, 3, 2, 1 fill the frame", ["5", "4", "3", "2", "1"]),
    ],
)
def test_copy_is_found(prompt: str, expected: list[str]) -> None:
    assert texts(prompt) == expected


@pytest.mark.parametrize(
    "prompt",
    [
        'a dramatic "pop-in" effect',
        'text in the "Oswald" font',
        'Background music: "Kessel - RUN"',
        "use the `soft-wipe` shader and `power2.out` easing",
        "import it with `useFrame`",
        "Title: [your title here], name {{name}}",
        "fonts `'Inter', system-ui, sans-serif`",
        'each worker "paints" a wall',
        "a 5\" screen and a 6' desk",
        "it's our friends' boat",
    ],
)
def test_names_of_tools_effects_and_placeholders_are_no_copy(prompt: str) -> None:
    assert texts(prompt) == []


def test_placeholders_inside_a_line_are_dropped_and_spaces_closed() -> None:
    assert texts("'We [pause] wait [pause] here.' in white") == ["We wait here."]


def test_a_counter_template_shows_its_first_number() -> None:
    assert texts("Chrome: a `ROLL 0N/12` counter") == ["ROLL 01/12"]


@pytest.mark.parametrize(
    ("prompt", "role"),
    [
        ('The tagline is "Less noise."', "tagline"),
        ('with the subtitle "since 1971"', "subtitle"),
        ('Hook: "You are doing it wrong"', "hook"),
        ('End on a button "Try it now"', "cta"),
        ('Open with the title "Nightfall"', "title"),
        ('a badge "NEW"', "label"),
        ('Show "Read more" at the end', "cta"),
    ],
)
def test_the_role_comes_from_the_words_around(prompt: str, role: str) -> None:
    assert brief_of(prompt).copy_lines[0].role == role


def test_three_quotations_in_a_row_are_items_of_a_list() -> None:
    brief = brief_of('cards labeled "Plan", "Plant", "Pick" lie flat')

    assert [copy.role for copy in brief.copy_lines] == ["list_item"] * 3


@pytest.mark.parametrize(
    ("prompt", "by"),
    [
        (
            'Quote: "We sleep better since." \u2014 Ines Moro, CTO at Lumen. Dark.',
            "Ines Moro, CTO at Lumen",
        ),
        ('customer quotes: "Best loaf ever" (Jo, Rye & Co)', "Jo, Rye & Co"),
        ('this quote: "Make it new." by Ezra Pound. black and white', "Ezra Pound"),
    ],
)
def test_a_quotation_knows_who_said_it(prompt: str, by: str) -> None:
    copy = brief_of(prompt).copy_lines[0]

    assert (copy.role, copy.by) == ("quote", by)


def test_an_emphasised_word_of_a_line_is_not_a_second_line() -> None:
    assert texts('Show "Good morning", then highlight "morning" in red') == ["Good morning"]


def test_spans_point_at_the_words() -> None:
    prompt = 'Then \U0001f389 show "Big news" in green'
    copy = brief_of(prompt).copy_lines[0]

    assert copy.span is not None
    assert prompt[copy.span.start : copy.span.end] == "Big news"


def test_code_keeps_its_lines_and_indentation_and_is_told_apart() -> None:
    brief = brief_of('Type this:\n```\ndef grow(tree):\n    return tree + 1\n```\nTitle "Grow"')

    assert [copy.text for copy in brief.copy_lines] == [
        "def grow(tree):",
        "    return tree + 1",
        "Grow",
    ]
    assert [is_code(brief, copy) for copy in brief.copy_lines] == [True, True, False]


def test_a_command_in_backticks_is_code() -> None:
    brief = brief_of("a terminal types `pip install ferns`")

    assert is_code(brief, brief.copy_lines[0])


def test_a_lower_third_names_a_person_and_a_role() -> None:
    brief = brief_of("lower third for Dr. Ada Moss, Head of Botany, 6 seconds")

    assert [copy.text for copy in brief.copy_lines] == ["Dr. Ada Moss", "Head of Botany"]
