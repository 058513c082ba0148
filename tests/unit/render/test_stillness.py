"""When pixels are known to stay the same."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openmotion.model import (
    Keyframe,
    Morph,
    Offset,
    Path,
    RangeSelector,
    Rect,
    Repeater,
    Solid,
    Star,
    Stroke,
    Superellipse,
    TextAnimator,
    TextDecoration,
    TextModulator,
    TextPath,
    Track,
    Transform,
    Trim,
    Typing,
    WaveSelector,
    track,
)
from openmotion.render import Renderer
from openmotion.render.stillness import (
    Timeline,
    both,
    content_timeline,
    place_timeline,
    whole_timeline,
)


def test_a_timeline_is_still_outside_of_its_moves():
    timeline = Timeline([(3, 6), (5, 8)], [10])

    assert [frame for frame in range(12) if timeline.at(frame) is None] == [3, 4, 5, 6, 7]
    assert timeline.at(9)[1] == 10
    assert timeline.at(10)[0] == 10


def test_a_track_moves_between_keys_that_differ(make):
    layer = make.box(
        "a", 0, 0, 5, 5, transform=Transform(rotation_deg=track((2, 0.0), (5, 9.0), (8, 9.0)))
    )
    timeline = place_timeline(layer)

    assert [frame for frame in range(10) if timeline.at(frame) is None] == [2, 3, 4]


def test_a_held_key_is_a_cut(make):
    held = Track(keys=(Keyframe(frame=2, value=1.0, easing="hold"), Keyframe(frame=6, value=2.0)))
    timeline = place_timeline(make.box("a", 0, 0, 5, 5, transform=Transform(scale=held)))

    assert timeline.at(5).end == 6
    assert timeline.at(6).first == 6


def test_text_moves_while_its_animators_do(make):
    layer = make.text(
        "a", "two words", animators=(TextAnimator(unit="word", start=3, duration=4, stagger=2),)
    )
    timeline = content_timeline(layer, 0, 16)

    assert [frame for frame in range(15) if timeline.at(frame) is None] == list(range(3, 9))


MOVING = track((3, 0.1), (7, 0.6))
LINE = Solid(colour="#ffffff")


@pytest.mark.parametrize(
    "fields",
    [
        {"geometry": Superellipse(rx=5, ry=5, exponent=MOVING)},
        {
            "geometry": Morph(
                before=Rect(width=4, height=4),
                after=Star(outer_radius=4, inner_radius=2),
                progress=MOVING,
            )
        },
        {"geometry": Offset(geometry=Rect(width=MOVING, height=4), by_px=1)},
        {"stroke": Stroke(paint=LINE, dash=(2, 2), dash_offset=MOVING)},
        {"stroke": Stroke(paint=LINE, taper_end=MOVING)},
        {"trim": Trim(offset=MOVING)},
        {"repeater": Repeater(copies=3, rotation_deg=MOVING)},
    ],
)
def test_a_shape_moves_while_any_of_its_values_does(make, fields):
    layer = make.box("a", 0, 0, 5, 5).model_copy(update=fields)
    timeline = content_timeline(layer, 0, 16)

    assert [frame for frame in range(10) if timeline.at(frame) is None] == [3, 4, 5, 6]


WAY = Path(data="M0 0H90")
WAVE = TextModulator(selector=WaveSelector(), y=-0.2)


@pytest.mark.parametrize(
    "fields",
    [
        {"path": TextPath(geometry=WAY, offset_px=MOVING)},
        {"path": TextPath(geometry=Offset(geometry=WAY, by_px=MOVING))},
        {"stroke": Stroke(paint=LINE, width_px=MOVING)},
        {"decorations": (TextDecoration(first=0, last=2, colour="#ff0000", drawn=MOVING),)},
        {"modulators": (TextModulator(selector=RangeSelector(offset=MOVING), y=1),)},
        {"modulators": (TextModulator(rotation_deg=MOVING),)},
    ],
)
def test_a_text_moves_while_any_of_its_values_does(make, fields):
    timeline = content_timeline(make.text("a", "words", **fields), 0, 16)

    assert [frame for frame in range(10) if timeline.at(frame) is None] == [3, 4, 5, 6]


def test_a_text_with_a_wave_never_stands(make):
    timeline = content_timeline(make.text("a", "words", modulators=(WAVE,)), 0, 16)

    assert all(timeline.at(frame) is None for frame in range(40))


def test_a_caret_blinks_after_typing(make):
    layer = make.text("a", "typed", typing=Typing(shown=track((0, 0.0), (4, 5.0))))

    assert content_timeline(layer, 0, 16).at(6)[:2] == (4, 20)


def test_two_spans_share_their_overlap():
    timeline = Timeline([], [5, 9])

    assert both(timeline.at(6), Timeline([], [7]).at(8)) == (7, 9)
    assert both(None, timeline.at(6)) is None


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_frames_of_a_still_span_show_the_same(data, rich_composition, photo, make):
    scene = data.draw(st.sampled_from(rich_composition.scenes))
    layer = data.draw(st.sampled_from(scene.layers))
    frame = data.draw(st.integers(0, scene.end - scene.start - 1))
    span = whole_timeline(layer, 0, 16).at(frame)
    other = data.draw(st.integers(0, scene.end - scene.start - 1))
    if span is None or not span.first <= other < span.end:
        return
    composition = make.scene(layer, width=240, height=136)
    one, two = (Renderer(composition, {"photo": photo}).frame(at).copy() for at in (frame, other))

    assert np.array_equal(one, two)
