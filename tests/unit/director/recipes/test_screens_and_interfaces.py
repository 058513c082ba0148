"""Recipes of screens and interfaces: every way says the content, no more, and large enough."""

import re

import pytest
from tests.support.contents import PLAIN
from tests.support.shots import SHAPES, one_shot

from openmotion.director.recipes import RECIPES
from openmotion.model import Composition, Content, CursorLayer, walk
from openmotion.render import settled_texts

NAMES = (
    "question",
    "bento",
    "laptop",
    "cursor_demo",
    "chat",
    "terminal",
    "exploded_layers",
    "notification_cascade",
    "hook",
    "title_card",
    "feature_list",
    "feature_spotlight",
    "app_window",
    "phone",
    "prompt_to_result",
)
WAYS = [(name, way) for name in NAMES for way in RECIPES[name].choreographies]
every_way = pytest.mark.parametrize(("name", "way"), WAYS)
_WORD = re.compile(r"\w+")


def said(content: Content) -> set[str]:
    """Every word of a content, in lower case."""
    return set(_WORD.findall(str(content.model_dump(mode="json")).lower()))


def shown(made: Composition) -> list[str]:
    return [text.text for text in settled_texts(made) if text.kind != "decor"]


@every_way
def test_what_can_be_read_comes_from_the_content(name, way):
    content = PLAIN[name]
    words = set(_WORD.findall(" ".join(shown(one_shot(name, content, choreography=way))).lower()))

    assert words <= said(content)


@every_way
def test_drawn_words_of_a_mock_up_are_ornament(name, way):
    content = PLAIN[name].model_copy(update={"items": (), "lines": ()})
    words = set(_WORD.findall(" ".join(shown(one_shot(name, content, choreography=way))).lower()))

    assert words <= said(content)


@every_way
@pytest.mark.parametrize("shape", ["16:9", "9:16"])
def test_no_copy_is_smaller_than_can_be_read(name, way, shape):
    made = one_shot(name, PLAIN[name], size=SHAPES[shape], choreography=way, fps=10)
    small = [
        (text.layer, round(text.font_px, 1))
        for text in settled_texts(made)
        if text.kind != "decor" and text.font_px < 22
    ]

    assert small == []


@pytest.mark.parametrize("name", NAMES)
def test_its_ways_stand_differently(name):
    """The headline or the first row has another place in each way."""
    places = set()
    for way in RECIPES[name].choreographies:
        made = one_shot(name, PLAIN[name], choreography=way)
        boxes = [text.box for text in settled_texts(made) if text.kind != "decor"]
        places.add(tuple((round(box.x / 8), round(box.y / 8)) for box in boxes[:2]))

    assert len(places) == len(RECIPES[name].choreographies)


@pytest.mark.parametrize("way", RECIPES["exploded_layers"].choreographies)
def test_every_layer_is_named(way):
    content = PLAIN["exploded_layers"]
    texts = shown(one_shot("exploded_layers", content, choreography=way))

    assert {item.title for item in content.items} <= set(texts)


@pytest.mark.parametrize("way", RECIPES["notification_cascade"].choreographies)
def test_every_notification_is_shown(way):
    content = PLAIN["notification_cascade"]
    texts = shown(one_shot("notification_cascade", content, choreography=way))

    assert {item.title for item in content.items} <= set(texts)


def test_the_badge_counts_the_notifications():
    made = one_shot("notification_cascade", PLAIN["notification_cascade"], choreography="pile")
    badges = [layer.id for layer in walk(made.scenes[0].layers) if layer.id.endswith(".count")]

    assert len(badges) == len(PLAIN["notification_cascade"].items)


@pytest.mark.parametrize("seconds", [1.5, 4.6, 10.0])
def test_the_cursor_presses_every_setting_before_the_end(seconds):
    made = one_shot("cursor_demo", PLAIN["cursor_demo"], choreography="switches", seconds=seconds)
    cursor = next(layer for layer in walk(made.scenes[0].layers) if isinstance(layer, CursorLayer))
    presses = [station.frame for station in cursor.stations if station.press]

    assert len(presses) == len(PLAIN["cursor_demo"].items)
    assert presses[-1] < made.duration_frames - 6


def test_a_question_without_an_answer_gets_none():
    content = PLAIN["question"].model_copy(update={"lines": ()})

    for way in RECIPES["question"].choreographies:
        texts = shown(one_shot("question", content, choreography=way))
        assert texts == [content.headline]
