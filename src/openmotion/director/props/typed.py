"""An input bar that types the subject's own words, and sends them."""

from openmotion.director.kit import (
    Stage,
    appear,
    capitalised,
    card_shadow,
    disc,
    icon,
    line,
    panel,
    place,
    tints,
)
from openmotion.director.props.prop import Place, Prop
from openmotion.model import Box, Cue, Layer, Typing, track


def typed(stage: Stage, place_: Place) -> Prop:
    """The bar types what the product is, then its button takes the accent."""
    tint, u, start = tints(stage), stage.u, place_.start
    height = min(place_.box.height, 118 * u)
    box = Box(
        x=place_.box.x,
        y=place_.box.y + (place_.box.height - height) * 0.4,
        width=min(place_.box.width, 1080 * u),
        height=height,
    )
    words = capitalised(stage.content.subject or stage.content.product or "Start here")
    block = line(
        stage,
        words,
        width=box.width - height * 1.8,
        max_lines=1,
        size_px=height * 0.36,
        colour=tint.card_text,
    )
    count = len(words)
    first = start + stage.frames(0.35)
    last = first + max(6, round(count / 24 * stage.rate.fps * stage.squeeze))
    text = place(
        block,
        "typed.text",
        x=box.x + height * 0.5,
        start=start,
        end=stage.end,
        decor=True,
        y=block.on_middle(box.y + height / 2),
    ).model_copy(
        update={
            "typing": Typing(
                shown=track((first, 0.0), (last, float(count)), easing="linear"),
                caret_colour=tint.card_accent,
            )
        }
    )
    size = height * 0.34
    layers: list[Layer] = [
        panel(
            "typed.bar",
            box,
            start=start,
            end=stage.end,
            fill=tint.card,
            radius=height / 2,
            smooth=False,
            stroke=tint.card_line,
            shadow=card_shadow(stage, lift=0.6),
            opacity=appear(stage, start, 0.35),
        ),
        text,
        disc(
            "typed.send",
            box.right - height / 2,
            box.y + height / 2,
            height * 0.34,
            start=start,
            end=stage.end,
            fill=tint.card_accent,
            opacity=track((start, 0.0), (last, 0.35), (last + 5, 1.0), easing="out-cubic"),
        ),
        icon(
            stage,
            "typed.arrow",
            "arrow-up",
            x=box.right - height / 2 - size / 2,
            y=box.y + height / 2 - size / 2,
            size=size,
            weight=2.6,
            start=start,
            end=stage.end,
            colour=stage.palette.ink if tint.is_dark else tint.card,
            opacity=appear(stage, start, 0.35),
        ),
    ]
    cues = [
        Cue(kind="type", frame=first, duration_frames=max(2, last - first), gain_db=-9.0),
        Cue(kind="click", frame=last + 4, gain_db=-5.0),
    ]
    return Prop(tuple(layers), tuple(cues))
