"""Layers that both scenes have."""

import pytest
from tests.support.compositions import text_of
from tests.support.crossings import FIRST, FRAMES, crossed

from openmotion.model import (
    Box,
    Ellipse,
    GroupLayer,
    ImageLayer,
    Path,
    Rect,
    ShapeLayer,
    Solid,
    TextAnimator,
    Transform,
    colour_at,
    number_at,
    point_at,
    track,
)


def card(name="card", *, at=(10.0, 20.0), size=(40.0, 30.0), **fields):
    outline = Rect(width=size[0], height=size[1], radius=4)
    base = {"id": name, "start": 0, "end": 60, "geometry": outline}
    return ShapeLayer(**{**base, "transform": Transform(position=at), **fields})


def image(*, at, size, anchor=(0.0, 0.0)):
    place = Transform(position=at, anchor=anchor)
    return ImageLayer(
        id="i", start=0, end=60, asset="x", width=size[0], height=size[1], transform=place
    )


def rect_of(layer, frame):
    """Left, top, width and height of a card or picture on the frame."""
    transform = layer.transform
    x, y = point_at(transform.position, frame)
    ax, ay = point_at(transform.anchor, frame)
    across, down = point_at(transform.stretch, frame)
    holder = layer if isinstance(layer, ImageLayer) else layer.geometry
    width, height = number_at(holder.width, frame), number_at(holder.height, frame)
    return x - ax * across, y - ay * down, width * across, height * down


@pytest.mark.parametrize("moment", [0, 5, 10, 15, 20])
def test_both_copies_of_a_card_are_at_the_same_place_all_the_time(moment):
    first, second = crossed("match_cut", (card(),), (card(at=(300.0, 100.0), size=(120.0, 90.0)),))

    there = rect_of(first.layers[0], FIRST + moment)
    assert there == pytest.approx(rect_of(second.layers[0], moment))


@pytest.mark.parametrize("moment", [0, 5, 10, 15, 20])
def test_both_copies_of_a_picture_are_at_the_same_place_all_the_time(moment):
    first, second = crossed(
        "match_cut",
        (image(at=(80.0, 60.0), size=(100.0, 60.0), anchor=(50.0, 30.0)),),
        (image(at=(300.0, 90.0), size=(240.0, 180.0)),),
    )

    there = rect_of(first.layers[0], FIRST + moment)
    assert there == pytest.approx(rect_of(second.layers[0], moment))


def test_it_starts_and_ends_where_the_layers_stand():
    first, second = crossed("match_cut", (card(),), (card(at=(300.0, 100.0), size=(120.0, 90.0)),))

    assert rect_of(first.layers[0], FIRST) == pytest.approx((10, 20, 40, 30))
    assert rect_of(second.layers[0], FRAMES) == pytest.approx((300, 100, 120, 90))


def test_it_starts_and_ends_softly():
    first, _ = crossed("match_cut", (card(at=(0.0, 0.0)),), (card(at=(100.0, 0.0)),))
    places = [rect_of(first.layers[0], FIRST + moment)[0] for moment in (5, 10, 15)]

    assert places[0] < 10
    assert places[1] == pytest.approx(50, abs=1)
    assert places[2] > 90


def test_what_the_layers_do_before_and_after_stays():
    early = track((0, (0.0, 0.0)), (20, (50.0, 0.0)), easing="linear")
    late = track((30, (200.0, 0.0)), (50, (260.0, 0.0)), easing="linear")
    first, second = crossed("match_cut", (card(at=early),), (card(at=late),))

    assert point_at(first.layers[0].transform.position, 10) == (25, 0)
    assert point_at(first.layers[0].transform.position, FIRST + FRAMES) == (200, 0)
    assert point_at(second.layers[0].transform.position, 0) == (50, 0)
    assert point_at(second.layers[0].transform.position, 40) == (230, 0)


def test_a_text_travels_with_its_size_and_needs_no_entrance():
    enters = TextAnimator(start=2, duration=10, y=1.0)
    large = text_of("Tempo", at=(200, 100), size=64).model_copy(update={"animators": (enters,)})
    first, second = crossed("match_cut", (text_of("Tempo", size=32),), (large,))

    assert point_at(first.layers[0].transform.stretch, FIRST + FRAMES) == (2, 2)
    assert point_at(second.layers[0].transform.stretch, 0) == (0.5, 0.5)
    assert second.layers[0].animators == ()


