"""Numbered steps on a line that draws itself; the newest step is the bright one."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    arrive,
    capitalised,
    column,
    corner_label,
    disc,
    grow,
    keep_alive,
    line,
    place,
    row_gap,
    rule,
    tints,
)
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.step_stairs import build_stairs
from openmotion.model import Box, Cue, Feature, GroupLayer, Layer, Trim, choose, track


def build(stage: Stage) -> Scenery:
    """Across where the frame is wide, downwards elsewhere."""
    content, u, area = stage.content, stage.u, stage.area
    items = content.items[:6] or (Feature(title=content.headline or content.subject),)
    wide = stage.shape == "wide"
    layers: list[Layer] = list(corner_label(stage, content.label))
    top = stage.below_mark.y
    if content.headline:
        copy = column(
            stage,
            Box(x=area.x, y=top, width=area.width, height=area.height * 0.32),
            text=content.headline,
            accent=content.accent,
            support=content.support,
            valign=0.0,
            max_lines=2,
            start=stage.at(0.1),
        )
        layers += copy.layers
        top = copy.box.bottom + (110 if wide else 84) * u
    room = Box(x=area.x, y=top, width=area.width, height=area.bottom - top)
    start = stage.at(0.45)
    gap = row_gap(stage, start, [item.title for item in items])
    layers += (_across if wide else _down)(stage, items, room, start, gap)
    cues = tuple(
        Cue(kind="pop", frame=round(start + gap * i) + 3, gain_db=-4.0, pitch=1.5 * i)
        for i in range(len(items))
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=keep_alive(stage))


def build_rising(stage: Stage) -> Scenery:
    """Blocks that rise like stairs."""
    content = stage.content
    items = content.items[:6] or (Feature(title=content.headline or content.subject),)
    return build_stairs(stage, items)


def _number(item: Feature, index: int) -> str:
    """What stands in the node: the item's own short mark, or its place in the row."""
    return item.detail if 0 < len(item.detail) <= 4 else str(index + 1)


def _across(
    stage: Stage, items: tuple[Feature, ...], room: Box, start: int, gap: float
) -> list[Layer]:
    """On a line from left to right, all words below it or by turns below and above."""
    u, tint = stage.u, tints(stage)
    zigzag = _is_zigzag(stage)
    step = room.width / len(items)
    if zigzag:
        # The words of the last step end where the room does.
        last = line(
            stage,
            capitalised(items[-1].title),
            width=step * 1.4,
            max_lines=4,
            weight=620,
            size_px=stage.size("sub") * _text_factor(stage, zigzag=True),
        )
        widest = step if len(items[-1].detail) > 4 else max(last.width, 120 * u)
        step = (room.width - widest) / (len(items) - 1)
    radius = (84 if len(items) <= 3 else 58 if len(items) <= 5 else 48) * u
    alone = not stage.content.headline
    y = room.y + room.height * (0.47 if zigzag else 0.36 if alone else 0.26)
    whole = max(2, round(gap * (len(items) - 1)))
    layers: list[Layer] = [
        rule(
            "steps.line",
            ((room.x + radius, y), (room.x + step * (len(items) - 1) + radius, y)),
            start=start,
            end=stage.end,
            colour=tint.line,
            width_px=4 * u,
            trim=Trim(end=grow(start, whole, 0.0, 1.0, "linear")),
        )
    ]
    clear = radius + 40 * u
    for index, item in enumerate(items):
        begins = round(start + gap * index)
        x = room.x + step * index
        above = zigzag and index % 2 == 1
        layers += _node(stage, index, item, (x + radius, y), radius, begins)
        box = Box(
            x=x,
            y=room.y if above else y + clear,
            width=min(step * (1.55 if zigzag else 1.0) - 44 * u, room.right + 4 * u - x),
            height=max(1.0, (y - clear - room.y) if above else (room.bottom - y - clear)),
        )
        layers.append(_words(stage, index, item, begins, box, low=float(above)))
    return layers


