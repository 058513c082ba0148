"""Plans differ: over prompts of all kinds, and over the seeds of one prompt."""

from collections import Counter
from functools import lru_cache

import pytest
from tests.support.film_prompts import FORTY

from openmotion.director.offline import OfflineDirector
from openmotion.model import Request, Storyboard

SEEDS = range(5)
ALIKE = 2  # chance alone may let one or two of forty meet another
TOLD = tuple(FORTY[index] for index in (0, 1, 2, 5, 11, 20, 23, 25, 30, 34, 39))


@lru_cache(maxsize=256)
def plan_of(prompt: str, seed: int) -> Storyboard:
    director = OfflineDirector()
    return director.plan(director.understand(Request(prompt=prompt)), seed)


def first_picture(plan: Storyboard) -> tuple[str, str, str, str, str]:
    """What the first seconds look like: the look, its colours, the scene and its layout."""
    first = plan.shots[0]
    return plan.look, plan.palette.accent, first.recipe, first.choreography, first.tone


def differences(one: Storyboard, other: Storyboard) -> int:
    """How many of five things differ: opening, order, look and colours, words, motif."""
    first, second = one.shots[0], other.shots[0]
    return sum(
        (
            (first.recipe, first.choreography) != (second.recipe, second.choreography),
            [s.recipe for s in one.shots] != [s.recipe for s in other.shots],
            (one.look, one.palette) != (other.look, other.palette),
            [s.content for s in one.shots] != [s.content for s in other.shots],
            (one.motif, first.motif) != (other.motif, second.motif),
        )
    )


@pytest.mark.parametrize("seed", range(3))
def test_forty_films_do_not_open_on_the_same_picture(seed):
    seen = Counter(first_picture(plan_of(prompt, seed)) for prompt in FORTY)

    assert len(FORTY) - len(seen) <= ALIKE


def test_forty_films_open_in_many_ways():
    plans = [plan_of(prompt, 0) for prompt in FORTY]

    assert len({(p.shots[0].recipe, p.shots[0].choreography) for p in plans}) >= 10
    assert len({p.look for p in plans}) >= 8
    assert len({tuple(s.recipe for s in p.shots) for p in plans}) >= 36


@pytest.mark.parametrize("prompt", TOLD)
def test_five_seeds_give_five_films(prompt):
    plans = [plan_of(prompt, seed) for seed in SEEDS]

    for index, one in enumerate(plans):
        for other in plans[index + 1 :]:
            # A film of two shots has less that can differ.
            assert differences(one, other) >= min(2, len(one.shots) // 2)
