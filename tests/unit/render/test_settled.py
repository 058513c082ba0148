"""Where texts stand once they have arrived."""

import pytest

from openmotion.model import (
    Camera,
    Counter,
    GroupLayer,
    Path,
    RangeSelector,
    TextAnimator,
    TextModulator,
    TextPath,
    Transform,
    Typing,
    WaveSelector,
    track,
)
from openmotion.render import settled_texts


def only(composition):
    (found,) = settled_texts(composition)
    return found


def test_a_text_that_stands_is_seen_for_all_of_its_frames(make):
    text = only(make.scene(make.text("a", "Hello", at=(20, 50), start=3, end=33)))

    assert (text.start_s, text.end_s) == (0.1, 1.1)
    assert text.font_px == 24
    assert text.kind == "static"
    assert 20 <= text.box.x < 24
    assert 30 < text.box.y < 50


def test_a_text_is_seen_once_half_of_it_has_arrived(make):
    entrance = TextAnimator(unit="word", start=0, duration=4, stagger=8, y=1)
    text = only(make.scene(make.text("a", "one two three four", animators=(entrance,))))

    assert 8 / 30 < text.start_s <= 12 / 30


def test_a_masked_text_is_not_seen_behind_its_edge(make):
    entrance = TextAnimator(start=10, duration=10, y=1.1, masked=True, opacity=1, easing="linear")
    text = only(make.scene(make.text("a", "Hello", animators=(entrance,))))

    assert text.start_s > 10 / 30


def test_the_box_is_that_of_the_settled_text(make):
    still = only(make.scene(make.text("a", "Hello", at=(20, 50))))
    moving = TextAnimator(start=0, duration=12, x=3, scale=2)
    moved = only(make.scene(make.text("a", "Hello", at=(20, 50), animators=(moving,))))

    assert moved.box == still.box


def test_the_camera_and_groups_count(make):
    inner = make.text("a", "Hello", at=(5, 10))
    group = GroupLayer(id="g", start=0, end=40, layers=(inner,), transform=Transform(scale=1.5))
    text = only(make.scene(group, camera=Camera(zoom=2)))

    assert text.font_px == pytest.approx(72)
    assert text.box.x >= 15


def test_a_layer_above_that_fades_hides_its_text(make):
    group = GroupLayer(
        id="g",
        start=0,
        end=40,
        layers=(make.text("a", "Hello"),),
        opacity=track((0, 0.0), (10, 1.0), easing="linear"),
    )

    assert only(make.scene(group)).start_s == 6 / 30


def test_a_counter_is_read_at_its_end(make):
    layer = make.text("a", "0", counter=Counter(value=track((0, 0.0), (20, 1287.0)), prefix="$"))
    text = only(make.scene(layer))

    assert text.text == "$1,287"
    assert text.kind == "counter"


def test_typed_text_is_seen_once_half_of_it_is_typed(make):
    layer = make.text(
        "a", "typed", typing=Typing(shown=track((0, 0.0), (10, 5.0), easing="linear"))
    )

    assert only(make.scene(layer)).start_s == 6 / 30


def test_ornament_is_called_decor(make):
    assert only(make.scene(make.text("a", "Hello", decor=True))).kind == "decor"


def test_a_text_that_is_never_seen_is_left_out(make):
    assert settled_texts(make.scene(make.text("a", "Hello", opacity=0.3))) == ()


def test_scenes_share_their_transition(rich_composition):
    texts = {text.layer: text for text in settled_texts(rich_composition)}

    assert texts["mark"].end_s == 37 / 30
    assert texts["hook"].start_s >= 37 / 30
    assert texts["badge"].scene == "overlay"


def test_on_a_path_the_box_is_where_the_letters_stand(make):
    bow = TextPath(geometry=Path(data="M0 0C30 -40 90 -40 120 0"))
    straight = only(make.scene(make.text("a", "Hello you", at=(20, 60))))
    bent = only(make.scene(make.text("a", "Hello you", at=(20, 60), path=bow)))

    assert bent.text == "Hello you"
    assert bent.box.height > straight.box.height + 10
    assert bent.box.y < straight.box.y - 10


def test_a_text_that_fades_in_by_a_range_is_seen_once_half_of_it_is(make):
    ramp = RangeSelector(
        start=0,
        end=0.2,
        offset=track((10, -0.2), (30, 1.0), easing="linear"),
        shape="ramp_up",
    )
    fade = TextModulator(selector=ramp, opacity=0, y=1)
    text = only(make.scene(make.text("a", "one two three", modulators=(fade,))))
    still = only(make.scene(make.text("a", "one two three")))

    assert 16 / 30 < text.start_s < 24 / 30
    assert text.box == still.box


def test_a_text_that_never_rests_can_be_read_all_the_same(make):
    wave = TextModulator(selector=WaveSelector(), y=-0.3, weight=800.0)
    text = only(make.scene(make.text("a", "Hello", start=3, end=33, modulators=(wave,))))

    assert (text.start_s, text.end_s) == (0.1, 1.1)