def _down(
    stage: Stage, items: tuple[Feature, ...], room: Box, start: int, gap: float
) -> list[Layer]:
    u, tint = stage.u, tints(stage)
    step = min(room.height / len(items), (300 if stage.shape == "tall" else 230) * u)
    room = Box(
        x=room.x,
        y=room.y + (room.height - step * len(items)) * 0.3,
        width=room.width,
        height=step * len(items),
    )
    radius = min((60 if stage.shape == "tall" else 50) * u, step * 0.34)
    x = room.x + radius
    whole = max(2, round(gap * (len(items) - 1)))
    low = room.y + step * (len(items) - 1) + radius
    layers: list[Layer] = [
        rule(
            "steps.line",
            ((x, room.y + radius), (x, low)),
            start=start,
            end=stage.end,
            colour=tint.line,
            width_px=4 * u,
            trim=Trim(end=grow(start, whole, 0.0, 1.0, "linear")),
        )
    ]
    for index, item in enumerate(items):
        begins = round(start + gap * index)
        y = room.y + step * index + radius
        layers += _node(stage, index, item, (x, y), radius, begins)
        layers.append(
            _words(
                stage,
                index,
                item,
                begins,
                Box(
                    x=x + radius + 44 * u,
                    y=y - step * 0.45,
                    width=room.right - x - radius - 44 * u,
                    height=step * 0.9,
                ),
                low=0.5,
            )
        )
    return layers


def _node(
    stage: Stage, index: int, item: Feature, centre: tuple[float, float], radius: float, begins: int
) -> list[Layer]:
    tint, end = tints(stage), stage.end
    mark = _number(item, index)
    number = line(
        stage,
        mark,
        width=radius * 1.7,
        max_lines=1,
        align="centre",
        weight=680,
        size_px=radius * (0.9 if len(mark) < 3 else 0.62),
        colour=tint.on_accent,
    )
    return [
        disc(
            f"step{index}.disc",
            centre[0],
            centre[1],
            track(
                (begins, radius * 0.3),
                (begins + stage.frames(0.5), radius),
                easing=stage.look.motion.bounce,
            ),
            start=begins,
            end=end,
            fill=tint.accent,
        ),
        place(
            number,
            f"step{index}.number",
            x=centre[0],
            y=centre[1] - number.height / 2,
            start=begins,
            end=end,
        ).model_copy(update={"opacity": appear(stage, begins, 0.25)}),
    ]


def _is_zigzag(stage: Stage) -> bool:
    """Whether the words of a wide frame stand by turns below and above the line."""
    many = len(stage.content.items) > 3 and stage.shape == "wide"
    return many and choose(stage.shot.seed, (False, True), "steps")


def _text_factor(stage: Stage, *, zigzag: bool) -> float:
    """How large the words of a step are, against supporting text."""
    if stage.shape != "wide":
        return 1.24
    return 1.9 if len(stage.content.items) <= 3 else 1.7 if zigzag else 1.4


def _words(
    stage: Stage, index: int, item: Feature, begins: int, box: Box, *, low: float = 0.0
) -> GroupLayer:
    """Title and detail of a step, `low` of the free height down in their box."""
    u, tint = stage.u, tints(stage)
    detail = item.detail if len(item.detail) > 4 else ""
    head = line(
        stage,
        capitalised(item.title),
        width=box.width,
        max_lines=4,
        weight=620,
        size_px=stage.size("sub") * _text_factor(stage, zigzag=_is_zigzag(stage)),
        colour=tint.text,
        height=box.height * (0.62 if detail else 1.0),
    )
    layers: list[Layer] = [place(head, f"step{index}.title", x=0, y=0, start=begins, end=stage.end)]
    whole = head.depth
    if detail:
        more = line(
            stage,
            detail,
            width=box.width,
            max_lines=3,
            size_px=stage.size("sub") * 0.96,
            height=max(1.0, box.height - head.height - 24 * u),
        )
        layers.append(
            place(
                more,
                f"step{index}.detail",
                x=0,
                y=more.on_baseline(head.depth + 32 * u + more.rise),
                start=begins,
                end=stage.end,
            )
        )
        whole += 32 * u + more.depth
    top = box.y + max(0.0, box.height - whole) * low
    return GroupLayer(
        id=f"step{index}",
        start=begins,
        end=stage.end,
        layers=tuple(layers),
        transform=arrive(
            stage, begins, position=(box.x, top), dy=(-30 if low == 1 else 30) * u, seconds=0.55
        ),
        opacity=appear(stage, begins, 0.3),
    )


RECIPE = Recipe(
    name="process_steps",
    summary="Numbered steps arrive along a line that draws itself.",
    choreographies={"line": build, "stairs": build_rising},
    shows=("headline", "support", "label", "items"),
    min_s=3.0,
    natural_s=5.0,
    longest_s=10.0,
    most_items=6,
)
