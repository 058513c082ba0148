"""Lines under, over and through text."""

import skia

from openmotion.model import TextDecoration, number_at
from openmotion.render.draw.paint import solid_paint
from openmotion.render.draw.spans import grown_part, stretch_of
from openmotion.render.phrase import Phrase, SetLine

# The middle of a line, upwards from the baseline, as shares of the height of capitals.
_PLACES = {"under": -0.24, "through": 0.36, "over": 1.2}


def draw_decorations(
    canvas: skia.Canvas,
    phrase: Phrase,
    decorations: tuple[TextDecoration, ...],
    frame: float,
    opacity: float,
    *,
    above: bool,
) -> None:
    """Draw lines in the text's own space; over several lines of text one after the other.

    Args:
        canvas: drawn on.
        phrase: the lines of text.
        decorations: to be drawn.
        frame: on the layer's clock.
        opacity: 0..1.
        above: those that lie above the letters, or those below.
    """
    for decoration in decorations:
        if (decoration.place == "through") is not above:
            continue
        drawn = min(1.0, max(0.0, number_at(decoration.drawn, frame)))
        found = [
            (line, stretch_of(line, decoration.first, decoration.last)) for line in phrase.lines
        ]
        bars = [(line, stretch) for line, stretch in found if stretch is not None]
        left = drawn * sum(stretch.right - stretch.left for _, stretch in bars)
        paint = solid_paint(decoration.colour, opacity)
        for line, stretch in bars:
            width = min(left, stretch.right - stretch.left)
            left -= width
            if width <= 0:
                continue
            start, end = grown_part(stretch, width)
            half = _thickness(line, decoration) / 2
            middle = line.y - line.shaped.cap_px * _PLACES[decoration.place]
            if decoration.place == "under":
                middle += half
            bar = skia.Rect.MakeLTRB(start, middle - half, end, middle + half)
            radius = min(half, width / 2) if decoration.rounded else 0.0
            canvas.drawRRect(skia.RRect.MakeRectXY(bar, radius, radius), paint)


def decorations_margin(phrase: Phrase, decorations: tuple[TextDecoration, ...]) -> float:
    """How far lines reach out of the ink at most, pixels."""
    return max(
        (
            line.shaped.cap_px * 1.2 + _thickness(line, decoration)
            for line in phrase.lines
            for decoration in decorations
        ),
        default=0.0,
    )


def _thickness(line: SetLine, decoration: TextDecoration) -> float:
    largest = max((run.style.size_px for run in line.shaped.runs), default=0.0)
    return max(1.0, decoration.width_em * largest)
