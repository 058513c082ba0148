"""Counting, cutting and comparing words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openmotion.director.rules.wording import (
    accent_of,
    capitalise,
    curly,
    phrases,
    plain_word_count,
    sentences,
    squash,
    word_count,
)


def test_a_number_counts_as_two_words():
    assert word_count("Saved $2M this year") == 5


def test_characters_without_spaces_count_two_to_a_word():
    assert word_count("日本語です") == 3


def test_marks_alone_are_no_words():
    assert word_count("— · →") == 0


@pytest.mark.parametrize(
    ("headline", "accent"),
    [
        ("Your calendar. Now with AI.", "Now with AI."),
        ("See your whole week", "whole week"),
        ("What drives it", "drives"),
        ("What are you hungry for?", "hungry"),
        ("What is it?", ""),
        ("What you can do", ""),
        ("Grind 18 g", "18 g"),
        ("Find time for what matters", "matters"),
        ("Photosynthesis", ""),
        ("Create ✨", ""),
    ],
)
def test_the_accent_is_the_telling_end_of_a_headline(headline, accent):
    assert accent_of(headline) == accent


@given(st.text(alphabet="abc AI.?! 12", max_size=60))
def test_the_accent_is_part_of_its_headline(headline):
    assert accent_of(headline) in headline


def test_phrases_break_after_marks_and_before_weak_words():
    assert phrases("Your data is sealed before it leaves the browser.", 4) == (
        "Your data",
        "is sealed before",
        "it leaves the browser.",
    )


@given(st.lists(st.sampled_from(["the", "sky", "is", "blue,", "today."]), min_size=1, max_size=20))
def test_phrases_lose_no_word(words):
    text = " ".join(words)

    assert " ".join(phrases(text)) == text
    assert all(plain_word_count(phrase) <= 4 for phrase in phrases(text))


def test_sentences_keep_their_marks():
    assert sentences("Do less. Achieve more.") == ("Do less.", "Achieve more.")


def test_names_keep_their_own_capitals():
    assert capitalise("iOS widgets") == "iOS widgets"
    assert capitalise("dark mode") == "Dark mode"


def test_squashed_texts_compare_without_marks_and_case():
    assert squash("Ship faster.") == squash("SHIP FASTER")
    assert squash("?!") == "?!"


def test_our_apostrophes_are_typographic():
    assert curly("it's") == "it\u2019s"
