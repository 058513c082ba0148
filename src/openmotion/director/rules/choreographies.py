"""Which of a recipe's choreographies each shot takes."""

from collections.abc import Sequence

from openmotion.director.recipes import RECIPES
from openmotion.model.seed import derive_seed


def choose_choreographies(recipes: Sequence[str], seed: int) -> list[str]:
    """One for each shot: shots of the same recipe take turns, the seed says who begins."""
    used: dict[str, int] = {}
    found = []
    for recipe in recipes:
        ways = tuple(RECIPES[recipe].choreographies)
        first = derive_seed(seed, recipe, "choreography")
        found.append(ways[(first + used.get(recipe, 0)) % len(ways)])
        used[recipe] = used.get(recipe, 0) + 1
    return found
