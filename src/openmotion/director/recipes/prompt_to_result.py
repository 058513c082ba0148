"""Something is typed and sent; results come out of the bar that asked.

Takes `lines[0]` (what is typed; the subject where there is none), `items` (the results, three at
most), `headline`, `accent` and `label`.
"""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    capitalised,
    card_shadow,
    column,
    corner_label,
    disc,
    icon,
    keep_alive,
    line,
    panel,
    place,
    tints,
)
from openmotion.director.recipes.prompt_desk import desk
from openmotion.director.recipes.recipe import Recipe
from openmotion.director.recipes.result_card import result_card
from openmotion.model import Box, Cue, Feature, Layer, Typing, track


def build(stage: Stage) -> Scenery:
    """Headline on top, the bar below it, cards that grow out of the bar."""
    content, u, area = stage.content, stage.u, stage.area
    wide = stage.shape == "wide"
    copy = column(
        stage,
        Box(x=area.x, y=stage.below_mark.y, width=area.width, height=area.height * 0.30),
        text=content.headline,
        accent=content.accent,
        valign=0.0,
        max_lines=1 if wide else 3,
        align="centre",
        start=stage.at(0.1),
        role="headline",
    )
    tall = (118 if wide else 132) * u
    width = min(area.width, 1340 * u)
    bar = Box(
        x=(stage.width - width) / 2,
        y=copy.box.bottom + (84 if wide else 96) * u,
        width=width,
        height=tall,
    )
    typed = content.lines[0] if content.lines else capitalised(content.subject)
    first = stage.at(0.4)
    last = first + max(6, min(stage.frames(1.1), round(len(typed) / 26 * stage.rate.fps)))
    layers: list[Layer] = [*copy.layers, *_bar(stage, bar, typed, first, last)]
    items = content.items[:3] or (Feature(title=typed),)
    top = bar.bottom + 56 * u
    cards = _boxes(
        stage, len(items), Box(x=bar.x, y=top, width=bar.width, height=area.bottom - top)
    )
    cues = [
        Cue(kind="type", frame=first, duration_frames=max(2, last - first), gain_db=-7.0),
        Cue(kind="click", frame=last + 4, gain_db=-3.0),
    ]
    for index, (item, box) in enumerate(zip(items, cards, strict=True)):
        begins = last + stage.frames(0.25) + round(index * 0.1 * stage.rate.fps * stage.squeeze)
        layers.append(result_card(stage, index, item, box, begins, bar.centre))
        cues.append(Cue(kind="pop", frame=begins + 4, gain_db=-4.0, pitch=3.0 * index))
    layers += corner_label(stage, content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=keep_alive(stage))


def _bar(stage: Stage, box: Box, typed: str, first: int, last: int) -> list[Layer]:
    tint, start, end, u = tints(stage), stage.at(0.2), stage.end, stage.u
    tall = box.height
    words = line(
        stage,
        typed,
        width=box.width - tall * 2.1,
        max_lines=1,
        size_px=tall * 0.34,
        colour=tint.card_text,
    )
    text = place(
        words,
        "ask.text",
        x=box.x + tall * 0.95,
        start=start,
        end=end,
        y=words.on_middle(box.y + tall / 2),
    ).model_copy(
        update={
            "typing": Typing(
                shown=track((first, 0.0), (last, float(len(typed))), easing="linear"),
                caret_colour=tint.card_accent,
                caret_until=last + 10,
            )
        }
    )
    size = tall * 0.32
    x = box.right - tall / 2
    press = last + 4
    return [
        panel(
            "ask.bar",
            box,
            start=start,
            end=end,
            fill=tint.card,
            radius=tall / 2,
            smooth=False,
            stroke=tint.card_line,
            stroke_px=2.5 * u,
            shadow=card_shadow(stage, lift=0.7),
            opacity=appear(stage, start, 0.35),
        ),
        icon(
            stage,
            "ask.icon",
            stage.content.icon,
            x=box.x + tall * 0.36,
            y=box.y + (tall - size) / 2,
            size=size,
            colour=tint.card_accent,
            start=start,
            end=end,
            draw_s=0.5,
        ),
        text,
        disc(
            "ask.send",
            x,
            box.y + tall / 2,
            track(
                (start, tall * 0.33),
                (press, tall * 0.33),
                (press + 3, tall * 0.28),
                (press + 10, tall * 0.33),
            ),
            start=start,
            end=end,
            fill=tint.card_accent,
            opacity=appear(stage, start, 0.35),
        ),
        icon(
            stage,
            "ask.arrow",
            "arrow-up",
            x=x - size / 2,
            y=box.y + (tall - size) / 2,
            size=size,
            start=start,
            end=end,
            weight=2.6,
            colour=stage.palette.ink if tint.is_dark else tint.card,
            opacity=appear(stage, start, 0.35),
        ),
    ]


def _boxes(stage: Stage, count: int, room: Box) -> list[Box]:
    gap = 30 * stage.u
    if stage.shape == "wide":
        wide = (room.width - gap * (count - 1)) / count
        tall = min(room.height, 320 * stage.u)
        return [
            Box(x=room.x + (wide + gap) * i, y=room.y, width=wide, height=tall)
            for i in range(count)
        ]
    tall = min((room.height - gap * (count - 1)) / count, 220 * stage.u)
    return [
        Box(x=room.x, y=room.y + (tall + gap) * i, width=room.width, height=tall)
        for i in range(count)
    ]


RECIPE = Recipe(
    name="prompt_to_result",
    summary="A request is typed and sent; results grow out of the bar.",
    choreographies={"bar": build, "desk": desk},
    shows=("headline", "label", "lines", "items"),
    min_s=3.2,
    natural_s=4.6,
    longest_s=7.0,
    headline_words=6,
    most_items=3,
)
