"""The spotlight's other way: the icon as large as the frame, drawn in line, bleeding off it."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    column,
    corner_label,
    disc,
    icon,
    push_in,
    tints,
)
from openmotion.model import Box, Cue, Layer, Transform, track, with_alpha


def bleed(stage: Stage) -> Scenery:
    """Copy at the lower left; behind it the icon draws itself over the right or upper edge."""
    content, area, u, tint = stage.content, stage.below_mark, stage.u, tints(stage)
    wide = stage.shape == "wide"
    side = stage.height * 1.06 if wide else min(stage.width * 0.8, area.height * 0.54)
    if wide:
        left, top = stage.width - side * 0.84, (stage.height - side) / 2
        room = Box(
            x=area.x,
            y=area.y,
            width=min(area.width * 0.56, max(area.width * 0.4, left - area.x - 30 * u)),
            height=area.height,
        )
    else:
        left, top = stage.width - side * 0.9, area.y - side * 0.02
        low = top + side * 0.94 + 70 * u
        room = Box(x=area.x, y=low, width=area.width, height=max(1.0, area.bottom - low))
    copy = column(
        stage,
        room,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        role="display" if wide and len(content.headline) < 34 else "headline",
        max_lines=4 if wide else 3,
        valign=1.0 if wide else 0.0,
        start=stage.at(0.45),
        share=0.92,
        enlarge=True,
    )
    start = stage.at(0.05)
    stop = max(start + 1, stage.end)
    centre = (left + side / 2, top + side / 2)
    sign = icon(
        stage,
        "sign",
        content.icon,
        x=0,
        y=0,
        size=side,
        colour=tint.accent,
        start=start,
        end=stage.end,
        weight=0.62,
        draw_s=1.5,
    ).model_copy(
        update={
            "transform": Transform(
                anchor=(side / 2, side / 2),
                position=centre,
                rotation_deg=track((start, -9.0), (stop, -4.0), easing="out-quart"),
                scale=track((start, 1.08), (stop, 1.0), easing="out-quart", mode="log"),
            )
        }
    )
    halo = disc(
        "halo",
        *centre,
        track(
            (start, side * 0.2),
            (start + stage.frames(1.2), side * 0.44),
            easing="out-expo",
        ),
        start=start,
        end=stage.end,
        fill=with_alpha(tint.accent, 0.09 if tint.is_dark else 0.07),
        opacity=appear(stage, start, 0.6),
    )
    layers: list[Layer] = [halo, sign, *copy.layers, *corner_label(stage, content.label)]
    cues = (
        Cue(kind="shimmer", frame=start + stage.frames(0.5), gain_db=-12.0),
        Cue(kind="whoosh", frame=stage.at(0.5), gain_db=-9.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage))