def tint_of(layer):
    """The colour that a layer was given."""
    assert layer.tint is not None
    return layer.tint


def test_a_plain_colour_travels_in_both_copies():
    red, blue = (card(fill=Solid(colour=colour)) for colour in ("#c02020", "#2020c0"))
    first, second = crossed("match_cut", (red,), (blue,))
    tints = [
        [colour_at(tint_of(layer), start + moment) for moment in (0, 7, 10, 20)]
        for layer, start in ((first.layers[0], FIRST), (second.layers[0], 0))
    ]

    assert tints[0] == tints[1]
    assert (tints[0][0], tints[0][3]) == ("#c02020", "#2020c0")


def test_a_colour_of_its_own_tint_goes_before_its_fill():
    tinted = card(fill=Solid(colour="#ffffff"), tint=track((0, "#102030"), (5, "#405060")))
    first, _ = crossed("match_cut", (tinted,), (card(fill=Solid(colour="#2020c0")),))

    assert colour_at(tint_of(first.layers[0]), 0) == "#102030"
    assert colour_at(tint_of(first.layers[0]), FIRST) == "#405060"
    assert colour_at(tint_of(first.layers[0]), FIRST + FRAMES) == "#2020c0"


def test_a_group_with_a_box_travels_with_its_size():
    small, large = (
        GroupLayer(id="g", start=0, end=60, layers=(), box=Box(x=0, y=0, width=w, height=50))
        for w in (100, 300)
    )
    first, second = crossed("match_cut", (small,), (large,))

    assert point_at(first.layers[0].transform.stretch, FIRST + FRAMES) == (3, 1)
    assert point_at(second.layers[0].transform.stretch, 0) == pytest.approx((1 / 3, 1))


def test_what_cannot_change_over_time_is_left_alone():
    small, large = (card(geometry=Path(data="M0 0h9v9z", scale=scale)) for scale in (1.0, 2.0))
    first, _ = crossed("match_cut", (small,), (large,))

    assert first.layers[0].geometry == small.geometry


def test_all_else_fades_out_at_first_and_in_at_last():
    first, second = crossed(
        "match_cut", (card(), text_of("Old", name="old")), (card(), text_of("New", name="new"))
    )
    old, new = first.layers[1].opacity, second.layers[1].opacity

    assert [number_at(old, FIRST + moment) for moment in (0, 8, 20)] == [1, 0, 0]
    assert [number_at(new, moment) for moment in (0, 12, 20, 40)] == [0, 0, 1, 1]
    assert first.layers[0].opacity == second.layers[0].opacity == 1


def test_texts_that_say_different_things_are_never_seen_at_once():
    first, second = crossed("match_cut", (text_of("Old"),), (text_of("New", at=(200, 90)),))
    old, new = first.layers[0], second.layers[0]
    seen = [
        (number_at(old.opacity, FIRST + moment), number_at(new.opacity, moment))
        for moment in range(FRAMES + 1)
    ]

    assert all(0 in both for both in seen)
    assert list(seen[0]) == [1, 0]
    assert list(seen[-1]) == [0, 1]
    assert point_at(old.transform.position, FIRST + FRAMES) == (200, 90)


def test_a_transition_of_one_frame_does_no_harm():
    first, second = crossed("match_cut", (card(), text_of("a")), (card(), text_of("b")), end=41)

    assert len(first.layers) == len(second.layers) == 2


def test_layers_of_other_kinds_do_not_match():
    dot = card(geometry=Ellipse(rx=8, ry=8))
    _, second = crossed("match_cut", (text_of("Tempo", name="card"),), (card(),))
    assert second.layers == (card(),)

    _, second = crossed("match_cut", (dot,), (card(at=(90.0, 0.0)),))
    assert second.layers[0].geometry == card().geometry


def test_without_a_shared_layer_nothing_changes():
    before, after = card("one"), card("two")
    first, second = crossed("match_cut", (before,), (after,))

    assert (first.layers, second.layers) == ((before,), (after,))
