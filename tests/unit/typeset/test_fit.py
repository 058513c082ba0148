"""Texts are set as large as their box allows."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openmotion.model import TextRun, TextStyle
from openmotion.typeset import fit_text, measure_lines


def _run(text, family="figtree", **changes):
    style = TextStyle(
        family=family, colour="#ffffff", **({"size_px": 100, "weight": 700} | changes)
    )
    return TextRun(text=text, style=style)


def _lines(text, **changes):
    return [line.text for line in fit_text([_run(text)], **changes).lines]


def test_a_text_that_fits_keeps_its_size():
    fitted = fit_text([_run("Hello")], width=900)

    assert fitted.size_px == 100
    assert fitted.fits


def test_lines_stand_a_leading_apart_from_zero():
    fitted = fit_text([_run("one\ntwo\nthree")], width=900, leading=1.1)

    assert [line.y for line in fitted.lines] == pytest.approx([0, 110, 220])


def test_a_text_shrinks_to_its_box():
    fitted = fit_text([_run("A rather long sentence that has to shrink")], width=400, height=200)

    assert fitted.fits
    assert fitted.size_px < 100
    assert fitted.ink.width <= 400.01
    assert fitted.ink.height <= 200.01


def test_shrinking_goes_in_steps_of_four_percent():
    fitted = fit_text([_run("Extraordinarily")], width=660)

    assert fitted.size_px in (96, 92.16, 88.47)


def test_all_styles_shrink_together():
    runs = [_run("Plan your whole week in "), _run("one breath", "instrument-serif", size_px=114)]
    fitted = fit_text(runs, width=500, height=220)
    sizes = {run.style.family: run.style.size_px for line in fitted.lines for run in line.runs}

    assert sizes["instrument-serif"] / sizes["figtree"] == pytest.approx(1.14, abs=0.001)


def test_runs_keep_their_style_over_breaks():
    runs = [_run("Your week "), _run("finally feels calm", "instrument-serif", italic=True)]
    fitted = fit_text(runs, width=420, max_lines=4)
    words = {
        word: run.style.family
        for line in fitted.lines
        for run in line.runs
        for word in run.text.split()
    }

    assert words == {
        "Your": "figtree",
        "week": "figtree",
        "finally": "instrument-serif",
        "feels": "instrument-serif",
        "calm": "instrument-serif",
    }


def test_lines_are_balanced():
    assert _lines("Meet the calendar that thinks", width=1250) == [
        "Meet the calendar",
        "that thinks",
    ]


def test_no_word_is_left_alone():
    lines = _lines("The fastest way to get your team to ship", width=1700)

    assert len(lines[-1].split()) > 1


def test_unbalanced_lines_are_filled():
    lines = _lines("The fastest way to get your team to ship it", width=1450, balanced=False)

    assert len(lines[0]) > len(lines[-1])


def test_spaces_at_line_ends_are_trimmed():
    assert _lines("  one \n two  ", width=900) == ["one", "two"]


def test_nonbreaking_spaces_hold():
    lines = _lines("about 100\u00a0kg", width=380)

    assert lines == ["about", "100\u00a0kg"]


def test_a_word_is_not_split_while_shrinking_helps():
    assert _lines("Extraordinarily", width=300) == ["Extraordinarily"]


def test_a_compound_parts_at_its_hyphen_before_it_shrinks():
    assert _lines("Mountain-climbing", width=500) == ["Mountain-", "climbing"]


def test_a_word_wider_than_the_box_at_the_smallest_size_is_split():
    fitted = fit_text([_run("M" * 60)], width=300, max_lines=9)

    assert len(fitted.lines) > 1
    assert fitted.fits
    assert fitted.size_px == 22


def test_what_cannot_fit_says_so():
    fitted = fit_text([_run("many words " * 30)], width=300, height=50)

    assert not fitted.fits


def test_a_small_style_is_not_enlarged():
    fitted = fit_text([_run("tiny", size_px=12)], width=300)

    assert fitted.size_px == 12


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u200b"])
def test_an_empty_text_fits_everywhere(text):
    fitted = fit_text([_run(text)], width=300)

    assert fitted.fits
    assert fitted.ink.width == 0


def test_more_forced_breaks_than_lines_are_obeyed():
    assert _lines("a\nb\nc\nd", width=300, max_lines=2) == ["a", "b", "c", "d"]


def test_the_ink_is_measured_for_the_alignment():
    fitted = fit_text([_run("Hello")], width=900, align="centre")

    assert fitted.ink == measure_lines(fitted.lines, "centre")
    assert fitted.ink.x < 0


_WORDS = st.lists(
    st.text(alphabet="abgjMWyÄ-,.'é0", min_size=1, max_size=12), min_size=1, max_size=8
).map(" ".join)


@settings(max_examples=40, deadline=None)
@given(
    text=_WORDS,
    width=st.floats(min_value=120, max_value=900),
    height=st.floats(min_value=60, max_value=500),
    align=st.sampled_from(["left", "centre", "right"]),
    balanced=st.booleans(),
)
def test_what_fits_stays_in_its_box_and_no_character_is_lost(text, width, height, align, balanced):
    runs = [_run(text[: len(text) // 2]), _run(text[len(text) // 2 :], "instrument-serif")]
    fitted = fit_text(runs, width=width, height=height, align=align, balanced=balanced)
    shown = "".join(line.text for line in fitted.lines)

    assert shown.replace(" ", "") == text.replace(" ", "")
    if fitted.fits:
        assert len(fitted.lines) <= 3
        assert fitted.ink.width <= width + 0.1
        assert fitted.ink.height <= height + 0.1


@settings(max_examples=30, deadline=None)
@given(text=st.text(min_size=1, max_size=40), width=st.floats(min_value=1, max_value=400))
def test_any_text_can_be_fitted(text, width):
    fitted = fit_text([_run(text, "inter", size_px=60)], width=width, height=200)

    assert fitted.lines
    assert fitted.lines[0].y == 0


def test_letters_as_small_as_the_least_float_can_be_fitted():
    fitted = fit_text([_run("tiny", size_px=5e-324)], width=100)

    assert len(fitted.lines) == 1
