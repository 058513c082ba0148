"""Lines of code, broken where the card is narrow, typed in syntax colours."""

from dataclasses import dataclass

from openmotion.director.kit import Stage, grow, panel
from openmotion.director.recipes.syntax import coloured
from openmotion.model import (
    Box,
    Cue,
    Layer,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
    Typing,
    track,
    with_alpha,
)

_FAMILY = "geist-mono"
# Advance of a glyph and distance of lines, in ems.
ADVANCE = 0.6
PITCH = 1.62


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One row on the screen.

    Attributes:
        text: its characters, with the indent.
        number: of the source line, from 1.
        first: whether the source line starts here; its later rows carry no number.
    """

    text: str
    number: int
    first: bool


def soft_wrapped(code: tuple[str, ...], columns: int) -> tuple[CodeRow, ...]:
    """Source lines as rows of at most so many columns; what is broken off stands deeper."""
    rows: list[CodeRow] = []
    for number, source in enumerate(code, start=1):
        text = source.replace("\t", "  ").rstrip()
        indent = len(text) - len(text.lstrip())
        first = True
        while len(text) > columns:
            cut = _cut(text, columns, indent)
            rows.append(CodeRow(text[:cut].rstrip(), number, first))
            text = " " * min(indent + 4, columns // 3) + text[cut:].lstrip()
            first = False
        rows.append(CodeRow(text, number, first))
    return tuple(rows)


def _cut(text: str, columns: int, indent: int) -> int:
    """Where a row ends: behind a space, a sign or a bracket in its second half."""
    for at in range(columns, max(indent + 1, columns // 2), -1):
        if text[at - 1] in " ,({[;/.-" or text[at : at + 1] == " ":
            return at
    return columns


def code_lines(
    stage: Stage,
    rows: tuple[CodeRow, ...],
    *,
    size: float,
    left: float,
    y: float,
    first: int,
    width: float,
) -> tuple[list[Layer], Cue]:
    """The rows typed one after the other from baseline `y`, and the sound of typing."""
    total = sum(len(row.text) for row in rows) or 1
    time = min((stage.leave - first) * 0.4, total / 28 * stage.rate.fps)
    layers: list[Layer] = []
    at = float(first)
    for index, row in enumerate(rows):
        spent = time * len(row.text) / total
        begins, ends = round(at), max(round(at) + 1, round(at + spent))
        at += spent
        layers += _row(
            stage,
            row,
            index,
            size,
            (left, y + size * PITCH * index),
            (begins, ends),
            last=index == len(rows) - 1,
        )
    lit = _lit_rows(stage.content.accent, rows)
    if lit:
        layers.insert(0, _light(stage, lit, size, y, width, round(first + time)))
    cue = Cue(kind="type", frame=first, duration_frames=max(2, round(time)), gain_db=-4.0)
    return layers, cue


def _row(
    stage: Stage,
    row: CodeRow,
    index: int,
    size: float,
    at: tuple[float, float],
    times: tuple[int, int],
    *,
    last: bool,
) -> list[Layer]:
    base = TextStyle(family=_FAMILY, size_px=size, weight=450, colour="#ffffff")
    faint = base.model_copy(update={"colour": "#ffffff59"})
    begins, ends = times
    layers: list[Layer] = []
    if row.first:
        layers.append(
            TextLayer(
                id=f"editor.no{index}",
                start=begins,
                end=stage.end,
                align="right",
                decor=True,
                lines=(TextLine(runs=(TextRun(text=str(row.number), style=faint),)),),
                transform=Transform(position=(at[0] - size * 1.1, at[1])),
            )
        )
    if row.text.strip():
        layers.append(
            TextLayer(
                id=f"editor.line{index}",
                start=begins,
                end=stage.end,
                lines=(TextLine(runs=coloured(row.text, base)),),
                typing=Typing(
                    shown=track((begins, 0.0), (ends, float(len(row.text))), easing="linear"),
                    caret_colour=stage.palette.accent,
                    caret_until=None if last else ends,
                ),
                transform=Transform(position=at),
            )
        )
    return layers


def _lit_rows(accent: str, rows: tuple[CodeRow, ...]) -> list[int]:
    """The rows of the source line that holds the accent; none without one."""
    if not accent:
        return []
    numbers = {row.number for row in rows}
    for number in sorted(numbers):
        own = [i for i, row in enumerate(rows) if row.number == number]
        joined = " ".join(rows[i].text.strip() for i in own)
        if accent.strip() in joined or accent.strip() in joined.replace(" ", ""):
            return own
    return []


def _light(stage: Stage, lit: list[int], size: float, y: float, width: float, end: int) -> Layer:
    glow = min(end + stage.frames(0.2), stage.leave - 4)
    pitch = size * PITCH
    return panel(
        "editor.lit",
        Box(
            x=size * 0.6,
            y=y + pitch * lit[0] - size * 1.12,
            width=width - size * 1.2,
            height=pitch * len(lit),
        ),
        start=glow,
        end=stage.end,
        radius=size * 0.3,
        fill=with_alpha(stage.palette.accent, 0.22),
        opacity=grow(glow, stage.frames(0.5), 0.0, 1.0, "inout-cubic"),
    )
