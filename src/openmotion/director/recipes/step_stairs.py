"""Steps as stairs: each block rises higher than the one before it, the last in the accent."""

from collections.abc import Sequence

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    capitalised,
    corner_label,
    grow,
    keep_alive,
    line,
    place,
    row_gap,
    tints,
)
from openmotion.director.recipes.copy_room import copy_above
from openmotion.model import (
    Box,
    Colour,
    Cue,
    Feature,
    GroupLayer,
    Layer,
    Rect,
    ShapeLayer,
    Solid,
    Transform,
    mix_oklab,
)


def build_stairs(stage: Stage, items: Sequence[Feature]) -> Scenery:
    """Rising from the lower edge where the frame is wide; growing to the right elsewhere."""
    content, u, area = stage.content, stage.u, stage.area
    wide = stage.shape == "wide"
    laid = copy_above(
        stage, text=content.headline, support=content.support, share=0.3, gap=40 if wide else 60
    )
    start = stage.at(0.4)
    gap = row_gap(stage, start, [item.title for item in items])
    layers: list[Layer] = list(laid.layers)
    cues: list[Cue] = []
    count, space = len(items), 18 * u
    for index, item in enumerate(items):
        begins = round(start + gap * index)
        rise = (index + 1) / count
        if wide:
            width = (area.width + space) / count - space
            tall = laid.room.height * (0.62 + 0.38 * rise)
            box = Box(
                x=area.x + (width + space) * index,
                y=area.bottom - tall,
                width=width,
                height=tall,
            )
        else:
            tall = min((laid.room.height + space) / count - space, 250 * u)
            top = laid.room.y + (laid.room.height - (tall + space) * count + space) * 0.3
            box = Box(
                x=area.x,
                y=top + (tall + space) * index,
                width=area.width * (0.72 + 0.28 * rise),
                height=tall,
            )
        layers.append(_block(stage, index, item, box, begins, last=index == count - 1, wide=wide))
        cues.append(Cue(kind="pop", frame=begins + 2, gain_db=-4.0, pitch=1.5 * index))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues), bloom=0.0, camera=keep_alive(stage))


def _block(
    stage: Stage, index: int, item: Feature, box: Box, begins: int, *, last: bool, wide: bool
) -> GroupLayer:
    """A block that grows to its size, then its number and words."""
    u, tint, end = stage.u, tints(stage), stage.end
    fill, ink = _colours(stage, last=last)
    frames = stage.frames(0.7)
    shape = (
        Rect(
            x=0,
            y=grow(begins, frames, box.height, 0.0),
            width=box.width,
            height=grow(begins, frames, 1.0, box.height),
            radius=30 * u * stage.look.roundness,
            smooth=True,
        )
        if wide
        else Rect(
            x=0,
            y=0,
            width=grow(begins, frames, 1.0, box.width),
            height=box.height,
            radius=30 * u * stage.look.roundness,
            smooth=True,
        )
    )
    layers: list[Layer] = [
        ShapeLayer(
            id=f"stair{index}.block",
            start=begins,
            end=end,
            decor=True,
            geometry=shape,
            fill=Solid(colour=fill),
        )
    ]
    says = begins + stage.frames(0.25)
    pad = (36 if wide else 38) * u
    mark = item.detail if 0 < len(item.detail) <= 4 else str(index + 1)
    size = stage.size("title") * (1.1 if wide else 1.0)
    number = line(
        stage,
        mark,
        width=box.width - 2 * pad if wide else size * 1.6,
        max_lines=1,
        voice=stage.look.display,
        size_px=size if wide else min(size, box.height * 0.5),
        colour=ink if last else tint.accent,
    )
    if wide:
        words = Box(
            x=pad,
            y=pad + number.height + 38 * u,
            width=box.width - 2 * pad,
            height=max(1.0, box.height - 2 * pad - number.height - 38 * u),
        )
        spot = (pad, pad)
    else:
        left = pad + size * 1.25
        words = Box(
            x=left,
            y=pad * 0.5,
            width=max(1.0, box.width - left - pad),
            height=max(1.0, box.height - pad),
        )
        spot = (pad, number.on_middle(box.height / 2))
    layers.append(place(number, f"stair{index}.number", x=spot[0], y=spot[1], start=says, end=end))
    detail = item.detail if len(item.detail) > 4 else ""
    title = line(
        stage,
        capitalised(item.title),
        width=words.width,
        max_lines=4 if wide else 2,
        weight=640,
        size_px=stage.size("sub") * (1.36 if wide else 1.14),
        colour=ink,
        height=words.height * (0.6 if detail else 1.0),
    )
    more = (
        line(
            stage,
            detail,
            width=words.width,
            max_lines=4 if wide else 2,
            size_px=stage.size("sub") * 0.9,
            colour=ink,
            height=max(1.0, words.height - title.height - 22 * u),
        )
        if detail
        else None
    )
    whole = title.height + (22 * u + more.height if more else 0.0)
    top = words.y if wide else words.y + max(0.0, words.height - whole) / 2
    if not wide and title.lines < 2 and not more:
        top = title.on_middle(box.height / 2)
    layers.append(place(title, f"stair{index}.title", x=words.x, y=top, start=says, end=end))
    if more:
        layers.append(
            place(
                more,
                f"stair{index}.detail",
                x=words.x,
                y=top + title.height + 22 * u,
                start=says,
                end=end,
            )
        )
    shown = appear(stage, says, 0.3)
    spoken = tuple(
        layer if layer.id.endswith(".block") else layer.model_copy(update={"opacity": shown})
        for layer in layers
    )
    return GroupLayer(
        id=f"stair{index}",
        start=begins,
        end=end,
        layers=spoken,
        transform=Transform(position=(box.x, box.y)),
    )


def _colours(stage: Stage, *, last: bool) -> tuple[Colour, Colour]:
    """Fill and text of a block."""
    tint = tints(stage)
    if last:
        return tint.accent, tint.on_accent
    return mix_oklab(tint.ground, tint.text, 0.12 if tint.is_dark else 0.08), tint.text
