"""Whatever the schema allows is drawn, or refused with a sentence."""

import pytest
from hypothesis import HealthCheck, given, settings
from tests.support.drawing_checks import examine
from tests.support.random_compositions import compositions

# benchmarks/fuzz.py runs many more; these are the same ones each time.
_EXAMPLES = 16


@pytest.mark.filterwarnings("error")
@settings(
    derandomize=True,
    max_examples=_EXAMPLES,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(composition=compositions())
def test_a_random_composition_keeps_the_laws_of_drawing(composition):
    assert examine(composition, thoroughly=True).defects == []
