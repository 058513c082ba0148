"""The plan that is meant stands out."""

import pytest
from tests.support.contents import PLAIN
from tests.support.shots import one_shot

from openmotion.director.recipes import RECIPES
from openmotion.model import ShapeLayer, Solid, walk


def fills(accent: str, way: str) -> list[object]:
    content = PLAIN["pricing"].model_copy(update={"accent": accent})
    made = one_shot("pricing", content, choreography=way)
    layers = {layer.id: layer for layer in walk(made.scenes[0].layers)}
    found: list[object] = []
    for index in range(3):
        layer = layers[f"plan{index}.fill"]
        assert isinstance(layer, ShapeLayer)
        found.append(layer.fill.colour if isinstance(layer.fill, Solid) else None)
    return found


@pytest.mark.parametrize(("accent", "chosen"), [("Solo", 0), ("company", 2), ("", 1), ("x", 1)])
def test_the_plan_that_the_accent_names_has_the_accents_colour_else_the_middle_one(accent, chosen):
    colours = fills(accent, "lift")

    assert colours.count(colours[chosen]) == 1


@pytest.mark.parametrize(("accent", "chosen"), [("Solo", 0), ("Company", 2)])
def test_the_selector_ends_on_the_chosen_plan(accent, chosen):
    content = PLAIN["pricing"].model_copy(update={"accent": accent})
    made = one_shot("pricing", content, choreography="select")
    ticks = {layer.id for layer in walk(made.scenes[0].layers) if layer.id.endswith(".tick")}

    assert ticks == {f"plan{chosen}.tick"}


def test_pricing_has_two_ways():
    assert set(RECIPES["pricing"].choreographies) == {"lift", "select"}
