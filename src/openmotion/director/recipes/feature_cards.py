"""Points without a heading: large cards side by side, each with its icon."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    capitalised,
    card_shadow,
    come_in,
    corner_label,
    edge,
    icon,
    keep_alive,
    line,
    panel,
    place,
    row_gap,
    tints,
)
from openmotion.director.understand import icon_for
from openmotion.model import Box, Cue, Feature, GroupLayer, Layer


def feature_cards(stage: Stage, items: tuple[Feature, ...]) -> Scenery:
    """The cards come one by one; the last one takes the accent."""
    u, area = stage.u, stage.below_mark
    gap = 36 * u
    wide = min(620 * u, (area.width - gap * (len(items) - 1)) / len(items))
    tall = min(area.height, 520 * u)
    left = stage.area.x + (area.width - wide * len(items) - gap * (len(items) - 1)) / 2
    top = (stage.height - tall) / 2 + (area.y - stage.area.y) * 0.3
    start = stage.at(0.2)
    pace = row_gap(stage, start, [f"{item.title} {item.detail}" for item in items])
    layers: list[Layer] = []
    cues: list[Cue] = []
    for index, item in enumerate(items):
        begins = round(start + pace * index)
        box = Box(x=left + (wide + gap) * index, y=top, width=wide, height=tall)
        layers.append(_card(stage, index, item, box, begins, last=index == len(items) - 1))
        cues.append(Cue(kind="pop", frame=begins + 2, gain_db=-5.0, pitch=2.0 * index))
    layers += corner_label(stage, stage.content.label)
    return Scenery(layers=tuple(layers), cues=tuple(cues), camera=keep_alive(stage))


def _card(
    stage: Stage, index: int, item: Feature, box: Box, start: int, *, last: bool
) -> GroupLayer:
    """Icon on top, words at the foot."""
    u, tint, end = stage.u, tints(stage), stage.end
    pad = 52 * u
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    radius = 44 * u * stage.look.roundness
    fill, ink = (tint.accent, tint.on_accent) if last else (tint.card, tint.card_text)
    side = 104 * u
    title = line(
        stage,
        capitalised(item.title),
        width=box.width - 2 * pad,
        max_lines=3,
        voice=stage.look.display,
        size_px=stage.size("title") * 0.9,
        colour=ink,
        height=box.height * 0.46,
    )
    detail = (
        line(
            stage,
            item.detail,
            width=box.width - 2 * pad,
            max_lines=3,
            size_px=stage.size("sub") * 0.92,
            colour=ink,
            height=box.height * 0.24,
        )
        if item.detail
        else None
    )
    low = box.height - pad
    layers: list[Layer] = [
        panel(
            f"card{index}.fill",
            inner,
            start=start,
            end=end,
            fill=fill,
            radius=radius,
            shadow=card_shadow(stage, lift=0.8),
        ),
        icon(
            stage,
            f"card{index}.icon",
            icon_for(f"{item.title} {item.detail}"),
            x=pad - side * 0.08,
            y=pad - side * 0.08,
            size=side,
            weight=1.7,
            start=start,
            end=end,
            draw_s=0.7,
            colour=ink if last else tint.card_accent,
        ),
    ]
    if not last:
        layers.insert(
            1, edge(stage, f"card{index}.edge", inner, start=start, end=end, radius=radius)
        )
    if detail:
        top = low - detail.depth
        layers.append(place(detail, f"card{index}.detail", x=pad, y=top, start=start, end=end))
        low = top - 34 * u
    layers.append(
        place(title, f"card{index}.title", x=pad, y=low - title.depth, start=start, end=end)
    )
    return GroupLayer(
        id=f"card{index}",
        start=start,
        end=end,
        layers=tuple(layers),
        transform=come_in(
            stage, start, position=(box.x, box.y), centre=(box.width / 2, box.height / 2)
        ),
        opacity=appear(stage, start, 0.3),
    )
