"""The two sides as a ledger: row by row the old is struck out and the new set beside it."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    appear,
    arrive,
    capitalised,
    corner_label,
    grow,
    icon,
    keep_alive,
    line,
    place,
    row_gap,
    rule,
    tints,
)
from openmotion.director.recipes.copy_room import copy_above
from openmotion.model import Box, Cue, GroupLayer, Layer, Trim

_MOST = 5


def build_ledger(stage: Stage) -> Scenery:
    """Rows on hairlines, old on the left (on top), new on the right (below it)."""
    content, u = stage.content, stage.u
    titles = content.lines[:2] if len(content.lines) > 1 else ()
    wide = stage.shape == "wide"
    laid = copy_above(stage, text=content.headline, share=0.24, gap=46)
    room, start = laid.room, stage.at(0.4)
    count = max(1, min(_MOST, max(len(content.left), len(content.right))))
    across = wide or room.width > room.height * 1.15
    head = 76 * u if titles else 8 * u
    pitch = min((room.height - head) / count, (170 if across else 230) * u)
    gap = row_gap(
        stage, start, [" ".join(pair) for pair in zip(content.left, content.right, strict=False)]
    )
    layers: list[Layer] = [
        *laid.layers,
        *_heads(stage, titles, room, start, across=across),
    ]
    cues: list[Cue] = []
    for index in range(count):
        begins = round(start + stage.frames(0.2) + gap * index)
        box = Box(x=room.x, y=room.y + head + pitch * index, width=room.width, height=pitch)
        old = content.left[index] if index < len(content.left) else ""
        new = content.right[index] if index < len(content.right) else ""
        layers.append(_row(stage, index, old, new, box, begins, across=across))
        cues.append(Cue(kind="tick", frame=begins + stage.frames(0.3), gain_db=-4.0))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues), bloom=0.0, camera=keep_alive(stage))


def _heads(
    stage: Stage, titles: tuple[str, ...], room: Box, start: int, *, across: bool
) -> list[Layer]:
    """The names of the two sides, and the line below them."""
    u, tint = stage.u, tints(stage)
    half = room.width / 2
    made: list[Layer] = []
    for index, title in enumerate(titles):
        right = index == 1
        text = line(
            stage,
            capitalised(title),
            width=half - 40 * u,
            max_lines=1,
            size_px=stage.size("sub") * 0.95,
            weight=600,
            colour=tint.accent if right else tint.faint,
            align="left" if across or not right else "right",
        )
        x = room.x if not right else room.x + half if across else room.right
        layer = place(text, f"head{index}", x=x, y=room.y, start=start, end=stage.end)
        made.append(layer.model_copy(update={"opacity": appear(stage, start, 0.4)}))
    y = room.y + (70 * u if titles else 2 * u)
    made.append(
        rule(
            "head.line",
            ((room.x, y), (room.right, y)),
            start=start,
            end=stage.end,
            colour=tint.text,
            width_px=4 * u,
            trim=Trim(end=grow(start, stage.frames(0.9), 0.0, 1.0, "inout-quart")),
        )
    )
    return made


def _row(
    stage: Stage, index: int, old: str, new: str, box: Box, begins: int, *, across: bool
) -> GroupLayer:
    """One pair: the old fades and is struck out as the new one comes."""
    u, tint, end = stage.u, tints(stage), stage.end
    half = box.width / 2
    size = min(
        stage.size("sub") * (1.36 if across else 1.12), box.height * (0.36 if across else 0.24)
    )
    later = begins + stage.frames(0.3)
    middle = box.height * (0.5 if across else 0.27)
    layers: list[Layer] = []
    if old:
        text = line(
            stage,
            capitalised(old),
            width=(half if across else box.width) - 50 * u,
            max_lines=2,
            size_px=size,
            weight=460,
            colour=tint.faint,
            height=box.height * (0.86 if across else 0.42),
        )
        y = _top(text, middle)
        layers.append(place(text, f"row{index}.old", x=0, y=y, start=begins, end=end))
        layers += _strikes(stage, f"row{index}.strike", text, y, later)
    if new:
        mark = size * 1.1
        x = half if across else 0.0
        there = middle if across else box.height * 0.7
        text = line(
            stage,
            capitalised(new),
            width=(half if across else box.width) - mark * 1.6,
            max_lines=2,
            size_px=size,
            weight=660,
            colour=tint.text,
            height=box.height * (0.86 if across else 0.46),
        )
        layers.append(
            icon(
                stage,
                f"row{index}.check",
                "check",
                x=x,
                y=there - mark / 2,
                size=mark,
                colour=tint.accent,
                start=later,
                end=end,
                weight=3.2,
                draw_s=0.35,
            )
        )
        layer = place(
            text, f"row{index}.new", x=x + mark * 1.5, y=_top(text, there), start=later, end=end
        )
        layers.append(layer.model_copy(update={"opacity": appear(stage, later, 0.3)}))
    layers.append(
        rule(
            f"row{index}.line",
            ((0.0, box.height), (box.width, box.height)),
            start=begins,
            end=end,
            colour=tint.line,
            width_px=2.5 * u,
        )
    )
    return GroupLayer(
        id=f"row{index}",
        start=begins,
        end=end,
        layers=tuple(layers),
        transform=arrive(stage, begins, position=(box.x, box.y), dy=40 * u),
        opacity=appear(stage, begins, 0.3),
    )


def _strikes(stage: Stage, name: str, text: TextBlock, top: float, begins: int) -> list[Layer]:
    """A line through each line of the text, drawn from the left."""
    ink, made = text.fitted.ink, list[Layer]()
    for number, row in enumerate(text.fitted.lines):
        y = top - ink.y + row.y - text.rise * 0.45
        made.append(
            rule(
                f"{name}{number}",
                ((0.0, y), (text.width, y)),
                start=begins,
                end=stage.end,
                colour=tints(stage).accent,
                width_px=max(1.0, text.fitted.size_px * 0.075),
                trim=Trim(end=grow(begins, stage.frames(0.4), 0.0, 1.0, "inout-cubic")),
            )
        )
    return made


def _top(text: TextBlock, middle: float) -> float:
    return text.on_middle(middle) if text.lines < 2 else middle - text.height / 2
