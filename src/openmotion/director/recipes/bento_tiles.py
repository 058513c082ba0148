"""The tiles of a bento: a headline, a number, a small chart, or an icon with its words."""

from dataclasses import dataclass

from openmotion.director.kit import (
    Stage,
    appear,
    capitalised,
    card_shadow,
    edge,
    headline,
    icon,
    largest_headline,
    line,
    panel,
    place,
    tints,
)
from openmotion.director.recipes.bento_chart import TileInk, draw_chart
from openmotion.director.recipes.number import count_layer, number_block
from openmotion.director.understand import icon_for
from openmotion.model import (
    Box,
    Colour,
    Feature,
    Figure,
    GroupLayer,
    Layer,
    Series,
    Transform,
    with_alpha,
)

_MOST = 6


@dataclass(frozen=True, slots=True)
class Tile:
    """What one tile shows; exactly one of the fields.

    Attributes:
        figure: a number.
        series: a small chart.
        item: an icon with title and detail.
        is_headline: the shot's headline and support.
    """

    figure: Figure | None = None
    series: Series | None = None
    item: Feature | None = None
    is_headline: bool = False


def tiles_of(stage: Stage) -> tuple[Tile, ...]:
    """The tiles of a shot by importance; the subject's name alone where it says nothing."""
    content = stage.content
    tiles = [Tile(is_headline=True)] if content.headline else []
    tiles += [Tile(figure=figure) for figure in content.figures[:3]]
    if content.series and sum(p.value is not None for p in content.series.points) >= 2:
        tiles.append(Tile(series=content.series))
    tiles += [Tile(item=item) for item in content.items]
    if not tiles:
        tiles = [Tile(item=Feature(title=content.product or content.subject or content.label))]
    return tuple(tiles[:_MOST])


def draw_tile(
    stage: Stage, index: int, tile: Tile, box: Box, start: int, move: Transform
) -> GroupLayer:
    """A tile with its content; `move` carries its own space, whose origin is its corner."""
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    ink = _ink(stage, first=index == 0)
    radius = 40 * stage.u * stage.look.roundness
    name = f"tile{index}"
    layers: list[Layer] = [
        panel(
            f"{name}.fill",
            inner,
            start=start,
            end=stage.end,
            fill=ink.fill,
            radius=radius,
            shadow=card_shadow(stage, lift=0.6),
        )
    ]
    if index:
        layers.append(edge(stage, f"{name}.edge", inner, start=start, end=stage.end, radius=radius))
    late = start + stage.frames(0.22)
    if tile.is_headline:
        layers += _headline(stage, name, inner, ink, late)
    elif tile.figure:
        layers += _figure(stage, name, tile.figure, inner, ink, late)
    elif tile.series:
        layers += draw_chart(stage, name, tile.series, inner, ink, late, pad=_pad(stage, inner))
    elif tile.item:
        layers += _item(stage, name, tile.item, inner, ink, late)
    return GroupLayer(
        id=name,
        start=start,
        end=stage.end,
        layers=tuple(layers),
        transform=move,
        opacity=appear(stage, start, 0.3),
    )


def _ink(stage: Stage, *, first: bool) -> TileInk:
    tint = tints(stage)
    if first:
        soft = with_alpha(tint.on_accent, 0.82)
        return TileInk(tint.accent, tint.on_accent, soft, tint.on_accent)
    return TileInk(tint.card, tint.card_text, tint.card_soft, tint.card_accent)


def _pad(stage: Stage, box: Box) -> float:
    return min(48 * stage.u, box.width * 0.1, box.height * 0.13)


def _headline(stage: Stage, name: str, box: Box, ink: TileInk, start: int) -> list[Layer]:
    """The words at the foot, the subject's icon in the opposite corner."""
    content, pad, u = stage.content, _pad(stage, box), stage.u
    wide = box.width - 2 * pad
    support = (
        line(
            stage,
            content.support,
            width=wide * 0.94,
            max_lines=3,
            colour=ink.soft,
            height=box.height * 0.26,
        )
        if content.support
        else None
    )
    foot = box.height - pad
    spare = support.height + 30 * u if support else 0.0
    side = min(104 * u, box.height * 0.2)
    # An icon that would leave no room for the words stays away.
    shows_icon = foot - spare - pad - side > 120 * u
    side = side if shows_icon else 0.0
    text = largest_headline(
        stage,
        content.headline,
        width=wide,
        height=max(40 * u, foot - spare - pad - side - 24 * u),
        max_lines=4,
        size_px=stage.size("title") * 1.1,
        colour=ink.text,
        most=1.8,
    )
    layers: list[Layer] = [
        place(
            text,
            f"{name}.head",
            x=pad,
            y=foot - spare - text.height,
            start=start,
            end=stage.end,
        ),
    ]
    if shows_icon:
        layers.append(_icon(stage, name, content.icon, pad, side, ink.accent, start))
    if support:
        layers.append(
            place(
                support,
                f"{name}.support",
                x=pad,
                y=foot - support.height,
                start=start,
                end=stage.end,
            )
        )
    return layers


