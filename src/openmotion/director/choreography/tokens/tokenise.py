"""A prompt as a row of tokens: objects, verbs, amounts, places, relations and links."""

import re

from openmotion.director.choreography.lexicon import VERBS
from openmotion.director.choreography.mentions import (
    MENTION,
    PRONOUN,
    Mention,
    mention_of,
)
from openmotion.director.choreography.tokens.meanings import meaning_of
from openmotion.director.choreography.tokens.rules import RULES
from openmotion.director.choreography.tokens.token import Token


def tokenise(text: str, fps: float) -> list[Token]:
    """The tokens of a prompt in small letters, in order; the longest reading wins at each place."""
    tokens: list[Token] = []
    place = 0
    while place < len(text):
        char = text[place]
        if char.isspace():
            if char == "\n":
                tokens.append(Token("stop", place, place + 1, "\n"))
            place += 1
            continue
        found = _longest(text, place, fps)
        tokens.append(found)
        place = found.end
    return tokens


def _longest(text: str, place: int, fps: float) -> Token:
    best: Token | None = None
    for kind, pattern in RULES:
        match = pattern.match(text, place)
        if not match or match.end() == place or not _bounded(text, match.end()):
            continue
        if kind == "aux" and best is not None:
            continue
        if best is None or match.end() > best.end:
            value = meaning_of(kind, match, fps)
            if value is not None:
                best = Token(kind, place, match.end(), match.group(), value)
    mention = MENTION.match(text, place)
    if mention and (best is None or mention.end() > best.end):
        best = Token("mention", place, mention.end(), mention.group(), mention_of(mention))
    pronoun = PRONOUN.match(text, place)
    if pronoun and (best is None or pronoun.end() > best.end):
        best = Token(
            "mention",
            place,
            pronoun.end(),
            pronoun.group(),
            Mention(pronoun=pronoun.lastgroup or ""),
        )
    verb = _verb(text, place)
    if verb and (
        best is None
        or verb.end > best.end
        or (
            verb.end == best.end
            and best.kind in {"mention", "aux", "relation", "repeat"}
            and _is_verbal(text, verb, best)
        )
    ):
        best = verb
    if best:
        return best
    word = re.compile(r"[\w'\u2019]+(?:-\w+)*|\d+(?:\.\d+)?").match(text, place)
    if word:
        return Token("word", place, word.end(), word.group())
    return Token(
        "stop" if text[place] in ".,;:!?\u2022*" else "mark_of_print", place, place + 1, text[place]
    )


def _bounded(text: str, end: int) -> bool:
    """Whether a match ends with a word."""
    return end >= len(text) or not (text[end - 1].isalnum() and text[end].isalnum())


_WORDS = re.compile(r"[a-z']+(?:[ -][a-z0-9']+){0,6}")


def _verb(text: str, place: int) -> Token | None:
    match = _WORDS.match(text, place)
    if not match or (place and text[place - 1].isalnum()):
        return None
    words = match.group()
    while words:
        swings = words.endswith(" back") and text.startswith(" and forth", place + len(words))
        if words in VERBS and not swings and _bounded(text, place + len(words)):
            return Token("verb", place, place + len(words), words, VERBS[words])
        cut = max(words.rfind(" "), words.rfind("-"))
        words = words[:cut] if cut > 0 else ""
    return None


def _is_verbal(text: str, verb: Token, other: Token) -> bool:
    if other.kind == "aux":
        return bool(verb.value.action != "place")
    if other.kind == "mention":
        before = text[: verb.start].rstrip()
        return (
            verb.text.startswith("cross")
            and bool(re.match(r" (?:the|over|from)", text[verb.end :]))
            and not before.endswith((" a", " the"))
        )
    return False
