"""The title card's fourth way: the title in the middle of a disc of colour."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    appear,
    card_shadow,
    column,
    corner_label,
    disc,
    grow,
    push_in,
    tints,
)
from openmotion.director.recipes.counter_tone import counter_tone
from openmotion.model import Box, Cue, Layer, Trim, track, with_alpha

# Radius of the disc in widths or heights of the frame, and its middle's height in the frame.
_WIDE, _SQUARE, _TALL = 0.415, 0.385, 0.475


def sun(stage: Stage) -> Scenery:
    """The disc opens from a point, a ring draws itself around it, the title comes on it."""
    content, u, tint = stage.content, stage.u, tints(stage)
    block = counter_tone(stage)
    radius, middle = _circle(stage)
    start, stop = stage.at(0.02), stage.at(0.02) + stage.frames(0.85)
    opened = track((start, radius * 0.05), (max(stop, start + 1), radius), easing="out-expo")
    plate = disc(
        "sun",
        *middle,
        opened,
        start=start,
        end=stage.end,
        fill=tints(block).ground,
    )
    if stage.look.surface.shadow == "hard":  # blurring a shadow this large takes 5 ms a frame
        plate = plate.model_copy(update={"effects": (card_shadow(stage),)})
    ring = disc(
        "sun.ring",
        *middle,
        radius + 34 * u,
        start=start,
        end=stage.end,
        stroke=with_alpha(tint.text, 0.32),
        stroke_px=max(2.5, stage.look.surface.border_px) * u,
        trim=Trim(
            end=grow(stage.at(0.35), stage.frames(1.3), 0.0, 1.0, "inout-cubic"), offset=-0.25
        ),
        opacity=appear(stage, start, 0.3),
    )
    long = len(content.headline) > 34
    half = radius * (0.78 if long else 0.84), radius * (0.6 if long else 0.52)
    copy = column(
        block,
        Box(
            x=middle[0] - half[0],
            y=middle[1] - half[1],
            width=2 * half[0],
            height=2 * half[1],
        ),
        text=content.headline,
        accent=content.accent,
        support=content.support,
        role="headline",
        max_lines=5,
        align="centre",
        start=stage.at(0.35),
        share=0.86,
        enlarge=True,
    )
    layers: list[Layer] = [ring, plate, *copy.layers, *corner_label(stage, content.label)]
    cues = (
        Cue(kind="whoosh", frame=start, gain_db=-7.0),
        Cue(kind="pop", frame=stage.at(0.4), gain_db=-6.0),
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage))


def _circle(stage: Stage) -> tuple[float, tuple[float, float]]:
    """Radius and middle of the disc: clear of the corner mark, and of the edges of the frame."""
    if stage.shape == "wide":
        return stage.height * _WIDE, (stage.width / 2, stage.height / 2)
    if stage.shape == "square":
        return stage.width * _SQUARE, (stage.width / 2, stage.height * 0.545)
    return stage.width * _TALL, (stage.width / 2, stage.height * 0.47)
