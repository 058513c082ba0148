"""Words."""

from collections.abc import Iterator
from typing import Literal, Self

from pydantic import Field, model_validator

from openmotion.model.layers.base import LayerBase
from openmotion.model.layers.shape import Stroke
from openmotion.model.paint import Solid
from openmotion.model.text import (
    Counter,
    Decode,
    Highlight,
    TextAnimator,
    TextDecoration,
    TextFill,
    TextLine,
    TextModulator,
    TextPath,
    Typing,
)


class TextLayer(LayerBase):
    """Lines of text; the origin of its space is the alignment edge at y = 0.

    Attributes:
        lines: broken already; each has its baseline.
        align: where x = 0 lies on each line.
        path: the way that its lines follow instead of straight ones.
        animators: entrances and exits of its parts, all of them combined.
        modulators: hold its parts away from their place, after the animators.
        typing: characters appear as typed.
        decode: random glyphs settle into the text.
        counter: the text is a number that changes.
        highlights: marker bars behind ranges of characters; they stay where the text settles.
        decorations: lines under, over and through ranges of characters; they stay there too.
        fill: a gradient over its letters.
        stroke: a line around its letters, in one colour, below what fills them.
        filled: whether letters are filled; without it a stroke shows their outlines alone.
    """

    kind: Literal["text"] = "text"
    lines: tuple[TextLine, ...] = Field(min_length=1)
    align: Literal["left", "centre", "right"] = "left"
    path: TextPath | None = None
    animators: tuple[TextAnimator, ...] = Field(default=(), max_length=64)
    modulators: tuple[TextModulator, ...] = Field(default=(), max_length=16)
    typing: Typing | None = None
    decode: Decode | None = None
    counter: Counter | None = None
    highlights: tuple[Highlight, ...] = ()
    decorations: tuple[TextDecoration, ...] = ()
    fill: TextFill | None = None
    stroke: Stroke | None = None
    filled: bool = True

    @property
    def text(self) -> str:
        """All characters, lines joined by spaces."""
        return " ".join(line.text for line in self.lines)

    @model_validator(mode="after")
    def _check_parts(self) -> Self:
        for reason in _conflicts(self):
            raise ValueError(f"text layer {self.id!r}: {reason}")
        return self


def _conflicts(layer: TextLayer) -> Iterator[str]:
    """Why parts of a text layer cannot work together."""
    changing = [name for name in ("typing", "decode", "counter") if getattr(layer, name)]
    if len(changing) > 1:
        yield f"{' and '.join(changing)} both change its characters; keep one of them"
    if layer.path is not None:
        if layer.highlights or layer.decorations:
            yield "highlights and decorations run straight; leave them out of text on a path"
        if any(animator.masked for animator in layer.animators):
            yield "masked animators rise from behind straight lines; leave masks out on a path"
    colours: list[object] = [part.colour for part in layer.animators]
    colours += [part.colour for part in layer.modulators]
    if layer.fill is not None and any(colour is not None for colour in colours):
        yield "a gradient fill leaves no colour to change; leave out one of them"
    stroke = layer.stroke
    if stroke is not None and (stroke.tapers or stroke.dash or not isinstance(stroke.paint, Solid)):
        yield "the stroke of letters has one colour, no dashes and no tapering"
    if stroke is None and not layer.filled:
        yield "letters without fill need a stroke to be seen"
