"""Which of a recipe's choreographies each shot takes."""

from collections.abc import Sequence

from openmotion.director.recipes import RECIPES
from openmotion.director.rules.draft import Draft
from openmotion.model.seed import derive_seed

# Ways that alone show all of a content; the others leave these fields out.
_NEEDED: dict[tuple[str, str], str] = {
    ("gallery", "items"): "carousel",
    ("cursor_demo", "items"): "switches",
}


# Ways whose blocks of colour cover much of the frame: none where the ground's colour is stated.
_FLOODING: dict[str, frozenset[str]] = {
    "end_card": frozenset({"flood"}),
    "feature_spotlight": frozenset({"half"}),
}


def choose_choreographies(
    drafts: Sequence[Draft], seed: int, *, keeps_ground: bool = False
) -> list[str]:
    """One for each shot: shots of the same recipe take turns, the seed says who begins.

    With `keeps_ground`, none is chosen that covers a large part of the ground with colour.
    """
    used: dict[str, int] = {}
    found = []
    for draft in drafts:
        recipe = draft.recipe
        barred = _FLOODING.get(recipe, frozenset()) if keeps_ground else frozenset()
        ways = tuple(way for way in RECIPES[recipe].choreographies if way not in barred)
        first = derive_seed(seed, recipe, "choreography")
        way = ways[(first + used.get(recipe, 0)) % len(ways)]
        used[recipe] = used.get(recipe, 0) + 1
        asked = draft.way or _needed(draft)
        found.append(asked if asked in ways else way)
    return found


def _needed(draft: Draft) -> str:
    for (recipe, field), way in _NEEDED.items():
        if draft.recipe == recipe and getattr(draft.content, field):
            return way
    return ""
