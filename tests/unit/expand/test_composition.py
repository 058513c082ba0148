"""Compositions as they are drawn."""

import pytest
from tests.support.compositions import composition_of, scene_of, text_of

from openmotion.errors import InvalidComposition
from openmotion.expand import expand_composition
from openmotion.model import (
    Camera,
    Clock,
    Component,
    ComponentLayer,
    GroupLayer,
    Link,
    Matte,
    Rect,
    ShapeLayer,
    Track,
    Transform,
    number_at,
    point_at,
    track,
    walk,
)
from openmotion.model.limits import MOST_LAYERS

MOVE = track((0, (0.0, 0.0)), (10, (100.0, 50.0)), easing="linear")


def box(name, **fields):
    return ShapeLayer(
        **{"id": name, "start": 0, "end": 60, "geometry": Rect(width=8, height=8)} | fields
    )


def film(*layers, components=()):
    return composition_of(scene_of(*layers)).model_copy(update={"components": components})


def expanded(*layers, components=()):
    whole = expand_composition(film(*layers, components=components))
    return {layer.id: layer for layer in walk(whole.scenes[0].layers)}


def test_what_needs_no_expanding_is_returned_as_it_is():
    plain = film(box("a"), text_of("Hello"))

    assert expand_composition(plain) is plain


def test_what_was_expanded_is_not_expanded_again():
    whole = expand_composition(film(box("a", parent="b"), box("b")))

    assert expand_composition(whole) is whole


# Parents


def test_a_child_is_carried_by_its_parents_transform():
    carrier = box("b", transform=Transform(position=(30, 0), rotation_deg=90.0))
    child = box("a", parent="b", transform=Transform(position=(5, 0)))
    found = expanded(child, carrier)["a"]

    assert found.parent is None
    assert found.transform.within == carrier.transform


def test_parents_of_parents_carry_too():
    layers = (
        box("a", parent="b"),
        box("b", parent="c", transform=Transform(scale=2.0)),
        box("c", transform=Transform(position=(7, 7))),
    )
    within = expanded(*layers)["a"].transform.within

    assert within.scale == 2.0
    assert within.within.position == (7, 7)


def test_a_parent_that_is_not_there_is_named():
    with pytest.raises(InvalidComposition, match="layer a has the parent 'ghost'"):
        expand_composition(film(box("a", parent="ghost")))


def test_a_layer_cannot_carry_itself():
    with pytest.raises(InvalidComposition, match="carried by itself"):
        expand_composition(film(box("a", parent="b"), box("b", parent="a")))


# Links


def test_a_link_takes_the_other_layers_value():
    follower = box("a", transform=Transform(position=Link(layer="b", property="position")))
    found = expanded(follower, box("b", transform=Transform(position=MOVE)))["a"]

    assert point_at(found.transform.position, 5) == (50.0, 25.0)


def test_a_link_lags_scales_and_shifts():
    link = Link(layer="b", property="position", part="x", lag_frames=2, factor=0.5, offset=3)
    found = expanded(
        box("a", transform=Transform(rotation_deg=link)),
        box("b", transform=Transform(position=MOVE)),
    )["a"]

    assert number_at(found.transform.rotation_deg, 8) == pytest.approx(0.5 * 60 + 3)


def test_a_smooth_link_trails_softly():
    link = Link(layer="b", property="opacity", smooth_frames=4)
    jump = track((10, 0.0), (11, 1.0), easing="linear")
    found = expanded(box("a", opacity=link), box("b", opacity=jump))["a"]

    assert number_at(found.opacity, 11) == pytest.approx(0.2)
    assert number_at(found.opacity, 15) == pytest.approx(1.0)


def test_a_linked_value_that_stands_has_two_keyframes():
    link = Link(layer="b", property="opacity")
    found = expanded(box("a", opacity=link), box("b", opacity=0.4))["a"]

    assert isinstance(found.opacity, Track)
    assert [key.frame for key in found.opacity.keys] == [0, 60]


def test_links_lead_through_links():
    layers = (
        box("a", transform=Transform(position=Link(layer="b", property="position", lag_frames=1))),
        box("b", transform=Transform(position=Link(layer="c", property="position", lag_frames=1))),
        box("c", transform=Transform(position=MOVE)),
    )

    assert point_at(expanded(*layers)["a"].transform.position, 5) == (30.0, 15.0)


def test_links_inside_groups_and_effects_are_found():
    inner = box("a", transform=Transform(scale=Link(layer="b", property="scale")))
    group = GroupLayer(id="g", start=0, end=60, layers=(inner,))
    found = expanded(group, box("b", transform=Transform(scale=3.0)))["a"]

    assert number_at(found.transform.scale, 9) == 3.0


