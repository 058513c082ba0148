"""Shots of a recipe take turns at its ways."""

import pytest
from tests.support.contents import PLAIN

from openmotion.director.recipes import RECIPES
from openmotion.director.rules.choreographies import choose_choreographies
from openmotion.director.rules.draft import Draft


def drafts(recipe: str, count: int) -> list[Draft]:
    return [Draft(recipe=recipe, content=PLAIN[recipe]) for _ in range(count)]


@pytest.mark.parametrize("recipe", ["hook", "title_card", "feature_spotlight", "end_card"])
def test_as_many_shots_as_there_are_ways_take_all_of_them(recipe):
    ways = RECIPES[recipe].choreographies

    assert sorted(choose_choreographies(drafts(recipe, len(ways)), 3)) == sorted(ways)


@pytest.mark.parametrize(("recipe", "way"), [("end_card", "flood"), ("feature_spotlight", "half")])
def test_no_way_covers_a_ground_whose_colour_is_stated(recipe, way):
    chosen = choose_choreographies(drafts(recipe, 8), 3, keeps_ground=True)

    assert way not in chosen
    assert len(set(chosen)) == len(RECIPES[recipe].choreographies) - 1
