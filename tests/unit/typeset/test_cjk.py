"""Chinese, Japanese, Korean and emoji as they are set once their fonts are installed."""

import pytest

from openmotion.model import TextLine, TextRun, TextStyle
from openmotion.typeset import families, fit_text, shape_line

needs_cjk = pytest.mark.skipif(
    "noto-sans-jp" not in families(), reason="needs the fonts of openmotion[cjk]"
)
needs_world = pytest.mark.skipif(
    "noto-emoji" not in families(), reason="needs the fonts of openmotion[world]"
)


def _run(text, **changes):
    style = {"family": "inter", "size_px": 100, "colour": "#ffffff", "weight": 700} | changes
    return TextRun(text=text, style=TextStyle(**style))


def _line(text, **changes):
    return shape_line(TextLine(runs=(_run(text, **changes),)))


def _faces(shaped):
    return [run.face.family for run in shaped.runs]


@needs_cjk
def test_latin_words_among_japanese_keep_the_font_of_the_style():
    shaped = _line("Plumbで動画を")

    assert shaped.missing == ()
    assert _faces(shaped)[0] == "inter"
    assert set(_faces(shaped)[1:]) == {"noto-sans-jp"}


@needs_cjk
@pytest.mark.parametrize(
    ("text", "family"),
    [("記録する", "noto-sans-jp"), ("记录灵感", "noto-sans-sc"), ("한국어", "noto-sans-kr")],
)
def test_each_language_gets_its_forms(text, family):
    assert set(_faces(_line(text))) == {family}


@needs_cjk
def test_kana_in_another_style_tells_the_language_of_the_line():
    shaped = shape_line(TextLine(runs=(_run("海"), _run("です", weight=400))))

    assert set(_faces(shaped)) == {"noto-sans-jp"}


@needs_cjk
@pytest.mark.parametrize("weight", [400, 700])
def test_weight_follows_the_style(weight):
    face = _line("日本", weight=weight).runs[0].face

    assert dict(face.position)["wght"] == weight


@needs_cjk
@pytest.mark.parametrize("text", ["日本の形、カタカナ", "한국어"])
def test_tracking_leaves_squares_where_they_are(text):
    assert _line(text, tracking_em=-0.05).width_px == _line(text).width_px


@needs_cjk
def test_a_large_font_is_cut_down_to_what_is_drawn():
    run = _line("日本").runs[0]
    other = _line("東京へ").runs[0].font.getTypeface()
    outlines = [run.font.getPath(glyph) for glyph in run.glyphs.tolist()]

    assert all(not outline.isEmpty() for outline in outlines)
    assert run.font.getTypeface().uniqueID() != other.uniqueID()


@needs_cjk
def test_glyphs_can_be_drawn_in_another_weight():
    run = _line("東京").runs[0]
    glyph = int(run.glyphs[0])

    assert not run.font_at(300).getPath(glyph).isEmpty()
    assert run.font_at(300).getPath(glyph) != run.font.getPath(glyph)


@needs_cjk
def test_japanese_lines_do_not_touch():
    fitted = fit_text((_run("毎日の仕事を、もっとシンプルに。"),), width=900, leading=1.0)

    assert [line.text for line in fitted.lines] == ["毎日の仕事を、", "もっとシンプルに。"]
    assert fitted.lines[1].y >= 1.2 * fitted.size_px


@needs_world
def test_emoji_are_drawn_and_figures_beside_them_keep_their_font():
    shaped = _line("5🚀")

    assert shaped.missing == ()
    assert _faces(shaped) == ["inter", "noto-emoji"]


@needs_world
def test_an_emoji_sequence_is_one_glyph():
    shaped = _line("👩\u200d💻")

    assert [run.glyphs.size for run in shaped.runs] == [1]
