"""What is too large to be drawn in time is refused, with the layer's name."""

import json

import pytest
from tests.support.compositions import composition_of, scene_of, text_of

from openmotion.errors import InvalidComposition, InvalidDocument
from openmotion.model import (
    Blur,
    GroupLayer,
    Path,
    Rect,
    ShapeLayer,
    Transform,
    check_composition,
    read_composition,
    track,
)
from openmotion.model.limits import (
    DEEPEST_NESTING,
    MOST_EFFECTS,
    MOST_KEYFRAMES,
    MOST_LAYERS,
    MOST_PATH_NUMBERS,
)


def box(name="big", **fields):
    shape = {"id": name, "start": 0, "end": 60, "geometry": Rect(width=8, height=8)}
    return ShapeLayer(**shape | fields)


def refused(*layers):
    with pytest.raises(InvalidComposition) as caught:
        check_composition(composition_of(scene_of(*layers)))
    return str(caught.value)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"effects": (Blur(sigma_px=5000.0),)}, "sigma_px 5000; 1000 is the most"),
        (
            {"effects": (Blur(sigma_px=track((0, 0.0), (9, 1e5))),)},
            "sigma_px 100000; 1000 is the most",
        ),
        ({"transform": Transform(position=(0.0, 1e30))}, "position 1e+30"),
        ({"transform": Transform(scale=-2e9)}, "scale -2e+09"),
        ({"start": -(10**12)}, "start -1e+12"),
        ({"geometry": Rect(width=1e300, height=1)}, "width 1e+300"),
        (
            {"geometry": Path(data="M0 0" + " L1 2" * 50_000)},
            f"a path of 100002 numbers; {MOST_PATH_NUMBERS} is the most",
        ),
        ({"effects": (Blur(sigma_px=1.0),) * 99}, f"99 effects; {MOST_EFFECTS} is the most"),
        (
            {"opacity": track(*((frame, 0.5) for frame in range(MOST_KEYFRAMES + 1)))},
            f"keyframes in opacity; {MOST_KEYFRAMES} is the most",
        ),
    ],
)
def test_what_is_too_large_is_named(fields, told):
    message = refused(box(**fields))

    assert message.startswith("layer big of scene s1")
    assert told in message


def test_too_much_text_is_refused():
    assert "characters of text" in refused(text_of("word " * 5000))


def test_too_many_layers_are_refused():
    layers = tuple(box(f"l{index}") for index in range(MOST_LAYERS + 1))

    assert f"one too many: {MOST_LAYERS}" in refused(*layers)


def test_groups_nested_too_deep_are_refused():
    layer = box()
    for depth in range(DEEPEST_NESTING + 1):
        layer = GroupLayer(id=f"g{depth}", start=0, end=60, layers=(layer,))

    assert "groups deep" in refused(layer)


def test_what_is_large_but_can_be_drawn_is_fine():
    layers = (
        box("a", transform=Transform(position=(90_000.0, -90_000.0), scale=50.0)),
        box("b", effects=(Blur(sigma_px=900.0),)),
        box("c", geometry=Path(data="M0 0" + " L1 2" * 9_000)),
    )

    check_composition(composition_of(scene_of(*layers)))


def nested_json(depth):
    group = json.loads(GroupLayer(id="g", start=0, end=9, layers=()).model_dump_json())
    text = json.dumps(group)
    opening, closing = text.split('"layers": []')
    return opening, closing, depth


@pytest.mark.parametrize("depth", [300, 20_000])
def test_a_document_nested_without_end_is_refused_when_it_is_read(depth):
    opening, closing, _ = nested_json(depth)
    inner = (opening + '"layers": [') * depth + ("]" + closing) * depth
    whole = composition_of(scene_of()).model_dump_json()
    text = whole.replace('"layers":[]', f'"layers":[{inner}]', 1)

    with pytest.raises((InvalidDocument, InvalidComposition)):
        check_composition(read_composition(text))


def test_numbers_that_are_none_are_refused_when_a_document_is_read():
    text = composition_of(scene_of(box())).model_dump_json()

    for bad in ("NaN", "Infinity", "-Infinity", "1e999"):
        with pytest.raises(InvalidDocument):
            read_composition(text.replace('"width":8.0', f'"width":{bad}', 1))


@pytest.mark.parametrize(
    ("layer", "told"),
    [
        (box("a" * 5000), "has id of 5000 characters; 1000 is the most"),
        (box("half \ud800"), "layer half ? of scene s1 has half of a character in id"),
        (text_of("half \udfff"), "has half of a character in text; write it whole"),
        (text_of("x" * 30_000), "holds 30000 characters of text; 20000 is the most"),
    ],
)
def test_words_that_cannot_be_told_are_refused_in_a_short_sentence(layer, told):
    message = refused(layer)

    assert told in message
    assert len(message.encode()) < 300


def test_far_too_many_layers_are_refused_before_they_are_understood():
    text = composition_of(scene_of(box())).model_dump_json()
    layer = '{"kind":"shape","id":"x","nonsense":1}'
    many = text.replace('"layers":[', '"layers":[' + f"{layer}," * (MOST_LAYERS + 1), 1)

    with pytest.raises(InvalidDocument, match="more than 20000 layers"):
        read_composition(many)


def test_a_document_of_a_hundred_megabytes_is_refused_unread():
    with pytest.raises(InvalidDocument, match="64000000 is the most"):
        read_composition("{" + " " * 100_000_000)
