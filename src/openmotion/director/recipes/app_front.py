"""The app window's other way: flat and facing, running off the lower edge, its headline on top."""

from openmotion.director.kit import Scenery, Stage, appear, column, corner_label
from openmotion.director.recipes.chip import chip
from openmotion.director.screens import subject_field, window
from openmotion.model import Box, Cue, Layer, Transform, track


def front(stage: Stage) -> Scenery:
    """The window rises straight up under its centred headline and comes nearer as it fills."""
    content, area, u = stage.content, stage.below_mark, stage.u
    wide = stage.shape == "wide"
    if wide:
        copy_box = Box(x=area.x, y=area.y, width=area.width, height=area.height * 0.29)
    else:
        copy_box = Box(
            x=area.x,
            y=area.bottom - area.height * 0.3,
            width=area.width,
            height=area.height * 0.3,
        )
    copy = column(
        stage,
        copy_box,
        text=content.headline,
        accent=content.accent,
        support=content.support,
        start=stage.at(0.25),
        valign=0.0 if wide else 1.0,
        max_lines=1 if wide else 2,
        align="centre" if wide else "left",
        role="headline",
    )
    start, fill = stage.at(0.05), stage.at(0.6)
    stop = start + stage.frames(1.0)
    if wide:
        top = copy.box.bottom + 64 * u
        width = min(area.width * 0.86, 1560 * u)
        height = stage.height - top + 60 * u
        centre = (stage.width / 2, top)
        away, em = stage.height * 0.34, 29 * u
        anchor = (width / 2, 0.0)
    else:
        # It hangs from the upper edge, so that the copy has the lower part to itself.
        low = copy.box.y - 76 * u
        width, em = area.width, 35 * u
        height = max(1.0, low - area.y)
        centre = (stage.width / 2, low)
        away = -stage.height * 0.3
        anchor = (width / 2, height)
    frame = window(
        stage,
        width=width,
        height=height,
        em=em,
        field=subject_field(stage),
        start=start,
        fill=fill,
        compact=not wide,
        opacity=appear(stage, start, 0.35),
        transform=Transform(
            anchor=anchor,
            position=track(
                (start, (centre[0], centre[1] + away)),
                (stop, centre),
                easing=stage.look.motion.arrive,
            ),
            scale=track(
                (start, 0.94), (stop + stage.frames(0.4), 1.0), easing="out-quart", mode="log"
            ),
        ),
    )
    layers: list[Layer] = [frame, *copy.layers, *corner_label(stage, content.label)]
    cues = [
        Cue(kind="whoosh", frame=start + 6, gain_db=-8.0),
        *(Cue(kind="pop", frame=fill + 6 * i, gain_db=-9.0, pitch=i) for i in range(3)),
    ]
    land = stage.beat_after(stage.at(1.7))
    if land < stage.leave - stage.frames(0.5):
        spot = (
            (centre[0] + width * 0.36, centre[1] + height * 0.52)
            if wide
            else (centre[0] + width * 0.2, centre[1] - 84 * u)
        )
        tag = chip(stage, land, centre=spot, angles=(0.0, 0.0, 0.0))
        if tag is not None:
            layers.append(tag)
            cues.append(Cue(kind="chime", frame=land, gain_db=-7.0))
    return Scenery(layers=tuple(layers), cues=tuple(cues), bloom=0.0)
