"""The call to action: a pill with an arrow in a disc."""

from openmotion.director.kit import (
    Stage,
    appear,
    arrive,
    disc,
    icon,
    line,
    panel,
    place,
    tints,
)
from openmotion.model import (
    Box,
    GroupLayer,
    Layer,
    Pair,
    Shadow,
    ShadowPart,
    track,
)


def button(
    stage: Stage, text: str, *, centre: Pair, start: int, width: float
) -> tuple[GroupLayer, Box]:
    """The button about a centre, and the box that it fills; its arrow nudges once."""
    tint, u = tints(stage), stage.u
    size = stage.size("sub") * 1.06 * stage.enlarged("button")
    words = line(
        stage,
        text,
        width=width - 190 * u,
        max_lines=1,
        size_px=size,
        colour=tint.on_accent,
        weight=650,
    )
    tall = size * 2.55
    wide = words.width + size * 1.3 + tall * 1.02
    box = Box(x=-wide / 2, y=-tall / 2, width=wide, height=tall)
    radius = tall / 2 if stage.look.roundness >= 0.6 else 14 * u
    inner = tall * 0.34
    x = box.right - tall / 2
    glyph = inner * 1.16
    nudge = start + stage.frames(1.2)
    arrow = icon(
        stage,
        "cta.arrow",
        "arrow-up-right",
        x=x - glyph / 2,
        y=-glyph / 2,
        size=glyph,
        colour=tint.accent,
        start=start,
        end=stage.end,
        weight=2.4,
        draw_s=0.6,
    )
    arrow = arrow.model_copy(
        update={
            "transform": arrow.transform.model_copy(
                update={
                    "position": track(
                        (nudge, (x - glyph / 2, -glyph / 2)),
                        (nudge + 5, (x - glyph / 2 + 6 * u, -glyph / 2 - 6 * u)),
                        (nudge + 14, (x - glyph / 2, -glyph / 2)),
                    )
                }
            )
        }
    )
    layers: tuple[Layer, ...] = (
        panel(
            "cta.pill",
            box,
            start=start,
            end=stage.end,
            fill=tint.accent,
            radius=radius,
            smooth=radius < tall / 2,
            shadow=Shadow(
                colour=tint.accent if tint.is_dark else tint.shadow,
                parts=(ShadowPart(dy=16 * u, blur_px=34 * u, opacity=0.34),),
            ),
        ),
        place(
            words,
            "cta.text",
            x=box.x + size * 0.95,
            y=words.on_middle(0.0),
            start=start,
            end=stage.end,
        ),
        disc("cta.disc", x, 0.0, inner, start=start, end=stage.end, fill=tint.on_accent),
        arrow,
    )
    group = GroupLayer(
        id="cta",
        start=start,
        end=stage.end,
        layers=layers,
        transform=arrive(
            stage,
            start,
            position=centre,
            dy=44 * u,
            scale=0.86,
            seconds=0.6,
            easing=stage.look.motion.bounce,
        ),
        opacity=appear(stage, start, 0.25),
    )
    return group, Box(x=centre[0] - wide / 2, y=centre[1] - tall / 2, width=wide, height=tall)
