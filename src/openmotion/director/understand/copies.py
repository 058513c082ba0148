"""The words that a prompt wants on screen letter for letter, and what each is for."""

import re
from collections.abc import Iterator

from openmotion.director.understand.addresses import is_address
from openmotion.director.understand.asides import is_within, spoken_ranges
from openmotion.director.understand.code import CodeUse, code_lines_of, use_of_code
from openmotion.director.understand.quotations import copy_of, is_shown, role_of
from openmotion.director.understand.reading import Passage, Reading
from openmotion.director.understand.wording import unquoted_copies
from openmotion.model import Copy

_TEMPLATE_NUMBER = re.compile(r"\b0?N\s?/\s?(\d{1,3})\b")


def read_copies(reading: Reading) -> tuple[Copy, ...]:
    """Every piece of copy in the order of the prompt, each once."""
    spoken = spoken_ranges(reading)
    found = sorted(
        (
            copy
            for copy in (*_marked(reading), *unquoted_copies(reading))
            if not (copy.span and is_within(copy.span.start, spoken))
        ),
        key=lambda copy: copy.span.start if copy.span else 0,
    )
    kept: list[Copy] = []
    seen: set[str] = set()
    for copy in found:
        key = copy.text.casefold()
        if key in seen:
            continue
        seen.add(key)
        kept.append(copy)
    return tuple(_as_lists(_without_emphasis(kept, reading), reading))


def _marked(reading: Reading) -> Iterator[Copy]:
    for part in reading.passages:
        if part.kind == "fence":
            yield from code_lines_of(part, reading)
        elif part.kind == "code":
            yield from _from_code(part, reading)
        elif is_shown(part, reading):
            yield copy_of(part, reading)


def _from_code(part: Passage, reading: Reading) -> Iterator[Copy]:
    use = use_of_code(part, reading)
    if use is CodeUse.TOOL or is_address(part.text):
        return
    text = _TEMPLATE_NUMBER.sub(lambda match: f"{1:0{len(match[1])}d}/{match[1]}", part.text)
    role = role_of(part, reading) if use is CodeUse.COPY else "line"
    yield Copy(
        text=text, role="label" if use is CodeUse.COPY and role == "line" else role, span=part.span
    )


def _without_emphasis(copies: list[Copy], reading: Reading) -> Iterator[Copy]:
    """Drop a word that is quoted again only to say how it looks inside an earlier line."""
    for i, copy in enumerate(copies):
        inside = any(
            copy.text != other.text
            and re.search(rf"\b{re.escape(copy.text)}\b", other.text, re.IGNORECASE)
            for other in copies[:i]
        )
        before = reading.plain[max(0, (copy.span.start if copy.span else 0) - 26) :][:26]
        if inside and re.search(
            r"\b(?:highlight|emphasi[sz]e|word|with|accent|mark|underline|stress|on)\w*\s*\W*$",
            before,
            re.IGNORECASE,
        ):
            continue
        yield copy


def _as_lists(copies: Iterator[Copy], reading: Reading) -> Iterator[Copy]:
    """Quotations that stand in one row, three or more, are items of a list."""
    row: list[Copy] = []
    for copy in copies:
        if row and copy.role == "line" and copy.by is None and _joined(row[-1], copy, reading):
            row.append(copy)
            continue
        yield from _row(row)
        row = [copy]
    yield from _row(row)


def _joined(first: Copy, second: Copy, reading: Reading) -> bool:
    if first.span is None or second.span is None:
        return False
    between = reading.plain[first.span.end : second.span.start]
    return bool(
        re.fullmatch(
            r"[\s\u00a4'\"\u201c\u201d\u2018\u2019`]*(?:,|;|/|\||and|or|,\s*and"
            r"|\u3001)[\s\u00a4'\"\u201c\u201d\u2018\u2019`]*(?:and\s+)?[\s\u00a4]*",
            between,
        )
    )


def _row(row: list[Copy]) -> Iterator[Copy]:
    if len(row) >= 3 and row[0].role in {"line", "label"}:
        yield from (copy.model_copy(update={"role": "list_item"}) for copy in row)
    else:
        yield from row
