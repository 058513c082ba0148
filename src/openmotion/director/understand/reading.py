"""The prompt, taken apart once: what is quoted, what is code, what is a placeholder, what is prose.

All views are as long as the prompt, so that every place in them is a place in the prompt.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import pysbd  # type: ignore[import-untyped]

from openmotion.director.understand.placeholders import (
    find_placeholders,
    is_blank_to_fill,
    without_loose_end,
)
from openmotion.model import PromptSpan

MARK = "\u00a4"
"""Stands in `Reading.plain` where a quotation or a piece of code began."""

_CLOSERS = {
    '"': '"\u201d',
    "\u201c": '\u201d"\u201c',
    "\u201d": '\u201d"',
    "\u201e": '\u201c\u201d"\u201e',
    "\u00ab": "\u00bb",
    "\u00bb": "\u00ab",
    "\u2039": "\u203a",
    "\u300c": "\u300d",
    "\u300e": "\u300f",
    "'": "'\u2019",
    "\u2018": "\u2019'",
}
_SINGLE = "'\u2018"
_KEPT_FORMAT = "\u200c\u200d"
_TAG = re.compile(r"</?(?P<name>[a-zA-Z][\w:-]{0,40})(?P<rest>\s[^<>]{0,4000})?/?>")
_ELEMENTS = (("<svg", "</svg>"), ("<!--", "-->"))
_COMMAND = re.compile(
    r"(?<![\w./:)\]-])/(?!(?:mo|month|yr|year|user|seat|week|day|night|person|h)\b)"
    r"[a-z][a-z0-9]{1,24}(?:[-:][a-z0-9]{1,24}){0,5}(?=[\s,.:;!?)]|$)",
)
_MARKDOWN_LINK = re.compile(r"\[([^\[\]\n]{1,120})\]\(([^()\s]{1,400})\)")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>\"'`)\]\u3002\uff0c\u300d\u201d]{2,400}", re.IGNORECASE
)
_FILE = re.compile(
    r"(?<![\w@])(?:\.{0,2}/)?(?:[\w-]{1,40}/){0,6}[\w-]{1,60}\.(?:png|jpe?g|svg|gif|webp|mp3"
    r"|wav|mp4|mov"
    r"|webm|csv|json|tsx?|jsx?|pdf|ttf|otf|html|css|md|xlsx?|pptx?|docx?|ya?ml)\b"
    r"|(?<![\w.])\.{1,2}/[\w-]{1,40}(?:/[\w.-]{0,40}){0,4}",
    re.IGNORECASE,
)
_NEW_BLOCK = re.compile(
    r"\s*(?:[-*\u2022\u2013\u2014\u2023\u25aa\u25e6]\s|\d{1,2}[.)]\s|[a-z][.)]\s|#|\||>|```|---"
    r"|[A-Z\u00c0-\u00de][\w /-]{0,28}:|(?:scene|beat|shot|card|part|section|act|slide|step"
    r"|phase)\s+\d)",
    re.IGNORECASE,
)
_INNER_STOP = re.compile(r"[.!?\u2026\u3002\uff01\uff1f]")
_WIDE_STOP = re.compile(r"[^\u3002\uff01\uff1f]{0,12000}?(?:[\u3002\uff01\uff1f]+|$)")
_SEGMENTED = 3000
_SEGMENTER = pysbd.Segmenter(language="en", clean=False, char_span=False)


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotation, a piece of inline code or a fenced block.

    Attributes:
        kind: what marks it off.
        start: of the opening mark.
        end: behind the closing mark.
        text: what stands between the marks, cleaned of placeholders and doubled white space; a
            fence keeps its lines.
        span: of what stands between the marks.
    """

    kind: Literal["quote", "code", "fence"]
    start: int
    end: int
    text: str
    span: PromptSpan


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the prose; `text` is its part of `Reading.plain`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A prompt in views of equal length.

    Attributes:
        prompt: as it came.
        prose: without control characters, markup and placeholders; quotations stand.
        plain: as prose, but quotations, code, addresses and file names are blank; `MARK` stands
            where a quotation or code began.
        passages: quotations and code, in order.
        placeholders: the words inside placeholders, for notes.
        files: names of files that the prompt speaks of.
        markup: whether markup such as an SVG was taken out.
        sentences: of the start of `plain`, in order.
    """

    prompt: str
    prose: str
    plain: str
    passages: tuple[Passage, ...]
    placeholders: tuple[str, ...]
    files: tuple[str, ...]
    markup: bool
    sentences: tuple[Sentence, ...]


def read_prompt(prompt: str) -> Reading:
    """Take a prompt apart; linear in its length."""
    visible = "".join(map(_visible, prompt))
    passages = tuple(_find_passages(visible))
    fenced = [(part.start, part.end) for part in passages if part.kind == "fence"]
    prose = list(visible)
    markup = False
    for start, end in _markup(visible):
        if not _inside(start, fenced):
            _blank(prose, start, end)
            markup = True
    for match in _MARKDOWN_LINK.finditer(visible):
        _blank(prose, match.start(), match.start() + 1)
        _blank(prose, match.end(1), match.end())
    placeholders = []
    emptied = bytearray(len(prose))
    for start, end, name in find_placeholders("".join(prose)):
        if not _inside(start, fenced):
            placeholders.extend([name] if name else [])
            _blank(prose, start, end)
            emptied[start:end] = b"\1" * (end - start)
    for match in _COMMAND.finditer("".join(prose)):
        if not any(part.start <= match.start() < part.end for part in passages):
            _blank(prose, match.start(), match.end())
    prose_text = "".join(prose)
    plain = list(prose)
    for part in passages:
        _blank(plain, part.start, part.end)
        plain[part.start] = MARK
    files = []
    for pattern in (_ADDRESS, _FILE):
        for match in pattern.finditer("".join(plain)):
            _blank(plain, match.start(), match.end())
            if pattern is _FILE:
                files.append(match.group())
    plain_text = "".join(plain)
    kept = tuple(
        Passage(part.kind, part.start, part.end, text, part.span)
        for part in passages
        if (text := _inner_text(part, prose_text, emptied))
    )
    return Reading(
        prompt=prompt,
        prose=prose_text,
        plain=plain_text,
        passages=kept,
        placeholders=tuple(placeholders),
        files=tuple(files),
        markup=markup,
        sentences=tuple(_sentences(plain_text[:_SEGMENTED])),
    )


def tidy(text: str) -> str:
    """Words as they may stand on screen: one space between them, none before a comma."""
    shown = "".join(char for char in text if not _is_hidden(char))
    joined = " ".join(shown.split())
    return re.sub(r"\s+([,.;:!?])(?=\s|$)", r"\1", joined)


def _visible(char: str) -> str:
    if char in "\n\t":
        return char
    return " " if _is_hidden(char) or char in "\r\u2028\u2029" else char


def _is_hidden(char: str) -> bool:
    if char.isascii():
        return not char.isprintable() and char not in "\n\t"
    return char not in _KEPT_FORMAT and unicodedata.category(char) in {"Cc", "Cf", "Co", "Cs", "Cn"}


def _inside(place: int, ranges: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in ranges)


def _blank(chars: list[str], start: int, end: int) -> None:
    for i in range(start, end):
        if chars[i] != "\n":
            chars[i] = " "


def _markup(text: str) -> Iterator[tuple[int, int]]:
    lowered = text.lower()
    for opening, closing in _ELEMENTS:
        start = lowered.find(opening)
        while start >= 0:
            end = lowered.find(closing, start)
            if end < 0:
                break
            yield start, end + len(closing)
            start = lowered.find(opening, end)
    for match in _TAG.finditer(text):
        if not is_blank_to_fill(match.group()):
            yield match.span()


def _inner_text(part: Passage, prose: str, emptied: bytearray) -> str:
    inner = prose[part.span.start : part.span.end]
    if part.kind == "fence":
        return inner.strip("\n") if inner.strip() else ""
    shown = tidy(inner.replace('\\"', '"') if part.kind == "quote" else inner)
    return without_loose_end(shown) if any(emptied[part.span.start : part.span.end]) else shown


def _find_passages(text: str) -> Iterator[Passage]:
    place = 0
    while place < len(text):
        char = text[place]
        found: Passage | None = None
        if char == "`":
            found = _code_at(text, place)
        elif char in _CLOSERS:
            found = _quotation_at(text, place)
        if found:
            yield found
            place = found.end
        else:
            place += 1


def _code_at(text: str, place: int) -> Passage | None:
    if text.startswith("```", place):
        opening = text.find("\n", place)
        closing = text.find("```", place + 3)
        if opening < 0 or 0 <= closing < opening:
            opening = place + 2
        end = len(text) if closing < 0 else closing
        stop = min(len(text), end + 3)
        return Passage("fence", place, stop, "", PromptSpan(start=opening + 1, end=end))
    end = text.find("`", place + 1, place + 240)
    if end < 0 or "\n" in text[place:end] or end == place + 1:
        return None
    return Passage("code", place, end + 1, "", PromptSpan(start=place + 1, end=end))


def _quotation_at(text: str, place: int) -> Passage | None:
    char = text[place]
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    if char in "\"'\u2018\u201d" and (before.isalnum() or after.isspace()):
        return None
    # "Rock \u2019n\u2019 Roll" in straight marks: an apostrophe closes only where no mark does.
    tries = (char, _CLOSERS[char]) if char == "'" else (_CLOSERS[char],)
    for closers in tries:
        end = _closing_mark(text, place, closers)
        if end is not None:
            if end == place + 1:
                return None
            return Passage("quote", place, end + 1, "", PromptSpan(start=place + 1, end=end))
    return None


def _closing_mark(text: str, place: int, closers: str) -> int | None:
    """Where a quotation ends that opens at `place`; None if it does not end near by."""
    single = text[place] in _SINGLE
    limit = min(len(text), place + (240 if single else 600))
    for end in range(place + 1, limit):
        if text[end] == "\n" and text[end + 1 : end + 40].lstrip(" \t").startswith("\n"):
            return None
        if text[end] not in closers or text[end - 1] == "\\":
            continue
        following = text[end + 1] if end + 1 < len(text) else " "
        if single and (following.isalnum() or text[end - 1].isspace()):
            continue
        return end
    return None


def _sentences(plain: str) -> Iterator[Sentence]:
    for start, end in _blocks(plain):
        block = plain[start:end].replace("\n", " ")
        cursor = 0
        for piece in _pieces(block):
            found = block.find(piece, cursor) if piece else -1
            if found < 0:
                continue
            cursor = found + len(piece)
            yield Sentence(start + found, start + cursor, plain[start + found : start + cursor])


def _pieces(block: str) -> list[str]:
    """Sentences of one block; the segmenter runs only where a stop stands inside."""
    pieces: list[str] = []
    for part in _WIDE_STOP.findall(block):
        stop = _INNER_STOP.search(part)
        if stop and part[stop.end() :].strip():
            pieces.extend(piece.strip() for piece in _SEGMENTER.segment(part))
        else:
            pieces.append(part.strip())
    return pieces


def _blocks(plain: str) -> Iterator[tuple[int, int]]:
    """Paragraphs: lines that a wrapped text continues are one, list items are their own."""
    start: int | None = None
    end = place = 0
    for line in plain.splitlines(keepends=True):
        shown = line.rstrip()
        if start is not None and (not shown.strip() or _NEW_BLOCK.match(line)):
            yield start, end
            start = None
        if shown.strip():
            if start is None:
                start = place
            end = place + len(shown)
            if shown[-1] in ":.!?\u3002\uff1a":
                yield start, end
                start = None
        place += len(line)
    if start is not None:
        yield start, end
