"""The request's other way: a tall card that it is written on, results in a row beside it."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    arrive,
    capitalised,
    card_shadow,
    column,
    corner_label,
    disc,
    edge,
    grow,
    icon,
    keep_alive,
    line,
    panel,
    place,
    rule,
    tints,
)
from openmotion.director.recipes.result_card import result_card
from openmotion.model import Box, Cue, Feature, GroupLayer, Layer, Trim, Typing, track


def desk(stage: Stage) -> Scenery:
    """Written large on a card, sent, and answered on the right; in tall frames from below."""
    content, u, area = stage.content, stage.u, stage.below_mark
    wide = stage.shape == "wide"
    layers: list[Layer] = []
    top = area.y
    if content.headline:
        copy = column(
            stage,
            Box(x=area.x, y=top, width=area.width, height=area.height * 0.25),
            text=content.headline,
            accent=content.accent,
            valign=0.0,
            max_lines=1 if wide else 2,
            start=stage.at(0.1),
        )
        layers += copy.layers
        top = copy.box.bottom + (64 if wide else 72) * u
    room = Box(x=area.x, y=top, width=area.width, height=max(1.0, area.bottom - top))
    typed = content.lines[0] if content.lines else capitalised(content.subject) or "…"
    items = content.items[:3] or (Feature(title=typed),)
    gap = 84 * u
    if wide:
        card = Box(x=room.x, y=room.y, width=room.width * 0.42, height=room.height)
        rest = Box(
            x=card.right + gap, y=room.y, width=room.right - card.right - gap, height=room.height
        )
    else:
        tall = min(room.height * (0.36 if stage.shape == "tall" else 0.32), 400 * u)
        card = Box(x=room.x, y=room.bottom - tall, width=room.width, height=tall)
        rest = Box(x=room.x, y=room.y, width=room.width, height=room.height - tall - gap * 0.5)
    first = stage.at(0.4)
    last = first + max(6, min(stage.frames(1.1), round(len(typed) / 26 * stage.rate.fps)))
    sent = last + 4
    layers.append(_card(stage, card, typed, (first, last, sent)))
    cues = [
        Cue(kind="type", frame=first, duration_frames=max(2, last - first), gain_db=-7.0),
        Cue(kind="click", frame=sent, gain_db=-3.0),
    ]
    if wide:
        layers.append(_beam(stage, card, rest, sent))
    boxes = _rows(stage, len(items), rest)
    for index, (item, box) in enumerate(zip(items, boxes, strict=True)):
        begins = sent + stage.frames(0.22) + round(index * 0.12 * stage.rate.fps * stage.squeeze)
        layers.append(result_card(stage, index, item, box, begins, card.centre))
        cues.append(Cue(kind="pop", frame=begins + 4, gain_db=-4.0, pitch=3.0 * index))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=keep_alive(stage))


def _rows(stage: Stage, count: int, room: Box) -> list[Box]:
    """Results one below the other, filling their room up to a size that still looks like a row."""
    gap = 28 * stage.u
    tall = max(1.0, min((room.height - gap * (count - 1)) / count, 250 * stage.u))
    whole = tall * count + gap * (count - 1)
    top = room.y + (room.height - whole) * (0.5 if stage.shape == "wide" else 1.0)
    return [
        Box(x=room.x, y=top + (tall + gap) * i, width=room.width, height=tall) for i in range(count)
    ]


def _beam(stage: Stage, card: Box, rest: Box, sent: int) -> Layer:
    """The line that runs from the card to its results when it is sent."""
    y = card.y + card.height / 2
    start = min(sent, stage.end - 1)
    return rule(
        "beam",
        ((card.right, y), (rest.x, y)),
        start=start,
        end=stage.end,
        colour=tints(stage).accent,
        width_px=5 * stage.u,
        trim=Trim(end=grow(start, stage.frames(0.3), 0.0, 1.0, "out-cubic")),
    )


def _card(stage: Stage, box: Box, typed: str, times: tuple[int, int, int]) -> GroupLayer:
    """The card with the subject's icon, what is typed, and the button that sends it."""
    u, tint, end = stage.u, tints(stage), stage.end
    start = stage.at(0.1)
    first, last, sent = times
    pad = min(60 * u, box.height * 0.14)
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    radius = 44 * u * stage.look.roundness
    side = min(92 * u, box.height * 0.24)
    ring = side * 0.5
    words = line(
        stage,
        typed,
        width=box.width - 2 * pad,
        height=max(30 * u, box.height - 2 * pad - side - 44 * u),
        max_lines=5,
        size_px=stage.size("title") * (1.0 if stage.shape == "wide" else 0.9),
        weight=560,
        colour=tint.card_text,
    )
    ink = stage.palette.ink if tint.is_dark and stage.shot.tone == "dark" else tint.card
    glyph = side * 0.5
    button = (box.width - pad - ring, box.height - pad - ring)
    pressed = track(
        (start, ring), (max(start + 1, sent), ring), (sent + 3, ring * 0.86), (sent + 10, ring)
    )
    text = place(words, "ask.text", x=pad, y=pad, start=start, end=end).model_copy(
        update={
            "typing": Typing(
                shown=track((first, 0.0), (last, float(len(typed))), easing="linear"),
                jitter=0.3,
                caret_colour=tint.card_accent,
                caret_until=last + 10,
            )
        }
    )
    return GroupLayer(
        id="ask",
        start=start,
        end=end,
        transform=arrive(
            stage,
            start,
            position=(box.x, box.y),
            dx=-90 * u if stage.shape == "wide" else 0.0,
            dy=0.0 if stage.shape == "wide" else 110 * u,
            seconds=0.7,
        ),
        opacity=appear(stage, start, 0.3),
        layers=(
            panel(
                "ask.fill",
                inner,
                start=start,
                end=end,
                fill=tint.card,
                radius=radius,
                shadow=card_shadow(stage, lift=0.8),
            ),
            edge(stage, "ask.edge", inner, start=start, end=end, radius=radius),
            text,
            icon(
                stage,
                "ask.icon",
                stage.content.icon,
                x=pad,
                y=box.height - pad - side * 0.78,
                size=side * 0.62,
                colour=tint.card_accent,
                start=start,
                end=end,
                draw_s=0.6,
            ),
            disc("ask.send", *button, pressed, start=start, end=end, fill=tint.card_accent),
            icon(
                stage,
                "ask.arrow",
                "arrow-right" if stage.shape == "wide" else "arrow-up",
                x=button[0] - glyph / 2,
                y=button[1] - glyph / 2,
                size=glyph,
                weight=2.6,
                colour=ink,
                start=start,
                end=end,
            ),
        ),
    )
