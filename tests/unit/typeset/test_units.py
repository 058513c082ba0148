"""Lines fall into words and letters."""

from openmotion.model import TextLine, TextRun, TextStyle
from openmotion.typeset import glyph_units, shape_line


def _shaped(text, **changes):
    style = TextStyle(family="inter", colour="#ffffff", **({"size_px": 50} | changes))
    return shape_line(TextLine(runs=(TextRun(text=text, style=style),)))


def _texts(shaped, unit):
    return [shaped.text[part.first : part.last] for part in glyph_units(shaped, unit)]


def test_words_leave_out_spaces():
    assert _texts(_shaped("Your week, calm"), "word") == ["Your", "week,", "calm"]


def test_letters_leave_out_spaces():
    assert _texts(_shaped("ab c"), "glyph") == ["a", "b", "c"]


def test_a_line_is_one_unit():
    assert _texts(_shaped("ab c"), "line") == ["ab c"]


def test_marks_move_with_their_letter():
    assert _texts(_shaped("x\u0331y"), "glyph") == ["x\u0331", "y"]


def test_arabic_letters_stay_together():
    assert _texts(_shaped("مرحبا بك"), "glyph") == ["مرحبا", "بك"]


def test_right_to_left_words_come_in_reading_order():
    first, second = glyph_units(_shaped("مرحبا بك"), "word")

    assert first.box.x > second.box.right


def test_a_unit_knows_its_ink():
    shaped = _shaped("Hg")
    (word,) = glyph_units(shaped, "word")

    assert word.box == shaped.ink


def test_every_drawn_glyph_of_a_word_is_in_one_unit():
    shaped = _shaped("one two")
    members = [member for part in glyph_units(shaped, "glyph") for member in part.members]

    assert len(members) == len(set(members)) == 6


def test_an_empty_line_has_no_units():
    assert glyph_units(_shaped(""), "word") == ()


def test_a_line_of_spaces_has_a_flat_box():
    (line,) = glyph_units(_shaped("  "), "line")

    assert line.box.height == 0
    assert line.box.width > 0


def test_arabic_letters_come_apart_as_clusters():
    words = "مرحبا بك"

    assert _texts(_shaped(words), "cluster") == list(words.replace(" ", ""))
