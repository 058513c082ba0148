"""What is known about transitions."""

import pytest

from openmotion.model import TRANSITION_FACTS, TRANSITION_KINDS


def test_every_kind_is_known():
    assert tuple(sorted(TRANSITION_FACTS)) == tuple(sorted(TRANSITION_KINDS))


@pytest.mark.parametrize("kind", TRANSITION_KINDS)
def test_every_kind_has_a_sentence_tones_and_a_length(kind):
    facts = TRANSITION_FACTS[kind]
    shortest, longest = facts.seconds

    assert facts.summary.endswith(".")
    assert facts.tones
    assert 0.1 <= shortest <= longest <= 1.0
