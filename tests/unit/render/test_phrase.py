"""How the units of a text go to their places."""

import pytest

from openmotion.model import Counter, TextAnimator, track
from openmotion.render.phrase import (
    finest,
    lines_at,
    offset_share,
    opacity_at,
    pieces,
    progress,
    ranks,
    set_text,
    span_of,
)


def animator(**fields):
    return TextAnimator(start=4, duration=10, **fields)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("forward", (0, 1, 2, 3)),
        ("backward", (3, 2, 1, 0)),
        ("centre", (1, 0, 0, 1)),
        ("edges", (0, 1, 1, 0)),
    ],
)
def test_order_says_which_unit_goes_first(order, expected):
    assert ranks(animator(order=order), 4, 1) == expected


def test_random_order_is_a_shuffle_fixed_by_the_seed():
    shuffled = ranks(animator(order="random"), 9, 5)

    assert sorted(shuffled) == list(range(9))
    assert shuffled == ranks(animator(order="random"), 9, 5)
    assert shuffled != ranks(animator(order="random"), 9, 6)


def test_an_animator_lasts_until_its_last_unit_has_arrived():
    assert span_of(animator(stagger=1.5), 5, 0) == (4, 20)


def test_units_start_one_after_the_other():
    moving = animator(stagger=2)

    assert progress(moving, 1, 6) == 0
    assert progress(moving, 1, 11) == 0.5
    assert progress(moving, 1, 16) == 1


def test_an_entrance_starts_at_its_offset_and_ends_in_place():
    assert offset_share(animator(), 0) == 1
    assert offset_share(animator(), 1) == 0


def test_an_exit_starts_in_place_and_ends_at_its_offset():
    assert offset_share(animator(exit=True), 0) == 0
    assert offset_share(animator(exit=True), 1) == 1


@pytest.mark.parametrize("easing", ["out-expo", "in-expo", "inout-cubic"])
def test_an_exit_speeds_up(easing):
    assert offset_share(animator(exit=True, easing=easing), 0.3) < 0.3


def test_opacity_is_there_after_sixty_percent_of_the_time():
    assert opacity_at(animator(), 0) == 0
    assert opacity_at(animator(), 0.6) == 1


def test_opacity_of_an_exit_stays_for_forty_percent_of_the_time():
    assert opacity_at(animator(exit=True), 0.4) == 1
    assert opacity_at(animator(exit=True), 1) == 0


def test_tracking_moves_a_line_by_glyph():
    assert finest((animator(), animator(unit="word"))) == "word"
    assert finest((animator(tracking_em=0.2),)) == "glyph"


def test_pieces_come_in_reading_order_over_all_lines(make):
    layer = make.text("a", "", lines=(make.words("one two"), make.words("three", y=30)))
    parts = pieces(set_text(layer, 0), "word")

    assert [part.line for part in parts] == [0, 0, 1]
    assert parts[0].box.x < parts[1].box.x


def test_a_counter_writes_its_number_in_the_first_style(make):
    layer = make.text("a", "0", counter=Counter(value=track((0, 0.0), (10, 50.0)), suffix="%"))
    (line,) = lines_at(layer, 10)

    assert line.text == "50%"
    assert line.runs[0].style == layer.lines[0].runs[0].style


def test_centred_lines_lie_on_both_sides_of_the_origin(make):
    phrase = set_text(make.text("a", "centre", align="centre"), 0)

    assert phrase.lines[0].left == pytest.approx(-phrase.lines[0].shaped.width_px / 2)


def test_gaps_between_units_can_shrink():
    places = ranks(animator(gap_ratio=0.5), 4, 1)

    assert list(places) == [0, 1, 1.5, 1.75]
    assert span_of(animator(stagger=4, gap_ratio=0.5), 4, 1) == (4, 4 + 7 + 10)
