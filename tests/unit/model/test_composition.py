"""A composition is the same after a way through JSON, and damaged ones are refused in words."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.support.compositions import composition_of

from openmotion.errors import InvalidDocument
from openmotion.model import (
    Blur,
    Camera,
    Composition,
    Counter,
    Cue,
    EnergyPoint,
    Finish,
    Ground,
    GroupLayer,
    ImageLayer,
    LinearGradient,
    Matte,
    Music,
    Path,
    Rect,
    Scene,
    ShapeLayer,
    Solid,
    Spring,
    Stop,
    Stroke,
    TextAnimator,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    Trim,
    check_composition,
    frame_rate,
    read_composition,
    read_document,
    track,
    upgrade,
)

colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")
finite = st.floats(-5000, 5000)
shares = st.floats(0, 1)
numbers = st.one_of(
    finite,
    st.builds(
        lambda start, length, first, last, easing: track(
            (start, first), (start + length, last), easing=easing
        ),
        st.integers(-20, 500),
        st.integers(1, 90),
        finite,
        finite,
        st.one_of(st.just("out-expo"), st.builds(Spring, damping=st.floats(0.5, 1))),
    ),
)
points = st.one_of(
    st.tuples(finite, finite),
    st.builds(lambda a, b: track((0, a), (9, b)), *[st.tuples(finite, finite)] * 2),
)
transforms = st.builds(
    Transform, position=points, anchor=points, scale=numbers, rotation_deg=numbers
)
paints = st.one_of(
    st.builds(Solid, colour=colours),
    st.builds(
        lambda a, b: LinearGradient(
            start=(0, 0), end=(9, 9), stops=(Stop(offset=0, colour=a), Stop(offset=1, colour=b))
        ),
        colours,
        colours,
    ),
)
styles = st.builds(
    TextStyle,
    family=st.just("inter"),
    size_px=st.floats(1, 400),
    weight=st.floats(100, 900),
    colour=colours,
)
runs = st.builds(TextRun, text=st.text(min_size=1, max_size=12), style=styles)
lines = st.builds(TextLine, runs=st.lists(runs, min_size=1, max_size=2).map(tuple), y=finite)
base = {
    "id": st.uuids().map(str),
    "start": st.integers(-10, 10),
    "end": st.integers(11, 100),
    "transform": transforms,
    "opacity": st.one_of(shares, st.just(track((0, 0.0), (10, 1.0)))),
}
texts = st.builds(
    TextLayer,
    **base,
    lines=st.lists(lines, min_size=1, max_size=2).map(tuple),
    animators=st.sampled_from([(), (TextAnimator(unit="word", start=2, duration=12, y=0.6),)]),
    counter=st.one_of(st.none(), st.builds(Counter, value=numbers)),
)
shapes = st.builds(
    ShapeLayer,
    **base,
    geometry=st.one_of(
        st.builds(Rect, width=numbers, height=numbers),
        st.just(Path(data="M0 0 L10 10 Z", scale=2)),
    ),
    fill=st.one_of(st.none(), paints),
    stroke=st.one_of(st.none(), st.builds(Stroke, paint=paints)),
    trim=st.one_of(st.none(), st.just(Trim(end=track((0, 0.0), (20, 1.0))))),
    effects=st.sampled_from([(), (Blur(sigma_px=4.0),)]),
)
images = st.builds(
    ImageLayer, **base, asset=st.text(min_size=1), width=st.just(9), height=st.just(9)
)
leaves = st.one_of(texts, shapes, images)
layers = st.recursive(
    leaves,
    lambda inner: st.builds(
        GroupLayer,
        **base,
        layers=st.lists(inner, max_size=2).map(tuple),
        matte=st.one_of(st.none(), st.builds(lambda layer: Matte(layers=(layer,)), inner)),
    ),
    max_leaves=4,
)


@st.composite
def compositions(draw):
    length = draw(st.integers(20, 300))
    scene = Scene(
        id="only",
        name="test",
        start=0,
        end=length,
        ground=Ground(kind="mesh", colours=tuple(draw(st.lists(colours, min_size=1, max_size=5)))),
        layers=tuple(draw(st.lists(layers, max_size=3))),
        camera=Camera(zoom=draw(numbers)),
        finish=Finish(grain=draw(st.floats(0, 20))),
    )
    return Composition(
        width=draw(st.integers(8, 1000)) * 2,
        height=draw(st.integers(8, 1000)) * 2,
        rate=frame_rate(draw(st.sampled_from([24, 25, 29.97, 30, 50, 60]))),
        duration_frames=length,
        seed=draw(st.integers(0, 1 << 62)),
        scenes=(scene,),
        music=Music(mood="calm", frames_per_beat=15, energy=(EnergyPoint(frame=0, level=0.5),)),
        cues=(Cue(kind="pop", frame=draw(st.integers(0, length - 1))),),
    )


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(compositions())
def test_a_composition_is_the_same_after_a_way_through_json(composition):
    again = read_composition(composition.model_dump_json())

    assert again == composition
    assert again.model_dump_json() == composition.model_dump_json()


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(compositions())
def test_a_drawn_composition_keeps_the_rules(composition):
    check_composition(composition)


def test_a_composition_cannot_be_changed_in_place():
    with pytest.raises(ValueError, match="frozen"):
        setattr(composition_of(), "seed", 3)  # noqa: B010  (as a stranger would)


def test_a_composition_has_a_json_schema():
    schema = Composition.model_json_schema()

    assert "TextLayer" in schema["$defs"]
    json.dumps(schema)


def test_not_a_number_is_refused():
    raw = json.loads(composition_of().model_dump_json())
    raw["scenes"][0]["finish"]["grain"] = float("nan")

    with pytest.raises(InvalidDocument, match=r"scenes\.0\.finish\.grain"):
        read_composition(json.dumps(raw))


def test_an_unknown_field_is_refused_by_name():
    raw = json.loads(composition_of().model_dump_json()) | {"colour": "red"}

    with pytest.raises(InvalidDocument, match="colour"):
        read_composition(json.dumps(raw))


@pytest.mark.parametrize("version", [None, "1", 0, -1, 1.5, True])
def test_a_document_without_a_version_is_refused(version):
    with pytest.raises(InvalidDocument, match="expected a whole number"):
        upgrade({"version": version})


def test_a_document_of_a_newer_version_says_what_to_do():
    with pytest.raises(InvalidDocument, match="install a newer openmotion"):
        upgrade({"version": 2})


def test_a_document_of_this_version_is_left_alone():
    raw = {"version": 1, "width": 16}

    assert upgrade(raw) == {"version": 1, "width": 16}


@pytest.mark.parametrize(
    "text", ["", "{", "nonsense", '{"version": 1', "[" * 100_000, '{"a": "\ud800'], ids=str.__len__
)
def test_text_that_is_no_json_is_refused(text):
    with pytest.raises(InvalidDocument, match="not readable JSON"):
        read_composition(text)


@pytest.mark.parametrize("text", ["[]", "3", '"version"', "null"])
def test_json_that_is_no_document_is_refused(text):
    with pytest.raises(InvalidDocument, match="not a document"):
        read_composition(text)


def test_a_file_of_another_kind_is_refused():
    with pytest.raises(InvalidDocument, match=r"expected a \.motion file"):
        read_document('{"version": 1, "format": "lottie"}')


def test_a_damaged_document_names_the_first_damage():
    with pytest.raises(InvalidDocument, match="damaged: request: Field required"):
        read_document('{"version": 1, "format": "openmotion"}')
