"""Sentences that open a prompt and are words of the film themselves: questions, exclamations."""

import re
from dataclasses import dataclass

from openmotion.director.understand.reading import MARK, Reading
from openmotion.director.understand.words import is_direction, words_of

_WHAT_IS = re.compile(
    r"^\s*(?:what\s(?:is|are|does)|what['\u2019]s|who\s(?:is|was|are|were))\s(?:an?\s|the\s)?"
    r"(?P<topic>[^?.!,;:\n]{2,60}?)(?=\?|,|\s(?:and|or)\s(?:why|how|when|what|where|who|do|does|should"
    r"|can|is)\b|\s(?:mean|do|for|about|good for|used for)\?)[^?.!\n]{0,80}\?",
    re.IGNORECASE,
)
_EXCLAIMED = re.compile(
    r"^\s*(?P<said>(?:we|we['\u2019](?:re|ve|ll)|it|it['\u2019]s|you|you['\u2019]re|i|i['\u2019]m|they|our|my|the|big|great"
    r"|good|happy|thank|thanks|merry|welcome|congratulations|hello|hooray|save|join|come|sold|doors|now)\b"
    r"[^.!?:;\n\u00a4]{1,48}!)",
    re.IGNORECASE,
)
_MOST_WORDS = 7


@dataclass(frozen=True, slots=True)
class Question:
    """A question that a prompt opens with.

    Attributes:
        topic: what it asks about.
        topic_start: where that stands.
    """

    topic: str
    topic_start: int


def find_question(reading: Reading) -> Question | None:
    """The question "What is ...?" at the very start, if there is one."""
    match = _WHAT_IS.match(reading.plain)
    if match is None or MARK in match["topic"]:
        return None
    return Question(topic=match["topic"].strip(), topic_start=match.start("topic"))


def find_exclamation(reading: Reading) -> tuple[str, int] | None:
    """An exclamation of the prompt's own at the very start with its place: "We are moving!"."""
    match = _EXCLAIMED.match(reading.plain)
    if match is None:
        return None
    said = match["said"]
    is_short = 2 <= len(words_of(said)) <= _MOST_WORDS
    return (said, match.start("said")) if is_short and not is_direction(said) else None
