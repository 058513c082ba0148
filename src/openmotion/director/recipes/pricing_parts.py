"""What the cards and the rows of plans share: colours, ground, name and price."""

from dataclasses import dataclass

from openmotion.director.kit import (
    Align,
    Stage,
    TextBlock,
    appear,
    card_shadow,
    edge,
    headline,
    line,
    panel,
    place,
    tints,
)
from openmotion.director.recipes.number import count_layer, number_block
from openmotion.director.recipes.price import Price
from openmotion.model import Box, Colour, Feature, Layer, with_alpha

MOST_POINTS = 4


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan, and whether it is the one to choose."""

    item: Feature
    chosen: bool


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours of a plan: its fill and what stands on it."""

    fill: Colour
    text: Colour
    soft: Colour
    mark: Colour


def ink_of(stage: Stage, *, chosen: bool) -> Ink:
    """The colours of a plan; the chosen one stands in the accent."""
    tint = tints(stage)
    if chosen:
        soft = with_alpha(tint.on_accent, 0.80)
        return Ink(tint.accent, tint.on_accent, soft, tint.on_accent)
    return Ink(tint.card, tint.card_text, tint.card_soft, tint.card_accent)


def corner_radius(stage: Stage) -> float:
    """Radius of a plan's corners, pixels."""
    return 36 * stage.u * stage.look.roundness


def plan_ground(
    stage: Stage, name: str, ink: Ink, width: float, height: float, start: int, *, chosen: bool
) -> list[Layer]:
    """The filled ground of a plan with shadow and edge."""
    box, radius = Box(x=0, y=0, width=width, height=height), corner_radius(stage)
    layers: list[Layer] = [
        panel(
            f"{name}.fill",
            box,
            start=start,
            end=stage.end,
            fill=ink.fill,
            radius=radius,
            shadow=card_shadow(stage, lift=1.1 if chosen else 0.6),
        )
    ]
    if not chosen:
        layers.append(edge(stage, f"{name}.edge", box, start=start, end=stage.end, radius=radius))
    return layers


def title_size(stage: Stage) -> float:
    """Size of a plan's name, pixels."""
    return stage.size("sub") * 1.12


def plan_title(stage: Stage, text: str, ink: Ink, *, width: float, size_px: float) -> TextBlock:
    """The name of a plan, set to a width."""
    return line(
        stage,
        text,
        width=width,
        max_lines=2,
        weight=640,
        size_px=size_px,
        colour=ink.text,
        least=24,
    )


def price_layers(
    stage: Stage,
    name: str,
    price: Price,
    room: Box,
    ink: Ink,
    start: int,
    *,
    valign: float = 0.0,
    align: Align = "left",
    most: float = 132,
) -> list[Layer]:
    """The amount, which counts up, and what it is for below it."""
    u = stage.u
    per = (
        line(
            stage,
            price.per,
            width=room.width,
            max_lines=1,
            align=align,
            size_px=stage.size("ui") * 1.08,
            colour=ink.soft,
            least=23,
        )
        if price.per
        else None
    )
    below = per.height + 24 * u if per else 0.0
    x = room.x if align == "left" else room.right
    size = most * u
    if not price.amount:
        return []
    if price.figure:
        block = number_block(
            stage,
            price.figure,
            width=room.width,
            height=max(30 * u, room.height - below),
            size_px=size / max(0.5, stage.look.display.scale),
        )
        tall = block.height
        y = room.y + max(0.0, room.height - tall - below) * valign
        amount: Layer = count_layer(
            stage,
            f"{name}.price",
            price.figure,
            block,
            x=x,
            y=y,
            start=start,
            colour=ink.text,
            seconds=0.9,
            align=align,
        )
    else:
        word = headline(
            stage,
            price.amount,
            width=room.width,
            height=max(30 * u, room.height - below),
            max_lines=2,
            align=align,
            size_px=size * 0.8,
            colour=ink.text,
        )
        tall = word.height
        y = room.y + max(0.0, room.height - tall - below) * valign
        amount = place(word, f"{name}.price", x=x, y=y, start=start, end=stage.end)
        amount = amount.model_copy(update={"opacity": appear(stage, start, 0.3)})
    layers: list[Layer] = [amount]
    if per:
        layers.append(
            place(per, f"{name}.per", x=x, y=y + tall + 24 * u, start=start, end=stage.end)
        )
    return layers


def broad_row(
    stage: Stage,
    name: str,
    title: str,
    price: Price,
    room: Box,
    ink: Ink,
    start: int,
    *,
    note: str = "",
) -> list[Layer]:
    """Name at the left (with a note below it) and price at the right, about one middle."""
    u = stage.u
    share = 0.52 if price.amount else 1.0
    words = plan_title(
        stage, title, ink, width=room.width * share, size_px=title_size(stage) * 1.12
    )
    below = (
        line(
            stage,
            note,
            width=room.width * share,
            max_lines=2,
            size_px=stage.size("ui"),
            colour=ink.soft,
            least=23,
        )
        if note
        else None
    )
    whole = words.height + (below.height + 18 * u if below else 0.0)
    y = room.y + (room.height - whole) / 2
    layers: list[Layer] = [place(words, f"{name}.title", x=room.x, y=y, start=start, end=stage.end)]
    if below:
        layers.append(
            place(
                below,
                f"{name}.note",
                x=room.x,
                y=y + words.height + 18 * u,
                start=start,
                end=stage.end,
            )
        )
    if not price.amount:
        return layers
    left = room.x + room.width * (share + 0.04)
    side = Box(
        x=left,
        y=room.y + room.height * 0.07,
        width=room.right - left,
        height=room.height * 0.86,
    )
    layers += price_layers(
        stage, name, price, side, ink, start, valign=0.5, align="right", most=104
    )
    return layers
