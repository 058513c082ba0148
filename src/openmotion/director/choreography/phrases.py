"""A prompt's tokens cut into segments: one verb each, with who does it."""

import itertools

from openmotion.director.choreography.cuts import boundary_of, elliptic, link_of
from openmotion.director.choreography.nouns_and_verbs import plain_verbs, shared_nouns
from openmotion.director.choreography.segment import Segment
from openmotion.director.choreography.subjects import find_subject
from openmotion.director.choreography.tokens import Token

_ENDS = {".", "\n", "!", "?", ";", "\u2022"}


def find_segments(tokens: list[Token]) -> list[Segment]:
    """The segments of a prompt, in order of speech."""
    segments: list[Segment] = []
    semicolon = False
    for number, sentence in enumerate(_sentences(shared_nouns(tokens))):
        closing = sentence[-1].text if sentence else ""
        held = [
            token
            for token in sentence
            if not (token.kind == "stop" and token.text in {*_ENDS, ":"})
        ]
        if not held:
            continue
        found = _cut(plain_verbs(held), number)
        for segment in found:
            find_subject(segment)
        if semicolon and found:
            found[0].opens = False
            found[0].joined = found[0].joined or ";"
        segments.extend(found)
        semicolon = closing == ";"
    return segments


def _sentences(tokens: list[Token]) -> list[list[Token]]:
    found: list[list[Token]] = [[]]
    for token in tokens:
        found[-1].append(token)
        named = token.text == ":" and any(other.kind == "mention" for other in found[-1])
        if token.kind == "stop" and (token.text in _ENDS or named):
            found.append([])
    return [part for part in found if part]


def _cut(tokens: list[Token], number: int) -> list[Segment]:
    verbs = [index for index, token in enumerate(tokens) if token.kind == "verb"]
    if not verbs:
        return [Segment(None, tokens, [], opens=True, sentence=number, joined=link_of(tokens))]
    starts = [0, *(boundary_of(tokens, one, other) for one, other in itertools.pairwise(verbs))]
    segments: list[Segment] = []
    for index, verb in enumerate(verbs):
        end = starts[index + 1] if index + 1 < len(verbs) else len(tokens)
        before, after = tokens[starts[index] : verb], tokens[verb + 1 : end]
        segment = Segment(
            tokens[verb], before, after, opens=index == 0, sentence=number, joined=link_of(before)
        )
        segments.extend(elliptic(segment))
    return segments
