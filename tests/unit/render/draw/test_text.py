"""Text on pixels."""

from typing import Any

import numpy as np
import pytest

from openmotion.model import (
    Counter,
    Decode,
    Ellipse,
    Highlight,
    LinearGradient,
    Path,
    RadialGradient,
    RangeSelector,
    Solid,
    Stop,
    Stroke,
    TextAnimator,
    TextDecoration,
    TextFill,
    TextLine,
    TextModulator,
    TextPath,
    TextRun,
    TextStyle,
    Transform,
    Typing,
    WaveSelector,
    track,
)
from openmotion.render import Renderer
from openmotion.render.draw.stage import Stage
from openmotion.render.draw.text import text_box
from openmotion.render.draw.typed import typed_count

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


WAVE = WaveSelector(period_frames=20, length=4)
ALL = RangeSelector()
BOW = Path(data="M0 0C30 -30 90 -30 130 10")
WIDE = {"text": "Hello you", "at": (20, 55)}


def modulated(**fields):
    return (TextModulator(**{"selector": ALL, **fields}),)


def test_a_modulator_holds_what_it_takes_away_from_its_place(ink):
    raised = ink(modulators=modulated(y=-0.5))

    assert rows(raised).min() == rows(ink()).min() - 12
    assert raised.sum() == pytest.approx(ink().sum(), rel=0.02)


def test_a_modulator_without_strength_leaves_no_trace(ink):
    idle = TextModulator(selector=RangeSelector(amount=0), y=-1, rotation_deg=40, opacity=0)

    assert np.array_equal(ink(modulators=(idle,)), ink())


def test_a_range_takes_only_its_units(ink):
    half = TextModulator(selector=RangeSelector(end=0.6), opacity=0)
    picture = ink(modulators=(half,), text="lllll")

    assert columns(picture).min() > columns(ink(text="lllll")).min() + 10
    assert columns(picture).max() == columns(ink(text="lllll")).max()


def test_letters_make_room_for_heavier_ones(ink):
    style = TextStyle(family="archivo", size_px=24, weight=300, colour="#000000")
    heavy = style.model_copy(update={"weight": 800})
    lines = tuple(
        (TextLine(runs=(TextRun(text="million", style=made),)),) for made in (style, heavy)
    )
    grown = ink(lines=lines[0], modulators=modulated(weight=800.0))

    assert np.abs(columns(grown).max() - columns(ink(lines=lines[1])).max()) <= 2
    assert grown.sum() == pytest.approx(ink(lines=lines[1]).sum(), rel=0.03)


@pytest.mark.parametrize(("align", "at"), [("centre", 80), ("right", 150)])
def test_letters_make_room_from_the_alignment_edge(ink, align, at):
    lines = (make_line("million", width=80.0),)
    fields = {"lines": lines, "align": align, "at": (at, 60)}
    still, wide = columns(ink(**fields)), columns(ink(**fields, modulators=modulated(width=120.0)))

    left, right = still[0] - wide[0], wide[-1] - still[-1]
    assert {"centre": abs(left - right) <= 2, "right": abs(right) <= 1 and left > 5}[align]


def make_line(text, **style):
    made = TextStyle(**{"family": "archivo", "size_px": 24, "colour": "#000000", **style})
    return TextLine(runs=(TextRun(text=text, style=made),))


def test_a_wave_is_another_picture_at_every_moment_and_returns(ink):
    swung = {"modulators": (TextModulator(selector=WAVE, y=-0.4),)}

    assert not np.array_equal(ink(3, **swung), ink(8, **swung))
    assert np.array_equal(ink(3, **swung), ink(23, **swung))


def test_units_take_another_colour(make):
    red = TextModulator(selector=ALL, unit="word", colour="#ff0000")
    layer = make.text("a", "Hello", at=AT, modulators=(red,))
    picture = Renderer(make.scene(layer, ground="#ffffff")).frame(0).astype(int)

    assert (picture[..., 0] - picture[..., 1]).max() > 200


def test_a_tilted_letter_is_seen_edge_on(ink):
    flat = ink(modulators=modulated(tilt_x_deg=90.0))

    assert flat.sum() < 0.15 * ink().sum()


