"""Several numbers of which one is the hero: the others come first and small."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    capitalised,
    column,
    corner_label,
    fade_up,
    grow,
    keep_alive,
    line,
    place,
    rule,
    tints,
)
from openmotion.director.recipes.number import NumberBlock, count_layer, number_block
from openmotion.model import Box, Cue, Figure, Layer, Trim


def build_hero(stage: Stage) -> Scenery:
    """The last number large on the left (on top), the others stacked beside (below) it."""
    content, u, area, whole = stage.content, stage.u, stage.area, stage.below_mark
    figures = content.figures[:3]
    wide = stage.shape == "wide"
    layers: list[Layer] = list(corner_label(stage, content.label))
    top = whole.y
    if content.headline:
        head = column(
            stage,
            Box(x=area.x, y=top, width=area.width, height=area.height * 0.18),
            text=content.headline,
            accent=content.accent,
            valign=0.0,
            max_lines=1 if wide else 2,
            start=stage.at(0.1),
            role="title",
        )
        layers += head.layers
        top = head.box.bottom + 60 * u
    room = Box(x=area.x, y=top, width=area.width, height=area.bottom - top)
    first, step = stage.at(0.25), stage.frames(0.32)
    others, hero = figures[:-1], figures[-1]
    gap = 90 * u
    if wide:
        large = Box(x=room.x, y=room.y, width=room.width * 0.58, height=room.height)
        left = large.right + gap
        small = [
            Box(
                x=left,
                y=room.y + room.height / len(others) * index,
                width=room.right - left,
                height=room.height / len(others) - 30 * u,
            )
            for index in range(len(others))
        ]
    else:
        large = Box(x=room.x, y=room.y, width=room.width, height=room.height * 0.58)
        low = large.bottom + 40 * u
        width = (room.width - gap * 0.6 * (len(others) - 1)) / len(others)
        small = [
            Box(
                x=room.x + (width + gap * 0.6) * index,
                y=low,
                width=width,
                height=room.bottom - low,
            )
            for index in range(len(others))
        ]
    cues: list[Cue] = []
    size = min(
        _number(stage, figure, box, 0.62 if wide else 0.5).size_px
        for figure, box in zip(others, small, strict=True)
    )
    for index, (figure, box) in enumerate(zip(others, small, strict=True)):
        begins = first + step * index
        layers += _stat(stage, f"stat{index}", figure, box, begins, size_px=size, ruled=True)
        cues.append(Cue(kind="pop", frame=begins, gain_db=-4.0, pitch=2.0 * index))
    begins = first + step * len(others)
    layers += _stat(stage, "hero", hero, large, begins, size_px=None, ruled=False)
    cues.append(Cue(kind="impact", frame=begins + stage.frames(1.0), gain_db=-4.0))
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=keep_alive(stage))


def _number(stage: Stage, figure: Figure, box: Box, share: float) -> NumberBlock:
    factor = 0.56 if stage.shape == "wide" else 0.6
    return number_block(
        stage,
        figure,
        width=box.width,
        height=max(1.0, box.height * share),
        size_px=stage.size("hero") * factor,
    )


def _stat(
    stage: Stage,
    name: str,
    figure: Figure,
    box: Box,
    begins: int,
    *,
    size_px: float | None,
    ruled: bool,
) -> list[Layer]:
    """A number over its label; without a size it is as large as its box allows."""
    u, tint = stage.u, tints(stage)
    hero = size_px is None
    label = (
        line(
            stage,
            capitalised(figure.label),
            width=box.width,
            max_lines=2,
            size_px=stage.size("title") * 0.9 if hero else stage.size("sub") * 1.1,
            weight=560 if hero else None,
            colour=tint.text if hero else tint.soft,
        )
        if figure.label
        else None
    )
    gap = (44 if hero else 30) * u
    taken = (gap + label.height) if label else 0.0
    number = number_block(
        stage,
        figure,
        width=box.width,
        height=max(1.0, (box.height - taken) * (0.9 if hero else 1.0)),
        size_px=size_px or stage.size("hero") * 1.3,
    )
    if size_px is not None and number.size_px > size_px:
        number = NumberBlock(
            number.text,
            size_px,
            number.width * size_px / number.size_px,
            number.height * size_px / number.size_px,
        )
    whole = number.height + taken
    drop = 36 * u if ruled else 0.0
    slack = max(0.0, box.height - whole - drop)
    y = box.y + drop + slack * (0.5 if hero else 0.2)
    layers: list[Layer] = [
        count_layer(
            stage,
            f"{name}.number",
            figure,
            number,
            x=box.x,
            y=y,
            start=begins,
            seconds=1.1 if hero else 0.8,
            colour=tint.accent if hero else tint.text,
        )
    ]
    if label:
        says = stage.by(begins + stage.frames(0.3), figure.label)
        layers.append(
            place(
                label,
                f"{name}.label",
                x=box.x,
                y=y + number.height + gap,
                start=says,
                end=stage.end,
                animators=(fade_up(stage, says),),
            )
        )
    if ruled:
        layers.append(
            rule(
                f"{name}.line",
                ((box.x, box.y), (box.right, box.y)),
                start=begins,
                end=stage.end,
                colour=tint.line,
                width_px=3 * u,
                trim=Trim(end=grow(begins, stage.frames(0.8), 0.0, 1.0)),
            )
        )
    return layers
