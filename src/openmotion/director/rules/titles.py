"""Titles that the prompt itself has words for."""

import re

from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import capitalise, plain_word_count
from openmotion.director.understand.words import is_direction

_MOST = 5
_OWNED = re.compile(
    r"\b(?P<title>(?:our|my)\s(?:[\w\u2019'-]+)(?:\s(?!(?:in|on|at|from|for|of|with|across|around|is|are"
    r"|and|as|to|that|which|by|into|over|through|vs|so|live|lives|work|works|serve|serves|go|goes|have|has|will|can)\b)[\w\u2019'-]+){0,3})",
    re.IGNORECASE,
)
_CALLED_FOR = re.compile(
    r"\b[Ff]or\s(?:our\s|the\s)?(?P<name>[A-Z][\w&'\u2019-]*(?:\s[A-Z0-9][\w&'\u2019-]*){0,2})\s*(?=[.,;:!\n]|$)"
)


def own_title(story: Story) -> str:
    """What the prompt's first sentence calls the thing: "Show our plans: ..." has "Our plans"."""
    first = re.split(r"[.!?]\s|[:\n]", story.brief.prompt.strip(), maxsplit=1)[0]
    match = _OWNED.search(first)
    if match is None:
        return ""
    words = match["title"].strip()
    fits = 2 <= plain_word_count(words) <= _MOST and not is_direction(words)
    return capitalise(words) if fits and story.is_english else ""


def name_of(story: Story) -> str:
    """The product's name, or the name that the prompt says the film is for; may be empty."""
    known = story.deck.naming.product
    if known:
        return known
    match = _CALLED_FOR.search(story.brief.prompt)
    return match["name"] if match and not is_direction(match["name"]) else ""
