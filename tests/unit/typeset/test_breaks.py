"""Where lines may end."""

from itertools import pairwise

import pytest

from openmotion.typeset.breaks import break_places, hyphen_places


def _parts(text):
    edges = [0, *(item.place for item in break_places(text)), len(text)]
    return [text[start:end] for start, end in pairwise(edges)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("one two  three", ["one ", "two  ", "three"]),
        ("100\u00a0kg now", ["100\u00a0kg ", "now"]),
        ("well-known fact", ["well-known ", "fact"]),
        ("Bonjour ! Ça va ?", ["Bonjour ! ", "Ça ", "va ?"]),
        ("wait — what", ["wait — ", "what"]),
        ("see https://a.b/c-d now", ["see ", "https://a.b/c-d ", "now"]),
        ("日本語", ["日", "本", "語"]),
        ("「静か」です。", ["「静か」", "で", "す。"]),
        ("新しいデザイナー", ["新し", "い", "デザイナー"]),
        ("Plumbで動画を", ["Plumbで", "動", "画を"]),
        ("3つの形。", ["3つ", "の", "形。"]),
        ("한국어 말", ["한국어 ", "말"]),
        ("", [""]),
        ("zero\u200bwidth", ["zero\u200b", "width"]),
    ],
)
def test_lines_may_end_between_words_only(text, parts):
    assert _parts(text) == parts


def test_thai_breaks_between_letters_but_keeps_vowels():
    parts = _parts("สวัสดี")

    assert "".join(parts) == "สวัสดี"
    assert len(parts) == 4


def test_a_short_word_is_a_bad_end():
    costs = {text: break_places(text)[0].cost for text in ("the end", "big end", "Yes, end")}

    assert costs["the end"] > costs["big end"] > costs["Yes, end"]


def test_japanese_ends_lines_at_signs_rather_than_behind_words_and_inside_them():
    costs = {item.place: item.cost for item in break_places("今日は、新しい日々")}

    assert costs[4] < costs[7] < costs[6]


@pytest.mark.parametrize(
    ("word", "places"),
    [
        ("all-in-one", (4, 7)),
        ("a-b.com", ()),
        ("2024-05", ()),
        ("plain", ()),
        ("(half-open)", (6,)),
    ],
)
def test_compounds_part_at_their_hyphens(word, places):
    assert hyphen_places(word) == places


def test_a_dash_without_spaces_ends_a_line():
    assert _parts("calm\u2014finally") == ["calm\u2014", "finally"]
