"""Conversations in bubbles."""

from itertools import pairwise

import pytest
from tests.support.compositions import composition_of, scene_of

from openmotion.expand import expand_composition
from openmotion.model import ChatLayer, ChatMessage, number_at, point_at, walk
from openmotion.render import settled_texts

TALK = (
    ChatMessage(text="Can you sum up what changed today?", name="Maya Kern"),
    ChatMessage(text="Sure. Three things moved.", side="right"),
    ChatMessage(text="Go on.", name="Maya Kern"),
)


def chat(*messages, **fields):
    fields = {"width": 300, "height": 250, "size_px": 16, "end": 300} | fields
    return ChatLayer(id="c", start=0, messages=messages or TALK, **fields)


def made(layer):
    return composition_of(scene_of(layer, end=300))


def parts(layer):
    return {part.id: part for part in walk(expand_composition(made(layer)).scenes[0].layers)}


def test_each_message_is_found_on_its_side():
    texts = {text.text: text for text in settled_texts(made(chat()))}

    assert texts["Go on."].box.x < 100
    assert texts["Sure. Three things moved."].box.right > 200
    assert texts["Sure. Three things moved."].box.right < 300
    assert texts["Maya Kern"].kind == "decor"


def test_dots_stand_for_half_a_second_before_a_bubble():
    found = parts(chat())

    assert found["c/dots0"].end - found["c/dots0"].start == 15
    assert found["c/dots0"].end == found["c/bubble0"].start


def test_a_message_without_dots_pops_at_its_frame():
    found = parts(chat(ChatMessage(text="Now", dots=False, at=33)))

    assert "c/dots0" not in found
    assert found["c/bubble0"].start == 33


def test_a_bubble_grows_from_its_speakers_corner():
    found = parts(chat(ChatMessage(text="Left", dots=False), ChatMessage(text="R", side="right")))
    left, right = found["c/bubble0"], found["c/bubble1"]

    assert left.transform.anchor[0] == 0
    assert right.transform.anchor[0] == 300
    assert number_at(left.transform.scale, left.start) < 0.6
    assert number_at(left.transform.scale, left.start + 30) == 1


def test_bubbles_never_touch():
    boxes = sorted(
        (text.box.y, text.box.bottom)
        for text in settled_texts(made(chat(height=900)))
        if text.kind == "static"
    )

    assert all(before[1] < after[0] for before, after in pairwise(boxes))


def test_the_list_scrolls_so_that_the_newest_bubble_is_seen():
    layer = chat(*TALK * 2, pace=4)
    texts = settled_texts(made(layer))
    newest = max((text for text in texts if text.text == "Go on."), key=lambda text: text.end_s)

    assert newest.box.bottom < 250
    assert point_at(parts(layer)["c/list"].transform.position, 299)[1] < 0


def test_right_to_left_words_start_at_the_right_edge_of_their_bubble():
    layer = chat(ChatMessage(text="مرحبا بالعالم\nكيف"))
    found = parts(layer)

    assert found["c/bubble0.text"].align == "right"


def test_initials_come_from_the_first_and_the_last_name():
    assert parts(chat())["c/portrait0.initials"].text == "MK"


def test_a_long_message_breaks_inside_its_bubble():
    layer = chat(ChatMessage(text="word " * 60), height=800)
    (text,) = [item for item in settled_texts(made(layer)) if item.kind == "static"]

    assert text.box.width < 300 * 0.74
    assert len(parts(layer)["c/bubble0.text"].lines) > 5


@pytest.mark.parametrize("text", ["W" * 80, "😀", "\n\na\n\n"])
def test_any_text_gets_a_bubble(text):
    assert "c/bubble0" in parts(chat(ChatMessage(text=text)))


def test_at_the_slowest_pace_the_first_message_is_not_reached():
    bubbles = [name for name in parts(chat(pace=5e-324)) if name.startswith("c/bubble")]

    assert bubbles == []
