"""Measure settled text without drawing it."""

from collections.abc import Iterable
from typing import Literal

from openmotion.model import Box, TextLine
from openmotion.typeset.ink import Extent, box_of, unite
from openmotion.typeset.shape import shape_line

Align = Literal["left", "centre", "right"]
_SHARES: dict[Align, float] = {"left": 0.0, "centre": 0.5, "right": 1.0}


def line_left(width_px: float, align: Align) -> float:
    """The x of a line's left edge when its alignment edge stands at 0."""
    return -width_px * _SHARES[align]


def measure_lines(lines: tuple[TextLine, ...], align: Align) -> Box:
    """The ink of lines in the layer's space; a box without area where nothing is drawn.

    Raises:
        FontUnavailable: a style names a family that is not installed.
    """
    ink = unite(_line_ink(line, align) for line in lines)
    return box_of(ink) if ink else Box(x=0.0, y=lines[0].y if lines else 0.0, width=0.0, height=0.0)


def missing_glyphs(lines: Iterable[TextLine]) -> tuple[str, ...]:
    """The characters that no installed font has, each once, in reading order."""
    return tuple(dict.fromkeys(char for line in lines for char in shape_line(line).missing))


def _line_ink(line: TextLine, align: Align) -> Extent | None:
    shaped = shape_line(line)
    if shaped.ink is None:
        return None
    left = line_left(shaped.width_px, align) + shaped.ink.x
    top = line.y + shaped.ink.y
    return Extent(left, top, left + shaped.ink.width, top + shaped.ink.height)
