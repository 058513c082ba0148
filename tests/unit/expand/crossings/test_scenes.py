"""Which transitions change layers."""

import pytest
from tests.support.compositions import text_of
from tests.support.crossings import joined

from openmotion.errors import InvalidComposition
from openmotion.expand import expand_composition
from openmotion.expand.crossings import cross_scenes
from openmotion.model import TextAnimator
from openmotion.render.evaluate import evaluate


@pytest.mark.parametrize("kind", ["crossfade", "scale_to_detail", "focus_pull"])
def test_most_transitions_leave_layers_as_they_are(kind):
    made = joined(kind, (text_of("One"),), (text_of("Two"),))

    assert expand_composition(made) is made


@pytest.mark.parametrize("kind", ["waterfall_words", "match_cut"])
def test_some_give_the_layers_of_both_scenes_keyframes(kind):
    made = joined(kind, (text_of("One"),), (text_of("Two", at=(90, 90)),))
    whole = expand_composition(made)

    assert all(new != old for new, old in zip(whole.scenes, made.scenes, strict=True))
    assert expand_composition(whole) is whole


@pytest.mark.parametrize("kind", ["waterfall_words", "match_cut", "focus_pull"])
def test_what_was_crossed_may_be_crossed_again(kind):
    enters = TextAnimator(start=3, duration=8)
    after = text_of("Two", at=(90, 90)).model_copy(update={"animators": (enters,)})
    made = joined(kind, (text_of("One"), text_of("Old", name="old")), (after,), layer="text")
    once = cross_scenes(made)
    twice = cross_scenes(once)

    for number in range(0, made.duration_frames, 3):
        states = [evaluate(film, number) for film in (once, twice)]
        places = [
            [
                (layer.layer.id, layer.opacity, layer.matrix.round(9).tolist())
                for scene in state.scenes
                for layer in scene.layers
            ]
            for state in states
        ]
        assert places[0] == places[1]
    assert [layer.animators for layer in once.scenes[0].layers if layer.kind == "text"] == [
        layer.animators for layer in twice.scenes[0].layers if layer.kind == "text"
    ]


def test_a_transition_of_unknown_scenes_is_left_to_the_check():
    made = joined("match_cut", (text_of("One"),), (text_of("Two"),), incoming="nowhere")

    assert cross_scenes(made) is made


def test_a_layer_that_no_scene_has_is_refused():
    made = joined("scale_to_detail", (text_of("One"),), (), layer="button")

    with pytest.raises(InvalidComposition, match="from a to b is about the layer 'button'"):
        expand_composition(made)
