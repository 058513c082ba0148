"""SVG art in a composition."""

import numpy as np
import pytest
from tests.support.compositions import composition_of, scene_of

from openmotion.errors import InvalidComposition
from openmotion.expand import expand_composition
from openmotion.expand.art import art_notes
from openmotion.model import (
    ArtDrawing,
    ArtLayer,
    ArtPart,
    Link,
    Transform,
    number_at,
    point_at,
    track,
    walk,
)
from openmotion.render import Renderer

SVG = (
    '<svg viewBox="0 0 100 100"><rect id="card" width="100" height="100" fill="#ff0000"/>'
    '<g id="marks"><circle id="dot" cx="50" cy="50" r="20" fill="#00ff00"/></g>'
    '<path id="line" d="M10 90H90" fill="none" stroke="#0000ff" stroke-width="6"/>'
    "<text>x</text></svg>"
)


def art(svg=SVG, **fields):
    return ArtLayer(id="a", start=0, end=60, svg=svg, width=100, height=100, **fields)


def parts(layer):
    made = expand_composition(composition_of(scene_of(layer)))
    return {part.id: part for part in walk(made.scenes[0].layers)}


def pixel(layer, x, y, frame=30):
    picture = Renderer(composition_of(scene_of(layer), width=128, height=128)).frame(frame)
    return tuple(int(level) for level in picture[y, x, :3])


def test_art_is_drawn_in_its_box():
    moved = art(transform=Transform(position=(20, 10)))

    assert pixel(moved, 70, 60) == (0, 255, 0)
    assert pixel(moved, 30, 20) == (255, 0, 0)
    assert pixel(moved, 70, 100) == (0, 0, 255)
    assert max(pixel(moved, 10, 60)) < 40


def test_art_is_cut_to_its_box_unless_it_may_reach_out():
    wide = '<svg viewBox="0 0 10 10"><rect x="-5" width="30" height="10" fill="#00ff00"/></svg>'

    assert max(pixel(art(wide), 110, 50)) < 40
    assert pixel(art(wide, clipped=False), 110, 50) == (0, 255, 0)


def test_parts_move_by_the_ids_of_the_svg():
    moves = track((0, (0.0, 0.0)), (20, (30.0, 0.0)))
    part = ArtPart(id="dot", transform=Transform(position=moves), opacity=0.5, start=10)

    dot = parts(art(parts=(part,)))["a/dot"]

    assert point_at(dot.transform.position, 20) == (30, 0)
    assert (dot.opacity, dot.start, dot.end) == (0.5, 10, 60)


def test_a_part_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(InvalidComposition, match=r"layer a has a part 'dott'.* near it are dot"):
        parts(art(parts=(ArtPart(id="dott"),)))


def test_an_svg_that_cannot_be_read_names_its_layer():
    with pytest.raises(InvalidComposition, match=r"layer a: the SVG is no valid XML"):
        parts(art("<svg>"))


def test_other_layers_may_hang_on_parts_of_the_art():
    follower = ArtLayer(
        id="b",
        start=0,
        end=60,
        svg=SVG,
        width=10,
        height=10,
        transform=Transform(position=Link(layer="a/dot", property="position")),
    )
    leader = art(parts=(ArtPart(id="dot", transform=Transform(position=(7, 8))),))
    made = expand_composition(composition_of(scene_of(leader, follower)))

    assert point_at(made.scenes[0].layers[1].transform.position, 5) == (7, 8)


def test_lines_are_drawn_before_fills_come():
    drawn = parts(art(drawing=ArtDrawing(start=10, duration=20, stagger=5)))
    line, fill = drawn["a/card.line"], drawn["a/card.fill"]

    assert number_at(line.trim.end, 10) == 0
    assert number_at(line.trim.end, 24) == 1
    assert number_at(fill.opacity, 19) == 0
    assert number_at(fill.opacity, 30) == 1
    assert number_at(line.opacity, 30) == 0
    assert number_at(drawn["a/dot.line"].trim.end, 15) == 0
    assert number_at(drawn["a/dot.line"].trim.end, 29) == 1


def test_drawn_art_ends_as_art_that_was_never_drawn():
    drawing = ArtDrawing(start=0, duration=10, stagger=1)
    plain = Renderer(composition_of(scene_of(art()), width=128, height=128)).frame(40).copy()
    drawn = Renderer(composition_of(scene_of(art(drawing=drawing)), width=128, height=128)).frame(
        40
    )

    assert np.abs(plain.astype(int) - drawn).max() <= 1


def test_what_is_left_out_can_be_asked():
    assert art_notes(art()) == ("a text element is left out",)


def test_art_of_too_many_layers_is_refused_by_its_name():
    many = '<svg viewBox="0 0 9 9">' + '<rect width="1" height="1"/>' * 9000 + "</svg>"
    layers = [art(many).model_copy(update={"id": f"a{index}"}) for index in range(3)]

    with pytest.raises(InvalidComposition, match=r"layer a2/.* brings"):
        expand_composition(composition_of(scene_of(*layers)))
