"""Texts know their script in words, and whose forms their Chinese characters take."""

import pytest

from openmotion.typeset.scripts import cjk_families, extra_for, has_cjk, name_script


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("毎日の仕事", "Japanese"),
        ("シンプル", "Japanese"),
        ("记录灵感", "Chinese"),
        ("한국어", "Korean"),
        ("שלום", "Hebrew"),
        ("Hello", "Latin"),
        ("Plumbで動画を作る", "Japanese"),
        ("🚀 12 !", ""),
    ],
)
def test_the_script_of_most_letters_is_named(text, name):
    assert name_script(text) == name


@pytest.mark.parametrize(
    ("script", "extra"),
    [("Japanese", "cjk"), ("Chinese", "cjk"), ("Korean", "cjk"), ("Hebrew", "world")],
)
def test_the_extra_with_a_font_is_known(script, extra):
    assert extra_for(script) == extra


def test_no_extra_has_every_script():
    assert extra_for("Tibetan") is None


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("毎日を楽に", "noto-sans-jp"),
        ("新製品発表", "noto-sans-jp"),
        ("오늘의 日記", "noto-sans-kr"),
        ("你好,世界", "noto-sans-sc"),
        ("记录每一个灵感", "noto-sans-sc"),
        ("歡迎使用我們的應用", "noto-sans-tc"),
        ("", "noto-sans-sc"),
    ],
)
def test_chinese_characters_take_the_forms_of_the_language(text, family):
    assert cjk_families(text)[0] == family


def test_every_family_is_asked_once():
    assert sorted(cjk_families("日本")) == [
        "noto-sans-jp",
        "noto-sans-kr",
        "noto-sans-sc",
        "noto-sans-tc",
    ]


@pytest.mark.parametrize(("text", "has"), [("Hello", False), ("a「b", True), ("한", True)])
def test_squares_are_seen(text, has):
    assert has_cjk(text) is has
