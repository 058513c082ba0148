"""The two sides of a before and after: what they say and how each fills the frame."""

from dataclasses import dataclass

from openmotion.director.kit import (
    Stage,
    appear,
    capitalised,
    icon,
    line,
    panel,
    place,
    tints,
)
from openmotion.director.kit.icon import NO_ICON
from openmotion.director.recipes.picture import picture_layers
from openmotion.model import (
    Box,
    Colour,
    GroupLayer,
    Layer,
    Pair,
    Picture,
    Transform,
    chance,
    mix_oklab,
    with_alpha,
)

_MOST_POINTS = 4


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two states.

    Attributes:
        name: id of its layers.
        title: what it is called; empty where the content does not name it.
        points: what is said of it.
        picture: of it; None draws the subject.
        is_new: whether it is the state after.
    """

    name: str
    title: str
    points: tuple[str, ...]
    picture: Picture | None
    is_new: bool


def sides_of(stage: Stage) -> tuple[Side, Side]:
    """Before and after, as the content has them."""
    content = stage.content
    titles = content.lines[:2] if len(content.lines) > 1 else ("", "")
    pictures = content.pictures[:2] if len(content.pictures) >= 2 else (None, None)
    return (
        Side("before", titles[0], content.left[:_MOST_POINTS], pictures[0], is_new=False),
        Side("after", titles[1], content.right[:_MOST_POINTS], pictures[1], is_new=True),
    )


def draw_side(stage: Stage, side: Side, box: Box, *, start: int) -> tuple[Layer, ...]:
    """A state over the whole box; its points stand in its own half, on the outer side."""
    u, end = stage.u, stage.end
    fill, ink, mark = _colours(stage, side)
    if side.picture is not None:
        return side_picture(stage, side, box, start=start)
    layers: list[Layer] = [panel(f"{side.name}.fill", box, start=start, end=end, fill=fill)]
    wide = box.width > box.height * 1.2
    sign = min(box.height * 0.5, box.width * 0.24) if wide else min(box.width, box.height) * 0.34
    if not side.points:
        sign *= 1.4
    middle = (box.width / 2, box.height * (0.5 if wide or not side.points else 0.33))
    layers += _subject(stage, side, middle, sign, mark, start)
    if side.points:
        pad = 48 * u
        half = box.width / 2
        room = Box(
            x=pad if not side.is_new else half + (sign / 2 + pad * 0.8 if wide else pad * 0.9),
            y=box.height * (0.2 if wide else 0.55),
            width=half - pad - (sign / 2 + pad * 0.8 if wide else pad * 0.9),
            height=box.height * (0.72 if wide else 0.41),
        )
        layers += _said(stage, side, room, ink, start)
    return tuple(layers)


def side_picture(stage: Stage, side: Side, box: Box, *, start: int) -> tuple[Layer, ...]:
    """The picture of a side, filling a box whose corner is the origin."""
    return picture_layers(
        stage,
        f"{side.name}.picture",
        int(side.is_new),
        width=box.width,
        height=box.height,
        start=start,
    )


def pill(
    stage: Stage, side: Side, corner: Pair, *, room: float, right: bool, start: int
) -> GroupLayer:
    """The name of a side on a pill whose upper left (or right) corner is given."""
    tint = tints(stage)
    size = stage.size("sub") * (0.92 if stage.shape == "wide" else 0.84)
    text = line(
        stage,
        capitalised(side.title),
        width=max(size * 2, room - size * 1.6),
        max_lines=1,
        size_px=size,
        weight=640,
        colour=tint.on_accent if side.is_new and tint.card_accent == tint.accent else tint.card,
        align="centre",
    )
    tall, wide = size * 1.9, text.width + size * 1.7
    fill = tint.card_accent if side.is_new else tint.card_text
    left = corner[0] - wide if right else corner[0]
    return GroupLayer(
        id=f"{side.name}.pill",
        start=start,
        end=stage.end,
        transform=Transform(position=(left, corner[1])),
        opacity=appear(stage, start, 0.3),
        layers=(
            panel(
                f"{side.name}.pill.fill",
                Box(x=0, y=0, width=wide, height=tall),
                start=start,
                end=stage.end,
                fill=fill,
                radius=tall / 2 * min(1.0, stage.look.roundness),
            ),
            place(
                text,
                f"{side.name}.pill.name",
                x=wide / 2,
                y=text.on_middle(tall / 2),
                start=start,
                end=stage.end,
            ),
        ),
    )


def _colours(stage: Stage, side: Side) -> tuple[Colour, Colour, Colour]:
    """Fill, text and mark of a side: the old one is grey, the new one leans to the accent."""
    tint = tints(stage)
    if side.is_new:
        return mix_oklab(tint.card, tint.card_accent, 0.16), tint.card_text, tint.card_accent
    return (
        mix_oklab(tint.card, tint.card_text, 0.14),
        with_alpha(tint.card_text, 0.78),
        with_alpha(tint.card_text, 0.3),
    )


def _subject(
    stage: Stage, side: Side, middle: Pair, size: float, colour: Colour, start: int
) -> list[Layer]:
    """The subject's icon; without one, bars that lie about before and in order after."""
    if stage.content.icon != NO_ICON:
        return [
            icon(
                stage,
                f"{side.name}.subject",
                stage.content.icon,
                x=middle[0] - size / 2,
                y=middle[1] - size / 2,
                size=size,
                colour=colour,
                start=start,
                end=stage.end,
                weight=1.5,
            )
        ]
    rows, layers = 5, list[Layer]()
    tall = size / (rows * 1.7)
    for row in range(rows):
        long = size * (0.62 + 0.38 * chance(stage.shot.seed, "bar", row))
        seeds = [chance(stage.shot.seed, side.name, row, part) - 0.5 for part in ("x", "turn")]
        loose = 0.0 if side.is_new else 1.0
        spot = (
            middle[0] - size / 2 + loose * seeds[0] * size * 0.4,
            middle[1] - size / 2 + row * tall * 1.7,
        )
        layers.append(
            panel(
                f"{side.name}.bar{row}",
                Box(x=0, y=0, width=long, height=tall),
                start=start,
                end=stage.end,
                fill=colour,
                radius=tall / 2 * min(1.0, stage.look.roundness),
                transform=Transform(position=spot, rotation_deg=loose * seeds[1] * 44),
            )
        )
    return layers


def _said(stage: Stage, side: Side, room: Box, ink: Colour, start: int) -> list[Layer]:
    """The points one under the other, on the side's outer edge."""
    pitch = min(room.height / len(side.points), 150 * stage.u)
    size = min(stage.size("sub") * (1.36 if stage.shape == "wide" else 0.92), pitch * 0.4)
    top = room.y + (room.height - pitch * len(side.points)) / 2
    layers: list[Layer] = []
    for index, point in enumerate(side.points):
        text = line(
            stage,
            capitalised(point),
            width=room.width,
            max_lines=3,
            size_px=size,
            weight=600 if side.is_new else 480,
            colour=ink,
            height=pitch * 0.9,
        )
        layers.append(
            place(
                text,
                f"{side.name}.point{index}",
                x=room.x,
                y=top + pitch * (index + 0.5) - text.height / 2,
                start=start,
                end=stage.end,
            )
        )
    return layers
