"""Small parts of drawn interfaces: text on a baseline, avatars, bars, check boxes."""

from openmotion.director.kit.stage import Stage
from openmotion.director.kit.surface import panel
from openmotion.director.kit.tint import tints
from openmotion.director.kit.words import Align, line
from openmotion.model import (
    Box,
    Colour,
    Layer,
    Number,
    ShapeLayer,
    TextLayer,
    Transform,
    oklch,
)


def ui_text(
    stage: Stage,
    layer_id: str,
    text: str,
    *,
    x: float,
    y: float,
    size: float,
    width: float,
    start: int,
    end: int,
    colour: Colour | None = None,
    weight: float = 500,
    align: Align = "left",
    opacity: Number = 1.0,
    display: bool = False,
    tabular: bool = False,
    mono: bool = False,
) -> TextLayer:
    """One line of an interface on baseline `y`; it shrinks to `width` and never breaks."""
    look = stage.look
    voice = look.display if display else look.label if mono else look.body
    if display and voice.caps:
        voice = look.body
    block = line(
        stage,
        text,
        width=width,
        voice=voice,
        max_lines=1,
        align=align,
        size_px=size,
        colour=colour or tints(stage).card_text,
        weight=None if display else weight,
        tabular=tabular,
        least=22,
    )
    return TextLayer(
        id=layer_id,
        start=start,
        end=end,
        lines=block.fitted.lines,
        align=align,
        transform=Transform(position=(x, y)),
        opacity=opacity,
        decor=True,
    )


def avatar(
    stage: Stage,
    layer_id: str,
    initials: str,
    *,
    x: float,
    y: float,
    radius: float,
    hue: float,
    start: int,
    end: int,
    opacity: Number = 1.0,
) -> tuple[Layer, ...]:
    """A round portrait stand-in about (x, y)."""
    return (
        panel(
            f"{layer_id}.disc",
            Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius),
            start=start,
            end=end,
            fill=oklch(0.82, 0.085, hue),
            radius=radius,
            smooth=False,
            opacity=opacity,
        ),
        ui_text(
            stage,
            f"{layer_id}.name",
            initials,
            x=x,
            y=y + radius * 0.31,
            size=radius * 0.86,
            width=radius * 1.7,
            start=start,
            end=end,
            colour=oklch(0.32, 0.07, hue),
            weight=650,
            align="centre",
            opacity=opacity,
        ),
    )


def bar(
    layer_id: str,
    *,
    x: float,
    y: float,
    width: float,
    height: float,
    colour: Colour,
    start: int,
    end: int,
    opacity: Number = 1.0,
) -> ShapeLayer:
    """A round-ended bar that stands for a line of text or a level."""
    return panel(
        layer_id,
        Box(x=x, y=y, width=width, height=height),
        start=start,
        end=end,
        fill=colour,
        radius=height / 2,
        smooth=False,
        opacity=opacity,
    )


def capitalised(text: str) -> str:
    """The text with its first letter in upper case and the rest as it stands."""
    return text[:1].upper() + text[1:]
