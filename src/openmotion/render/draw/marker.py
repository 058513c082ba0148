"""Marker bars behind text."""

import skia

from openmotion.model import Highlight, number_at
from openmotion.render.draw.paint import solid_paint
from openmotion.render.draw.spans import Stretch, grown_part, stretch_of
from openmotion.render.phrase import Phrase

# How far a bar reaches over capitals, under the baseline and sideways, as shares of the height of
# capitals.
_ABOVE, _BELOW, _ASIDE = 0.24, 0.34, 0.14


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
        bars = []
        for line in phrase.lines:
            stretch = stretch_of(line, highlight.first, highlight.last)
            if stretch is not None:
                aside = line.shaped.cap_px * _ASIDE
                wide = Stretch(stretch.left - aside, stretch.right + aside, stretch.backwards)
                bars.append((line, wide))
        left = grown * sum(bar.right - bar.left for _, bar in bars)
        paint = solid_paint(highlight.colour, opacity)
        for line, bar in bars:
            width = min(left, bar.right - bar.left)
            left -= width
            if width <= 0:
                continue
            cap = line.shaped.cap_px
            start, end = grown_part(bar, width)
            top, bottom = line.y - cap * (1 + _ABOVE), line.y + cap * _BELOW
            radius = min(highlight.roundness * (bottom - top) / 2, width / 2)
            part = skia.Rect.MakeLTRB(start, top, end, bottom)
            canvas.drawRRect(skia.RRect.MakeRectXY(part, radius, radius), paint)


def highlight_margin(phrase: Phrase) -> float:
    """How far bars reach out of the ink at most, pixels."""
    return max((line.shaped.cap_px for line in phrase.lines), default=0.0) * 0.5
