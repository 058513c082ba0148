"""Focus that goes to a layer of the next scene."""

import pytest
from tests.support.compositions import text_of
from tests.support.crossings import FIRST, FRAMES, crossed, joined

from openmotion.expand import expand_composition
from openmotion.model import GroupLayer, clock_frame, number_at, walk

OLD, NEW, OTHER = text_of("Old", name="old"), text_of("New", name="new"), text_of("x", name="x")


def sigma(layer, frame):
    """How far a layer is out of focus."""
    return number_at(layer.effects[0].sigma_px, frame)


def test_the_layer_stands_in_front_of_the_first_scene_on_its_own_time():
    first, _ = crossed("focus_pull", (OLD,), (NEW, OTHER), layer="new")
    subject = first.layers[-1]

    assert [layer.text for layer in subject.layers] == ["New"]
    assert (subject.start, subject.end) == (FIRST, FIRST + FRAMES)
    assert subject.clock is not None
    assert clock_frame(subject.clock, FIRST + 7) == 7


@pytest.mark.parametrize("moment", [8, 12, 16, 20])
def test_both_copies_of_the_layer_are_equally_out_of_focus(moment):
    first, second = crossed("focus_pull", (OLD,), (NEW,), layer="new")

    assert sigma(first.layers[-1], FIRST + moment) == sigma(second.layers[-1], moment)


def test_one_scene_is_lost_while_the_other_comes():
    first, second = crossed("focus_pull", (OLD,), (NEW,), layer="new")
    lost = [sigma(first.layers[1], FIRST + moment) for moment in (0, 5, 10)]
    found = [sigma(second.layers[-1], moment) for moment in (8, 14, 20)]

    assert lost[0] == 0 < lost[1] < lost[2] == found[0] > found[1] > found[2] == 0


def test_the_layer_comes_in_softly():
    first, _ = crossed("focus_pull", (OLD,), (NEW,), layer="new")
    shown = [number_at(first.layers[-1].opacity, FIRST + moment) for moment in (0, 4, 8)]

    assert shown[0] == 0 < shown[1] < shown[2] == 1


def test_a_layer_in_a_group_brings_its_group():
    group = GroupLayer(id="g", start=0, end=60, layers=(NEW, OTHER))
    first, _ = crossed("focus_pull", (OLD,), (group,), layer="new")

    assert [layer.id for layer in walk(first.layers[-1].layers)] == ["g", "new", "x"]


def test_its_words_are_read_in_their_own_scene_only():
    group = GroupLayer(id="g", start=0, end=60, layers=(NEW,))
    first, second = crossed("focus_pull", (OLD,), (group,), layer="new")

    assert all(layer.decor for layer in walk(first.layers[-1].layers))
    assert not any(layer.decor for layer in walk(second.layers[:1]))


def test_without_a_layer_or_time_nothing_changes():
    plain = joined("focus_pull", (OLD,), (NEW,))
    assert expand_composition(plain) is plain

    first, second = crossed("focus_pull", (OLD,), (NEW,), layer="new", end=FIRST + 3)
    assert (first.layers, second.layers) == ((OLD,), (NEW,))
