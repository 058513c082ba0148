"""Text of interfaces, measured before it is placed."""

from dataclasses import dataclass
from functools import lru_cache

from openmotion.model import Colour, TextLine, TextRun, TextStyle
from openmotion.typeset import FittedText, fit_text, graphemes, shape_line

_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text.

    Attributes:
        line: its baseline at y = 0.
        width_px: by advances.
        cap_px: height of its capitals.
    """

    line: TextLine
    width_px: float
    cap_px: float

    def baseline(self, middle: float) -> float:
        """The baseline that has the capitals centred on a height."""
        return middle + self.cap_px / 2


def label(
    text: str,
    *,
    size: float,
    colour: Colour,
    width: float | None = None,
    least: float | None = None,
    family: str = "inter",
    weight: float = 500,
    tabular: bool = False,
) -> Label:
    """A text on one line: as large as wished, smaller down to `least`, then cut with an ellipsis.

    Args:
        text: newlines become spaces.
        size: wished, pixels.
        colour: of the letters.
        width: that it has, pixels; None is any.
        least: smallest size, pixels; None keeps the wished one.
        family: of the font.
        weight: of the font.
        tabular: figures of equal width.
    """
    words = " ".join(text.split()) or " "
    style = TextStyle(family=family, size_px=size, weight=weight, colour=colour, tabular=tabular)
    whole = shape_line(_line(words, style))
    width = None if width is None else max(1.0, width)
    if width is not None and whole.width_px > width:
        smallest = min(size, size if least is None else least)
        while whole.width_px > width and style.size_px > smallest:
            # Not in one step: fonts with an optical size get wider as they shrink.
            smaller = min(style.size_px * 0.98, style.size_px * width / whole.width_px)
            style = style.model_copy(update={"size_px": max(smallest, smaller)})
            whole = shape_line(_line(words, style))
        words = _shortened(words, style, width)
        whole = shape_line(_line(words, style))
    return Label(_line(words, style), whole.width_px, whole.cap_px)


def paragraph(
    text: str,
    *,
    size: float,
    colour: Colour,
    width: float,
    family: str = "inter",
    weight: float = 450,
    leading: float = 1.32,
    balanced: bool = False,
) -> FittedText:
    """A text broken into as many lines as it needs, at one size."""
    style = TextStyle(family=family, size_px=size, weight=weight, colour=colour)
    return fit_text(
        [TextRun(text=text, style=style)],
        width=width,
        max_lines=200,
        min_size_px=size,
        leading=leading,
        balanced=balanced,
    )


@lru_cache(maxsize=4096)
def text_width(text: str, style: TextStyle) -> float:
    """How far a text advances, pixels."""
    return shape_line(_line(text, style)).width_px


def _line(text: str, style: TextStyle) -> TextLine:
    return TextLine(runs=(TextRun(text=text, style=style),))


def _shortened(text: str, style: TextStyle, width: float) -> str:
    """As much of a text as fits with an ellipsis behind it."""
    if text_width(text, style) <= width + 0.01:
        return text
    ends = [end for _, end in graphemes(text)]
    low, high = 0, len(ends)
    while low < high:
        middle = (low + high + 1) // 2
        if text_width(text[: ends[middle - 1]].rstrip() + _ELLIPSIS, style) <= width:
            low = middle
        else:
            high = middle - 1
    return text[: ends[low - 1]].rstrip() + _ELLIPSIS if low else _ELLIPSIS
