"""The rows of a terminal on the screen: prompt, typed command, what it prints, and the caret."""

from dataclasses import dataclass

from openmotion.director.kit import Stage, appear, blink, panel
from openmotion.director.recipes.terminal_rows import PROMPT, Printed, indent, style, turns
from openmotion.model import (
    Box,
    Colour,
    Cue,
    Layer,
    TextAnimator,
    TextLayer,
    TextLine,
    TextRun,
    Transform,
    Typing,
    track,
)

PITCH = 1.55
"""Distance of baselines in ems."""


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours of a terminal: what is typed, what is printed, prompt and success."""

    typed: Colour
    printed: Colour
    accent: Colour


@dataclass(frozen=True, slots=True)
class Sizes:
    """Type of commands and of what they print, pixels."""

    command: float
    output: float

    def of(self, row: Printed) -> float:
        """The size of a row."""
        return self.command if row.kind == "command" else self.output

    def height(self, rows: tuple[Printed, ...]) -> float:
        """Of all rows, pixels."""
        return sum(self.of(row) * PITCH for row in rows)


def draw_rows(
    stage: Stage,
    rows: tuple[Printed, ...],
    *,
    sizes: Sizes,
    left: float,
    top: float,
    first: int,
    ink: Ink,
) -> tuple[list[Layer], tuple[Cue, ...]]:
    """The rows from their upper edge, the first typed from frame `first`, and their sounds."""
    layers: list[Layer] = []
    cues: list[Cue] = []
    y = top
    times = turns(stage, rows, first)
    for index, (row, (begins, ends)) in enumerate(zip(rows, times, strict=True)):
        size = sizes.of(row)
        y += size * PITCH
        baseline = y - size * 0.42
        if row.kind == "command" and row.first:
            shown = begins if index else max(0, stage.enter)
            layers.append(_prompt(stage, f"prompt{index}", left, baseline, size, shown, ink))
            cues.append(
                Cue(kind="type", frame=begins, duration_frames=max(2, ends - begins), gain_db=-5.0)
            )
        if row.text.strip():
            layers.append(_row(stage, index, row, (left, baseline), size, (begins, ends), ink))
        if row.kind == "success" and row.first:
            cues.append(Cue(kind="chime", frame=begins, gain_db=-6.0))
    done = times[-1][1] + stage.frames(0.2)
    layers.append(_caret(stage, rows, sizes, left, y, done, ink))
    return layers, tuple(cues)


def _prompt(
    stage: Stage, name: str, left: float, baseline: float, size: float, start: int, ink: Ink
) -> TextLayer:
    run = TextRun(text=PROMPT, style=style(size, ink.accent, strong=True))
    return TextLayer(
        id=name,
        start=start,
        end=stage.end,
        lines=(TextLine(runs=(run,)),),
        transform=Transform(position=(left, baseline)),
        opacity=appear(stage, start, 0.2),
        decor=True,
    )


def _row(
    stage: Stage,
    index: int,
    row: Printed,
    at: tuple[float, float],
    size: float,
    times: tuple[int, int],
    ink: Ink,
) -> TextLayer:
    begins, ends = times
    colour = {"command": ink.typed, "output": ink.printed, "success": ink.accent}[row.kind]
    run = TextRun(text=row.text, style=style(size, colour, strong=row.kind != "output"))
    typed = row.kind == "command"
    drop = TextAnimator(
        unit="line", start=begins, duration=max(1, stage.frames(0.22)), easing="out-cubic", y=-0.3
    )
    letters = float(len(row.text))
    return TextLayer(
        id=f"row{index}",
        start=begins,
        end=stage.end,
        lines=(TextLine(runs=(run,)),),
        transform=Transform(position=(at[0] + (indent(size) if typed else 0.0), at[1])),
        animators=() if typed else (drop,),
        typing=Typing(
            shown=track((begins, 0.0), (ends, letters), easing="linear"),
            jitter=0.3,
            caret_colour=ink.accent,
            caret_until=ends + 2,
        )
        if typed
        else None,
    )


def _caret(
    stage: Stage,
    rows: tuple[Printed, ...],
    sizes: Sizes,
    left: float,
    y: float,
    start: int,
    ink: Ink,
) -> Layer:
    """The block that blinks behind a lone command, or below what was printed."""
    size = sizes.of(rows[-1])
    x, low = left, y + size * PITCH
    if rows[-1].kind == "command":
        x, low = left + indent(size) + len(rows[-1].text) * size * 0.6 + size * 0.12, y
    box = Box(x=x, y=low - size * 1.22, width=size * 0.56, height=size * 1.06)
    begins = max(0, min(start, stage.end - 1))
    return panel(
        "caret",
        box,
        start=begins,
        end=stage.end,
        fill=ink.accent,
        radius=size * 0.06,
        smooth=False,
        opacity=blink(begins, stage.end, max(4, round(stage.rate.fps * 1.06))),
    )
