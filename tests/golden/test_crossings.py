"""Transitions that are about layers look as they did, in the film that shows all of them."""

import runpy
from pathlib import Path

import pytest

pytestmark = pytest.mark.golden
EXAMPLE = Path(__file__).parents[2] / "examples" / "transitions.py"
KINDS = ("waterfall_words", "match_cut", "scale_to_detail", "focus_pull", "shape_iris")


@pytest.fixture(scope="module")
def film():
    return runpy.run_path(str(EXAMPLE))["TRANSITIONS"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_transition_about_layers_looks_as_before(check_frame, film, kind):
    (join,) = (join for join in film.transitions if join.kind == kind)
    frame = join.start + round((join.end - join.start) * 0.45)

    check_frame(f"crossing.{kind}", film, frame, size=(480, 270))
