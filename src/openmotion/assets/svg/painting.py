"""Fills and lines as SVG says them, as ours."""

import re
from collections import Counter as Tally
from dataclasses import dataclass

from openmotion.assets.svg.colours import parse_colour
from openmotion.assets.svg.gradients import Gradients
from openmotion.assets.svg.matrix import is_even, mean_scale
from openmotion.assets.svg.space import Space
from openmotion.assets.svg.style import Style
from openmotion.model import Box, Colour, Paint, Solid, Stroke, rgba, with_alpha

URL = re.compile(r"^\s*url\(\s*['\"]?#([^'\")]+)['\"]?\s*\)\s*(.*)$", re.DOTALL)
"""A reference within the document, and what to use without it."""


@dataclass(frozen=True, slots=True)
class Painter:
    """Gives paints and strokes.

    Attributes:
        gradients: of the document.
        notes: how often something was left out, in words.
    """

    gradients: Gradients
    notes: Tally[str]

    def stroke(self, style: Style, box: Box, space: Space) -> Stroke | None:
        """The line along an outline with a box around it; None if it has none."""
        if style.width <= 0:
            return None
        paint = self.paint(style.stroke, style.stroke_opacity, box, space)
        if paint is None:
            return None
        factor = 1.0 if style.fixed_width else mean_scale(space.matrix)
        if not style.fixed_width and not is_even(space.matrix):
            self.notes["a line that is stretched keeps one width"] += 1
        return Stroke(
            paint=paint,
            width_px=round(style.width * factor, 3),
            cap=style.cap,
            join=style.join,
            dash=tuple(round(part * factor, 3) for part in style.dash),
            dash_offset=round(style.dash_offset * factor, 3),
        )

    def paint(self, text: str, opacity: float, box: Box, space: Space) -> Paint | None:
        """A paint as SVG writes it: none, a colour, or a reference and what to use without it."""
        found = URL.match(text)
        if found is not None:
            paint = self.gradients.paint(
                found[1],
                box=box,
                matrix=space.matrix,
                opacity=opacity,
                current=space.style.colour,
                viewport=space.viewport,
            )
            if paint is not None:
                return paint
            self.notes["a paint that is no gradient is left out"] += 1
            text = found[2] or "none"
        if text == "none" or opacity <= 0:
            return None
        colour: Colour | None = space.style.colour
        if text.lower() not in ("currentcolor", "context-fill", "context-stroke"):
            colour = parse_colour(text)
        if colour is None:
            self.notes["a colour is not understood and is left out"] += 1
            return None
        alpha = rgba(colour)[3] * opacity
        if alpha <= 0:
            return None
        return Solid(colour=with_alpha(colour, alpha))
