"""An invitation with its date on a block of its own, like a leaf of a calendar."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    card_shadow,
    column,
    corner_label,
    fade_up,
    icon,
    largest_headline,
    line,
    panel,
    place,
    readable,
    tints,
)
from openmotion.model import Box, Cue, Feature, GroupLayer, Layer, Transform, track

_ICONS = {
    "place": "map-pin",
    "address": "map-pin",
    "time": "clock",
    "price": "ticket",
    "tickets": "ticket",
    "author": "user",
    "date": "calendar",
}


def date_block(stage: Stage) -> Scenery:
    """The date on an accent block at the left (or on top); title, facts and link beside it."""
    content, u, area, tint = stage.content, stage.u, stage.below_mark, tints(stage)
    wide = stage.shape == "wide"
    date = next((item for item in content.items[:4] if item.detail.lower() == "date"), None)
    facts = tuple(item for item in content.items[:4] if item is not date)
    if wide:
        leaf = Box(x=area.x, y=area.y, width=area.width * 0.32, height=area.height)
        room = Box(
            x=leaf.right + 84 * u,
            y=area.y,
            width=area.right - leaf.right - 84 * u,
            height=area.height,
        )
    else:
        leaf = Box(x=area.x, y=area.y, width=area.width, height=area.height * 0.27)
        low = leaf.bottom + 64 * u
        room = Box(x=area.x, y=low, width=area.width, height=area.bottom - low)
    pitch = min((92 if wide else 100) * u, room.height * 0.5 / max(1, len(facts) + 1))
    foot = pitch * len(facts) + (110 * u if content.link else 0.0)
    copy = column(
        stage,
        Box(x=room.x, y=room.y, width=room.width, height=room.height - foot - 50 * u),
        text=content.headline or content.product,
        accent=content.accent,
        support=content.support,
        valign=0.0,
        max_lines=4,
        start=stage.at(0.35),
        enlarge=True,
    )
    start = stage.at(0.1)
    layers: list[Layer] = [_leaf(stage, leaf, date, start), *copy.layers]
    cues = [Cue(kind="impact", frame=start + stage.frames(0.3), gain_db=-6.0)]
    y = room.bottom - foot if wide else copy.box.bottom + 56 * u
    for index, item in enumerate(facts):
        begins = stage.at(0.75 + 0.12 * index)
        layers += _fact(
            stage, index, item, Box(x=room.x, y=y, width=room.width, height=pitch), begins
        )
        cues.append(Cue(kind="pop", frame=begins, gain_db=-7.0, pitch=2.0 * index))
        y += pitch
    if content.link:
        begins = stage.at(1.15)
        link = line(
            stage,
            content.link,
            width=room.width,
            max_lines=1,
            weight=660,
            colour=readable(stage, tint.accent),
            size_px=stage.size("sub") * 1.2,
        )
        layers.append(
            place(
                link,
                "event.link",
                x=room.x,
                y=min(y + 40 * u, room.bottom - link.height),
                start=begins,
                end=stage.end,
                animators=(fade_up(stage, begins),),
            )
        )
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues))


def _leaf(stage: Stage, box: Box, date: Feature | None, start: int) -> GroupLayer:
    """The block with the date, which swings down from its upper edge; an icon without a date."""
    tint, u = tints(stage), stage.u
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    radius = 40 * u * stage.look.roundness
    pad = min(56 * u, box.width * 0.12, box.height * 0.14)
    layers: list[Layer] = [
        panel(
            "date.fill",
            inner,
            start=start,
            end=stage.end,
            fill=tint.accent,
            radius=radius,
            shadow=card_shadow(stage),
        )
    ]
    glyph = min(96 * u, box.height * 0.26)
    name = "calendar" if date else stage.content.icon
    layers.append(
        icon(
            stage,
            "date.icon",
            name,
            x=pad,
            y=(box.height - glyph) / 2 if date and stage.shape != "wide" else pad,
            size=glyph if date else min(box.width, box.height) * 0.5,
            colour=tint.on_accent,
            start=start,
            end=stage.end,
            draw_s=0.7,
        )
    )
    if date:
        beside = stage.shape != "wide"
        room = Box(
            x=pad + (glyph + 40 * u if beside else 0.0),
            y=pad if beside else pad + glyph + 30 * u,
            width=box.width - 2 * pad - (glyph + 40 * u if beside else 0.0),
            height=box.height - 2 * pad - (0.0 if beside else glyph + 30 * u),
        )
        words = largest_headline(
            stage,
            date.title,
            width=room.width,
            height=room.height,
            size_px=stage.size("title"),
            most=2.1,
            max_lines=4,
            colour=tint.on_accent,
        )
        y = room.bottom - words.height if not beside else room.y + (room.height - words.height) / 2
        layers.append(place(words, "date.text", x=room.x, y=y, start=start, end=stage.end))
    stop = start + stage.frames(0.8)
    return GroupLayer(
        id="date",
        start=start,
        end=stage.end,
        layers=tuple(layers),
        transform=Transform(
            anchor=(box.width / 2, 0.0),
            position=(box.centre[0], box.y),
            tilt_x_deg=track((start, -72.0), (stop, 0.0), easing=stage.look.motion.bounce),
            distance_px=1800 * u,
        ),
        opacity=appear(stage, start, 0.2),
    )


def _fact(stage: Stage, index: int, item: Feature, box: Box, start: int) -> list[Layer]:
    tint = tints(stage)
    size = min(stage.size("sub") * 1.2, box.height * 0.5)
    middle = box.y + box.height / 2
    words = line(
        stage,
        item.title,
        width=box.width - size * 1.9,
        max_lines=1,
        weight=600,
        size_px=size,
        colour=tint.text,
        least=24,
    )
    return [
        icon(
            stage,
            f"fact{index}.icon",
            _ICONS.get(item.detail.lower(), "circle-dot"),
            x=box.x,
            y=middle - size * 0.6,
            size=size * 1.2,
            colour=tint.accent,
            start=start,
            end=stage.end,
            draw_s=0.5,
        ),
        place(
            words,
            f"fact{index}.text",
            x=box.x + size * 1.9,
            y=words.on_middle(middle),
            start=start,
            end=stage.end,
            animators=(fade_up(stage, start, ems=0.5),),
        ),
    ]
