"""Diagrams of a topic's own words: what acts on what, and the questions around it."""

import re

from openmotion.director.recipes import RECIPES
from openmotion.director.rules.draft import Draft
from openmotion.director.rules.naming import topic_noun, with_article
from openmotion.director.rules.questions import inquire
from openmotion.director.rules.story import Story
from openmotion.director.rules.wording import accent_of, capitalise, plain_word_count
from openmotion.model.brief import Feature

_CHAIN = re.compile(
    r"^how\s+(?:do\s+|does\s+|can\s+)?(?P<actor>(?:(?:the|an?|our|your)\s+)?[\w\u2019'-]+"
    r"(?:\s(?-i:[A-Z])[\w-]+)?)\s+(?P<does>[a-z]{3,}s?)\s+(?P<thing>(?:(?:the|an?|our|your)\s+)?"
    r"[\w\u2019'-]+(?:\s[\w\u2019'-]+){0,2})$",
    re.IGNORECASE,
)
_TASK = re.compile(
    r"^(?:how\s+to\s+)?(?P<verb>[a-z]{3,})\s+(?:(?:an?|the|your|my|our)\s+)?"
    r"(?P<thing>[a-z][\w\u2019'-]*(?:\s[\w\u2019'-]+){0,2})$",
    re.IGNORECASE,
)
_IDLE = frozenset(("work", "works", "function", "functions", "happen", "happens", "look", "to"))
_BECOMES = frozenset(("become", "becomes", "make", "makes", "reach", "reaches", "enter", "enters"))
_ASKING = ("What", "Why", "How", "Where", "When", "Who")


def diagrams(story: Story) -> list[Draft]:
    """Shots that draw what the prompt names and claim nothing about it, the most telling first."""
    if not story.is_english or story.brief.features:
        return []
    if story.brief.kind.value == "how_to":
        return _object(story)
    return [*_chain(story), *_wheel(story)]


def _chain(story: Story) -> list[Draft]:
    """Who does what to what, as three stations of one way: vaccines, train, the immune system."""
    match = _CHAIN.match(_topic(story))
    if match is None or match["does"].lower() in _IDLE:
        return []
    parts: tuple[str, ...] = (match["actor"], match["does"], match["thing"])
    if match["does"].lower() in _BECOMES:
        # What becomes another thing has two stations; becoming is the way between them.
        parts = (match["actor"], match["thing"])
    items = tuple(Feature(title=capitalise(part)) for part in parts)
    return [Draft("process_steps", story.content(items=items), "body", 1)]


def _wheel(story: Story) -> list[Draft]:
    """The topic in the middle, the words that ask about it around."""
    noun = inquire(story.brief).noun
    noun = "" if noun in {"", "it"} else noun
    words = capitalise(noun or topic_noun(_topic(story)))
    if not words or plain_word_count(words) > 4 or "constellation" not in RECIPES:
        return []
    items = tuple(Feature(title=f"{word}?") for word in _ASKING)
    content = story.content(words, accent=accent_of(words), items=items)
    return [Draft("constellation", content, "body", 3)]


def _object(story: Story) -> list[Draft]:
    """The thing that hands are laid on, before anything is done with it."""
    match = _TASK.match(_topic(story))
    if match is None or match["verb"].lower() in {"get", "be", "make"}:
        return []
    thing = match["thing"].rstrip(" .")
    words = f"Start with {with_article(thing, story.brief.prompt)}"
    content = story.content(
        words, accent=thing, support="Look at it from every side first.", icon_from=thing
    )
    return [Draft("feature_spotlight", content, "body", 1, loose=True)]


def _topic(story: Story) -> str:
    return " ".join(story.brief.subject.value.split()).rstrip(" .?!")
