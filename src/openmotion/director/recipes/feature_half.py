"""The spotlight's third way: one half of the frame is colour with the icon, the other is copy."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    arrive,
    column,
    disc,
    icon,
    line,
    panel,
    place,
    push_in,
    tints,
)
from openmotion.director.recipes.counter_tone import counter_tone
from openmotion.model import Box, Cue, Layer, Transform, chance, track, with_alpha


def half(stage: Stage) -> Scenery:
    """A block of colour runs in from the edge; the icon draws itself on it, then the copy comes."""
    content, area, u = stage.content, stage.below_mark, stage.u
    wide = stage.shape == "wide"
    left = wide and not content.product and chance(stage.shot.seed, "half") < 0.5
    colour = _colour_box(stage, left=left)
    if wide:
        x = colour.right + 84 * u if left else area.x
        until = area.right if left else colour.x - 84 * u
        room = Box(x=x, y=area.y, width=until - x, height=area.height)
    else:
        room = Box(x=area.x, y=area.y, width=area.width, height=colour.y - 64 * u - area.y)
    layers: list[Layer] = list(_block(stage, colour, left=left))
    if content.label.strip():
        label = line(stage, content.label, role="label", width=room.width, max_lines=1, least=29)
        begins = stage.at(0.3)
        layers.append(
            place(
                label,
                "label",
                x=room.x,
                y=room.y,
                start=begins,
                end=stage.end,
            ).model_copy(update={"opacity": appear(stage, begins, 0.5)})
        )
        drop = label.height + 44 * u
        room = Box(x=room.x, y=room.y + drop, width=room.width, height=room.height - drop)
    copy = column(
        stage,
        room,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        role="headline",
        max_lines=5 if wide else 3,
        valign=1.0 if wide else 0.45,
        start=stage.at(0.4),
        enlarge=True,
    )
    layers += copy.layers
    cues = (
        Cue(kind="whoosh", frame=stage.at(0.0), gain_db=-5.0),
        Cue(kind="pop", frame=stage.at(0.45), gain_db=-6.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage))


def _colour_box(stage: Stage, *, left: bool) -> Box:
    """The coloured part, a little past the frame so that the camera never shows its outer edge."""
    over = 0.05 * max(stage.width, stage.height)
    if stage.shape == "wide":
        wide = stage.width * (0.4 if stage.width / stage.height < 2 else 0.36)
        x = -over if left else stage.width - wide
        return Box(x=x, y=-over, width=wide + over, height=stage.height + 2 * over)
    tall = stage.height * (0.46 if stage.shape == "tall" else 0.42)
    return Box(x=-over, y=stage.height - tall, width=stage.width + 2 * over, height=tall + over)


def _block(stage: Stage, box: Box, *, left: bool) -> tuple[Layer, ...]:
    """The block, a pale disc that grows on it, and the icon."""
    tint, wide = tints(counter_tone(stage)), stage.shape == "wide"
    start = stage.at(0.0)
    seen = Box(
        x=max(0.0, box.x),
        y=max(0.0, box.y),
        width=min(box.right, stage.width) - max(0.0, box.x),
        height=min(box.bottom, stage.height) - max(0.0, box.y),
    )
    middle = (seen.x + seen.width / 2, seen.y + seen.height / 2)
    side = min(seen.width, seen.height) * 0.56
    ground = panel(
        "half",
        box,
        start=start,
        end=stage.end,
        fill=tint.ground,
        transform=arrive(
            stage,
            start,
            position=(0.0, 0.0),
            dx=(-box.width if left else box.width) if wide else 0.0,
            dy=0.0 if wide else box.height,
            seconds=0.8,
        ),
    )
    begins = stage.at(0.25)
    stop = max(stage.end, begins + 2)
    reach = min(seen.width, seen.height) * 0.43
    halo = disc(
        "half.disc",
        *middle,
        track((begins, reach * 0.5), (begins + stage.frames(1.1), reach), easing="out-expo"),
        start=begins,
        end=stage.end,
        fill=with_alpha(tint.text, 0.1),
        opacity=appear(stage, begins, 0.4),
    )
    sign = icon(
        stage,
        "half.icon",
        stage.content.icon,
        x=0,
        y=0,
        size=side,
        colour=tint.text,
        start=begins,
        end=stage.end,
        weight=1.25,
        draw_s=1.1,
    ).model_copy(
        update={
            "transform": Transform(
                anchor=(side / 2, side / 2),
                position=middle,
                scale=track((begins, 0.94), (stop, 1.0), easing="out-quart", mode="log"),
            )
        }
    )
    return ground, halo, sign
