"""What a terminal prints: coloured text, broken into rows, each at its time."""

from openmotion.expand.shell.ansi import Ink, Span, ansi_lines
from openmotion.expand.shell.rows import ShellRow, shell_rows

__all__ = ["Ink", "ShellRow", "Span", "ansi_lines", "shell_rows"]
