"""Words."""

from typing import Literal

from pydantic import Field

from openmotion.model.layers.base import LayerBase
from openmotion.model.text import Counter, Decode, Highlight, TextAnimator, TextLine, Typing


class TextLayer(LayerBase):
    """Lines of text; the origin of its space is the alignment edge at y = 0.

    Attributes:
        lines: broken already; each has its baseline.
        align: where x = 0 lies on each line.
        animators: entrances and exits of its parts, all of them combined.
        typing: characters appear as typed.
        decode: random glyphs settle into the text.
        counter: the text is a number that changes.
        highlights: marker bars behind ranges of characters.
    """

    kind: Literal["text"] = "text"
    lines: tuple[TextLine, ...] = Field(min_length=1)
    align: Literal["left", "centre", "right"] = "left"
    animators: tuple[TextAnimator, ...] = ()
    typing: Typing | None = None
    decode: Decode | None = None
    counter: Counter | None = None
    highlights: tuple[Highlight, ...] = ()

    @property
    def text(self) -> str:
        """All characters, lines joined by spaces."""
        return " ".join(line.text for line in self.lines)
