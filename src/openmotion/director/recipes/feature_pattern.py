"""The spotlight's fourth way: a card of copy floats over a pattern of the subject's icon."""

import math

from openmotion.director.kit import (
    Scenery,
    Stage,
    TextBlock,
    appear,
    card_shadow,
    come_in,
    corner_label,
    edge,
    entrance,
    fade_up,
    icon,
    largest_headline,
    line,
    panel,
    place,
    push_in,
    tile,
    tints,
)
from openmotion.model import Box, Cue, GroupLayer, Layer, Transform, track, with_alpha

_STEP, _GLYPH = 250.0, 112.0  # between icons and their side, pixels where the short side has 1080


def pattern(stage: Stage) -> Scenery:
    """Icons spread from the card outwards in rows; the card lies low with the copy on it."""
    content, area, u = stage.content, stage.below_mark, stage.u
    wide = stage.shape == "wide"
    pad, badge = 64 * u, (128 if wide else 136) * u
    width = min(area.width, 1180 * u) if wide else area.width
    inner = width - 2 * pad
    tint = tints(stage)
    below: TextBlock | None = None
    if content.support.strip():
        below = line(stage, content.support, width=inner, max_lines=3, colour=tint.card_soft)
    foot = below.height + 40 * u if below else 0.0
    room = area.height - badge * 0.5 - 2 * pad - badge * 0.5 - foot - 30 * u
    head = largest_headline(
        stage,
        content.headline,
        content.accent,
        width=inner,
        height=max(60 * u, room * (0.8 if wide else 0.7)),
        size_px=stage.size("headline"),
        max_lines=3 if wide else 5,
        colour=tint.card_text,
        accent_colour=tint.card_accent,
        most=1.42,
    )
    tall = badge * 0.5 + 30 * u + head.height + foot + 2 * pad
    top = area.bottom - tall if wide else area.y + (area.height - tall) * 0.6
    box = Box(x=area.x, y=top, width=width, height=tall)
    start, begins = stage.at(0.12), stage.at(0.4)
    radius = 44 * u * stage.look.roundness
    middle = (box.x + box.width / 2, box.y + box.height / 2)
    shapes: tuple[Layer, ...] = (
        panel(
            "card.fill",
            box,
            start=start,
            end=stage.end,
            fill=tint.card,
            radius=radius,
            shadow=card_shadow(stage, lift=0.6),
        ),
        edge(stage, "card.edge", box, start=start, end=stage.end, radius=radius),
        tile(
            stage,
            "badge",
            content.icon,
            centre=(box.x + pad + badge / 2, box.y),
            size=badge,
            start=start,
            draw_s=0.8,
        ),
    )
    card = GroupLayer(
        id="card",
        start=start,
        end=stage.end,
        decor=True,
        transform=come_in(stage, start, position=(0.0, 0.0), centre=middle),
        opacity=appear(stage, start, 0.3),
        layers=shapes,
    )
    y = box.y + badge * 0.5 + 30 * u + pad * 0.5
    layers: list[Layer] = [*_icons(stage, box), card]
    layers.append(
        place(
            head,
            "head",
            x=box.x + pad,
            y=y,
            start=begins,
            end=stage.end,
            animators=(entrance(stage, begins, head.words),),
        )
    )
    if below:
        later = stage.by(stage.at(0.75), content.support)
        layers.append(
            place(
                below,
                "support",
                x=box.x + pad,
                y=y + head.height + 40 * u,
                start=later,
                end=stage.end,
                animators=(fade_up(stage, later),),
            )
        )
    layers += corner_label(stage, content.label)
    cues = (
        Cue(kind="shimmer", frame=stage.at(0.05), gain_db=-12.0),
        Cue(kind="pop", frame=start, gain_db=-5.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage))


def _icons(stage: Stage, card: Box) -> list[Layer]:
    """The icons around the card, in rows set off by half a step; none behind mark and label."""
    u, tint = stage.u, tints(stage)
    step, glyph = _STEP * u, _GLYPH * u
    clear = stage.below_mark.y if stage.content.product or stage.content.label else 0.0
    rows, columns = math.ceil(stage.height / step) + 1, math.ceil(stage.width / step) + 1
    centre = (card.x + card.width / 2, card.y + card.height / 2)
    reach = math.hypot(stage.width, stage.height)
    found: list[Layer] = []
    for row in range(rows):
        for column in range(columns):
            x = (column + (0.5 if row % 2 else 0.0)) * step
            y = (row + 0.25) * step
            hidden = card.x < x < card.right and card.y < y < card.bottom
            if hidden or y - glyph / 2 < clear or y - glyph / 2 > stage.height:
                continue
            away = math.hypot(x - centre[0], y - centre[1]) / reach
            start = stage.at(0.05 + 0.8 * away)
            stop = start + stage.frames(0.6)
            sign = icon(
                stage,
                f"icon{row}.{column}",
                stage.content.icon,
                x=0,
                y=0,
                size=glyph,
                colour=with_alpha(tint.accent, 0.34 if tint.is_dark else 0.42),
                start=start,
                end=stage.end,
                weight=1.6,
            )
            turned = track((start, -40.0), (stop, -12.0), easing="out-expo")
            found.append(
                sign.model_copy(
                    update={
                        "transform": Transform(
                            anchor=(glyph / 2, glyph / 2), position=(x, y), rotation_deg=turned
                        ),
                        "opacity": appear(stage, start, 0.4),
                    }
                )
            )
    return found
