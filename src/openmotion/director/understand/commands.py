"""Commands that a terminal runs, with what it answers."""

import re
from collections.abc import Iterator

from openmotion.director.understand.code import is_command, is_tool_command
from openmotion.director.understand.group_parts import group
from openmotion.director.understand.reading import Passage, Reading
from openmotion.model import Feature, Group, PromptSpan

_THEN = re.compile(
    r"(?:[,;.+&>\u2192-]|and|then|next|after that|finally|lastly|followed by|run|runs|we|you|dann"
    r"|und|puis|et|luego|y|\s)*",
    re.IGNORECASE,
)
_SIGN = re.compile(r"^\s*(?:[$%#>]|\u276f|~\s?\$|PS>)\s+")


def find_commands(reading: Reading) -> Iterator[Group]:
    """The commands of the prompt in order; its lines of output belong to the one before."""
    found: list[Feature] = []
    before: Passage | None = None
    for part in reading.passages:
        told = [*(_block(part, reading) if part.kind == "fence" else _inline(part))]
        if not told and before is not None and _goes_on(before, part, reading):
            told = [Feature(title=_SIGN.sub("", part.text), span=part.span)]
        before = part if told and part.kind != "fence" else None
        found += told
    if not found:
        found = [*_open_lines(reading)]
    if found:
        spans = [feature.span for feature in found if feature.span]
        yield group("terminal", found) if spans else Group(kind="terminal", items=tuple(found))


def _inline(part: Passage) -> Iterator[Feature]:
    if part.kind in {"code", "quote"} and is_command(part.text) and not is_tool_command(part.text):
        if part.kind == "quote" and not re.match(
            r"(?:\$|npm|npx|pip|brew|git|docker|cargo|curl)\b", part.text
        ):
            return
        yield Feature(title=_SIGN.sub("", part.text), span=part.span)


def _goes_on(before: Passage, part: Passage, reading: Reading) -> bool:
    """Whether code that stands right behind a command is the next one: "`pip install a` then"."""
    between = reading.plain[before.end : part.start].strip("` \n")
    return (
        part.kind == "code"
        and _THEN.fullmatch(between) is not None
        and re.fullmatch(r"(?:\./)?[a-z][\w./-]*(?:\s+\S+){0,8}", part.text) is not None
        and not is_tool_command(part.text)
    )


def _block(part: Passage, reading: Reading) -> Iterator[Feature]:
    yield from _lines(reading.prompt[part.span.start : part.span.end], part.span.start)


def _open_lines(reading: Reading) -> Iterator[Feature]:
    text = reading.prose
    lines = [line for line in text.split("\n") if re.match(r"\s*\$\s+\S", line)]
    if lines:
        start = text.index(lines[0])
        end = text.index(lines[-1]) + len(lines[-1])
        yield from _lines(text[start:end], start)


def _lines(block: str, start: int) -> Iterator[Feature]:
    """Commands with the lines that follow each; a block with prompt signs has output too."""
    place = start
    signed = any(_SIGN.match(line) for line in block.splitlines())
    current: tuple[str, int, int] | None = None
    output: list[str] = []
    for line in [*block.splitlines(keepends=True), "\u0000"]:
        shown = line.rstrip()
        is_next = bool(_SIGN.match(line)) if signed else is_command(shown.strip())
        if is_next or line == "\u0000":
            if current and not is_tool_command(current[0]):
                yield Feature(
                    title=current[0],
                    detail=output[0] if output else "",
                    points=tuple(output[1:]),
                    span=PromptSpan(start=current[1], end=current[2]),
                )
            current, output = (_SIGN.sub("", shown).strip(), place, place + len(shown)), []
        elif current and shown.strip() and signed:
            output.append(shown)
            current = (current[0], current[1], place + len(shown))
        place += len(line)
