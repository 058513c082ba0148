"""Columns that stand on the lower edge of the frame, side by side over its whole width."""

from openmotion.director.kit import (
    Scenery,
    Stage,
    column,
    corner_label,
    grow,
    keep_alive,
    line,
    tints,
)
from openmotion.director.recipes.bars import Bars
from openmotion.model import Box, Cue, Layer, Rect, Solid


def build_skyline(stage: Stage, bars: Bars) -> Scenery:
    """Copy on top; names stand in the feet of the columns, values over their heads."""
    content, u, area, tint = stage.content, stage.u, stage.area, tints(stage)
    wide, count = stage.shape == "wide", len(bars.points)
    copy = column(
        stage,
        Box(
            x=area.x,
            y=stage.below_mark.y,
            width=area.width * (0.8 if wide else 1.0),
            height=area.height * 0.3,
        ),
        text=content.headline or bars.series.title,
        accent=content.accent,
        support=content.support,
        valign=0.0,
        max_lines=2 if wide else 3,
        start=stage.at(0.1),
    )
    gap = 14 * u
    step = (area.width + gap) / count
    size = stage.size("sub") * (1.12 if wide else 0.92)
    foot = area.bottom if stage.shape == "tall" else stage.height * 0.935
    ground = stage.height
    high = copy.box.bottom + 150 * u
    least = ground - foot + size * 3.4
    reach = max(1.0, ground - high - least)
    layers: list[Layer] = []
    for index in range(count):
        begins, frames = bars.begins(index), bars.frames
        x = area.x + step * index
        tall = least + reach * bars.values[index] / bars.span
        block = bars.bar(
            index,
            Rect(
                x=x,
                width=step - gap,
                y=grow(begins, frames, ground, ground - tall),
                height=grow(begins, frames, 1.0, tall + 60 * u),
                radius=22 * u * stage.look.roundness,
                smooth=True,
            ),
        )
        if index == bars.best:
            # The name stands on the bar in one colour, so the bar keeps one too.
            block = block.model_copy(update={"fill": Solid(colour=tint.accent), "tint": None})
        layers.append(block)
        value = bars.value(index, size=size * 1.5, width=step - gap, align="centre")
        layers.append(
            bars.put_value(
                value,
                index,
                x=x + (step - gap) / 2,
                y=ground - tall - size * 1.2,
                travel=(0.0, -tall),
            )
        )
    layers += copy.layers
    # Names stand on their columns, so they come above them.
    for index in range(count):
        name = line(
            stage,
            bars.points[index].label or " ",
            width=step - gap - 28 * u,
            max_lines=1,
            size_px=size,
            weight=600,
            align="centre",
            colour=tint.on_accent if index == bars.best else tint.text,
        )
        middle = area.x + step * index + (step - gap) / 2
        layers.append(bars.put_name(name, index, x=middle, y=foot - size * 0.8))
    layers += corner_label(stage, content.label)
    cues = tuple(
        Cue(kind="pop", frame=bars.begins(i) + 6, gain_db=-6.0, pitch=1.5 * i) for i in range(count)
    )
    return Scenery(layers=tuple(layers), cues=cues, camera=keep_alive(stage))
