"""Texts that stand badly are found with place and time."""

import pytest
from tests.support.compositions import composition_of, scene_of, text_of

from openmotion.model import Box
from openmotion.render import SettledText
from openmotion.review.texts import (
    check_glyphs,
    check_places,
    check_reading,
    overlap_share,
    reading_seconds,
    safe_box,
)

FRAME = composition_of(width=1000, height=500)


def text(x, y, width=100, height=40, *, words="Words", start=0.0, end=3.0, kind="static", name="a"):
    return SettledText(
        scene="s1",
        layer=name,
        text=words,
        start_s=start,
        end_s=end,
        box=Box(x=x, y=y, width=width, height=height),
        font_px=40.0,
        kind=kind,
    )


def found(*texts, composition=FRAME):
    return [(finding.check, finding.severity) for finding in check_places(composition, texts)]


def test_the_safe_area_leaves_five_percent_on_each_side():
    assert safe_box(FRAME) == Box(x=50, y=25, width=900, height=450)


def test_texts_inside_are_fine():
    assert found(text(50, 25), text(850, 435)) == []


@pytest.mark.parametrize(("x", "y"), [(40, 100), (300, 10), (880, 100), (300, 450)])
def test_texts_outside_the_safe_area_are_warnings(x, y):
    assert found(text(x, y)) == [("safe_area", "warning")]


@pytest.mark.parametrize(("x", "y"), [(-5, 100), (300, -20), (950, 100), (300, 480)])
def test_texts_that_the_frame_cuts_are_errors(x, y):
    assert found(text(x, y)) == [("clipped", "error")]


def test_decor_may_stand_anywhere():
    assert found(text(-50, 0, kind="decor"), text(-60, 0, kind="decor")) == []


def test_a_pixel_is_forgiven():
    assert found(text(49.2, 100)) == []


def test_portrait_notes_where_players_lay_their_controls():
    portrait = composition_of(width=540, height=960)

    assert found(text(100, 80), composition=portrait) == [("player_controls", "note")]
    assert found(text(100, 300), composition=portrait) == []


def test_texts_on_each_other_are_found_with_both_names():
    texts = text(100, 100, words="First"), text(150, 110, words="Second", name="b")
    (finding,) = check_places(FRAME, texts)

    assert (finding.check, finding.severity, finding.layer) == ("overlap", "error", "b")
    assert "“First”" in finding.message
    assert "“Second”" in finding.message


def test_a_touch_is_no_overlap():
    assert overlap_share(text(100, 100), text(100, 139)) == 0


def test_texts_at_different_times_do_not_overlap():
    assert overlap_share(text(0, 0, end=1.0), text(0, 0, start=0.9)) == 0


def test_texts_that_stand_long_enough_are_fine():
    assert check_reading([text(0, 0, words="one two three four", end=1.2)]) == ()


def test_texts_that_are_gone_too_soon_are_warnings():
    (finding,) = check_reading([text(0, 0, words="one two three four", end=1.1)])

    assert (finding.check, finding.severity) == ("reading_time", "warning")
    assert (finding.start_s, finding.end_s) == (0.0, 1.1)


def test_counters_and_decor_are_not_read_word_by_word():
    assert (
        check_reading([text(0, 0, end=0.2, kind="counter"), text(0, 0, end=0.2, kind="decor")])
        == ()
    )


@pytest.mark.parametrize(
    ("words", "seconds"),
    [("Hi", 0.8), ("one two three four", 1.2), ("—", 0.8), ("don't stop", 0.9)],
)
def test_reading_takes_three_tenths_of_a_second_a_word(words, seconds):
    assert reading_seconds(words) == pytest.approx(seconds)


def test_characters_that_no_font_has_are_errors():
    composition = composition_of(scene_of(text_of("Go 𐆐", name="mark")))
    (finding,) = check_glyphs(composition)

    assert (finding.check, finding.severity) == ("missing_glyph", "error")
    assert (finding.scene, finding.layer) == ("s1", "mark")
    assert "𐆐" in finding.message


def test_characters_in_the_overlay_are_looked_at_too():
    composition = composition_of().model_copy(update={"overlay": (text_of("𐆐"),)})

    assert [finding.scene for finding in check_glyphs(composition)] == [None]
