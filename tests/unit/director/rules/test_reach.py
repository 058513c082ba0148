"""Every scene recipe is reached by some prompt."""

import pytest
from tests.support.film_prompts import BY_RECIPE

from openmotion.director.offline import OfflineDirector
from openmotion.director.recipes import RECIPES
from openmotion.model import Request

SEEDS = range(3)


def test_there_is_a_prompt_for_each_recipe():
    assert sorted(set(RECIPES) - set(BY_RECIPE)) == []


@pytest.mark.parametrize("recipe", [name for name in BY_RECIPE if name in RECIPES])
def test_a_recipe_is_reached_by_its_prompt(recipe):
    director = OfflineDirector()
    brief = director.understand(Request(prompt=BY_RECIPE[recipe]))

    shown = [{shot.recipe for shot in director.plan(brief, seed).shots} for seed in SEEDS]

    assert any(recipe in recipes for recipes in shown), shown