def test_a_tilt_about_the_base_leaves_the_baseline(ink):
    leant = ink(text="HHH", modulators=modulated(tilt_x_deg=60.0, pivot="base"))

    assert rows(leant).max() == pytest.approx(rows(ink(text="HHH")).max(), abs=1)
    assert rows(leant).min() > rows(ink(text="HHH")).min() + 5


def test_text_follows_its_path(ink):
    picture = ink(path=TextPath(geometry=BOW), **WIDE)

    assert rows(picture).max() - rows(picture).min() > 1.5 * len(rows(ink()))
    assert picture.sum() == pytest.approx(ink(**WIDE).sum(), rel=0.05)


def test_text_on_a_straight_path_stands_as_if_there_were_none(ink):
    straight = TextPath(geometry=Path(data="M0 0H130"))

    assert np.abs(ink(path=straight, **WIDE) - ink(**WIDE)).max() <= 8


def test_joined_letters_follow_a_path_each_on_its_own(ink):
    words = (make_line("مرحبا بالعالم", family="noto-sans-arabic", size_px=20),)
    bent = ink(lines=words, path=TextPath(geometry=BOW), at=(20, 55))
    straight = ink(lines=words, at=(20, 55))

    assert bent.sum() == pytest.approx(straight.sum(), rel=0.06)
    assert len(rows(bent)) > len(rows(straight)) + 4


def test_animators_work_along_a_path(ink):
    rise = (TextAnimator(start=0, duration=20, y=-0.5, easing="linear", opacity=1),)
    there = ink(10, path=TextPath(geometry=BOW), animators=rise, **WIDE)

    assert rows(there).min() < rows(ink(path=TextPath(geometry=BOW), **WIDE)).min()


def test_typed_text_on_a_path_shows_its_beginning_and_a_caret(ink):
    typing = Typing(shown=3.0, caret_colour="#000000")
    picture = ink(0, path=TextPath(geometry=BOW), typing=typing, **WIDE)
    bare = typing.model_copy(update={"caret": False})
    without = ink(0, path=TextPath(geometry=BOW), typing=bare, **WIDE)

    assert 0 < without.sum() < 0.6 * ink(path=TextPath(geometry=BOW), **WIDE).sum()
    assert picture.sum() > without.sum()


def test_animators_move_typed_text(ink):
    rise = (TextAnimator(start=0, duration=20, y=1.0, easing="linear", opacity=1),)
    typing = Typing(shown=2.0, caret=False)

    assert rows(ink(10, animators=rise, typing=typing)).max() > rows(ink(10, typing=typing)).max()


def test_an_uneven_rhythm_neither_loses_nor_reorders_letters():
    typing = Typing(shown=track((0, 0.0), (90, 30.0), easing="linear"), jitter=1.0)
    even = typing.model_copy(update={"jitter": 0.0})
    counts = [typed_count(typing, frame, 3, 30) for frame in range(91)]

    assert counts == sorted(counts)
    assert counts[-1] == 30
    assert counts != [typed_count(even, frame, 3, 30) for frame in range(91)]
    assert all(
        abs(count - typed_count(even, frame, 3, 30)) <= 1 for frame, count in enumerate(counts)
    )


def test_decoding_may_start_at_the_edges(ink):
    decode = Decode(start=0, frames_per_glyph=8, order="edges", alphabet=".,")
    early, late = ink(12, "lllllll", decode=decode), ink(39, "lllllll")
    middle = slice(AT[0] + 14, AT[0] + 24)

    assert np.array_equal(early[:, : AT[0] + 5], late[:, : AT[0] + 5])
    assert not np.array_equal(early[:, middle], late[:, middle])


def test_letters_without_fill_show_their_outline(ink):
    line = Stroke(paint=Solid(colour="#000000"), width_px=1)
    hollow = ink(lines=_bold(), stroke=line, filled=False)

    assert 0.2 * ink(lines=_bold()).sum() < hollow.sum() < 0.9 * ink(lines=_bold()).sum()


