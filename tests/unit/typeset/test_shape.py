"""Lines become glyphs in their places, in any script."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openmotion.model import TextLine, TextRun, TextStyle
from openmotion.typeset import shape_line


def _style(family="inter", **changes):
    return TextStyle(family=family, colour="#ffffff", **({"size_px": 50} | changes))


def _line(text, family="inter", **changes):
    return TextLine(runs=(TextRun(text=text, style=_style(family, **changes)),))


def _families(shaped):
    return [run.face.family for run in shaped.runs]


def test_a_line_has_a_glyph_for_each_letter():
    shaped = shape_line(_line("Hello"))

    assert shaped.runs[0].clusters.tolist() == [0, 1, 2, 3, 4]
    assert shaped.text == "Hello"


def test_advances_add_up_to_the_width():
    shaped = shape_line(_line("Hello world"))

    assert shaped.runs[0].advances.sum() == pytest.approx(shaped.width_px, rel=1e-5)


def test_the_same_line_is_shaped_once():
    assert shape_line(_line("again")) is shape_line(_line("again"))


def test_the_baseline_does_not_change_the_shape():
    line = _line("again")

    assert shape_line(line) is shape_line(TextLine(runs=line.runs, y=300))


def test_kerning_pulls_letters_together():
    apart = shape_line(_line("A")).width_px + shape_line(_line("V")).width_px

    assert shape_line(_line("AV")).width_px < apart


def test_tracking_stands_between_letters_but_not_behind_the_last():
    plain = shape_line(_line("Hello", "figtree"))
    wide = shape_line(_line("Hello", "figtree", tracking_em=0.1))

    assert wide.width_px - plain.width_px == pytest.approx(4 * 0.1 * 50, abs=0.01)


def test_tracking_keeps_accents_on_their_letters():
    plain = shape_line(_line("x\u0331y"))
    wide = shape_line(_line("x\u0331y", tracking_em=0.2))

    assert wide.width_px - plain.width_px == pytest.approx(0.2 * 50, abs=0.01)


def test_tracking_does_not_tear_arabic():
    plain = shape_line(_line("مرحبا"))
    wide = shape_line(_line("مرحبا", tracking_em=0.2))

    assert wide.width_px == plain.width_px


@pytest.mark.parametrize("family", ["inter", "bebas-neue", "anton", "figtree", "sora"])
def test_tabular_figures_are_equally_wide(family):
    ones = shape_line(_line("1111", family, tabular=True))
    mixed = shape_line(_line("4806", family, tabular=True))

    assert ones.width_px == pytest.approx(mixed.width_px, abs=0.01)


def test_capitals_keep_the_place_of_their_source():
    shaped = shape_line(_line("Maß x", caps=True))

    assert shaped.runs[0].clusters.tolist() == [0, 1, 2, 2, 3, 4]
    assert shaped.text == "Maß x"


def test_runs_follow_each_other():
    line = TextLine(
        runs=(
            TextRun(text="One ", style=_style()),
            TextRun(text="two", style=_style("instrument-serif", italic=True)),
        )
    )
    first, second = shape_line(line).runs

    assert second.xs[0] == pytest.approx(first.advances.sum(), abs=0.01)
    assert second.clusters[0] == 4


def test_right_to_left_words_stand_in_reading_order():
    shaped = shape_line(_line("مرحبا بالعالم"))

    assert shaped.runs[-1].clusters.min() == 0
    assert shaped.runs[0].clusters.max() == 12


def test_numbers_inside_arabic_keep_their_order():
    shaped = shape_line(_line("عام 2026"))
    places = {
        int(cluster): float(x)
        for run in shaped.runs
        for cluster, x in zip(run.clusters, run.xs, strict=True)
    }

    assert places[4] < places[5] < places[6] < places[7] < places[0]


def test_brackets_face_the_right_way_in_right_to_left_text():
    shaped = shape_line(_line("(مرحبا)"))
    glyphs = [int(glyph) for run in shaped.runs for glyph in run.glyphs]
    face = shaped.runs[0].face

    assert glyphs[0] == face.shaper.get_nominal_glyph(ord("("))
    assert glyphs[-1] == face.shaper.get_nominal_glyph(ord(")"))


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("مرحبا", "noto-sans-arabic"),
        ("สวัสดี", "noto-sans-thai"),
        ("नमस्ते", "noto-sans"),
        ("Привет", "noto-sans"),
        ("Việt", "noto-sans"),
    ],
)
def test_another_font_steps_in_for_a_whole_word(text, family):
    shaped = shape_line(_line(text, "anton" if text != "Việt" else "syne"))

    assert set(_families(shaped)) == {family} or (text == "Việt" and not shaped.missing)
    assert shaped.missing == ()


def test_a_fallback_keeps_the_document_style():
    shaped = shape_line(_line("สวัสดี", "anton"))

    assert shaped.runs[0].style.family == "anton"


def test_letters_that_no_font_has_are_named_once_and_not_drawn():
    shaped = shape_line(_line("go ཀཀ now"))

    assert shaped.missing == ("ཀ",)
    assert all(0 not in run.glyphs for run in shaped.runs)


def test_an_emoji_sequence_reports_no_joiners():
    shaped = shape_line(_line("👩\u200d🚀\ufe0f"))

    assert shaped.missing in ((), ("👩", "🚀"))


def test_japanese_is_reported_not_crashed():
    shaped = shape_line(_line("日本 OK"))

    assert shaped.missing in ((), ("日", "本"))


def test_control_characters_vanish():
    shaped = shape_line(_line("a\x00\x07b"))

    assert shaped.missing == ()
    assert shaped.runs[0].clusters.tolist() == [0, 3]


def test_an_empty_line_has_heights_but_no_ink():
    shaped = shape_line(_line(""))

    assert shaped.ink is None
    assert shaped.width_px == 0
    assert shaped.cap_px > 0


def test_ink_is_tight():
    shaped = shape_line(_line("H", size_px=100))

    assert shaped.ink is not None
    assert shaped.ink.bottom == pytest.approx(0, abs=0.1)
    assert -shaped.ink.y == pytest.approx(shaped.cap_px, abs=0.1)


def test_descenders_reach_below_the_baseline():
    shaped = shape_line(_line("g"))

    assert shaped.ink is not None
    assert 0 < shaped.ink.bottom < shaped.descent_px


def test_a_synthetic_italic_leans_to_the_right():
    upright = shape_line(_line("l", "sora")).ink
    leaning = shape_line(_line("l", "sora", italic=True)).ink

    assert upright is not None
    assert leaning is not None
    assert leaning.right > upright.right


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=24))
def test_any_text_can_be_shaped(text):
    shaped = shape_line(_line(text, "space-grotesk", tracking_em=-0.02))

    assert shaped.text == text
    for run in shaped.runs:
        assert np.isfinite(run.xs).all()
        assert (run.clusters >= 0).all()
        assert (run.clusters < len(text)).all()
        assert run.glyphs.size == run.xs.size == run.ys.size == run.advances.size
        assert 0 not in run.glyphs


def test_a_run_hands_out_its_font_at_its_size():
    run = shape_line(_line("Hello", size_px=64)).runs[0]

    assert run.font.getSize() == 64
    assert run.font.getTypeface().countGlyphs() > max(run.glyphs.tolist())


def test_invisible_characters_take_no_tracking():
    plain = shape_line(_line("xy", tracking_em=0.2))
    marked = shape_line(_line("x\u200by", tracking_em=0.2))

    assert marked.width_px == pytest.approx(plain.width_px, abs=0.01)
