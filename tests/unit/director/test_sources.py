"""Texts of a video are led back to the words of the prompt."""

from openmotion.director.sources import find_field_sources, find_sources
from openmotion.director.understand import read_brief
from openmotion.model import Request

PROMPT = (
    'A 12 second launch video for Fernlight, a reading lamp. Say "Light that follows the page". '
    "Features: warm dimming, silent hinge. Navy background."
)
BRIEF = read_brief(Request(prompt=PROMPT))


def words(text: str) -> list[str]:
    return [PROMPT[item.span.start : item.span.end] for item in find_sources(BRIEF, text)]


def test_quoted_words_come_from_their_quotation():
    assert any(
        "Light that follows the page" in item for item in words("Light that follows the page")
    )


def test_letter_case_and_signs_make_no_difference():
    assert words("WARM DIMMING!") == words("warm dimming") != []


def test_a_line_that_holds_the_name_comes_from_the_name():
    assert "Fernlight" in words("Say hello to Fernlight")


def test_words_of_ours_have_no_source():
    assert find_sources(BRIEF, "See you tomorrow") == ()
    assert find_sources(BRIEF, "…") == ()


def test_a_part_of_a_longer_word_is_no_source():
    assert find_sources(BRIEF, "Fern") == ()


def test_fields_name_the_words_that_they_were_read_from():
    (colour,) = find_field_sources(BRIEF, "colours")

    assert "navy" in colour.words.lower()
    assert PROMPT[colour.span.start : colour.span.end] == colour.words