def test_a_stroke_lies_below_the_letters_it_goes_around(make):
    line = Stroke(paint=Solid(colour="#ff0000"), width_px=6)
    layer = make.text("a", "ll", at=AT, size_px=40, stroke=line)
    picture = Renderer(make.scene(layer, ground="#ffffff")).frame(0).astype(int)
    dark = picture.sum(axis=-1) < 200

    plain = make.text("a", "ll", at=AT, size_px=40)
    before = Renderer(make.scene(plain, ground="#ffffff")).frame(0).astype(int).sum(axis=-1) < 200
    assert dark.sum() == pytest.approx(before.sum(), rel=0.1)
    assert ((picture[..., 0] > 200) & (picture[..., 1] < 60)).sum() > 100


def test_a_gradient_runs_over_the_line_or_over_the_layer(make):
    stops = (Stop(offset=0, colour="#ff0000"), Stop(offset=1, colour="#0000ff"))
    paint = LinearGradient(start=(0, 0), end=(0, 1), stops=stops)

    def reds(over):
        lines = (make.words("HHHH"), make.words("HHHH", y=30))
        fill = TextFill(paint=paint, over=over)
        layer = make.text("a", "", lines=lines, at=(10, 40), fill=fill)
        picture = Renderer(make.scene(layer, ground="#000000")).frame(0).astype(int)
        return picture[24, :, 0].max(), picture[54, :, 0].max()

    assert reds("line")[0] == pytest.approx(reds("line")[1], abs=30)
    assert reds("layer")[0] > reds("layer")[1] + 60


def test_a_decoration_is_drawn_under_its_range(ink):
    def width(drawn):
        line = TextDecoration(first=0, last=5, colour="#000000", drawn=drawn)
        return int((ink(decorations=(line,), text="lllll")[64] > 60).sum())

    assert width(0.0) == 0
    assert 0 < width(0.5) < width(1.0)


def test_a_line_through_words_lies_above_them(make):
    line = TextDecoration(first=0, last=5, place="through", colour="#ff0000", width_em=0.1)
    layer = make.text("a", "lllll", at=AT, decorations=(line,))
    picture = Renderer(make.scene(layer, ground="#ffffff")).frame(0).astype(int)
    red = (picture[..., 0] > 200) & (picture[..., 1] < 60)
    line = columns(np.where(red, 255, 0))

    assert len(line) == line[-1] - line[0] + 1


def test_over_two_lines_a_decoration_goes_on_after_the_first(make):
    def drawn(share):
        line = TextDecoration(first=0, last=8, colour="#ff0000", width_em=0.15, drawn=share)
        lines = (make.words("llll"), make.words("llll", y=30))
        layer = make.text("a", "", lines=lines, at=(10, 40), decorations=(line,))
        picture = Renderer(make.scene(layer, ground="#ffffff")).frame(0).astype(int)
        red = (picture[..., 0] > 200) & (picture[..., 1] < 60)
        return int(red[:52].sum()), int(red[52:].sum())

    first, second = drawn(0.5)
    assert first > 0
    assert second == 0
    assert drawn(1.0)[1] == pytest.approx(first, rel=0.05)


def test_marks_of_scripts_that_run_to_the_left_grow_from_the_right(ink):
    words = (make_line("مرحبا", family="noto-sans-arabic"),)
    mark = Highlight(first=0, last=5, colour="#8080ff", grown=0.3)
    plain, marked = ink(lines=words), ink(lines=words, highlights=(mark,))
    changed = np.flatnonzero((np.abs(marked - plain) > 60).any(axis=0))

    assert changed.min() > (columns(plain).min() + columns(plain).max()) / 2


FEATURES: dict[str, dict[str, Any]] = {
    "wave": {"modulators": (TextModulator(selector=WAVE, y=-0.8, scale=1.6, rotation_deg=30),)},
    "flip": {"modulators": (TextModulator(selector=WAVE, tilt_x_deg=70.0, tilt_y_deg=50.0),)},
    "skew": {"modulators": (TextModulator(selector=WAVE, skew_deg=40.0, tracking_em=0.2),)},
    "blur": {"modulators": (TextModulator(selector=WAVE, blur_px=3.0),)},
    "axes": {
        "lines": (make_line("Hello", weight=200),),
        "modulators": (TextModulator(selector=WAVE, weight=900.0, width=120.0),),
    },
    "path": {"path": TextPath(geometry=BOW, offset_px=track((0, -20.0), (39, 40.0)))},
    "path and wave": {
        "path": TextPath(geometry=Ellipse(cx=40, cy=-10, rx=26, ry=26)),
        "modulators": (TextModulator(selector=WAVE, y=-0.5, scale=1.4),),
    },
    "stroke": {"stroke": Stroke(paint=Solid(colour="#000000"), width_px=5, join="miter")},
    "decorations": {
        "decorations": (
            TextDecoration(first=0, last=5, place="over", colour="#000000", width_em=0.2),
        )
    },
    "typed": {
        "path": TextPath(geometry=BOW),
        "typing": Typing(shown=track((0, 0.0), (30, 5.0)), caret_colour="#000000"),
    },
    "decoded": {"decode": Decode(start=0, frames_per_glyph=6, order="centre")},
    "entrance": {
        "animators": (
            TextAnimator(unit="glyph", start=0, duration=30, y=1, tilt_y_deg=80, order="edges"),
        )
    },
}


