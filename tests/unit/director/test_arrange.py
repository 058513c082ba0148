"""Transitions of storyboards, whatever a director chose."""

import pytest
from tests.support.shots import two_shots

from openmotion.model import TRANSITION_KINDS, check_composition


@pytest.mark.parametrize("kind", TRANSITION_KINDS)
def test_every_transition_can_be_chosen_and_is_heard(kind):
    made = two_shots(kind)
    join = made.transitions[0]

    check_composition(made)
    assert join.kind == kind
    assert (join.start + join.end) // 2 in {cue.frame for cue in made.cues}
