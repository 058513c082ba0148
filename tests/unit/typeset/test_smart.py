"""Typed signs become typographer's signs, except in code and addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openmotion.typeset import smart_text


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ('say "hello" now', "say \u201chello\u201d now"),
        ("it's the team's", "it\u2019s the team\u2019s"),
        ("the 'best' one", "the \u2018best\u2019 one"),
        ("the '90s", "the \u201990s"),
        ("rock 'n' roll", "rock \u2019n\u2019 roll"),
        ("-5 degrees", "\u22125 degrees"),
        ("fell to -$5", "fell to \u2212$5"),
        ("10-20%", "10\u201320%"),
        ("9:00 - 17:30", "9:00\u201317:30"),
        ("wait...", "wait\u2026"),
        ("5 kg and 20 %", "5\u00a0kg and 20\u00a0%"),
        ("one -- two", "one \u2013 two"),
        ("one--two", "one\u2014two"),
        ('"(yes)"', "\u201c(yes)\u201d"),
    ],
)
def test_typed_signs_are_replaced(typed, wanted):
    assert smart_text(typed, "en") == wanted


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com/a-b?x='1'",
        '`print("hi")`',
        "@some_handle",
        "#tag-1",
        "git commit --amend",
        "name={'a': 1}",
        "./run-this...now",
        "call 555-1234",
        "2024-05-01",
        "1.2.3-4",
        "COVID-19",
        "well-known",
        "built 2024 in Berlin",
        '27" screen',
        "mail me@example.com",
    ],
)
def test_code_addresses_and_codes_stay(text):
    assert smart_text(text, "en") == text


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("de", "\u201eja\u201c"),
        ("fr", "\u00ab\u00a0ja\u00a0\u00bb"),
        ("es", "\u00abja\u00bb"),
        ("sv", "\u201dja\u201d"),
        ("xx", "\u201cja\u201d"),
    ],
)
def test_quotes_follow_the_language(language, wanted):
    assert smart_text('"ja"', language) == wanted


def test_french_signs_keep_their_space_narrow():
    assert smart_text("Prêt ?", "fr") == "Prêt\u202f?"


def test_verbatim_copy_is_not_touched():
    assert smart_text('"a" -- b...', "en", verbatim=True) == '"a" -- b...'


@given(
    text=st.text(alphabet="ab 12\"'-.,()%$k!é\n", max_size=30),
    language=st.sampled_from(["en", "de", "fr", "sv"]),
)
def test_a_second_pass_changes_nothing(text, language):
    once = smart_text(text, language)

    assert smart_text(once, language) == once


@given(text=st.text(alphabet="ab xyz12,é", max_size=30))
def test_letters_and_figures_are_kept(text):
    assert smart_text(text, "en").replace("\u00a0", " ") == text
