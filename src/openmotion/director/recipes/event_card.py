"""An invitation: title, date, place and price, each where an eye looks for it."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    column,
    corner_label,
    fade_up,
    grow,
    icon,
    line,
    place,
    push_in,
    readable,
    rule,
    tints,
)
from openmotion.director.recipes.event_date import date_block
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, Feature, Layer, Trim

_ICONS = {
    "date": "calendar",
    "place": "map-pin",
    "time": "clock",
    "price": "ticket",
    "tickets": "ticket",
    "address": "map-pin",
    "author": "user",
}


def facts(stage: Stage) -> Scenery:
    """Title large, facts in a row (or a column) under a hairline, the link last."""
    content, u, area, tint = stage.content, stage.u, stage.area, tints(stage)
    wide = stage.shape == "wide"
    title = content.headline or content.product
    items = content.items[:4]
    columns = max(1, len(items)) if wide else 1
    rows = max(1, -(-len(items) // columns))
    foot = 90 * u if content.link else 0.0
    least = (
        76 * u
        + (52 * u if items else 0.0)
        + (110 if wide else 92) * u * (rows if items else 0)
        + foot
    )
    top = stage.below_mark.y
    title_box = Box(x=area.x, y=top, width=area.width, height=area.bottom - top - least)
    copy = column(
        stage,
        title_box,
        text=title,
        accent=content.accent,
        support=content.support,
        role="display",
        max_lines=2 if wide else 4,
        valign=0.5 if wide else 0.2,
        start=stage.at(0.1),
    )
    y = copy.box.bottom + 76 * u
    start = stage.at(0.55)
    layers: list[Layer] = [
        *copy.layers,
        rule(
            "event.line",
            ((area.x, y), (area.right, y)),
            start=start,
            end=stage.end,
            colour=tint.line,
            width_px=3 * u,
            trim=Trim(end=grow(start, stage.frames(0.8), 0.0, 1.0)),
        ),
    ]
    cell = area.width / columns
    spare = area.bottom - y - 52 * u - foot
    pitch = min((150 if wide else 200 if stage.shape == "tall" else 150) * u, spare / rows)
    cells = _cells(stage, items)
    cues: list[Cue] = []
    for index, item in enumerate(items):
        begins = start + round((0.12 + 0.11 * index) * stage.rate.fps * stage.squeeze)
        box = Box(
            x=cells[index][0] if rows == 1 else area.x + cell * (index % columns),
            y=y + 52 * u + pitch * (index // columns),
            width=(cells[index][1] if rows == 1 else cell) - 36 * u,
            height=pitch,
        )
        layers += _fact(stage, index, item, box, begins)
        cues.append(Cue(kind="pop", frame=begins + 2, gain_db=-6.0, pitch=2.0 * index))
    if content.link:
        low = y + 52 * u + pitch * -(-len(items) // columns) + 20 * u
        link = line(
            stage,
            content.link,
            width=area.width,
            max_lines=1,
            weight=660,
            colour=readable(stage, tint.accent),
            size_px=stage.size("sub") * 1.25,
        )
        begins = stage.at(1.15)
        layers.append(
            place(
                link,
                "event.link",
                x=area.x,
                y=min(low, area.bottom - link.height),
                start=begins,
                end=stage.end,
                animators=(fade_up(stage, begins),),
            )
        )
    layers += corner_label(stage, content.label)
    cues.insert(0, Cue(kind="impact", frame=stage.at(0.12), gain_db=-5.0))
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=push_in(stage))


def _cells(stage: Stage, items: tuple[Feature, ...]) -> list[tuple[float, float]]:
    """Left edge and width of facts in one row: long facts get more of the width."""
    weights = [6.0 + min(24.0, len(item.title)) for item in items]
    whole = sum(weights) or 1.0
    at, found = stage.area.x, []
    for weight in weights:
        width = stage.area.width * weight / whole
        found.append((at, width))
        at += width
    return found


def _fact(stage: Stage, index: int, item: Feature, box: Box, start: int) -> list[Layer]:
    tint, u = tints(stage), stage.u
    size = stage.size("sub") * (1.3 if stage.shape == "wide" else 1.2)
    text = line(
        stage,
        item.title,
        width=box.width - size * 1.9,
        max_lines=2,
        weight=620,
        size_px=size,
        colour=tint.text,
        height=box.height * 0.84,
    )
    return [
        icon(
            stage,
            f"fact{index}.icon",
            _ICONS.get(item.detail.lower(), "circle-dot"),
            x=box.x,
            y=box.y + 2 * u,
            size=size * 1.15,
            colour=tint.accent,
            start=start,
            end=stage.end,
            draw_s=0.5,
        ),
        place(
            text,
            f"fact{index}.text",
            x=box.x + size * 1.75,
            start=start,
            end=stage.end,
            y=text.on_middle(box.y + 2 * u + size * 0.575),
            animators=(fade_up(stage, start, ems=0.5),),
        ),
    ]


RECIPE = Recipe(
    name="event_card",
    summary="An invitation: title, date, place, time and price.",
    choreographies={"facts": facts, "date_block": date_block},
    shows=("headline", "support", "label", "items", "link"),
    min_s=2.8,
    natural_s=4.2,
    longest_s=7.0,
    headline_words=8,
    most_items=4,
)