def _icon(
    stage: Stage, name: str, sign: str, pad: float, side: float, colour: Colour, start: int
) -> Layer:
    return icon(
        stage,
        f"{name}.icon",
        sign,
        x=pad - side * 0.08,
        y=pad - side * 0.08,
        size=side,
        weight=1.7,
        colour=colour,
        start=start,
        end=stage.end,
        draw_s=0.8,
    )


def _figure(
    stage: Stage, name: str, figure: Figure, box: Box, ink: TileInk, start: int
) -> list[Layer]:
    """The number as large as its tile lets it, what it counts below."""
    pad, u = _pad(stage, box), stage.u
    wide = box.width - 2 * pad
    label = (
        line(
            stage,
            capitalised(figure.label),
            width=wide,
            max_lines=2,
            colour=ink.soft,
            height=box.height * 0.34,
        )
        if figure.label
        else None
    )
    gap = 30 * u
    spare = label.height + gap if label else 0.0
    number = number_block(
        stage,
        figure,
        width=wide,
        height=max(30 * u, (box.height - 2 * pad - spare) * 0.92),
        size_px=stage.size("hero") * 0.52,
    )
    whole = number.height + spare
    top = (box.height - whole) / 2
    layers: list[Layer] = [
        count_layer(
            stage,
            f"{name}.number",
            figure,
            number,
            x=pad,
            y=top,
            start=start,
            colour=ink.accent,
            seconds=1.1,
        )
    ]
    if label:
        layers.append(
            place(
                label,
                f"{name}.label",
                x=pad,
                y=top + number.height + gap,
                start=start,
                end=stage.end,
            )
        )
    return layers


def _item(
    stage: Stage, name: str, item: Feature, box: Box, ink: TileInk, start: int
) -> list[Layer]:
    """Icon above and words at the foot; beside each other where the tile is low."""
    pad, u = _pad(stage, box), stage.u
    low = box.width > 2.1 * box.height
    side = min(92 * u, box.height * (0.4 if low else 0.24))
    left = pad + side + 36 * u if low else pad
    wide = box.width - left - pad
    detail = (
        line(
            stage,
            item.detail,
            width=wide,
            max_lines=3,
            colour=ink.soft,
            size_px=stage.size("sub") * 0.84,
            height=box.height * 0.28,
            least=24,
        )
        if item.detail
        else None
    )
    gap = 24 * u
    spare = detail.height + gap if detail else 0.0
    room = box.height - 2 * pad - spare - (0.0 if low else side + 20 * u)
    shows_icon = low or room > 66 * u
    room = room if shows_icon else box.height - 2 * pad - spare
    title = headline(
        stage,
        capitalised(item.title),
        width=wide,
        height=max(28 * u, room),
        max_lines=3,
        size_px=stage.size("title") * (0.72 if low else 0.66),
        colour=ink.text,
    )
    whole = title.height + spare
    top = (box.height - whole) / 2 if low else box.height - pad - whole
    sign = icon_for(f"{item.title} {item.detail}")
    glyph = _icon(stage, name, sign, pad, side, ink.accent, start)
    if low:
        glyph = glyph.model_copy(
            update={"transform": Transform(position=(pad, (box.height - side) / 2))}
        )
    layers: list[Layer] = [
        *((glyph,) if shows_icon else ()),
        place(title, f"{name}.title", x=left, y=top, start=start, end=stage.end),
    ]
    if detail:
        layers.append(
            place(
                detail,
                f"{name}.detail",
                x=left,
                y=top + title.height + gap,
                start=start,
                end=stage.end,
            )
        )
    return layers