@pytest.mark.parametrize("name", FEATURES)
def test_all_that_is_drawn_lies_in_the_box(make, name):
    layer = make.text("a", "Hello", at=(40, 55), **FEATURES[name])
    composition = make.scene(layer, ground="#ffffff")
    renderer, stage = Renderer(composition), Stage(composition, {})
    for frame in (4, 11, 18):
        picture = 255 - renderer.frame(frame)[..., 1].astype(int)
        seen_rows = np.flatnonzero((picture > 12).any(axis=1))
        seen_columns = np.flatnonzero((picture > 12).any(axis=0))
        box = text_box(stage, layer, frame)

        assert len(seen_rows)
        assert seen_columns[0] >= max(0, box.x + 39)
        assert seen_columns[-1] <= box.right + 41
        assert seen_rows[0] >= max(0, box.y + 54)
        assert seen_rows[-1] <= box.bottom + 56


@pytest.mark.parametrize("name", FEATURES)
def test_a_frame_does_not_depend_on_those_before(make, name):
    film = make.scene(make.text("a", "Hello", at=(40, 55), **FEATURES[name]), ground="#ffffff")
    renderer = Renderer(film)
    forth = [renderer.frame(frame).copy() for frame in (3, 12, 12, 25)]

    assert np.array_equal(forth[1], forth[2])
    for frame, kept in zip((25, 12, 3), (forth[3], forth[1], forth[0]), strict=True):
        assert np.array_equal(Renderer(film).frame(frame), kept)


def test_a_radial_gradient_fades_with_its_letters(make):
    stops = (Stop(offset=0, colour="#ff0000"), Stop(offset=1, colour="#0000ff"))
    fill = TextFill(paint=RadialGradient(centre=(0.5, 0.5), radius=0.5, stops=stops))
    faint = TextModulator(selector=RangeSelector(), opacity=0.5)

    def picture(**fields):
        layer = make.text("a", "HHHHH", at=(10, 60), fill=fill, **fields)
        return Renderer(make.scene(layer, ground="#000000")).frame(0).astype(int)

    whole, half = picture(), picture(modulators=(faint,))
    assert whole[:, 40:50, 0].max() > 180
    assert whole[:, 10:16, 2].max() > 180
    assert half[..., 0].max() == pytest.approx(whole[..., 0].max() / 2, abs=6)


def test_strokes_follow_the_weight_and_the_blur_of_their_letters(make):
    line = Stroke(paint=Solid(colour="#ff0000"), width_px=4)
    lines = (make_line("ll", weight=200),)

    def reds(**fields):
        layer = make.text("a", "", lines=lines, at=AT, stroke=line, **fields)
        picture = Renderer(make.scene(layer, ground="#ffffff")).frame(0).astype(int)
        return 255 - picture[..., 1]

    heavy = reds(modulators=modulated(weight=900.0))
    soft = reds(modulators=modulated(blur_px=4.0))
    assert heavy.sum() > 1.2 * reds().sum()
    assert soft.max() < reds().max()
    assert soft.sum() == pytest.approx(reds().sum(), rel=0.1)


def test_a_mark_without_letters_draws_nothing(ink):
    mark = Highlight(first=20, last=30, colour="#000000")
    rule = TextDecoration(first=20, last=30, colour="#000000")

    assert np.array_equal(ink(highlights=(mark,), decorations=(rule,)), ink())
