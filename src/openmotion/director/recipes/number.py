"""Big numbers that count: one size for all digits, so that nothing jumps."""

from dataclasses import dataclass

from openmotion.director.kit import Align, Stage, grow, headline, style_of
from openmotion.director.recipes.counting import counter_for, widest_text
from openmotion.model import (
    Box,
    Colour,
    Figure,
    TextLayer,
    TextLine,
    TextRun,
    TextStyle,
    Transform,
)
from openmotion.typeset import measure_lines


@dataclass(frozen=True, slots=True)
class NumberBlock:
    """A number that is sized and measured, but not yet placed.

    Attributes:
        text: its widest value as written.
        size_px: of its figures.
        width: of its ink, pixels.
        height: of its ink, pixels.
    """

    text: str
    size_px: float
    width: float
    height: float


def number_block(
    stage: Stage,
    figure: Figure,
    *,
    width: float,
    height: float,
    size_px: float | None = None,
) -> NumberBlock:
    """Size a figure to its room, with figures of equal width as a counter has them."""
    text = widest_text(figure)
    block = headline(
        stage,
        text,
        width=width,
        height=height,
        max_lines=1,
        size_px=size_px or stage.size("hero"),
    )
    size = block.fitted.size_px
    box = _ink(stage, text, size, "left")
    if box.width > width:
        size *= width / box.width
        box = _ink(stage, text, size, "left")
    return NumberBlock(text, size, box.width, box.height)


def count_layer(
    stage: Stage,
    layer_id: str,
    figure: Figure,
    block: NumberBlock,
    *,
    x: float,
    y: float,
    start: int,
    colour: Colour,
    seconds: float = 1.2,
    align: Align = "left",
    on_baseline: bool = False,
) -> TextLayer:
    """A counting number: `x` is its aligned edge, `y` the top of the ink of its last value.

    With `on_baseline`, `y` is its baseline instead, so that several numbers stand on one line.
    """
    style = _style(stage, block.size_px).model_copy(update={"colour": colour})
    lines = (TextLine(runs=(TextRun(text=block.text, style=style),)),)
    box = measure_lines(lines, align)
    left = {"left": x - box.x, "centre": x, "right": x - (box.x + box.width)}[align]
    return TextLayer(
        id=layer_id,
        start=start,
        end=stage.end,
        lines=lines,
        align=align,
        counter=counter_for(figure, start, stage.frames(seconds)),
        transform=Transform(position=(round(left, 2), round(y if on_baseline else y - box.y, 2))),
        opacity=grow(start, 6, 0.0, 1.0, "out-cubic"),
    )


def _style(stage: Stage, size_px: float) -> TextStyle:
    voice = stage.look.display.model_copy(update={"scale": 1.0, "tracking_em": -0.02})
    return style_of(voice, size_px, "#ffffff", tabular=True)


def _ink(stage: Stage, text: str, size_px: float, align: Align) -> Box:
    return measure_lines(
        (TextLine(runs=(TextRun(text=text, style=_style(stage, size_px)),)),), align
    )
