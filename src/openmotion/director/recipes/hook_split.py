"""The hook's other way: its words above and below, the live element across the middle."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    column,
    corner_label,
    fade_up,
    line,
    place,
    push_in,
)
from openmotion.director.props import draw_prop
from openmotion.model import Box, Cue, Layer


def split(stage: Stage) -> Scenery:
    """The first half of the line stands top left, its second half bottom right."""
    content, u, area = stage.content, stage.u, stage.area
    wide = stage.shape == "wide"
    first, second = halves_of(content.headline, content.accent)
    top = stage.below_mark.y
    whole = area.bottom - top
    tall = min({"wide": 210, "square": 280, "tall": 380}[stage.shape] * u, whole * 0.25)
    gap = (58 if wide else 80) * u
    room = (whole - tall) / 2 - gap
    lines = 1 if wide else 2
    layers: list[Layer] = []
    upper = column(
        stage,
        Box(x=area.x, y=top, width=area.width, height=max(1.0, room)),
        text=first,
        role="display",
        max_lines=lines if second else lines + 1,
        valign=0.6,
        start=stage.at(0.12),
        name="first",
        enlarge=True,
    )
    layers += upper.layers
    middle = Box(x=area.x, y=top + room + gap, width=area.width, height=tall)
    prop = draw_prop(stage, middle, stage.at(0.35))
    layers += prop.layers
    low = middle.bottom + gap
    if second:
        lower = column(
            stage,
            Box(x=area.x, y=low, width=area.width, height=max(1.0, area.bottom - low)),
            text=second,
            accent=content.accent if content.accent in second else "",
            support=content.support,
            role="display",
            max_lines=lines,
            align="right",
            valign=0.4,
            start=stage.at(0.75),
            name="second",
            share=0.8,
            enlarge=True,
        )
        layers += lower.layers
    elif content.support:
        block = line(
            stage,
            content.support,
            width=area.width,
            align="right",
            height=max(1.0, area.bottom - low),
        )
        begins = stage.by(stage.at(0.8), content.support)
        layers.append(
            place(
                block,
                "second.support",
                x=area.right,
                y=low,
                start=begins,
                end=stage.end,
                animators=(fade_up(stage, begins),),
            )
        )
    layers += corner_label(stage, content.label)
    cues = (
        Cue(kind="impact", frame=stage.at(0.14), gain_db=-6.0),
        Cue(kind="impact", frame=stage.at(0.77), gain_db=-8.0),
        *prop.cues,
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=push_in(stage))


def halves_of(text: str, accent: str) -> tuple[str, str]:
    """A line in two: before and from its accent, else at its comma or middle space."""
    at = text.rfind(accent) if accent else -1
    if at > 0 and at + len(accent) >= len(text.rstrip()) - 1:
        return text[:at].rstrip(), text[at:]
    words = text.split()
    if len(words) < 2:
        return text, ""
    ends = [index for index in range(1, len(words)) if words[index - 1][-1] in ",.;:!?"]
    lengths = [len(" ".join(words[:index])) for index in range(1, len(words))]
    middle = min(range(1, len(words)), key=lambda index: abs(lengths[index - 1] - len(text) / 2))
    cut = min(ends, key=lambda index: abs(index - middle)) if ends else middle
    return " ".join(words[:cut]), " ".join(words[cut:])
