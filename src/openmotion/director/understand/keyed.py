"""Values that a spec in JSON gives a key: which are copy, and in which role."""

import re
from typing import Literal

from openmotion.director.understand.reading import Passage, Reading
from openmotion.director.understand.words import vocabulary

Role = Literal["title", "subtitle", "line", "tagline", "quote", "label", "cta", "hook", "list_item"]
_KEY_BEFORE = re.compile(r"\"(?P<key>[A-Za-z][\w -]{0,40})\"\s*:\s*(?:\[[^\[\]{}]*)?$")
_IS_KEY_BEFORE = re.compile(r"[{,]\s*$")
_IS_KEY_AFTER = re.compile(r"\s*:")
_SHOWN_KEYS: dict[str, Role] = {
    "title": "title",
    "headline": "title",
    "heading": "title",
    "name": "line",
    "product": "line",
    "brand": "line",
    "company": "line",
    "subtitle": "subtitle",
    "subheadline": "subtitle",
    "subheading": "subtitle",
    "description": "line",
    "tagline": "tagline",
    "slogan": "tagline",
    "cta": "cta",
    "button": "cta",
    "call_to_action": "cta",
    "calltoaction": "cta",
    "hook": "hook",
    "quote": "quote",
    "label": "label",
    "badge": "label",
    "features": "list_item",
    "items": "list_item",
    "bullets": "list_item",
    "points": "list_item",
    "steps": "list_item",
    "text": "line",
    "texts": "line",
    "lines": "line",
    "line": "line",
    "copy": "line",
    "caption": "line",
    "message": "line",
    "body": "line",
    "content": "line",
    "words": "line",
}
_HIDDEN_KEYS = vocabulary(
    """
    type kind id style styles theme look mood tone font fonts fontfamily font_family color colour
    colors colours background background_color backgroundcolor bg accent palette animation effect
    effects transition transitions easing ease duration length fps width height resolution aspect
    aspect_ratio aspectratio ratio format size position align layout camera music audio sound sfx
    voiceover voice_over vo narration voice narrator visual visuals image images video icon icons
    scene language lang locale platform audience goal notes note version component template start
    end time timing at delay engine renderer tool output file url_source asset
    """
)


def is_key(part: Passage, reading: Reading) -> bool:
    """Whether a quotation is a key of an object."""
    return bool(
        _IS_KEY_AFTER.match(reading.prose, part.end)
        and _IS_KEY_BEFORE.search(reading.prose[max(0, part.start - 200) : part.start])
        and re.fullmatch(r"[A-Za-z][\w -]{0,40}", part.text)
    )


def key_of(part: Passage, reading: Reading) -> str:
    """The key whose value a quotation is, in lower case; empty where it is none."""
    match = _KEY_BEFORE.search(reading.prose[max(0, part.start - 300) : part.start])
    return match["key"].lower().replace(" ", "_").replace("-", "_") if match else ""


def role_of_key(key: str) -> Role | None:
    """What the value of a key is for; None for keys that the screen does not show.

    Keys that say nothing of it give "line".
    """
    if key in _HIDDEN_KEYS:
        return None
    return _SHOWN_KEYS.get(key, "line")
