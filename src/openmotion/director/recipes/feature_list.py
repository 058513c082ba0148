"""A fixed heading and rows that come one by one; the newest row is the bright one.

Takes `headline`, `accent`, `support`, `label` and `items` (title and detail, five at most).
"""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    capitalised,
    column,
    come_in,
    corner_label,
    grow,
    halves,
    icon,
    keep_alive,
    line,
    panel,
    place,
    row_gap,
    rule,
    tints,
)
from openmotion.director.recipes.feature_cards import feature_cards
from openmotion.director.recipes.feature_columns import columns
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.understand import icon_for
from openmotion.model import Box, Cue, Feature, GroupLayer, Layer, Trim


def build(stage: Stage) -> Scenery:
    """Heading left (or on top), rows right (or below), each with an icon."""
    content, u, area = stage.content, stage.u, stage.area
    items = content.items[:5] or (Feature(title=content.headline or content.subject),)
    wide = stage.shape == "wide"
    if not content.headline and wide and len(items) <= 4:
        return feature_cards(stage, items)
    if content.headline:
        head_box, room = halves(stage, share=0.40, gap=90)
        copy = column(
            stage,
            head_box,
            text=content.headline,
            accent=content.accent,
            support=content.support,
            valign=0.42 if wide else 0.0,
            max_lines=4 if wide else 2,
            start=stage.at(0.1),
        )
        layers: list[Layer] = [*copy.layers]
        if not wide:
            top = copy.box.bottom + 72 * u
            room = Box(x=area.x, y=top, width=area.width, height=area.bottom - top)
    else:
        layers, room = [], stage.below_mark
    start = stage.at(0.5)
    gap = row_gap(stage, start, [f"{item.title} {item.detail}" for item in items])
    most = {"wide": 210, "square": 230, "tall": 290}[stage.shape] * u
    pitch = min(room.height / len(items), most)
    y0 = room.y + (room.height - pitch * len(items)) * (0.5 if wide else 0.3)
    cues: list[Cue] = []
    for index, item in enumerate(items):
        begins = round(start + gap * index)
        box = Box(x=room.x, y=y0 + pitch * index, width=room.width, height=pitch)
        layers.append(_row(stage, index, item, box, begins, last=index == len(items) - 1))
        cues.append(Cue(kind="pop", frame=begins + 2, gain_db=-5.0, pitch=2.0 * index))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues), bloom=0.0, camera=keep_alive(stage))


def _row(
    stage: Stage, index: int, item: Feature, box: Box, start: int, *, last: bool
) -> GroupLayer:
    u, tint, end = stage.u, tints(stage), stage.end
    side = min(box.height * 0.56, (144 if stage.shape == "tall" else 112) * u)
    middle = box.height / 2
    text_x = side + 38 * u
    width = box.width - text_x
    size = min(stage.size("title") * (0.84 if stage.shape == "tall" else 0.76), box.height * 0.34)
    title = line(
        stage,
        capitalised(item.title),
        width=width,
        max_lines=2,
        size_px=size,
        weight=640,
        colour=tint.text,
        height=box.height * (0.5 if item.detail else 0.84),
    )
    detail = (
        line(
            stage,
            item.detail,
            width=width,
            max_lines=2,
            size_px=stage.size("sub") * 0.96,
            height=box.height * 0.86 - title.height - 20 * u,
        )
        if item.detail
        else None
    )
    gap = 30 * u
    whole = title.depth + (gap + detail.depth if detail else 0.0)
    top = middle - whole / 2
    tile = Box(x=0, y=middle - side / 2, width=side, height=side)
    glyph = side * 0.5
    layers: list[Layer] = [
        panel(
            f"row{index}.tile",
            tile,
            start=start,
            end=end,
            fill=tint.accent if last else tint.card,
            radius=side * 0.26 * stage.look.roundness**0.5,
            stroke=None if last else tint.card_line,
        ),
        icon(
            stage,
            f"row{index}.icon",
            icon_for(f"{item.title} {item.detail}"),
            x=(side - glyph) / 2,
            y=middle - glyph / 2,
            size=glyph,
            start=start,
            end=end,
            draw_s=0.55,
            colour=tint.on_accent if last else tint.card_text,
        ),
        place(title, f"row{index}.title", x=text_x, y=top, start=start, end=end),
    ]
    if detail:
        layers.append(
            place(
                detail,
                f"row{index}.detail",
                x=text_x,
                y=detail.on_baseline(top + title.depth + gap + detail.rise),
                start=start,
                end=end,
            )
        )
    if not last:
        y = box.height
        layers.append(
            rule(
                f"row{index}.line",
                ((text_x, y), (box.width, y)),
                start=start,
                end=end,
                colour=tint.line,
                width_px=2.5 * u,
                trim=Trim(end=grow(start, stage.frames(0.7), 0.0, 1.0)),
            )
        )
    return GroupLayer(
        id=f"row{index}",
        start=start,
        end=end,
        layers=tuple(layers),
        transform=come_in(stage, start, position=(box.x, box.y), centre=(side / 2, middle)),
        opacity=appear(stage, start, 0.3),
    )


RECIPE = Recipe(
    name="feature_list",
    summary="Rows with icons arrive one by one beside a fixed heading.",
    choreographies={"rows": build, "columns": columns},
    shows=("headline", "support", "label", "items"),
    min_s=2.6,
    natural_s=4.2,
    longest_s=8.0,
    most_items=5,
)
