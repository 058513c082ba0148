"""Words come early enough to be read, even where a shot is short."""

import pytest
from tests.support.contents import PLAIN
from tests.support.shots import one_shot

from openmotion.director.recipes import RECIPES
from openmotion.model import check_composition
from openmotion.render import settled_texts

# In these each phrase takes its turn.
_IN_TURN = {"kinetic_phrase", "countdown", "chat"}


@pytest.mark.parametrize("recipe", sorted(set(RECIPES) - _IN_TURN))
def test_words_have_settled_by_the_middle_of_a_shot_of_natural_length(recipe):
    made = one_shot(recipe, PLAIN[recipe], fps=20)
    middle = made.duration_frames / 20 * 0.54
    late = [
        (text.layer, text.start_s)
        for text in settled_texts(made)
        if text.kind != "decor" and text.start_s > middle
    ]

    assert late == []


@pytest.mark.parametrize("recipe", sorted(set(RECIPES) - _IN_TURN))
def test_words_of_a_shot_of_natural_length_stand_long_enough(recipe):
    made = one_shot(recipe, PLAIN[recipe], fps=20)
    hasty = [
        (text.layer, text.end_s - text.start_s)
        for text in settled_texts(made)
        if text.kind == "static"
        and text.end_s - text.start_s < max(0.8, 0.3 * len(text.text.split())) - 0.05
    ]

    assert hasty == []


@pytest.mark.parametrize("recipe", RECIPES)
@pytest.mark.parametrize("seconds", [0.2, 0.5, 10.0])
@pytest.mark.parametrize("fps", [24.0, 60.0])
def test_any_length_and_rate_can_be_drawn(recipe, seconds, fps):
    check_composition(one_shot(recipe, PLAIN[recipe], seconds=seconds, fps=fps))


@pytest.mark.parametrize("recipe", RECIPES)
@pytest.mark.parametrize("size", [(320, 180), (3840, 2160), (64, 64), (180, 320)])
def test_any_size_can_be_drawn(recipe, size):
    check_composition(one_shot(recipe, PLAIN[recipe], size=size))
