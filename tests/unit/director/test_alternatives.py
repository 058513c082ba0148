"""Alternatives are plans of other seeds that differ in what a viewer sees."""

from itertools import combinations

import pytest

from openmotion.director.alternatives import find_alternatives
from openmotion.director.offline import OfflineDirector
from openmotion.model import Request

DIRECTOR = OfflineDirector()
PROMPTS = (
    "Launch video for Tidewater, a budgeting app that sorts receipts. 15 seconds.",
    "Invite people to the Harbour Jazz Night, June 14, 8 pm, Pier 9.",
    "Explain how rainwater becomes drinking water in 30 seconds.",
)


@pytest.mark.parametrize("prompt", PROMPTS)
def test_three_alternatives_differ_in_look_and_in_opening_or_shots(prompt):
    brief = DIRECTOR.understand(Request(prompt=prompt))

    boards = [one.storyboard for one in find_alternatives(DIRECTOR, brief, 0, 3)]

    assert len({board.look for board in boards}) == 3
    for first, second in combinations(boards, 2):
        assert [(shot.recipe, shot.choreography) for shot in first.shots] != [
            (shot.recipe, shot.choreography) for shot in second.shots
        ]


def test_each_alternative_is_the_plan_of_its_seed_and_the_first_is_the_usual_one():
    brief = DIRECTOR.understand(Request(prompt=PROMPTS[0], seed=5))

    found = find_alternatives(DIRECTOR, brief, 5, 3)

    assert found[0].seed == 5
    assert all(DIRECTOR.plan(brief, one.seed) == one.storyboard for one in found)
    assert found == find_alternatives(DIRECTOR, brief, 5, 3)


def test_a_look_that_is_asked_for_stays_in_all_of_them():
    brief = DIRECTOR.understand(Request(prompt=PROMPTS[0], look="poster"))

    found = find_alternatives(DIRECTOR, brief, 0, 3)

    assert {one.storyboard.look for one in found} == {"poster"}
    assert len({one.storyboard.shots for one in found}) == 3