def test_cameras_follow_layers():
    camera = Camera(pan=Link(layer="b", property="position", factor=-1))
    scene = scene_of(box("b", transform=Transform(position=MOVE)))
    film = composition_of(scene.model_copy(update={"camera": camera}))
    found = expand_composition(film).scenes[0].camera

    assert point_at(found.pan, 5) == (-50.0, -25.0)


def test_a_camera_that_follows_nobody_is_named():
    camera = Camera(zoom=Link(layer="ghost", property="scale"))
    film = composition_of(scene_of().model_copy(update={"camera": camera}))

    with pytest.raises(InvalidComposition, match="the camera of s1 links to the layer 'ghost'"):
        expand_composition(film)


@pytest.mark.parametrize(
    ("link", "told"),
    [
        (Link(layer="ghost", property="scale"), "links to the layer 'ghost'"),
        (Link(layer="b", property="position"), "a number is needed there"),
        (Link(layer="b", property="tint"), "which has none"),
        (Link(layer="a", property="scale"), "links to itself"),
    ],
)
def test_a_link_that_cannot_be_is_named(link, told):
    layers = (box("a", transform=Transform(scale=link)), box("b"))

    with pytest.raises(InvalidComposition, match=told):
        expand_composition(film(*layers))


# Components


BADGE = Component(
    id="badge",
    width=40,
    height=20,
    duration_frames=10,
    layers=(box("dot", parent="hook"), box("hook", transform=Transform(position=MOVE))),
)


def use(name, component="badge", **fields):
    return ComponentLayer(**{"id": name, "start": 4, "end": 60, "component": component} | fields)


def test_a_component_becomes_a_group_with_its_own_clock():
    found = expanded(use("one"), components=(BADGE,))

    assert found["one"].kind == "group"
    assert found["one"].clock == Clock(start=4, duration=10)
    assert found["one"].box.width == 40
    assert found["one/dot"].transform.within.position == MOVE


def test_a_component_can_be_used_twice():
    found = expanded(use("one"), use("two", clock=Clock(after="repeat")), components=(BADGE,))

    assert {"one/dot", "two/dot"} <= set(found)
    assert found["two"].clock.duration == 10


def test_components_hold_components():
    outer = Component(
        id="outer", width=9, height=9, duration_frames=5, layers=(use("inner", start=0),)
    )
    found = expanded(use("one", "outer"), components=(BADGE, outer))

    assert found["one/inner/dot"].kind == "shape"


def test_a_component_that_is_not_there_is_named():
    with pytest.raises(InvalidComposition, match="'ghost', which the composition does not have"):
        expand_composition(film(use("one", "ghost"), components=(BADGE,)))


def test_a_component_cannot_hold_itself():
    knot = Component(
        id="knot", width=9, height=9, duration_frames=5, layers=(use("again", "knot"),)
    )

    with pytest.raises(InvalidComposition, match="hold itself"):
        expand_composition(film(use("one", "knot"), components=(knot,)))


def test_components_that_multiply_are_refused_before_they_fill_the_memory():
    rings = [
        Component(
            id=f"c{depth}",
            width=9,
            height=9,
            duration_frames=5,
            layers=tuple(use(f"u{index}", f"c{depth + 1}") for index in range(12)),
        )
        for depth in range(8)
    ]
    last = Component(id="c8", width=9, height=9, duration_frames=5, layers=(box("dot"),))

    with pytest.raises(InvalidComposition, match=f"more than {MOST_LAYERS} layers"):
        expand_composition(film(use("one", "c0"), components=(*rings, last)))


def test_mattes_are_expanded_as_well():
    cut = box("a", matte=Matte(layers=(use("mask"),)))
    found = expanded(cut, components=(BADGE,))

    assert found["a"].matte.layers[0].kind == "group"


def test_links_that_take_too_many_values_are_refused():
    chain = [box("l0", transform=Transform(position=MOVE))]
    for index in range(200):
        link = Link(layer=f"l{index}", property="position", smooth_frames=240)
        chain.append(box(f"l{index + 1}", transform=Transform(position=link)))

    with pytest.raises(InvalidComposition, match="lower smooth_frames"):
        expanded(*chain)


def test_a_link_that_many_follow_is_worked_out_once():
    second = Link(layer="a", property="position", smooth_frames=240)
    third = Link(layer="b", property="position")
    many = [box(f"m{index}", transform=Transform(position=third)) for index in range(300)]
    made = expanded(
        box("a", transform=Transform(position=MOVE)),
        box("b", transform=Transform(position=second)),
        *many,
    )

    assert made["m299"].transform.position == made["b"].transform.position
