"""One point alone: a large icon that draws itself, a headline and a line."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    arrive,
    card_shadow,
    column,
    corner_label,
    disc,
    edge,
    grow,
    halves,
    icon,
    panel,
    push_in,
    tints,
)
from openmotion.director.recipes.recipe import Recipe
from openmotion.model import Box, Cue, GroupLayer, Layer, Trim, choose, track, with_alpha


def build(stage: Stage) -> Scenery:
    """Icon on one side, copy on the other; where the frame is tall, the icon stands on top."""
    content, u = stage.content, stage.u
    wide = stage.shape == "wide"
    first, second = halves(stage, share=0.52, gap=80)
    swap = wide and choose(stage.shot.seed, (False, True), "side")
    if wide:
        copy_box = Box(x=first.x, y=stage.area.y, width=first.width, height=stage.area.height)
        side = min(second.width * 0.72, 560 * u)
        middle = (second.x + second.width / 2, stage.height / 2)
        if swap:
            copy_box = Box(
                x=stage.area.right - first.width,
                y=stage.area.y,
                width=first.width,
                height=stage.area.height,
            )
            middle = (stage.area.x + second.width / 2, stage.height / 2)
    else:
        area = stage.area
        side = min(area.width * 0.5, area.height * 0.38)
        middle = (area.x + side / 2, area.y + 40 * u + side / 2)
        low = middle[1] + side / 2 + 90 * u
        copy_box = Box(x=area.x, y=low, width=area.width, height=area.bottom - low)
    copy = column(
        stage,
        copy_box,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        valign=0.5 if wide else 0.0,
        max_lines=4,
        start=stage.at(0.35),
        share=0.9,
    )
    start = stage.at(0.05)
    layers: list[Layer] = [*_emblem(stage, middle, side, start), *copy.layers]
    layers += corner_label(stage, content.label)
    cues = (
        Cue(kind="pop", frame=start + 5, gain_db=-4.0),
        Cue(kind="tick", frame=stage.at(0.9), gain_db=-6.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage))


def _emblem(stage: Stage, middle: tuple[float, float], side: float, start: int) -> list[Layer]:
    """A card that carries the icon, over two orbits that turn around it."""
    tint, end, u = tints(stage), stage.end, stage.u
    half = side / 2
    box = Box(x=-half, y=-half, width=side, height=side)
    radius = side * 0.22 * stage.look.roundness**0.5
    glyph = side * 0.5
    orbits: list[Layer] = [
        disc(
            f"orbit{i}",
            middle[0],
            middle[1],
            side * (0.66 + 0.17 * i),
            start=start,
            end=end,
            stroke=with_alpha(tint.text, 0.16 - 0.05 * i),
            stroke_px=2.5 * u,
            trim=Trim(end=grow(start + 3 * i, stage.frames(1.1), 0.0, 1.0, "inout-cubic")),
        )
        for i in range(2)
    ]
    card = GroupLayer(
        id="emblem",
        start=start,
        end=end,
        decor=True,
        transform=arrive(
            stage,
            start,
            position=middle,
            scale=0.72,
            dy=50 * u,
            seconds=0.75,
            easing=stage.look.motion.bounce,
        ).model_copy(
            update={
                "rotation_deg": track((start, -7.0), (max(start + 1, end), -2.5), easing="out-expo")
            }
        ),
        opacity=appear(stage, start, 0.3),
        layers=(
            panel(
                "emblem.fill",
                box,
                start=start,
                end=end,
                fill=tint.card,
                radius=radius,
                shadow=card_shadow(stage),
            ),
            edge(stage, "emblem.edge", box, start=start, end=end, radius=radius),
            icon(
                stage,
                "emblem.icon",
                stage.content.icon,
                x=-glyph / 2,
                y=-glyph / 2,
                size=glyph,
                colour=tint.card_accent,
                start=start,
                end=end,
                weight=1.5,
                draw_s=1.0,
            ),
        ),
    )
    return [*orbits, card]


RECIPE = Recipe(
    name="feature_spotlight",
    summary="One point with a large icon that draws itself.",
    build=build,
    min_s=1.6,
    natural_s=3.0,
)
