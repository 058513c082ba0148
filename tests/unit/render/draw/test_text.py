"""Text on pixels."""

import numpy as np
import pytest

from openmotion.model import (
    Counter,
    Decode,
    Highlight,
    TextAnimator,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    Typing,
    track,
)
from openmotion.render import Renderer

AT = (10, 60)


@pytest.fixture
def ink(make):
    """How dark a text layer makes each pixel at a frame."""

    def draw(frame=39, text="Hello", **fields):
        fields.setdefault("at", AT)
        floor = make.box("floor", -9, -9, 999, 999, "#ffffff")
        composition = make.scene(floor, make.text("a", text, **fields))
        return 255 - Renderer(composition).frame(frame)[..., 1].astype(int)

    return draw


def rows(pixels):
    return np.flatnonzero((pixels > 60).any(axis=1))


def columns(pixels):
    return np.flatnonzero((pixels > 60).any(axis=0))


def test_a_settled_animator_leaves_no_trace(ink):
    moved = ink(animators=(TextAnimator(start=0, duration=8, unit="glyph", y=1, rotation_deg=9),))

    assert np.array_equal(moved, ink())


def test_a_text_rises_into_its_place(ink):
    entrance = (TextAnimator(start=0, duration=20, y=1, easing="linear"),)

    assert rows(ink(10, animators=entrance)).max() > rows(ink()).max()


def test_a_masked_text_stays_inside_its_line(ink):
    entrance = (TextAnimator(start=0, duration=20, y=0.8, masked=True, opacity=1),)

    assert 0 < ink(2, animators=entrance).sum() < ink().sum()
    assert rows(ink(2, animators=entrance)).max() < AT[1] + 10


def test_tracking_spreads_a_line(ink):
    entrance = (TextAnimator(start=0, duration=20, tracking_em=0.4, opacity=1),)

    assert columns(ink(2, animators=entrance)).max() > columns(ink()).max() + 10


@pytest.mark.parametrize(("align", "at"), [("left", 10), ("centre", 80), ("right", 150)])
def test_tracking_spreads_from_the_alignment_edge(ink, align, at):
    entrance = (TextAnimator(start=0, duration=20, tracking_em=0.3, opacity=1),)
    still = columns(ink(align=align, at=(at, 60)))
    wide = columns(ink(2, align=align, at=(at, 60), animators=entrance))
    left, right = still[0] - wide[0], wide[-1] - still[-1]

    assert {"left": abs(left) <= 1, "centre": abs(left - right) <= 2, "right": abs(right) <= 1}[
        align
    ]


def test_blurred_words_are_softer(ink):
    entrance = (TextAnimator(start=0, duration=20, blur_px=6, opacity=1, unit="word"),)

    assert ink(1, animators=entrance).max() < ink().max()


def test_a_weight_wave_starts_light(ink):
    wave = (TextAnimator(start=4, duration=20, weight=100, opacity=1, unit="glyph"),)
    light = ink(2, animators=wave, lines=_bold())

    assert light.sum() < 0.8 * ink(lines=_bold()).sum()


def _bold():
    style = TextStyle(family="inter", size_px=24, weight=800, colour="#000000")
    return (TextLine(runs=(TextRun(text="Hello", style=style),)),)


def test_typed_text_is_shown_up_to_its_count(ink):
    typed = ink(0, typing=Typing(shown=2.0, caret=False))
    whole = ink()

    assert 0 < typed.sum() < whole.sum()
    assert np.array_equal(typed[:, :34], whole[:, :34])


def test_a_caret_blinks_once_typing_is_over(ink):
    typing = Typing(shown=track((0, 0.0), (4, 5.0)), caret_colour="#000000")
    lit = [columns(ink(frame, typing=typing)).max() for frame in (6, 22)]

    assert lit[0] > lit[1]


def test_a_caret_goes_when_it_is_told(ink):
    typing = Typing(shown=5.0, caret_colour="#000000", caret_until=3)

    assert ink(3, typing=typing).sum() > ink(4, typing=typing).sum()


def test_decoding_settles_from_left_to_right(ink):
    decode = Decode(start=0, frames_per_glyph=4)
    early, late = ink(9, decode=decode), ink(39, decode=decode)

    assert not np.array_equal(early, late)
    assert np.array_equal(early[:, :34], late[:, :34])
    assert np.array_equal(late, ink())


def test_glyphs_that_have_not_settled_are_drawn_at_random(ink):
    decode = Decode(start=4, frames_per_glyph=4)
    first, next_one = ink(0, decode=decode), ink(2, decode=decode)

    assert first.sum() > 0.5 * ink().sum()
    assert not np.array_equal(first, next_one)


def test_a_counter_is_drawn_anew(ink):
    counter = Counter(value=track((0, 1.0), (20, 9.0), easing="linear"))

    assert not np.array_equal(ink(0, "0", counter=counter), ink(20, "0", counter=counter))


def test_a_marker_grows_behind_its_range(ink):
    def width(grown):
        marks = (Highlight(first=1, last=4, colour="#8080ff", grown=grown),)
        return len(columns(ink(highlights=marks, text=" lllll ")))

    assert width(0.0) < width(0.6) < width(1.0)


def test_scaled_text_is_as_sharp_as_large_text(make):
    # A family without an optical size axis, so that letters of both sizes have the same form.
    small = make.text(
        "a",
        "",
        lines=(make.words("Hi", 20, family="geist"),),
        transform=Transform(position=(20, 60), scale=2),
    )
    large = make.text("a", "", lines=(make.words("Hi", 40, family="geist"),), at=(20, 60))
    one, two = (
        Renderer(make.scene(layer)).frame(0)[..., 1].astype(int) for layer in (small, large)
    )

    assert np.abs(one - two).max() <= 40
    assert np.abs(one - two).mean() < 0.5


def test_spaces_only_draw_nothing(ink):
    assert ink(text="   ").sum() == 0
