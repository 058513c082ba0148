"""A composition that contradicts itself is refused with the place and the value."""

import pytest
from tests.support.compositions import composition_of, scene_of, text_of

from openmotion.errors import InvalidComposition
from openmotion.model import GroupLayer, Matte, Transition, check_composition, walk


def joined(*, start=50, end=60, outgoing="a", incoming="b"):
    """Two scenes with a transition over frames 50 to 60."""
    composition = composition_of(
        scene_of(name="a", start=0, end=60), scene_of(name="b", start=50, end=120)
    )
    transition = Transition(kind="push", outgoing=outgoing, incoming=incoming, start=start, end=end)
    return composition.model_copy(update={"transitions": (transition,)})


def test_scenes_that_follow_each_other_are_fine():
    check_composition(
        composition_of(scene_of(name="a", end=60), scene_of(name="b", start=60, end=90))
    )


def test_scenes_that_overlap_by_their_transition_are_fine():
    check_composition(joined())


@pytest.mark.parametrize(("start", "end"), [(50, 59), (49, 60), (60, 60), (60, 50)])
def test_a_transition_that_does_not_fit_is_refused(start, end):
    with pytest.raises(InvalidComposition, match=f"transition covers {start} to {end}"):
        check_composition(joined(start=start, end=end))


def test_a_transition_between_strangers_is_refused():
    composition = composition_of(scene_of(name="a"))
    transition = Transition(kind="push", outgoing="a", incoming="x", start=1, end=5)

    with pytest.raises(InvalidComposition, match="joins a and x, no neighbours"):
        check_composition(composition.model_copy(update={"transitions": (transition,)}))


def test_a_gap_between_scenes_is_refused():
    with pytest.raises(InvalidComposition, match="b starts at 61 and a ends at 60"):
        check_composition(
            composition_of(scene_of(name="a", end=60), scene_of(name="b", start=61, end=90))
        )


def test_an_overlap_without_a_transition_is_refused():
    with pytest.raises(InvalidComposition, match="b starts at 50 and a ends at 60"):
        check_composition(
            composition_of(scene_of(name="a", end=60), scene_of(name="b", start=50, end=90))
        )


def test_a_first_scene_that_is_late_is_refused():
    with pytest.raises(InvalidComposition, match="starts at 5, not at 0"):
        check_composition(composition_of(scene_of(name="a", start=5, end=60)))


def test_a_last_scene_that_ends_early_is_refused():
    composition = composition_of(scene_of(end=60)).model_copy(update={"duration_frames": 61})

    with pytest.raises(InvalidComposition, match="ends at frame 60, the composition at 61"):
        check_composition(composition)


def test_two_scenes_with_one_name_are_refused():
    with pytest.raises(InvalidComposition, match="two things are called 'a'"):
        check_composition(
            composition_of(scene_of(name="a", end=60), scene_of(name="a", start=60, end=90))
        )


def test_two_layers_of_a_scene_with_one_name_are_refused_even_when_nested():
    group = GroupLayer(id="group", start=0, end=60, layers=(text_of("b", name="twin"),))

    with pytest.raises(InvalidComposition, match="'twin': each layer of scene s1"):
        check_composition(composition_of(scene_of(text_of("a", name="twin"), group)))


def test_layers_of_different_scenes_may_share_a_name():
    check_composition(
        composition_of(
            scene_of(text_of("a"), name="a", end=60),
            scene_of(text_of("b"), name="b", start=60, end=90),
        )
    )


def test_two_layers_of_the_overlay_with_one_name_are_refused():
    overlay = (text_of("a"), text_of("b"))

    with pytest.raises(InvalidComposition, match="overlay layer"):
        check_composition(composition_of().model_copy(update={"overlay": overlay}))


def test_a_layer_that_ends_before_it_starts_is_refused():
    with pytest.raises(InvalidComposition, match="runs from 20 to 20; end it after it starts"):
        check_composition(composition_of(scene_of(text_of("a", start=20, end=20))))


def test_a_scene_without_frames_is_refused():
    composition = composition_of(scene_of(name="a", end=60), scene_of(name="b", start=60, end=60))

    with pytest.raises(InvalidComposition, match="scene b lasts 0 frames"):
        check_composition(composition)


def test_three_scenes_at_once_are_refused():
    scenes = (
        scene_of(name="a", start=0, end=60),
        scene_of(name="b", start=40, end=70),
        scene_of(name="c", start=50, end=90),
    )
    transitions = (
        Transition(kind="push", outgoing="a", incoming="b", start=40, end=60),
        Transition(kind="push", outgoing="b", incoming="c", start=50, end=70),
    )

    with pytest.raises(InvalidComposition, match="a and c overlap over a third one"):
        check_composition(composition_of(*scenes).model_copy(update={"transitions": transitions}))


def test_walking_gives_parents_before_what_they_hold():
    inner = text_of("b", name="inner")
    mask = text_of("c", name="mask")
    group = GroupLayer(id="group", start=0, end=9, layers=(inner,), matte=Matte(layers=(mask,)))

    walked = [layer.id for layer in walk((text_of("a", name="first"), group))]

    assert walked == ["first", "group", "inner", "mask"]
