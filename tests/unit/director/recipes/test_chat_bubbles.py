"""A conversation keeps its order, its sides and its words, however long it is."""

import pytest
from tests.support.contents import PLAIN
from tests.support.shots import one_shot

from openmotion.director.recipes import RECIPES
from openmotion.model import Content, Feature, GroupLayer, walk
from openmotion.render import settled_texts

LONG = tuple(f"Message number {word} says a little more than that" for word in "abcdef")
every_way = pytest.mark.parametrize("way", RECIPES["chat"].choreographies)


def chat(**change: object) -> Content:
    return PLAIN["chat"].model_copy(update=change)


def bubbles(way: str, content: Content) -> list[GroupLayer]:
    made = one_shot("chat", content, choreography=way)
    return [
        layer
        for layer in walk(made.scenes[0].layers)
        if isinstance(layer, GroupLayer) and layer.id.removeprefix("chat").isdigit()
    ]


def is_left(bubble: GroupLayer) -> bool:
    return bubble.transform.anchor[0] == 0


@every_way
def test_lines_alternate_sides_and_the_first_is_the_others(way):
    sides = [is_left(bubble) for bubble in bubbles(way, chat())]

    assert sides == [True, False, True, False]


@every_way
def test_a_speaker_keeps_a_side(way):
    said = (("Maya", "Are you in?"), ("Maya", "Say yes."), ("Ali", "Yes."), ("Maya", "Good."))
    items = tuple(Feature(title=who, detail=text) for who, text in said)
    sides = [is_left(bubble) for bubble in bubbles(way, chat(lines=(), items=items))]

    assert sides == [True, True, False, True]


@every_way
def test_messages_come_in_order(way):
    starts = [bubble.start for bubble in bubbles(way, chat())]

    assert starts == sorted(set(starts))


@every_way
@pytest.mark.parametrize("size", [(480, 270), (270, 480)])
def test_every_message_of_a_long_talk_is_shown(way, size):
    made = one_shot("chat", chat(lines=LONG), size=size, choreography=way, seconds=9)
    shown = {text.text for text in settled_texts(made)}

    assert shown >= set(LONG)
