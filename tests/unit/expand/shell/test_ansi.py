"""Escape codes in output."""

import pytest

from openmotion.expand.shell import Ink, ansi_lines
from openmotion.model import luminance

DARK = "#101010"


def test_text_without_codes_is_one_span_a_line():
    assert ansi_lines("a\nb", DARK) == ((("a", Ink()),), (("b", Ink()),))


def test_colours_end_where_they_are_reset():
    (line,) = ansi_lines("\x1b[31mred\x1b[0m plain", DARK)

    assert line[0].ink.colour is not None
    assert line[1] == (" plain", Ink())


def test_weights_combine():
    (line,) = ansi_lines("\x1b[1;3mx\x1b[22my", DARK)

    assert line[0].ink == Ink(bold=True, italic=True)
    assert line[1].ink == Ink(italic=True)


@pytest.mark.parametrize(
    ("codes", "colour"),
    [
        ("38;2;1;2;255", "#0102ff"),
        ("38;5;196", "#ff0000"),
        ("38;5;232", "#080808"),
        ("38;5;255", "#eeeeee"),
    ],
)
def test_exact_colours_are_kept(codes, colour):
    assert ansi_lines(f"\x1b[{codes}mx", DARK)[0][0].ink.colour == colour


def test_named_colours_suit_their_ground():
    on_dark, on_light = (
        luminance(ansi_lines("\x1b[32mx", ground)[0][0].ink.colour or "")
        for ground in (DARK, "#ffffff")
    )

    assert on_dark > on_light


@pytest.mark.parametrize(
    "text", ["\x1b[2Kx", "\x1b]0;title\x07x", "\x1b[48;5;3mx", "\x1b[?25lx", "\x1b[38mx", "\x07x"]
)
def test_codes_that_change_no_letter_are_left_out(text):
    assert [(span.text, span.ink) for span in ansi_lines(text, DARK)[0]] == [("x", Ink())]
