"""Shots of the same recipe do not all move the same way."""

import pytest
from tests.support.contents import PLAIN
from tests.support.shots import one_shot

from openmotion.director.recipes import RECIPES
from openmotion.model import Composition


def moves(made: Composition) -> str:
    """Its layers as text, without the brand mark that is the same in all recipes."""
    return str(
        [
            layer.model_dump(warnings=False)
            for layer in made.scenes[0].layers
            if not layer.id.startswith("brand.")
        ]
    )


# What the prompt tells to move is moved as told.
@pytest.mark.parametrize("recipe", [name for name in RECIPES if name != "choreography"])
def test_a_recipe_has_at_least_two_choreographies(recipe):
    ways = {moves(one_shot(recipe, PLAIN[recipe], seed=seed)) for seed in range(6)}

    assert len(ways) >= 2
    assert len(RECIPES[recipe].choreographies) >= 2


@pytest.mark.parametrize("recipe", RECIPES)
def test_the_same_seed_gives_the_same_scene(recipe):
    assert one_shot(recipe, PLAIN[recipe], seed=3) == one_shot(recipe, PLAIN[recipe], seed=3)
