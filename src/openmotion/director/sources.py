"""Which words of the prompt stand behind a text of the video."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from openmotion.model import Brief, PromptSpan
from openmotion.model.brief import Stated
from openmotion.model.frozen import Frozen

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Source:
    """Words of the prompt that a field of the brief was read from.

    Attributes:
        field: of the brief, for example "features".
        words: as they stand in the prompt, white space joined.
        span: where they stand.
    """

    field: str
    words: str
    span: PromptSpan


def find_sources(brief: Brief, text: str) -> tuple[Source, ...]:
    """The words of the prompt that a text repeats, the longest first; none if the text is ours.

    A source counts where its words stand in the text or the text stands in them, letter case,
    accents and signs aside. Of sources within each other the longest is given.
    """
    wanted = _plain(text)
    if not wanted:
        return ()
    found = [
        source
        for source in _sources(brief)
        if (words := _plain(source.words)) and (_holds(words, wanted) or _holds(wanted, words))
    ]
    found.sort(key=lambda source: (source.span.start - source.span.end, source.span.start))
    kept: list[Source] = []
    for source in found:
        if not any(_within(source.span, other.span) for other in kept):
            kept.append(source)
    return tuple(kept)


def find_field_sources(brief: Brief, field: str) -> tuple[Source, ...]:
    """The words that one field of the brief came from."""
    return tuple(source for source in _sources(brief) if source.field == field)


def _sources(brief: Brief) -> Iterator[Source]:
    for field in Brief.model_fields:
        for span in _spans(getattr(brief, field)):
            words = _SPACES.sub(" ", brief.prompt[span.start : span.end]).strip()
            if words:
                yield Source(field, words, span)


def _spans(value: object) -> Iterator[PromptSpan]:
    if isinstance(value, Stated):
        yield from value.spans
    elif isinstance(value, tuple):
        for item in value:
            yield from _spans(item)
    elif isinstance(value, PromptSpan):
        yield value
    elif isinstance(value, Frozen):
        for field in type(value).model_fields:
            yield from _spans(getattr(value, field))


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.findall(r"[^\W_]+", "".join(x for x in letters if not _is_mark(x))))


def _is_mark(char: str) -> bool:
    return unicodedata.combining(char) > 0


def _holds(text: str, words: str) -> bool:
    return f" {words} " in f" {text} "


def _within(inner: PromptSpan, outer: PromptSpan) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
