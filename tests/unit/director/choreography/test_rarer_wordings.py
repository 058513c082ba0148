"""Rarer wordings: left-out verbs, walls, merging, pointing, opposite sides, and what is noted."""

import pytest
from tests.support.choreographies import Case, misses, plan_of, told

from openmotion.review.choreography import check_choreography

CASES: tuple[Case, ...] = (
    (
        "A red circle and a blue circle. The red circle moves up 100 px over 1 s, and the blue"
        " one too.",
        (("red-circle", 1, "dy", -100), ("blue-circle", 1, "dy", -100)),
    ),
    (
        "A red circle and a blue square. The circle turns 90° over 1 s and the square too.",
        (("red-circle", 1, "angle", 90), ("blue-square", 1, "angle", 90)),
    ),
    (
        "Two circles in a row. The first one moves up 100 px over 1 s. The second one in 2 s.",
        (("circle-2", 1, "dy", 0), ("circle-2", 2, "dy", -50), ("circle-2", 3, "dy", -100)),
    ),
    (
        "The 200 px square at (500, 540) bounces off the right edge in 2 s.",
        (("square", 1, "x", 1820), ("square", 2, "x", 500)),
    ),
    (
        "The 200 px square at (960, 540) moves left until it hits the wall over 1 s.",
        (("square", 1, "x", 100), ("square", 1, "y", 540)),
    ),
    (
        "A red circle and a blue circle merge into a big white circle over 1 s.",
        (("red-circle", 1.5, "colour", "#ffffff"), ("red-circle", 1.5, "scale", 1.55)),
    ),
    ("An arrow points up. It moves 100 px up over 1 s.", (("arrow", 0, "angle", -90),)),
    ("A triangle pointing right moves 100 px right.", (("triangle", 0, "angle", 90),)),
    ("An arrow turns to point left over 1 s.", (("arrow", 1, "angle", 180),)),
    (
        "One red and one blue 200 px square at opposite edges. They meet in the centre over 1 s.",
        (("red-square", 0, "x", 100), ("blue-square", 0, "x", 1820)),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_it_happens_as_told(case: Case) -> None:
    assert misses(case) == []


@pytest.mark.parametrize("prompt", [case[0] for case in CASES])
def test_its_composition_has_no_findings(prompt: str) -> None:
    assert check_choreography(told(prompt), plan_of(prompt)[1]) == ()


def test_unknown_words_of_an_understood_clause_are_noted() -> None:
    notes = told("The circle moves 100 px right majestically over 1 s.").notes

    assert any("majestically" in note for note in notes)


def test_leaving_the_frame_by_stated_numbers_is_noted() -> None:
    notes = told("The 200 px circle at (960, 540) moves 1000 px right over 1 s.").notes

    assert any("140 px out of the frame" in note for note in notes)


def test_leaving_the_frame_as_told_is_not_noted() -> None:
    assert told("The circle slides off screen to the right over 1 s.").notes == ()


@pytest.mark.parametrize(
    "prompt",
    [
        "A blue circle moves right over 1 s, then turns into a square.",
        "A blue circle moves right over 1 s, then becomes a square.",
        "A blue circle moves right over 1 s and morphs into a square.",
        "A blue circle moves right over 1 s, turns into a square.",
        "A blue circle moves right over 1 s. Then turn the circle into a square.",
    ],
)
def test_what_something_becomes_is_no_object_of_its_own(prompt: str) -> None:
    plan = told(prompt)

    assert [actor.id for actor in plan.actors] == ["blue-circle"]
    assert [(clause.action, clause.shape) for clause in plan.clauses] == [
        ("move", None),
        ("morph", "square"),
    ]
