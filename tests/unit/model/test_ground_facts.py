"""Directors can read about every ground."""

import pytest

from openmotion.model import GROUND_FACTS, GROUND_KINDS


def test_every_ground_is_described_in_the_order_of_its_kinds():
    assert tuple(GROUND_FACTS) == GROUND_KINDS


def test_there_are_twenty_grounds_and_none():
    assert len(GROUND_KINDS) == 21


@pytest.mark.parametrize("kind", GROUND_KINDS)
def test_the_facts_of_a_ground_fit_its_schema(kind):
    facts = GROUND_FACTS[kind]

    assert facts.summary.endswith(".")
    assert facts.tones
    assert 1 <= len(facts.colours) <= 5
