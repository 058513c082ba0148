"""Scenes that a prompt asks for by name, and those that it does not want."""

import re
from functools import lru_cache

from openmotion.model.brief import Brief

_WORDS: dict[str, str] = {
    "bar_chart": r"bar (?:chart|graph)|column chart|bars",
    "bento": r"bento|(?:feature|unequal) tiles",
    "chat": r"chat bubbles?|conversation|text messages|whatsapp|imessage",
    "constellation": r"constellation|hub and spokes?|integrations?|ecosystem",
    "countdown": r"count-?down",
    "cursor_demo": r"cursor|mouse (?:click|pointer)|click-?through",
    "donut": r"donut|doughnut|pie chart|ring chart",
    "bar_race": r"(?:bar(?: chart)?|racing) race|racing bars?",
    "pictogram": r"pictogram|icon array|(?:people|person) icons|isotype",
    "exploded_layers": r"exploded|layer(?:s|ed)? (?:apart|view|diagram)|tech stack",
    "framed_clip": r"framed (?:clip|video)|clip in a frame|screen recording|footage",
    "gallery": r"gallery|portfolio|photo grid|masonry|lookbook",
    "globe": r"globe|world ?wide|around the world|planet earth",
    "ken_burns": r"ken burns|slow zoom over|full-?bleed (?:photo|image|picture)",
    "laptop": r"laptop|macbook",
    "app_window": r"browser window|desktop app|dashboard",
    "line_chart": r"line (?:chart|graph)",
    "logo_wall": r"logo wall|wall of logos|(?:customer|partner|client) logos|trusted by",
    "notification_cascade": r"notifications?|toasts?|push alerts?",
    "phone": r"\bphone|smartphone|iphone|mobile (?:screen|mock-?up)",
    "product_hero": r"product (?:shot|hero)|pack-?shot|call-?outs?",
    "prompt_to_result": r"prompt (?:box|bar|to result)|search bar|types? (?:a|the) prompt",
    "question": r"(?:opens?|starts?|begins?) with (?:a|the) question|rhetorical question",
    "terminal": r"terminal|command line|shell session",
    "testimonial_wall": r"testimonial wall|wall of (?:love|quotes|testimonials)",
    "timeline": r"time-?line|milestones?",
    "before_after": r"before (?:and|&|/|vs\.?) ?after|before-after|slider",
}
_NEGATED = re.compile(
    r"\b(?:no|without|don'?t (?:use|show)|avoid|not? any)\b[^.;,\n]{0,24}$", re.IGNORECASE
)


@lru_cache(maxsize=64)
def _found(prompt: str) -> tuple[frozenset[str], frozenset[str]]:
    wanted: set[str] = set()
    refused: set[str] = set()
    for name, words in _WORDS.items():
        match = re.search(
            rf"\b(?:{words})\b" if words[0] != "\\" else rf"(?:{words})", prompt, re.IGNORECASE
        )
        if match is None:
            continue
        before = prompt[max(0, match.start() - 40) : match.start()]
        (refused if _NEGATED.search(before) else wanted).add(name)
    return frozenset(wanted), frozenset(refused)


def requested(brief: Brief) -> frozenset[str]:
    """Recipes that the prompt names in its own words."""
    return _found(brief.prompt)[0]


def unwanted(brief: Brief) -> frozenset[str]:
    """Recipes that the prompt names to leave them out."""
    excluded = {word.lower() for word in brief.excluded}
    named = {name for name in _WORDS if name in excluded or f"{name}s" in excluded}
    if excluded & {"mockup", "mockups", "device", "devices", "screen", "ui"}:
        named |= {"phone", "laptop", "app_window", "cursor_demo"}
    return _found(brief.prompt)[1] | frozenset(named)
