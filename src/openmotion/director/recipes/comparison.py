"""Two columns from opposite sides; the old one steps back, the new one takes the accent.

Sides that the content does not name in `lines` bear no names: no word of ours stands in a film of
another language.
"""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    arrive,
    capitalised,
    card_shadow,
    column,
    corner_label,
    icon,
    keep_alive,
    line,
    panel,
    place,
    tints,
)
from openmotion.director.recipes.comparison_ledger import build_ledger
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, GroupLayer, Layer, choose, with_alpha


def build(stage: Stage) -> Scenery:
    """Headline on top, the two sides below it (one above the other where the frame is tall)."""
    content, u, area = stage.content, stage.u, stage.area
    wide = stage.shape == "wide"
    titles = content.lines[:2] if len(content.lines) > 1 else ("", "")
    layers: list[Layer] = list(corner_label(stage, content.label))
    top = stage.below_mark.y
    if content.headline:
        copy = column(
            stage,
            Box(x=area.x, y=top, width=area.width, height=area.height * 0.24),
            text=content.headline,
            accent=content.accent,
            valign=0.0,
            max_lines=2,
            start=stage.at(0.1),
            role="headline" if len(content.headline) < 30 else "title",
        )
        layers += copy.layers
        top = copy.box.bottom + 64 * u
    gap = 44 * u
    room = Box(x=area.x, y=top, width=area.width, height=area.bottom - top)
    across = room.height < room.width * 0.9
    if across:
        half = (room.width - gap) / 2
        longest = max(len(content.left), len(content.right), 1)
        tall = min(
            room.height,
            stage.size("sub") * ((5.6 if titles[1] else 2.6) + (3.7 if wide else 3.4) * longest),
        )
        y = top + (room.height - tall) * 0.35
        boxes = (
            Box(x=room.x, y=y, width=half, height=tall),
            Box(x=room.x + half + gap, y=y, width=half, height=tall),
        )
    else:
        half = (room.height - gap) / 2
        boxes = (
            Box(x=room.x, y=top, width=room.width, height=half),
            Box(x=room.x, y=top + half + gap, width=room.width, height=half),
        )
    start = stage.at(0.45)
    sides = (
        ("old", titles[0], content.left[:5], boxes[0], start),
        ("new", titles[1], content.right[:5], boxes[1], start + stage.frames(0.16)),
    )
    layers += [_side(stage, *side, new=side[0] == "new", across=across) for side in sides]
    cues = tuple(
        Cue(kind="tick", frame=start + stage.frames(0.55 + 0.2 * i), gain_db=-4.0, pitch=2.0 * i)
        for i in range(len(content.right))
    )
    return Scenery(layers=tuple(layers), cues=cues, bloom=0.0, camera=keep_alive(stage))


def _side(
    stage: Stage,
    name: str,
    title: str,
    points: tuple[str, ...],
    box: Box,
    start: int,
    *,
    new: bool,
    across: bool,
) -> GroupLayer:
    u, tint = stage.u, tints(stage)
    wide = stage.shape == "wide"
    fill = tint.card if new else with_alpha(tint.card_text, 0.05)
    ink = tint.card_text if new else tint.text
    soft = tint.card_text if new else tint.soft
    pad = (54 if wide else 44) * u
    inner = Box(x=0, y=0, width=box.width, height=box.height)
    end = stage.end
    size = stage.size("sub") * (1.3 if wide else 1.0 if across else 1.12)
    gutter = size * (1.9 if wide else 1.55)
    layers: list[Layer] = [
        panel(
            f"{name}.fill",
            inner,
            start=start,
            end=end,
            fill=fill,
            radius=40 * u * stage.look.roundness,
            shadow=card_shadow(stage) if new else None,
            stroke=tint.card_accent if new else tint.line,
            stroke_px=3 * u,
        )
    ]
    top = pad
    if title:
        head = line(
            stage,
            capitalised(title),
            width=box.width - 2 * pad,
            max_lines=2,
            voice=stage.look.display,
            size_px=stage.size("title") * 0.86,
            colour=ink,
        )
        layers.append(place(head, f"{name}.title", x=pad, y=pad, start=start, end=end))
        top = pad + head.height + 52 * u
    roomy = size * (3.7 if across and not wide else 2.85)
    pitch = min((box.height - top - pad * 0.5) / max(1, len(points)), roomy)
    for index, point in enumerate(points):
        begins = start + stage.frames(0.4 + 0.2 * index)
        text = line(
            stage,
            capitalised(point),
            width=box.width - pad * 1.6 - gutter,
            max_lines=2,
            size_px=size,
            colour=soft,
            weight=560 if new else 460,
            height=pitch * 0.9,
        )
        y = top + pitch * index
        layers.append(
            icon(
                stage,
                f"{name}.icon{index}",
                "check" if new else "x",
                x=pad,
                y=y,
                size=size * 1.1,
                colour=tint.card_accent if new else tint.faint,
                start=begins,
                end=end,
                weight=3.0,
                draw_s=0.35,
            )
        )
        layers.append(
            place(
                text,
                f"{name}.point{index}",
                x=pad + gutter,
                start=begins,
                end=end,
                y=text.on_middle(y + size * 0.55) if text.lines < 2 else y,
            ).model_copy(update={"opacity": appear(stage, begins, 0.3)})
        )
    sideways = across and choose(stage.shot.seed, (True, True, False), "sides")
    side = box.width * 0.14 * (1 if new else -1)
    return GroupLayer(
        id=name,
        start=start,
        end=end,
        transform=arrive(
            stage,
            start,
            position=(box.x, box.y),
            dx=side if sideways else 0.0,
            dy=0.0 if sideways else box.height * 0.2,
            seconds=0.75,
        ),
        opacity=appear(stage, start, 0.35),
        layers=tuple(layers),
    )


RECIPE = Recipe(
    name="comparison",
    summary="Two sides meet: the old one steps back, the new one is ticked off.",
    choreographies={"cards": build, "ledger": build_ledger},
    shows=("headline", "label", "lines", "sides"),
    min_s=3.0,
    natural_s=4.6,
    longest_s=8.0,
    most_items=4,
)
