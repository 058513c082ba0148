"""One late frame of each recipe, look, ground and transition looks as it did."""

import pytest
from tests.support.contents import PLAIN
from tests.support.shots import one_shot, two_shots

from openmotion.director.looks import LOOKS
from openmotion.director.recipes import RECIPES
from openmotion.model import (
    GROUND_KINDS,
    TRANSITION_KINDS,
    Composition,
    Finish,
    FrameRate,
    Ground,
    Scene,
)

pytestmark = pytest.mark.golden
_TONES = ("dark", "light", "flood")
_COLOURS = ("#0b1a2e", "#17406b", "#2a7f8f", "#f0705a")


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_recipe_looks_as_before(check_frame, recipe):
    tone = _TONES[list(RECIPES).index(recipe) % 3]
    made = one_shot(recipe, PLAIN[recipe], tone=tone)

    check_frame(f"recipe.{recipe}", made, round(made.duration_frames * 0.8))


@pytest.mark.parametrize("look", LOOKS)
def test_a_look_looks_as_before(check_frame, look):
    made = one_shot("feature_list", PLAIN["feature_list"], look=look, tone=LOOKS[look].first_tone)

    check_frame(f"look.{look}", made, round(made.duration_frames * 0.8))


@pytest.mark.parametrize("kind", sorted(set(GROUND_KINDS) - {"none"}))
def test_a_ground_looks_as_before(check_frame, kind):
    known = {"kind": kind, "colours": _COLOURS, "seed": 5, "vignette": 0.3, "text": "Slow"}
    ground = Ground.model_validate(known)
    scene = Scene(id="s1", name=kind, start=0, end=60, ground=ground, finish=Finish(grain=0))
    made = Composition(
        width=480, height=270, rate=FrameRate(num=30), duration_frames=60, scenes=(scene,)
    )

    check_frame(f"ground.{kind}", made, 45)


@pytest.mark.parametrize("kind", TRANSITION_KINDS)
def test_a_transition_looks_as_before(check_frame, kind):
    made = two_shots(kind)
    join = made.transitions[0]

    check_frame(f"transition.{kind}", made, join.start + round((join.end - join.start) * 0.45))
