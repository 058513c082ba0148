"""What happens one after the other, told in running text: "how to reset it: hold, wait, turn"."""

import re
from collections.abc import Iterator

from openmotion.director.understand.reading import MARK, Reading, tidy
from openmotion.director.understand.words import words_of
from openmotion.model import Feature, PromptSpan

_OPENED = re.compile(
    r"\b(?:how to\s|how you\s|demos?\b|demonstrat\w+\s|walk-?through\b|tutorial\b|guide\b|recipe\b"
    r"|steps\b|instructions\b|routine\b|screencast\b)(?P<what>[^:\n.!?\u00a4]{0,90}):\s+",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^\n.!?\u00a4]+(?:\.\d[^\n.!?\u00a4]*)*")
_BETWEEN = re.compile(
    r"\s*(?:[,;]\s*(?:and\s+(?:then\s+|finally\s+)?|then\s+|finally\s+|next\s+)?|\s(?:and\s+)?then\s+"
    r"|\s*(?:->|\u2192|\u2192|>)\s*|\sand\s(?=[^,;]*$))",
    re.IGNORECASE,
)
_MAKING = re.compile(
    r"(?:about\s)?\d+(?:\.\d+)?\s?(?:s|sec|secs|seconds?|min|minutes?)?\b(?:\slong)?$"
    r"|\d+[:x\u00d7]\d+|(?:in\s)?(?:vertical|horizontal|square|portrait|landscape|looping?|upbeat|minimal"
    r"|clean|playful|friendly|calm|warm|dark|light|bold|modern|retro)\b"
    r"|.*\b(?:styles?|looks?|mood|tone|colou?rs?|palette|background|fonts?|music|voice-?over|captions?"
    r"|typography|aesthetic|format|seconds?\slong|fps|second\s(?:video|clip))$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:first(?:ly)?|then|next|finally|last(?:ly)?|and|step \d+:?)[,:]?\s+", re.IGNORECASE
)
_FEWEST, _MOST, _MOST_WORDS = 2, 9, 10


def find_moments(reading: Reading) -> Iterator[Feature]:
    """The steps or moments behind the colon, in order; none without two."""
    for match in _OPENED.finditer(reading.plain):
        found = list(_moments(reading, match.end()))
        if _FEWEST <= len(found) <= _MOST:
            yield from found
            return


def _moments(reading: Reading, start: int) -> Iterator[Feature]:
    text = reading.plain
    for sentence in _SENTENCE.finditer(text, start):
        if "\n" in text[start : sentence.start()] or MARK in text[start : sentence.end() + 1]:
            return
        pieces = list(_pieces(sentence.group(), sentence.start()))
        told = [piece for piece in pieces if not _MAKING.match(piece[0])]
        if not told or any(len(words_of(said)) > _MOST_WORDS for said, _ in told):
            return
        # A sentence that says how the film is made ends the steps.
        if len(told) < len(pieces) and not _MAKING.match(pieces[-1][0]):
            return
        for said, place in told:
            title = tidy(said)
            yield Feature(
                title=title[:1].upper() + title[1:],
                span=PromptSpan(start=place, end=place + len(said)),
            )
        if len(told) > 1 or len(told) < len(pieces):
            return


def _pieces(sentence: str, start: int) -> Iterator[tuple[str, int]]:
    place = 0
    for gap in [*_BETWEEN.finditer(sentence), None]:
        end = gap.start() if gap else len(sentence)
        piece = sentence[place:end]
        lead = len(piece) - len(piece.lstrip())
        opened = _LEAD.match(piece.lstrip())
        lead += opened.end() if opened else 0
        said = piece[lead:].strip(" .")
        if any(char.isalnum() for char in said):
            yield said, start + place + lead
        place = gap.end() if gap else end
