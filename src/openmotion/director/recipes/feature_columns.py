"""The feature list's other way: columns (or tall rows) under hairlines, counted by big numerals."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    capitalised,
    column,
    corner_label,
    fade_up,
    grow,
    headline,
    keep_alive,
    line,
    place,
    row_gap,
    rule,
    tints,
)
from openmotion.model import Box, Cue, Feature, Layer, TextAnimator, Trim


def columns(stage: Stage) -> Scenery:
    """A heading across the top; below it each point hangs from its own hairline."""
    content, u, area = stage.content, stage.u, stage.below_mark
    wide = stage.shape == "wide"
    items = content.items[:5] or (Feature(title=content.headline or content.subject),)
    layers: list[Layer] = []
    top = area.y
    if content.headline and content.items:
        copy = column(
            stage,
            Box(x=area.x, y=top, width=area.width, height=area.height * (0.4 if wide else 0.26)),
            text=content.headline,
            accent=content.accent,
            support=content.support,
            valign=0.0,
            max_lines=2,
            start=stage.at(0.1),
            share=0.7,
            role="display" if wide and len(content.headline) < 30 else "headline",
        )
        layers += copy.layers
        top = copy.box.bottom + (110 if wide else 84) * u
    room = Box(x=area.x, y=top, width=area.width, height=area.bottom - top)
    start = stage.at(0.45)
    pace = row_gap(stage, start, [f"{item.title} {item.detail}" for item in items])
    cues: list[Cue] = []
    boxes = _boxes(stage, len(items), room)
    sizes = _numeral_size(stage, boxes[0])
    for index, (item, box) in enumerate(zip(items, boxes, strict=True)):
        begins = round(start + pace * index)
        layers += _point(stage, index, item, box, begins, sizes)
        cues.append(Cue(kind="tick", frame=begins + 2, gain_db=-5.0, pitch=2.0 * index))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues), bloom=0.0, camera=keep_alive(stage))


def _boxes(stage: Stage, count: int, room: Box) -> list[Box]:
    u = stage.u
    if stage.shape == "wide":
        gap = 56 * u
        wide = (room.width - gap * (count - 1)) / count
        tall = min(room.height, 540 * u)
        top = room.y + (room.height - tall) * 0.55
        return [
            Box(x=room.x + (wide + gap) * i, y=top, width=wide, height=tall) for i in range(count)
        ]
    pitch = min(room.height / count, (300 if stage.shape == "tall" else 250) * u)
    top = room.y + (room.height - pitch * count) * 0.25
    return [Box(x=room.x, y=top + pitch * i, width=room.width, height=pitch) for i in range(count)]


def _numeral_size(stage: Stage, box: Box) -> float:
    if stage.shape == "wide":
        return min(190 * stage.u, box.width * 0.44, box.height * 0.36)
    return min(120 * stage.u, box.height * 0.5)


def _point(
    stage: Stage, index: int, item: Feature, box: Box, start: int, size: float
) -> list[Layer]:
    """A hairline that draws, the numeral that rises below it, then the words."""
    u, tint, end = stage.u, tints(stage), stage.end
    wide = stage.shape == "wide"
    name = f"point{index}"
    numeral = headline(
        stage,
        str(index + 1),
        width=box.width,
        max_lines=1,
        size_px=size,
        colour=tint.accent,
    )
    pad = 44 * u if wide else min(44 * u, box.height * 0.17)
    left = box.x if wide else box.x + size * 0.95 + 20 * u
    top = box.y + pad + (numeral.height + 52 * u if wide else 0.0)
    width = box.right - left
    height = max(1.0, box.bottom - top - (0.0 if wide else pad * 0.6))
    title = headline(
        stage,
        capitalised(item.title),
        width=width,
        height=height * (0.56 if item.detail else 0.95),
        max_lines=3 if wide else 2,
        size_px=stage.size("title") * (0.86 if wide else 1.0),
        colour=tint.text,
    )
    gap = 28 * u
    detail = (
        line(
            stage,
            item.detail,
            width=width,
            max_lines=3 if wide else 2,
            size_px=stage.size("sub"),
            height=max(26 * u, height - title.height - gap),
        )
        if item.detail
        else None
    )
    layers: list[Layer] = [
        rule(
            f"{name}.line",
            ((box.x, box.y), (box.right, box.y)),
            start=start,
            end=end,
            colour=tint.line,
            width_px=3 * u,
            trim=Trim(end=grow(start, stage.frames(0.8), 0.0, 1.0)),
        ),
        _risen(stage, f"{name}.numeral", numeral, (box.x, box.y + pad), start, decor=True),
        _risen(stage, f"{name}.title", title, (left, top), start + stage.frames(0.1)),
    ]
    if detail:
        layers.append(
            place(
                detail,
                f"{name}.detail",
                x=left,
                y=top + title.height + gap,
                start=start,
                end=end,
                animators=(fade_up(stage, start + stage.frames(0.2)),),
            )
        )
    return layers


def _risen(
    stage: Stage,
    name: str,
    block: TextBlock,
    at: tuple[float, float],
    start: int,
    *,
    decor: bool = False,
) -> Layer:
    """Text that comes up from behind its own foot, line by line."""
    rise = TextAnimator(
        unit="line",
        start=start,
        duration=stage.frames(0.6),
        stagger=stage.frames(0.06),
        easing=stage.look.motion.arrive,
        y=1.1,
        opacity=1.0,
        masked=True,
    )
    return place(
        block,
        name,
        x=at[0],
        y=at[1],
        start=start,
        end=stage.end,
        animators=(rise,),
        decor=decor,
    )
