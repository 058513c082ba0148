"""A number as a poster: its words on top, its figures as wide as the frame and rolled up."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    capitalised,
    column,
    corner_label,
    grow,
    headline,
    keep_alive,
    place,
    rule,
    tints,
)
from openmotion.model import Box, Cue, Layer, TextAnimator, Trim


def build_roll(stage: Stage) -> Scenery:
    """Meaning and source above, the number along the foot of the frame."""
    content, u, area = stage.content, stage.u, stage.area
    figure, tint, whole = content.figures[0], tints(stage), stage.below_mark
    wide = stage.shape == "wide"
    start = stage.at(0.15)
    words = content.headline or capitalised(figure.label)
    number = headline(
        stage,
        figure.text.strip(),
        width=area.width,
        height=whole.height * (0.56 if words or content.support else 0.9),
        max_lines=1,
        size_px=stage.size("hero") * (1.5 if wide else 1.9),
        colour=tint.accent,
    )
    top = area.bottom - number.height
    line_y = top - (54 if wide else 64) * u
    layers: list[Layer] = []
    if words or content.support:
        layers += column(
            stage,
            Box(
                x=area.x,
                y=whole.y,
                width=area.width * (0.72 if wide else 1.0),
                height=max(1.0, line_y - whole.y - 40 * u),
            ),
            text=words,
            accent=content.accent,
            support=content.support,
            valign=0.0 if wide else 0.9,
            max_lines=3,
            start=stage.at(0.45),
            support_gap_s=0.25,
        ).layers
    glyphs = max(1, len(figure.text.strip()))
    roll = TextAnimator(
        unit="glyph",
        start=start,
        duration=stage.frames(0.8),
        stagger=min(0.09, 0.6 / glyphs) * stage.squeeze * stage.rate.fps,
        y=1.1,
        opacity=1.0,
        masked=True,
        easing="out-expo",
    )
    layers += [
        rule(
            "number.line",
            ((area.x, line_y), (area.right, line_y)),
            start=start,
            end=stage.end,
            colour=tint.text,
            width_px=5 * u,
            trim=Trim(end=grow(start, stage.frames(1.0), 0.0, 1.0, "inout-quart")),
            opacity=appear(stage, start, 0.2, full=0.8),
        ),
        place(
            number,
            "number",
            x=area.x,
            y=top,
            start=start,
            end=stage.end,
            animators=(roll,),
        ),
    ]
    layers += corner_label(stage, content.label)
    cues = (Cue(kind="impact", frame=start + stage.frames(0.8), gain_db=-4.0),)
    return Scenery(layers=tuple(layers), cues=cues, camera=keep_alive(stage))
