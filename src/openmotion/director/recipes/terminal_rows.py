"""What a terminal shows: its rows, broken where they are too long, and when each of them comes."""

from dataclasses import dataclass
from typing import Literal

from openmotion.director.kit import Stage
from openmotion.director.recipes.code_lines import soft_wrapped
from openmotion.model import Content, TextLine, TextRun, TextStyle
from openmotion.typeset import measure_lines

FAMILY = "geist-mono"
PROMPT = "$"
# Advance of a glyph in ems; the prompt and the space behind it take two.
_ADVANCE = 0.6
_SIGNS = ("$ ", "> ", "% ", "# ")
_TYPED_PER_S = 24

Kind = Literal["command", "output", "success"]


@dataclass(frozen=True, slots=True)
class Printed:
    """One row.

    Attributes:
        text: its characters, without the prompt.
        kind: typed by hand, printed, or the line of success.
        first: whether a line starts here; a broken line goes on in rows that are not first.
    """

    text: str
    kind: Kind
    first: bool = True


def rows_of(content: Content) -> tuple[Printed, ...]:
    """The lines of a shot: the first is a command, the last one the line of success."""
    rows: list[Printed] = []
    if any(text.strip() for text in content.lines):
        for text in (text.strip() for text in content.lines):
            sign = next((sign for sign in _SIGNS[:3] if text.startswith(sign)), "")
            is_command = bool(sign) or not rows
            rows.append(Printed(text.removeprefix(sign), "command" if is_command else "output"))
    else:
        for item in content.items:
            rows.append(Printed(item.title, "command"))
            printed = item.points if item.detail in item.points else (item.detail, *item.points)
            rows += [Printed(text, "output") for text in printed if text]
    rows = rows or [Printed(content.headline or content.subject or "…", "command")]
    if len(rows) > 1 and rows[-1].kind == "output":
        rows[-1] = Printed(rows[-1].text, "success")
    return tuple(rows)


def wrapped(rows: tuple[Printed, ...], width: float, size: float) -> tuple[Printed, ...]:
    """The rows, broken to a width in pixels at a size of type."""
    columns = max(8, int(width / (size * _ADVANCE)) - 2)
    return tuple(
        Printed(part.text, row.kind, part.first)
        for row in rows
        for part in soft_wrapped((row.text,), columns)
    )


def style(size: float, colour: str, *, strong: bool = False) -> TextStyle:
    """Letters of a terminal."""
    return TextStyle(
        family=FAMILY, size_px=max(4.0, size), weight=560 if strong else 450, colour=colour
    )


def indent(size: float) -> float:
    """How far a command stands behind the prompt's left edge, pixels."""
    return size * _ADVANCE * 2


def widest(rows: tuple[Printed, ...], size: float) -> float:
    """Width of the widest row with the prompt, by measured ink, pixels."""
    return max((_width(row, size) for row in rows), default=1.0)


def _width(row: Printed, size: float) -> float:
    before = indent(size) if row.kind == "command" else 0.0
    if not row.text.strip():
        return max(1.0, before)
    run = TextRun(text=row.text, style=style(size, "#ffffff"))
    return max(1.0, before + measure_lines((TextLine(runs=(run,)),), "left").width)


def turns(stage: Stage, rows: tuple[Printed, ...], first: int) -> list[tuple[int, int]]:
    """Start and end of each row: commands are typed, what they print drops in quickly."""
    rate = stage.rate.fps
    wanted: list[tuple[float, float]] = []
    at = 0.0
    for index, row in enumerate(rows):
        if row.kind == "command":
            if index and row.first:
                at += 0.35 * rate
            length = max(2.0, len(row.text) / _TYPED_PER_S * rate)
            wanted.append((at, at + length))
            at += length
        else:
            after_command = rows[index - 1].kind == "command" if index else False
            pause = 0.3 if after_command else 0.3 if row.kind == "success" and row.first else 0.1
            at += pause * rate
            wanted.append((at, at + 1))
    room = max(1.0, stage.enter + (stage.leave - stage.enter) * 0.5 - first)
    factor = min(1.0, room / max(1.0, at))
    found = []
    for begins, ends in wanted:
        start = first + round(begins * factor)
        found.append((start, max(start + 1, first + round(ends * factor))))
    return found
