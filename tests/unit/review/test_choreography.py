"""The verifier of choreographies: silent where all holds, and naming the clause where not."""

from typing import Any

import pytest
from tests.support.choreographies import plan_of, told

from openmotion.model import Composition, ShapeLayer, track
from openmotion.review.choreography import check_choreography

MOVED = "The red circle moves 200 px right over 1 s. Then the square rotates 90° over 1 s."


def disturbed(prompt: str, actor: str, **change: Any) -> Composition:
    """The composition of a prompt with fields of one layer, or of its transform, replaced."""
    _, composition = plan_of(prompt)
    scene = composition.scenes[0]
    layers = []
    for layer in scene.layers:
        if layer.id == actor:
            own = {
                name: value for name, value in change.items() if name in type(layer).model_fields
            }
            rest = {name: value for name, value in change.items() if name not in own}
            own["transform"] = layer.transform.model_copy(update=rest)
            layers.append(layer.model_copy(update=own))
        else:
            layers.append(layer)
    changed = scene.model_copy(update={"layers": tuple(layers)})
    return composition.model_copy(update={"scenes": (changed,)})


def messages(prompt: str, composition: Composition) -> list[str]:
    return [finding.message for finding in check_choreography(told(prompt), composition)]


def test_a_true_composition_has_no_findings() -> None:
    assert messages(MOVED, plan_of(MOVED)[1]) == []


def test_a_move_that_is_too_short_is_found_with_its_clause() -> None:
    composition = disturbed(
        MOVED,
        "red-circle",
        position=track((0, (640.0, 540.0)), (30, (830.0, 540.0)), easing="inout-cubic"),
    )

    found = messages(MOVED, composition)

    assert found[0].startswith("“The red circle moves 200 px right over 1 s”: the red circle")
    assert "200.0 px right" in found[0]
    assert "190.0 px right" in found[0]


def test_a_move_that_is_two_frames_late_is_found() -> None:
    late = disturbed(
        MOVED,
        "red-circle",
        position=track((2, (640.0, 540.0)), (32, (840.0, 540.0)), easing="inout-cubic"),
    )

    assert any("red circle" in message for message in messages(MOVED, late))


def test_a_turn_the_other_way_is_found() -> None:
    composition = disturbed(MOVED, "square", rotation_deg=track((30, 0.0), (60, -90.0)))

    assert any(
        "90.0° clockwise, but turned 90.0° anticlockwise" in message
        for message in messages(MOVED, composition)
    )


def test_a_missing_object_is_found() -> None:
    _, composition = plan_of(MOVED)
    scene = composition.scenes[0]
    without = scene.model_copy(update={"layers": scene.layers[1:]})

    assert messages(MOVED, composition.model_copy(update={"scenes": (without,)})) == [
        "the red circle is not in the composition"
    ]


@pytest.mark.parametrize(
    ("prompt", "actor", "change", "part"),
    [
        (
            "A 200 px square stands in the centre. A 100 px circle moves until it touches the "
            "square over 1 s.",
            "circle",
            {"position": track((0, (422.4, 540.0)), (30, (700.0, 540.0)))},
            "touch",
        ),
        (
            "A square stands in the centre. A circle moves 200 px left of the square over 1 s.",
            "circle",
            {"position": (700.0, 540.0)},
            "start",
        ),
        (
            "The circle doubles in size over 1 s.",
            "circle",
            {"scale": track((0, 1.0), (30, 1.8))},
            "px wide",
        ),
        ("The circle fades out over 1 s.", "circle", {"opacity": 1.0}, "gone"),
        ("The blue circle turns red over 1 s.", "blue-circle", {"tint": "#2563eb"}, "#e5252a"),
        (
            "The 200 px square rotates 90° around its top left corner over 1 s.",
            "square",
            {"position": (960.0, 540.0)},
            "corner",
        ),
        (
            "A circle at the centre. A star at (600, 540) orbits the circle once in 2 s.",
            "star",
            {"position": (600.0, 540.0)},
            "around",
        ),
        (
            "The circle and the square swap places over 1 s.",
            "circle",
            {"position": (640.0, 540.0)},
            "was",
        ),
        (
            "The circle bounces 100 px high twice in 2 s.",
            "circle",
            {"position": (960.0, 540.0)},
            "bounce",
        ),
        ("The circle morphs into a star over 1 s.", "circle", {"geometry": None}, "outline"),
        ("The circle pulses to 120% over 1 s.", "circle", {"scale": 1.0}, "pulse"),
        ("A square appears at 1 s.", "square", {"opacity": 1.0, "start": 0}, "before"),
    ],
)
def test_a_disturbed_composition_is_found_and_the_true_one_is_not(
    prompt: str, actor: str, change: dict[str, Any], part: str
) -> None:
    if "geometry" in change:
        layer = next(layer for layer in plan_of(prompt)[1].scenes[0].layers if layer.id == actor)
        assert isinstance(layer, ShapeLayer)
        change = {"geometry": layer.geometry.before}

    assert messages(prompt, plan_of(prompt)[1]) == []
    assert any(part in message for message in messages(prompt, disturbed(prompt, actor, **change)))
