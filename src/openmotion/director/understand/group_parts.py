"""How groups are put together of items with their places."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from openmotion.director.understand.reading import tidy
from openmotion.model import Feature, Group, PromptSpan

Kind = Literal[
    "team",
    "pricing",
    "testimonials",
    "offer",
    "integrations",
    "timeline",
    "route",
    "chat",
    "terminal",
    "notifications",
    "before_after",
    "versus",
    "changelog",
]
_EDGES = " \t\n.,;:*_|\"'\u201c\u201d\u2018\u2019`\u2014\u2013-"


def item(
    title: str,
    detail: str = "",
    *,
    start: int,
    end: int,
    points: tuple[str, ...] = (),
) -> Feature:
    """A member of a group, its words tidied, with its place in the prompt."""
    return Feature(
        title=tidy(title).strip(_EDGES),
        detail=tidy(detail).strip(" \t\n,;:*_|\u2014\u2013-"),
        points=points,
        span=PromptSpan(start=start, end=end),
    )


def group(kind: Kind, items: Sequence[Feature], *, title: str = "") -> Group:
    """A group that reaches from its first item to its last."""
    spans = [member.span for member in items if member.span]
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    return Group(kind=kind, title=title, items=tuple(items), span=PromptSpan(start=start, end=end))


def split_list(text: str, start: int) -> Iterator[tuple[str, int]]:
    """The parts of "a, b and c" with their places; what brackets hold stays together."""
    shielded = re.sub(r"\([^()\n]*\)", lambda match: "\u0000" * len(match.group()), text)
    place = 0
    separator = re.compile(
        r"\s*(?:,\s*(?:and|or|&|und|et|y|e|i|og|en)\s+|[,;+\u3001\u00b7|](?!\d)\s*"
        r"|\s(?:and|&|und|et|plus|og)\s+)"
    )
    for found in [*separator.finditer(shielded), None]:
        stop = found.start() if found else len(text)
        piece = text[place:stop]
        if piece.strip():
            yield piece.strip(), start + place + len(piece) - len(piece.lstrip())
        place = found.end() if found else stop


def runs_of(
    matches: list[re.Match[str]],
    text: str,
    *,
    gap: str = r"[\s,;.&|/)*\u2022-]*(?:and|und|et|y)?[\s*\u2022-]*",
) -> Iterator[list[re.Match[str]]]:
    """Matches that follow one another with nothing but separators between them."""
    run: list[re.Match[str]] = []
    for match in matches:
        if run and not re.fullmatch(gap, text[run[-1].end() : match.start()]):
            yield run
            run = []
        run.append(match)
    if run:
        yield run
