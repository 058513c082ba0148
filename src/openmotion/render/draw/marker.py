"""Marker bars behind text, and the caret of typed text."""

import skia

from openmotion.model import Highlight, number_at
from openmotion.render.draw.paint import solid_paint
from openmotion.render.phrase import Phrase, SetLine

# How far a bar reaches over capitals, under the baseline and sideways, and how round it is, as
# shares of the height of capitals.
_ABOVE, _BELOW, _ASIDE, _ROUND = 0.24, 0.34, 0.14, 0.12


def draw_highlights(
    canvas: skia.Canvas,
    phrase: Phrase,
    highlights: tuple[Highlight, ...],
    frame: float,
    opacity: float,
) -> None:
    """Draw marker bars in the text's own space; over several lines they grow one by one."""
    for highlight in highlights:
        grown = min(1.0, max(0.0, number_at(highlight.grown, frame)))
        bars = [bar for line in phrase.lines if (bar := _bar(line, highlight)) is not None]
        left = grown * sum(bar.width() for bar, _ in bars)
        for bar, radius in bars:
            width = min(left, bar.width())
            left -= width
            if width > 0:
                part = skia.Rect.MakeXYWH(bar.left(), bar.top(), width, bar.height())
                round_by = min(radius, width / 2)
                paint = solid_paint(highlight.colour, opacity)
                canvas.drawRRect(skia.RRect.MakeRectXY(part, round_by, round_by), paint)


def highlight_margin(phrase: Phrase) -> float:
    """How far bars reach out of the ink at most, pixels."""
    return max((line.shaped.cap_px for line in phrase.lines), default=0.0) * 0.5


def _bar(line: SetLine, highlight: Highlight) -> tuple[skia.Rect, float] | None:
    """The whole bar behind a line's part of the range, and the radius of its corners."""
    edges = [
        (float(x), float(x + advance))
        for run in line.shaped.runs
        for x, advance, cluster in zip(
            run.xs.tolist(), run.advances.tolist(), run.clusters.tolist(), strict=True
        )
        if highlight.first <= line.first + cluster < highlight.last
        and not line.shaped.text[cluster].isspace()
    ]
    if not edges:
        return None
    cap = line.shaped.cap_px
    left = line.left + min(start for start, _ in edges) - cap * _ASIDE
    right = line.left + max(end for _, end in edges) + cap * _ASIDE
    top, bottom = line.y - cap * (1 + _ABOVE), line.y + cap * _BELOW
    return skia.Rect.MakeLTRB(left, top, right, bottom), cap * _ROUND
