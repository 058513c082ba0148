"""The card of a result: an icon on a tile and its words, growing out of what asked for it."""

from openmotion.director.kit import (
    Stage,
    appear,
    arrive,
    capitalised,
    card_shadow,
    edge,
    icon,
    line,
    panel,
    place,
    tints,
)
from openmotion.director.understand import icon_for
from openmotion.model import Box, Feature, GroupLayer, Layer, Pair, choose


def result_card(
    stage: Stage, index: int, item: Feature, box: Box, start: int, source: Pair
) -> GroupLayer:
    """A result in its box of the frame, coming from the direction of `source`."""
    tint, u, end = tints(stage), stage.u, stage.end
    pad = 40 * u
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    across = box.width > box.height * 2
    side = min(84 * u, box.height * 0.42)
    text_x = pad + side + 32 * u if across else pad
    width = box.width - text_x - pad
    title = line(
        stage,
        capitalised(item.title),
        width=width,
        max_lines=2 if box.height > 150 * u else 1,
        weight=640,
        size_px=min(stage.size("sub") * 1.12, box.height * 0.3),
        colour=tint.card_text,
    )
    detail = (
        line(
            stage,
            item.detail,
            width=width,
            max_lines=2 if box.height > 150 * u else 1,
            colour=tint.card_soft,
            size_px=min(stage.size("sub") * 0.86, box.height * 0.25),
        )
        if item.detail
        else None
    )
    gap = min(28 * u, box.height * 0.16)
    whole = title.depth + (gap + detail.depth if detail else 0.0)
    top = (box.height - whole) / 2 if across else pad + side + 34 * u
    tile_y = (box.height - side) / 2 if across else pad
    radius = 34 * u * stage.look.roundness
    layers: list[Layer] = [
        panel(
            f"result{index}.fill",
            inner,
            start=start,
            end=end,
            fill=tint.card,
            radius=radius,
            shadow=card_shadow(stage, lift=0.6),
        ),
        edge(stage, f"result{index}.edge", inner, start=start, end=end, radius=radius),
        panel(
            f"result{index}.tile",
            Box(x=pad, y=tile_y, width=side, height=side),
            start=start,
            end=end,
            fill=tint.card_alt,
            radius=side * 0.28,
        ),
        icon(
            stage,
            f"result{index}.icon",
            icon_for(f"{item.title} {item.detail}"),
            x=pad + side * 0.25,
            y=tile_y + side * 0.25,
            size=side * 0.5,
            start=start,
            end=end,
            colour=tint.card_accent,
            draw_s=0.6,
        ),
        place(title, f"result{index}.title", x=text_x, y=top, start=start, end=end),
    ]
    if detail:
        layers.append(
            place(
                detail,
                f"result{index}.detail",
                x=text_x,
                y=detail.on_baseline(top + title.depth + gap + detail.rise),
                start=start,
                end=end,
            )
        )
    middle = box.centre
    grown = choose(stage.shot.seed, (True, True, False), "results")
    return GroupLayer(
        id=f"result{index}",
        start=start,
        end=end,
        layers=tuple(layers),
        transform=arrive(
            stage,
            start,
            position=middle,
            anchor=(box.width / 2, box.height / 2),
            dx=(source[0] - middle[0]) * (0.35 if grown else 0.0),
            dy=(source[1] - middle[1]) * 0.5 if grown else 90 * u,
            scale=0.6 if grown else None,
            seconds=0.65,
        ),
        opacity=appear(stage, start, 0.25),
    )
