"""The rows of a terminal and the frames at which they come."""

from dataclasses import dataclass

from openmotion.expand.shell.ansi import Ink, Span, ansi_lines
from openmotion.model import TerminalLayer

_SLOWEST = 1e-3  # characters a second: nothing can be divided by the least of floats


@dataclass(frozen=True, slots=True)
class ShellRow:
    """One row.

    Attributes:
        spans: its characters.
        begins: frame at which it comes, or at which its typing starts.
        typed_until: frame at which its last character is typed; None for output.
        prompted: the prompt stands before it.
        success: it stands in the accent colour.
    """

    spans: tuple[Span, ...]
    begins: int
    typed_until: int | None = None
    prompted: bool = False
    success: bool = False

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(span.text for span in self.spans)


def shell_rows(layer: TerminalLayer, *, columns: int, fps: float) -> tuple[ShellRow, ...]:
    """All rows in order, the last one an empty prompt.

    Args:
        layer: the terminal.
        columns: characters that a row holds.
        fps: frames a second.
    """
    clock = float(layer.start + fps / 3 if layer.type_start is None else layer.type_start)
    rows: list[ShellRow] = []
    indent = len(layer.prompt) + 1
    for step in layer.steps:
        if step.command.strip():
            command = " ".join(step.command.split())
            for index, piece in enumerate(_pieces(command, columns, indent)):
                begins = round(clock)
                clock += len(piece) / max(layer.characters_per_s, _SLOWEST) * fps
                span = Span(piece, Ink())
                rows.append(ShellRow((span,), begins, round(clock), prompted=index == 0))
            clock += step.wait_frames
        rows += _output(layer, step.output, columns, round(clock), success=step.success)
        if rows and rows[-1].typed_until is None:
            clock = rows[-1].begins + layer.rest_frames
    end = round(clock)
    return (*rows, ShellRow((), end, end, prompted=True))


def _output(
    layer: TerminalLayer, output: str, columns: int, first: int, *, success: bool
) -> list[ShellRow]:
    lines = list(ansi_lines(output.rstrip("\n"), layer.ground)) if output else []
    rows = []
    for index, line in enumerate(lines):
        begins = first + index * layer.line_frames
        last = success and index == len(lines) - 1
        rows += [ShellRow(row, begins, success=last) for row in _wrapped(line, columns)]
    return rows


def _pieces(command: str, columns: int, indent: int) -> list[str]:
    """A command cut where its rows end; the first row has the prompt before it."""
    room = max(4, columns - indent)
    return [command[at : at + room] for at in range(0, len(command), room)]


def _wrapped(line: tuple[Span, ...], columns: int) -> list[tuple[Span, ...]]:
    """A line cut into rows of at most so many characters."""
    rows: list[list[Span]] = [[]]
    left = columns
    for span in line:
        text = span.text
        while text:
            if left == 0:
                rows.append([])
                left, text = columns, text.lstrip()
            rows[-1].append(Span(text[:left], span.ink))
            text, left = text[left:], left - len(text[:left])
    return [tuple(row) for row in rows]
